import type { TextSpan } from "../../core/span.ts";
import { MONTHS } from "../../languages/en/calendar.ts";

/** A calendar date found in a text, with its span there. `value` is EDTF: `2025-11-09`, `XXXX-11-09` where no year stands. */
export type FoundDate = TextSpan & { readonly value: string };

const month = [...MONTHS.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
const day = "(\\d{1,2})(?:st|nd|rd|th)?";
const year = "((?:19|20)\\d\\d)(?!\\d)";
type Reading = {
  readonly pattern: RegExp;
  read(match: RegExpMatchArray): [year: string, month: number, day: string] | null;
};
const named = (name: string | undefined) => MONTHS.get((name ?? "").toLowerCase()) ?? 0;

/** In this order at one place: the year-first form is read before its parts could be read as day and month. */
const READINGS: readonly Reading[] = [
  {
    pattern: /(?<!\d)((?:19|20)\d\d)(?:([-/.])(\d{1,2})\2|年\s?(\d{1,2})月\s?)(\d{1,2})(?!\d)/u,
    read: ([, y = "", , m = "", kanjiMonth = "", d = ""]) => [y, Number(m || kanjiMonth), d],
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])${day}(?: of)?[ -](${month})\\.?,?[ -]${year}`, "iu"),
    read: ([, d = "", m, y = ""]) => [y, named(m), d],
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])(${month})\\.? ${day},? ${year}`, "iu"),
    read: ([, m, d = "", y = ""]) => [y, named(m), d],
  },
  {
    // Day and month can be told apart only where one of them is no month, or where points or hyphens are written (day first).
    pattern: /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/u,
    read: ([, a = "", mark = "", b = "", y = ""]) => {
      if (mark !== "/" || Number(a) > 12 || a === b) return [y, Number(b), a];
      return Number(b) > 12 ? [y, Number(a), b] : null;
    },
  },
];

const leap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;

/** Pages are not older; a machine's empty stamp (1970) and a firm's founding year are. */
const FIRST_PAGES = 1990;
/** What somebody states of a page may be of any newspaper's age. */
export const ANY_NEWSPAPER = 1900;

/** `year-month-day` where such a day exists and is not before the year `earliest`, else null. */
export function calendarDate(y: string, m: number, d: number, earliest = FIRST_PAGES): string | null {
  const lengths = [31, y === "XXXX" || leap(Number(y)) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (!(m >= 1 && m <= 12) || d < 1 || d > (lengths[m - 1] ?? 0)) return null;
  if (y !== "XXXX" && Number(y) < earliest) return null;
  return `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

/** Reads at most this much of a text: dates of a page stand in short lines. */
const READ = 400;

/** The first full date (year, month, day) in the first 400 code units; null where there is none. */
export function readDate(text: string, earliest?: number): FoundDate | null {
  return readDates(text, earliest)[0] ?? null;
}

/** Every full date in the first 400 code units, in order, without overlaps. */
export function readDates(text: string, earliest?: number): FoundDate[] {
  const head = text.slice(0, READ);
  if (!/(?:19|20)\d\d/.test(head)) return [];
  const found: FoundDate[] = [];
  for (const { pattern, read } of READINGS) {
    for (const match of head.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
      const parts = read(match);
      const value = parts === null ? null : calendarDate(parts[0], parts[1], Number(parts[2]), earliest);
      const start = match.index;
      const end = start + match[0].length + (head.charAt(start + match[0].length) === "日" ? 1 : 0);
      if (value !== null && !found.some((other) => start < other.end && other.start < end))
        found.push({ value, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const dayAndMonth = [
  new RegExp(`(?<![\\p{L}\\d])(${month})\\.? ${day}(?![\\d:])`, "iu"),
  new RegExp(`(?<![\\p{L}\\d])${day} (${month})(?![\\p{L}\\d])\\.?`, "iu"),
];

/** The first day and month without a year in a short text, as `XXXX-MM-DD`. */
export function readDayAndMonth(text: string): FoundDate | null {
  const head = text.slice(0, READ);
  for (const [index, pattern] of dayAndMonth.entries()) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const [m, d] = index === 0 ? [match[1], match[2]] : [match[2], match[1]];
    const value = calendarDate("XXXX", named(m), Number(d));
    if (value !== null) return { value, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** The date of a machine-readable stamp (`2025-11-09T17:08:00+09:00`, `20251109`, or any form above): its day as written. */
export function readStamp(stamp: string, earliest?: number): string | null {
  const compact = /^\s*((?:19|20)\d\d)(\d\d)(\d\d)(?!\d{3})/.exec(stamp);
  if (compact !== null) {
    const value = calendarDate(compact[1] ?? "", Number(compact[2]), Number(compact[3]), earliest);
    if (value !== null) return value;
  }
  return readDate(stamp, earliest)?.value ?? null;
}
