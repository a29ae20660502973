import { SEASONS } from "../../../languages/en/time-words.ts";
import { afterPartOf, GAP, PART_OF, SEASON, YEAR } from "../pattern-parts.ts";
import type { Recogniser } from "../recogniser.ts";

/** "this summer", "last fall", "the winter of 1994", "spring 2025". */
export const season: Recogniser = {
  name: "season",
  triggers: afterPartOf(Object.keys(SEASONS)),
  pattern: new RegExp(
    `\\b${PART_OF}?(?:(this${GAP}past|last|this|next|(?<=\\b(?:in|into|over|during|by|until|since|through|of|for)${GAP})the)${GAP}(${SEASON})(?!${GAP}of\\b)|(?:the${GAP})?(${SEASON})(?:${GAP}of)?,?${GAP}(${YEAR}))\\b(?![.,]\\d)`,
    "gi",
  ),
  read(match, setting) {
    const code = SEASONS[(match[2] ?? match[3] ?? "").toLowerCase()];
    if (code === undefined) return null;
    if (match[4] !== undefined) return { type: "DATE", value: `${match[4]}-${code}`, anchor: "explicit" };
    if (setting.reference === null) return { type: "DATE", value: `XXXX-${code}`, anchor: "none" };
    const which = (match[1] ?? "").toLowerCase();
    const { date: told, narrative } = setting.told;
    if (narrative && told !== null && which === "the")
      return { type: "DATE", value: `${told.year}-${code}`, anchor: "earlier mention" };
    const { year, month } = setting.reference;
    const firstMonth = { SP: 3, SU: 6, FA: 9, WI: 12 }[code] ?? 1;
    // "Last fall" in October is a year back; in March it is the one just over.
    const value =
      which === "the"
        ? setting.direction(match.index) !== "future" && month < firstMonth
          ? year - 1
          : year
        : which === "this"
          ? year
          : which.includes("last") || which.includes("past")
            ? month >= firstMonth + 3
              ? year
              : year - 1
            : month < firstMonth
              ? year
              : year + 1;
    return { type: "DATE", value: `${value}-${code}`, anchor: "page date" };
  },
};
