import { type CivilDate, daysBetween, isoDay, isReal } from "../civil-date.ts";
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
} from "../pattern-parts.ts";
import type { Recogniser } from "../recogniser.ts";

const anyDay = `(${DAY}|${DAY_IN_WORDS})`;
const until = `(?:(?:${GAP})?[-–—](?:${GAP})?|${GAP}(?:to|through|and)${GAP})(${DAY})`;

/** The year that brings a day and month nearest to the reference date. */
function nearest(month: number, day: number, reference: CivilDate): CivilDate | null {
  let best: CivilDate | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const year of [reference.year - 1, reference.year, reference.year + 1]) {
    const date = { year, month, day };
    if (!isReal(date)) continue;
    const days = Math.abs(daysBetween(reference, date));
    if (days < distance) {
      best = date;
      distance = days;
    }
  }
  return best;
}

const unknownYear = (month: number, day: number) =>
  `XXXX-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** A day and month without a year, or a run of days: "October 20", "Monday, 20 Oct.", "October 20–24", "the third of May". */
export const dayAndMonth: Recogniser = {
  name: "day and month",
  triggers: MONTH_WORDS,
  pattern: new RegExp(
    `\\b${WEEKDAY_BEFORE_DATE}?(?:(?:the${GAP})?(${DAY})(?:${until})?(?:${GAP}of)?${GAP}(${MONTH})|the${GAP}(${DAY_IN_WORDS})${GAP}of${GAP}(${MONTH})|(${MONTH})${GAP}(?:the${GAP})?${anyDay}\\b(?:${until}\\b)?)(?!\\d|[.,:/]\\d|%|-)`,
    "gi",
  ),
  read(match, setting) {
    const monthWord = match[3] ?? match[5] ?? match[6] ?? "";
    const month = monthNumber(monthWord);
    const day = dayNumber(match[1] ?? match[4] ?? match[7] ?? "");
    const lastWord = match[2] ?? match[8];
    const last = lastWord === undefined ? null : dayNumber(lastWord);
    if (month === null || day === null || !isCapital(monthWord)) return null;
    if (!isReal({ year: 2000, month, day })) return null;
    const range = last !== null && last > day && isReal({ year: 2000, month, day: last });
    if (setting.reference === null) {
      const value = range ? `${unknownYear(month, day)}/${unknownYear(month, last)}` : unknownYear(month, day);
      return { type: "DATE", value, anchor: "none" };
    }
    const date = nearest(month, day, setting.reference);
    if (date === null) return null;
    const value = range ? `${isoDay(date)}/${isoDay({ ...date, day: last })}` : isoDay(date);
    return { type: "DATE", value, anchor: "page date" };
  },
};
