import { isoDay, isReal } from "../civil-date.ts";
import type { Recogniser } from "../recogniser.ts";
import { FOUR_DIGITS } from "../triggers.ts";

/** 2025-11-09, 2025/11/9, 2025-11-09T10:00Z, 20.10.2025, 10/20/2025. Where day and month cannot be told apart, the year alone. */
export const numericDate: Recogniser = {
  name: "numeric date",
  triggers: [FOUR_DIGITS],
  pattern:
    /(?<![\w.,/-])(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:T(\d\d:\d\d)(?::\d\d(?:\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)?)?|(\d{1,2})([-/.])(\d{1,2})\8(\d{4}))(?![\w/-]|\.\d)/g,
  read(match) {
    const explicit = { type: "DATE", anchor: "explicit" } as const;
    if (match[1] !== undefined) {
      const date = { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) };
      if (date.year < 1000 || date.year > 2199 || !isReal(date)) return null;
      if (match[5] === undefined) return { ...explicit, value: isoDay(date) };
      return { type: "TIME", anchor: "explicit", value: `${isoDay(date)}T${match[5]}${match[6] ?? ""}` };
    }
    const [first, second, year] = [Number(match[7]), Number(match[9]), Number(match[10])];
    if (year < 1500 || year > 2199) return null;
    const dayFirst = { year, month: second, day: first };
    const monthFirst = { year, month: first, day: second };
    const readings = [dayFirst, monthFirst].filter((date) => date.month <= 12 && isReal(date));
    // With full stops the day comes first wherever this is written.
    if (match[8] === ".") return isReal(dayFirst) ? { ...explicit, value: isoDay(dayFirst) } : null;
    if (readings.length === 0) return null;
    const [only, other] = readings;
    if (only !== undefined && (other === undefined || first === second)) return { ...explicit, value: isoDay(only) };
    return { ...explicit, value: `${year}` };
  },
};
