import { ORDINALS } from "../../../languages/en/number-words.ts";
import { GAP, YEAR } from "../pattern-parts.ts";
import type { Recogniser } from "../recogniser.ts";

/** "the third quarter", "third-quarter", "this year's second quarter", "the first quarter of 2025", "Q3 2025". */
export const quarter: Recogniser = {
  name: "quarter",
  triggers: ["quarter", "q"],
  pattern: new RegExp(
    `\\b(?:(?:(?:the${GAP})?(?:(${YEAR})${GAP})?|(this|last|next)${GAP}year['’]s${GAP}|the${GAP}(?:fiscal|latest|current)${GAP})(first|second|third|fourth)(?:${GAP}fiscal)?[-\\s]{1,2}quarter(?:${GAP}of${GAP}(?:(${YEAR})|(this|last|next)${GAP}year))?|Q([1-4])(?:${GAP}(${YEAR}))?)\\b`,
    "gi",
  ),
  read(match, setting) {
    const number = match[6] === undefined ? ORDINALS[(match[3] ?? "").toLowerCase()] : Number(match[6]);
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
    return { type: "DATE", value: `${value}-Q${number}`, anchor: "page date" };
  },
};
