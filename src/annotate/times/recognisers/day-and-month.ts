import { HAPPENED_BEFORE, HAPPENED_BEHIND } from "../../../languages/en/time-words.ts";
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
import { dayIn } from "../told.ts";

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

/** A day this long ago is not what words that look ahead mean. */
const FAR = 45;

/** The last such day up to the reference date. */
function latest(month: number, day: number, reference: CivilDate): CivilDate | null {
  for (const year of [reference.year, reference.year - 1]) {
    const date = { year, month, day };
    if (isReal(date) && daysBetween(reference, date) <= 0) return date;
  }
  return null;
}

/** How far around a day what happened on it is looked for. */
const AROUND = 80;

/** "The year ended March 31", "the October 7 attacks", "killed two on May 3": over, however near the next such day is. */
function liesBehind(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return (
    /\b(?:ended|since|last)\s$/i.test(before) ||
    HAPPENED_BEFORE.test(before) ||
    HAPPENED_BEHIND.test(text.slice(end, end + AROUND))
  );
}

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
    const told = setting.told.narrative ? setting.told.date : null;
    if (told !== null) {
      const date = nearest(month, day, dayIn({ ...told, month: told.month ?? month, day: told.day ?? day }));
      const value = date === null ? null : range ? `${isoDay(date)}/${isoDay({ ...date, day: last })}` : isoDay(date);
      if (value !== null) return { type: "DATE", value, anchor: "earlier mention" };
    }
    if (setting.reference === null) {
      const value = range ? `${unknownYear(month, day)}/${unknownYear(month, last)}` : unknownYear(month, day);
      return { type: "DATE", value, anchor: "none" };
    }
    const isOver = liesBehind(setting.text, match.index, match.index + match[0].length);
    let date = (isOver ? latest : nearest)(month, day, setting.reference);
    // "Takes effect January 1", said in May, is the coming one.
    if (
      date !== null &&
      !isOver &&
      daysBetween(setting.reference, date) < -FAR &&
      setting.direction(match.index) === "future"
    )
      date = isReal({ ...date, year: date.year + 1 }) ? { ...date, year: date.year + 1 } : date;
    if (date === null) return null;
    const value = range ? `${isoDay(date)}/${isoDay({ ...date, day: last })}` : isoDay(date);
    return { type: "DATE", value, anchor: "page date" };
  },
};
