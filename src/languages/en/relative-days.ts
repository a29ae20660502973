/** Words for a day seen from the day of speaking, with how many days they lie after it. Lower case, single spaces. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["earlier today", 0],
  ["later today", 0],
  ["this morning", 0],
  ["this afternoon", 0],
  ["this evening", 0],
  ["yesterday", -1],
  ["yesterday's", -1],
  ["yesterday’s", -1],
  ["late yesterday", -1],
  ["last night", -1],
  ["yesterday morning", -1],
  ["yesterday afternoon", -1],
  ["yesterday evening", -1],
  ["the day before yesterday", -2],
  ["tomorrow", 1],
  ["tomorrow morning", 1],
  ["the day after tomorrow", 2],
]);

/** Words before an event's name that point back to one already spoken of. */
export const POINTING_BACK: ReadonlySet<string> = new Set(["the", "this", "that", "their", "its", "such", "said"]);

/** Words for a day or a part of one that are told from the day of speaking. */
export const DAY_OF_SPEAKING =
  /\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|last night)\b/i;
