import { HOLIDAYS, type HolidayDay } from "../../../languages/en/holidays.ts";
import { addDays, type CivilDate, daysBetween, isoDay } from "../civil-date.ts";
import { GAP, YEAR } from "../pattern-parts.ts";
import type { Recogniser, Setting } from "../recogniser.ts";

const longestFirst = [...HOLIDAYS.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const NAMES = longestFirst.map((name) => titled(name).replaceAll("'", "['’]").replaceAll(" ", GAP)).join("|");
/** What makes a name of it ("Easter Island", "the Christmas market") or a time of several days. */
const GOES_ON = `(?![-\\w]|['’]s\\b|${GAP}(?:[A-Z]|market|tree|card|present|gift|shopping|sale|season|holiday|break|period|dinner|lunch|party|egg|parade|prayer|fast|rush|story|carol|message|service|mass|week|weekend|bonus|light|song|film|movie|special|decoration)s?)`;

/**
 * A holiday: "Christmas Eve", "Easter Monday 2031", "since last Ramadan". Its day where the name tells it; of one that a
 * country or another calendar gives the year alone, where it is told.
 */
export const holiday: Recogniser = {
  name: "holiday",
  triggers: longestFirst.map((name) =>
    name.split(/[^a-z]/).reduce((longest, word) => (word.length > longest.length ? word : longest)),
  ),
  pattern: new RegExp(`\\b(?:([Ll]ast|[Nn]ext|[Tt]his)${GAP})?(${NAMES})\\b(?:,?${GAP}(${YEAR})\\b)?${GOES_ON}`, "g"),
  read(match, setting) {
    const name = (match[2] ?? "").toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ");
    const day = HOLIDAYS.get(name);
    if (day === undefined) return null;
    if (match[3] !== undefined) return { type: "DATE", value: dayIn(day, Number(match[3])), anchor: "explicit" };
    if (setting.reference === null || day === null)
      return { type: "DATE", value: day !== null && "month" in day ? dayIn(day, null) : "XXXX-XX-XX", anchor: "none" };
    return { type: "DATE", value: isoDay(nearest(day, setting.reference, match, setting)), anchor: "page date" };
  },
};

/** Names of holidays have capitals, their articles not: "Christmas Eve", "Eid al-Adha". */
function titled(name: string): string {
  return name.replace(/(?<![a-z'])(?!al-)[a-z]/g, (first) => first.toUpperCase());
}

function dayIn(day: HolidayDay, year: number | null): string {
  if (day === null) return String(year ?? "XXXX");
  if (year !== null) return isoDay(inYear(day, year));
  return "month" in day ? `XXXX-${isoDay({ year: 1, ...day }).slice(5)}` : "XXXX-XX-XX";
}

function inYear(day: NonNullable<HolidayDay>, year: number): CivilDate {
  return "month" in day ? { year, ...day } : addDays(easterOf(year), day.afterEaster);
}

/** The one that the words mean: the last one or the next one, where they look back or ahead; else the nearer one. */
function nearest(day: NonNullable<HolidayDay>, from: CivilDate, match: RegExpExecArray, setting: Setting): CivilDate {
  const [before, after] = [from.year - 1, from.year, from.year + 1]
    .map((year) => inYear(day, year))
    .reduce<[CivilDate | null, CivilDate | null]>(
      ([last, next], one) => (daysBetween(one, from) >= 0 ? [one, next] : [last, next ?? one]),
      [null, null],
    );
  if (before === null || after === null) return before ?? after ?? from;
  const word = (match[1] ?? "").toLowerCase();
  const direction = word === "last" ? "past" : word === "next" ? "future" : setting.direction(match.index);
  if (word === "this") return inYear(day, from.year);
  if (direction !== null) return direction === "past" ? before : after;
  return daysBetween(before, from) <= daysBetween(from, after) ? before : after;
}

/** Easter Sunday of a year (Meeus, Jones and Butcher; Meeus 1991). */
export function easterOf(year: number): CivilDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}
