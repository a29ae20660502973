import { isoDay, isReal } from "../civil-date.ts";
import {
  DAY,
  DAY_IN_WORDS,
  dayNumber,
  GAP,
  isCapital,
  MONTH,
  MONTH_WORDS,
  monthNumber,
  WEEKDAY_BEFORE_DATE,
  YEAR,
} from "../pattern-parts.ts";
import type { Recogniser } from "../recogniser.ts";

const anyDay = `(${DAY}|${DAY_IN_WORDS})`;

/** A day with its month in words and its year, in either order: "9 November 2025", "Sunday, Nov. 9, 2025", "the ninth of November, 2025". */
export const fullDate: Recogniser = {
  name: "full date",
  triggers: MONTH_WORDS,
  pattern: new RegExp(
    `\\b${WEEKDAY_BEFORE_DATE}?(?:(?:the${GAP})?${anyDay}(?:${GAP}of)?(?:${GAP}|-)(${MONTH})(?:\\s?,?${GAP}|-)(${YEAR})|(${MONTH})${GAP}(?:the${GAP})?${anyDay}\\s?,?${GAP}(${YEAR}))(?!\\d|[.,]\\d|%)`,
    "gi",
  ),
  read(match) {
    const monthWord = match[2] ?? match[4] ?? "";
    const month = monthNumber(monthWord);
    const day = dayNumber(match[1] ?? match[5] ?? "");
    const year = Number(match[3] ?? match[6]);
    if (month === null || day === null || !isCapital(monthWord)) return null;
    const date = { year, month, day };
    return isReal(date) ? { type: "DATE", value: isoDay(date), anchor: "explicit" } : null;
  },
};
