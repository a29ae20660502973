import { addDays, isoDay, mondayOf } from "./civil-date.ts";

const SEASON_CODES: Readonly<{ [timex: string]: string }> = {
  SP: "21",
  SU: "22",
  FA: "23",
  WI: "24",
  Q1: "33",
  Q2: "34",
  Q3: "35",
  Q4: "36",
};

/**
 * A TIMEX3 value of type DATE or TIME as EDTF (ISO 8601-2, level 1): weeks become intervals of days, seasons and
 * quarters codes 21–24 and 33–36, parts of a day the day. Null for what names no date: durations, sets, PAST_REF,
 * a weekday of no known week.
 */
export function edtfOf(value: string): string | null {
  if (/^\d{4}(-\d\d){0,2}$/.test(value) || /^XXXX-\d\d(-\d\d)?$/.test(value)) return value;
  if (/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(value)) return value;
  if (/^XXXX-\d\d-\d\d\/XXXX-\d\d-\d\d$/.test(value)) return value;
  if (/^\d{3}$/.test(value)) return `${value}X`;
  if (/^\d{2}$/.test(value)) return `${value}XX`;
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week !== null) {
    const monday = mondayOf(Number(week[1]), Number(week[2]));
    return `${isoDay(week[3] === undefined ? monday : addDays(monday, 5))}/${isoDay(addDays(monday, 6))}`;
  }
  const season = /^(\d{4})-(SP|SU|FA|WI|Q[1-4])$/.exec(value);
  if (season?.[2] !== undefined) return `${season[1]}-${SEASON_CODES[season[2]]}`;
  const clock = /^(\d{4}-\d\d-\d\d)T(.{0,20})$/.exec(value);
  if (clock?.[2] !== undefined)
    return /^\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?$/.test(clock[2]) ? value : (clock[1] ?? null);
  return null;
}
