import { PAST_MARKERS } from "../../../languages/en/time-words.ts";
import { isoMonth } from "../civil-date.ts";
import {
  afterPartOf,
  GAP,
  isCapital,
  MONTH,
  MONTH_IN_FULL,
  MONTH_SHORT,
  MONTH_WORDS,
  monthNumber,
  PART_OF,
  YEAR,
} from "../pattern-parts.ts";
import type { Recogniser } from "../recogniser.ts";

/** A month with its year: "November 2025", "Nov. 2025", "mid-November 2025", "November of last year". */
export const monthAndYear: Recogniser = {
  name: "month and year",
  triggers: afterPartOf(MONTH_WORDS),
  pattern: new RegExp(
    `(?<![\\d] )\\b${PART_OF}?(${MONTH}),?${GAP}(?:of${GAP})?(?:in${GAP})?(?:(${YEAR})(?![\\d%]|[.,]\\d)|(last|this|next)${GAP}year)\\b`,
    "gi",
  ),
  read(match, setting) {
    const month = monthNumber(match[1] ?? "");
    if (month === null || !isCapital(match[1] ?? "")) return null;
    if (match[2] !== undefined) return { type: "DATE", value: isoMonth(Number(match[2]), month), anchor: "explicit" };
    if (setting.reference === null)
      return { type: "DATE", value: `XXXX-${String(month).padStart(2, "0")}`, anchor: "none" };
    const shift = { last: -1, this: 0, next: 1 }[match[3]?.toLowerCase() ?? ""] ?? 0;
    return { type: "DATE", value: isoMonth(setting.reference.year + shift, month), anchor: "page date" };
  },
};

/** Words before which "May" or "March" is a month. */
const MONTH_FOLLOWS =
  /\b(?:in|of|since|until|till|by|during|from|to|through|for|last|next|this|early|late|mid|and|between|before|after|each|every|end)[-\s]{1,3}$/i;

/** "Met in", "was elected in": the verb right before says that it is over. */
function isPastVerb(before: string): boolean {
  const word = /(\p{L}{2,12})\s(?:in\s)?$/iu.exec(before)?.[1]?.toLowerCase() ?? "";
  return word.endsWith("ed") || PAST_MARKERS.has(word);
}

/** A month alone, with what stands before it: "in October", "last June", "mid-November", "the end of May". */
export const month: Recogniser = {
  name: "month",
  triggers: afterPartOf(MONTH_WORDS),
  pattern: new RegExp(
    `\\b(?:(this${GAP}past|this${GAP}coming|last|next|this|earlier${GAP}this|later${GAP}this|late${GAP}last|early${GAP}next)${GAP}|${PART_OF})?(${MONTH_IN_FULL}|(?<=\\b(?:in|since|by|until|till|from|last|next|this|late|early|mid)[-\\s])(?:${MONTH_SHORT})\\b\\.?)(?<=[\\w.])(?!\\w|${GAP}\\d)`,
    "gi",
  ),
  read(match, setting) {
    const word = match[2] ?? "";
    const number = monthNumber(word);
    if (number === null || !isCapital(word)) return null;
    const start = match.index;
    const bare = match[0].length === word.length;
    const before = setting.text.slice(Math.max(0, start - 16), start);
    const after = setting.text.slice(start + match[0].length, start + match[0].length + 3);
    // "June's bakery" is a person's; "December's figures" are not.
    if (/^['’]s/.test(after) && /^(?:April|May|June|August|March)$/.test(word)) return null;
    if (bare && !MONTH_FOLLOWS.test(before)) {
      // "May" opens sentences as a verb, "March" names marches; "April Hale" and "August Strand" are people.
      if (number === 5 || number === 3 || /^\s\p{Lu}/u.test(after)) return null;
      if (/[\p{L}.] $/u.test(before) && /\p{Lu}[\p{L}.]{0,11} $/u.test(before)) return null;
    }
    const { reference } = setting;
    const { date: told, narrative } = setting.told;
    const modifier = (match[1] ?? "").toLowerCase();
    if (narrative && told !== null && modifier === "") {
      // "December 1941 … in January": the story has gone on into the next year.
      const isNext = told.month !== null && told.month - number > 6;
      return { type: "DATE", value: isoMonth(told.year + (isNext ? 1 : 0), number), anchor: "earlier mention" };
    }
    if (reference === null) return { type: "DATE", value: `XXXX-${String(number).padStart(2, "0")}`, anchor: "none" };
    let year = reference.year;
    if (modifier.includes("next") || modifier.includes("coming")) year += number <= reference.month ? 1 : 0;
    else if (modifier.includes("last") || modifier.includes("past")) year -= number >= reference.month ? 1 : 0;
    else if (modifier.includes("this")) year = reference.year;
    else if (setting.direction(start) === "future") year += number < reference.month ? 1 : 0;
    else if (number > reference.month) {
      // "A cut in September", said in August, is the coming one; "elected in September" is not.
      const isNear = (number - reference.month) % 12 === 1 && !isPastVerb(before);
      if (!isNear) year -= 1;
    }
    return { type: "DATE", value: isoMonth(year, number), anchor: "page date" };
  },
};
