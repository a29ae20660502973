import { ORDINALS } from "../../../languages/en/number-words.ts";
import { addMonths } from "../civil-date.ts";
import { GAP, YEAR } from "../pattern-parts.ts";
import type { Recogniser } from "../recogniser.ts";

function quarterNumber(word: string): number | undefined {
  return word.toLowerCase() === "final" ? 4 : ORDINALS[word.toLowerCase()];
}

/** "the third quarter", "third-quarter", "this year's second quarter", "the first quarter of 2025", "Q3 2025". */
export const quarter: Recogniser = {
  name: "quarter",
  triggers: ["quarter", "q"],
  pattern: new RegExp(
    `\\b(?:(?:(?:the${GAP})?(?:(${YEAR})${GAP})?|(this|last|next)${GAP}year['’]s${GAP}|the${GAP}(?:fiscal|latest|current)${GAP})(first|second|third|fourth|final)(?:${GAP}fiscal)?[-\\s]{1,2}quarter(?:${GAP}of${GAP}(?:(${YEAR})|(this|last|next)${GAP}year))?|Q([1-4])(?:${GAP}(${YEAR}))?)\\b`,
    "gi",
  ),
  read(match, setting) {
    // "The third-quarter results": the article is the noun's.
    const skip = /^the\s\S{1,20}-quarter$/i.test(match[0]) ? 4 : 0;
    const number = match[6] === undefined ? quarterNumber(match[3] ?? "") : Number(match[6]);
    if (number === undefined) return null;
    const stated = match[1] ?? match[4] ?? match[7];
    if (stated !== undefined) return { type: "DATE", value: `${stated}-Q${number}`, anchor: "explicit" };
    if (setting.reference === null) return { type: "DATE", value: `XXXX-Q${number}`, anchor: "none" };
    const { year, month } = setting.reference;
    const which = (match[2] ?? match[5])?.toLowerCase();
    let value = year;
    if (which !== undefined) value += { last: -1, this: 0, next: 1 }[which] ?? 0;
    // Results are told after a quarter has begun at the earliest: one that lies ahead is last year's.
    else if ((number - 1) * 3 + 1 > month && setting.direction(match.index) !== "future") value -= 1;
    return { type: "DATE", value: `${value}-Q${number}`, anchor: "page date", skip };
  },
};

/** "the quarter", "the latest period", "the 2030 quarter": the quarter that figures are told of. */
export const quarterTold: Recogniser = {
  name: "quarter told before",
  triggers: ["quarter", "period"],
  pattern: new RegExp(
    `\\bthe${GAP}(?:(latest|most${GAP}recent|just-ended)${GAP}(?:fiscal${GAP})?(?:quarter|period)|(${YEAR})${GAP}(?:quarter|period)|quarter)\\b(?!-|${GAP}of\\b|${GAP}century)`,
    "gi",
  ),
  read(match, { told, reference }) {
    const year = match[2];
    if (year !== undefined) {
      const value = told.quarter === null ? year : `${year}${told.quarter.slice(4)}`;
      return { type: "DATE", value, anchor: told.quarter === null ? "explicit" : "earlier mention" };
    }
    if (told.quarter !== null) return { type: "DATE", value: told.quarter, anchor: "earlier mention" };
    if (/period$/i.test(match[0])) return null;
    if (reference === null) return { type: "DATE", value: "XXXX-QX", anchor: "none" };
    // Figures are of the last quarter that is over.
    const month = addMonths(reference, -3);
    return { type: "DATE", value: `${month.year}-Q${Math.ceil(month.month / 3)}`, anchor: "page date" };
  },
};
