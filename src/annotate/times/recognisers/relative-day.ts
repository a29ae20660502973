import { DAY_PARTS, SHORT_DAYS } from "../../../languages/en/time-words.ts";
import { addDays, isoDay, isReal } from "../civil-date.ts";
import { GAP } from "../pattern-parts.ts";
import type { Recogniser } from "../recogniser.ts";

const PARTS = "morning|afternoon|evening|night";

/** "today", "late yesterday", "tomorrow morning", "tonight", "this morning", "last night", "the day before yesterday". */
export const relativeDay: Recogniser = {
  name: "relative day",
  // "2nite" and "2moro" are "nite" and "moro" behind a figure.
  triggers: [
    "today",
    "yesterday",
    "tomorrow",
    "tonight",
    ...Object.keys(SHORT_DAYS),
    "nite",
    "moro",
    "morrow",
    ...PARTS.split("|"),
  ],
  pattern: new RegExp(
    `\\b(?:(the${GAP}day${GAP}before${GAP}yesterday|the${GAP}day${GAP}after${GAP}tomorrow)|(?:(?:late|early|earlier|later)${GAP})?(today|yesterday|tomorrow|tonight|${Object.keys(SHORT_DAYS).join("|")})(?:${GAP}(${PARTS}))?|(?:(?:late|early|earlier|later)${GAP})?(this|last)${GAP}(morning|afternoon|evening|night))\\b`,
    "gi",
  ),
  read(match, setting) {
    // "Norvik Today" is a paper.
    if (
      /^(?:Today|Tonight)$/.test(match[0]) &&
      /\p{Lu}[\p{L}.]{0,20} $/u.test(setting.text.slice(Math.max(0, match.index - 24), match.index))
    )
      return null;
    const written = (match[1] ?? match[2] ?? match[4] ?? "").toLowerCase();
    const word = SHORT_DAYS[written] ?? written;
    const partWord = (match[3] ?? match[5] ?? (word === "tonight" ? "night" : "")).toLowerCase();
    const part = DAY_PARTS[partWord];
    if (word === "last" && partWord !== "night" && partWord !== "evening") return null;
    const suffix = part === undefined ? "" : `T${part}`;
    const type = part === undefined ? "DATE" : "TIME";
    if (setting.reference === null) return { type, value: `XXXX-XX-XX${suffix}`, anchor: "none" };
    let days = 0;
    if (match[1] !== undefined) days = word.includes("before") ? -2 : 2;
    else if (word === "yesterday" || word === "last") days = -1;
    else if (word === "tomorrow") days = 1;
    return { type, value: `${isoDay(addDays(setting.reference, days))}${suffix}`, anchor: "page date" };
  },
};

/** A day counted from one named before: "the day before", "the following day", "a day later", "that day". */
export const dayFromEarlier: Recogniser = {
  name: "day from an earlier one",
  triggers: ["day"],
  pattern: new RegExp(
    `\\b(?:(the${GAP}(?:day${GAP}before|previous${GAP}day)|a${GAP}day${GAP}earlier)|(the${GAP}(?:following|next)${GAP}day|a${GAP}day${GAP}later|the${GAP}day${GAP}after)|(the${GAP}same${GAP}day|that${GAP}(?:same${GAP})?day))\\b(?!${GAP}(?:yesterday|tomorrow|of))`,
    "gi",
  ),
  read(match, setting) {
    if (setting.earlier === null) return { type: "DATE", value: "XXXX-XX-XX", anchor: "none" };
    const days = match[1] !== undefined ? -1 : match[2] !== undefined ? 1 : 0;
    return { type: "DATE", value: isoDay(addDays(setting.earlier, days)), anchor: "earlier mention" };
  },
};

/** "On the 12th": of the month told last. */
export const dayOfMonthTold: Recogniser = {
  name: "day of the month told before",
  triggers: ["st", "nd", "rd", "th"],
  pattern: new RegExp(
    `(?<=\\bon${GAP})the${GAP}(3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)(?=[,.;:)]|$|${GAP}(?:the|a|he|she|they|it|his|her|their)\\b)`,
    "gi",
  ),
  read(match, { told }) {
    const { date } = told;
    if (date === null || date.month === null) return null;
    const day = { year: date.year, month: date.month, day: Number(match[1]) };
    return isReal(day) ? { type: "DATE", value: isoDay(day), anchor: "earlier mention" } : null;
  },
};
