import { SEASONS } from "../../../languages/en/time-words.ts";
import { afterPartOf, GAP, PART_OF, SEASON, YEAR } from "../pattern-parts.ts";
import type { Recogniser } from "../recogniser.ts";

/** "this summer", "last fall", "the winter of 1994", "spring 2025". */
export const season: Recogniser = {
  name: "season",
  triggers: afterPartOf(Object.keys(SEASONS)),
  pattern: new RegExp(
    `\\b${PART_OF}?(?:(last|this|next)${GAP}(${SEASON})|(?:the${GAP})?(${SEASON})(?:${GAP}of)?,?${GAP}(${YEAR}))\\b(?![.,]\\d)`,
    "gi",
  ),
  read(match, setting) {
    const code = SEASONS[(match[2] ?? match[3] ?? "").toLowerCase()];
    if (code === undefined) return null;
    if (match[4] !== undefined) return { type: "DATE", value: `${match[4]}-${code}`, anchor: "explicit" };
    if (setting.reference === null) return { type: "DATE", value: `XXXX-${code}`, anchor: "none" };
    const which = (match[1] ?? "").toLowerCase();
    const { year, month } = setting.reference;
    const firstMonth = { SP: 3, SU: 6, FA: 9, WI: 12 }[code] ?? 1;
    // "Last fall" in October is a year back; in March it is the one just over.
    const value =
      which === "this"
        ? year
        : which === "last"
          ? month >= firstMonth + 3
            ? year
            : year - 1
          : month < firstMonth
            ? year
            : year + 1;
    return { type: "DATE", value: `${value}-${code}`, anchor: "page date" };
  },
};
