/** A day of the proleptic Gregorian calendar; month 1 to 12. */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

const DAY_MS = 86_400_000;

function toDays(date: CivilDate): number {
  return Math.floor(Date.UTC(date.year, date.month - 1, date.day) / DAY_MS);
}
function fromDays(days: number): CivilDate {
  const date = new Date(days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const pad = (value: number, width: number) => String(value).padStart(width, "0");

/** "2025-11-09". */
export function isoDay(date: CivilDate): string {
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}
/** "2025-11". */
export function isoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** True for a day that the calendar has. */
export function isReal(date: CivilDate): boolean {
  const back = fromDays(toDays(date));
  return back.year === date.year && back.month === date.month && back.day === date.day;
}

/** The day `days` later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDays(toDays(date) + days);
}

/** Year and month `months` later (earlier when negative). */
export function addMonths(date: { readonly year: number; readonly month: number }, months: number) {
  const index = date.year * 12 + date.month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** Whole days from `a` to `b`, negative where `b` is earlier. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return toDays(b) - toDays(a);
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(date: CivilDate): number {
  return ((((toDays(date) + 3) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week of a day, "2025-W45". */
export function isoWeek(date: CivilDate): string {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const week = Math.floor(daysBetween({ year: thursday.year, month: 1, day: 1 }, thursday) / 7) + 1;
  return `${pad(thursday.year, 4)}-W${pad(week, 2)}`;
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): CivilDate {
  const fourth = { year, month: 1, day: 4 };
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}

/** The day that "2025-11-09" or "2025-11-09T10:00Z" names; null for anything less than a day, and for days that are not. */
export function parseDay(value: string): CivilDate | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(value);
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isReal(date) ? date : null;
}
