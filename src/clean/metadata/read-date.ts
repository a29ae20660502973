import type { TextSpan } from "../../core/span.ts";
import { MONTHS } from "../../languages/en/calendar.ts";
import { CROATIAN_MONTHS, MONTH_NAMES } from "../../languages/month-names.ts";

/** A calendar date found in a text, with its span there. `value` is EDTF: `2025-11-09`, `XXXX-11-09` where no year stands. */
export type FoundDate = TextSpan & { readonly value: string };

/** How a date of figures is to be read, where the page's language tells. */
export type DateHabit = {
  /** Which comes first in "03/05/2031"; null where that is not known, and then such dates are read only where one figure is no month. */
  readonly order: "day" | "month" | null;
  readonly croatian: boolean;
  /** Whether "05.03.31" is a date: only where markup says that one stands there. */
  readonly shortYears: boolean;
};
const UNKNOWN_HABIT: DateHabit = { order: null, croatian: false, shortYears: false };

const year = "((?:19|20)\\d\\d)(?!\\d)";
const word = "([\\p{L}\\p{M}][\\p{L}\\p{M}.]{1,13}?)";
const day = "(\\d{1,2})(?:st|nd|rd|th|er|re|ème|º|ª|:e)?";
type Parts = [year: string, month: number, day: string];
type Reading = { readonly pattern: RegExp; read(match: RegExpMatchArray, habit: DateHabit): Parts | null };

function named(name: string | undefined, habit: DateHabit): number {
  const key = (name ?? "").toLowerCase().replace(/\.$/, "");
  return (habit.croatian ? CROATIAN_MONTHS.get(key) : undefined) ?? MONTHS.get(key) ?? MONTH_NAMES.get(key) ?? 0;
}

/** Day and month of "a/b": told by the habit, or where one of them is no month. */
function inOrder(a: string, b: string, y: string, mark: string, habit: DateHabit): Parts | null {
  if (Number(a) > 12 || a === b) return [y, Number(b), a];
  if (Number(b) > 12) return mark === "." ? null : [y, Number(a), b];
  if (mark !== "/") return [y, Number(b), a];
  return habit.order === null ? null : habit.order === "day" ? [y, Number(b), a] : [y, Number(a), b];
}

/** In this order at one place: the year-first form is read before its parts could be read as day and month. */
const READINGS: readonly Reading[] = [
  {
    pattern: /(?<!\d)((?:19|20)\d\d)(?:\s?([-/.])\s?(\d{1,2})\2\s?|[年년]\s?(\d{1,2})[月월]\s?)(\d{1,2})(?!\d)/u,
    read: ([, y = "", , m = "", kanjiMonth = "", d = ""]) => [y, Number(m || kanjiMonth), d],
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${day}\\.?(?:\\s?-\\s?|\\s|\\sde\\s|\\sd['’]|\\sof\\s|\\sב|(?<=\\.))${word}\\.?,?(?:\\s?-\\s?|\\s|\\sde\\s|\\sdel\\s|\\sin\\s|\\smbajtur\\s)${year}`,
      "iu",
    ),
    read: ([, d = "", m, y = ""], habit) => [y, named(m, habit), d],
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])${word}\\.?\\s${day},?\\s${year}`, "iu"),
    read: ([, m, d = "", y = ""], habit) => [y, named(m, habit), d],
  },
  {
    // "2031. március 5.", "2031 m. kovo 5 d."
    pattern: new RegExp(
      `(?<!\\d)((?:19|20)\\d\\d)\\.?,?\\s(?:m\\.\\s|gada\\s)?${word}\\.?\\s(\\d{1,2})(?![\\d:])`,
      "iu",
    ),
    read: ([, y = "", m, d = ""], habit) => [y, named(m, habit), d],
  },
  {
    // "ngày 5 tháng 3 năm 2031"
    pattern: new RegExp(`(?<![\\p{L}\\d])(\\d{1,2})\\stháng\\s(\\d{1,2})(?:,|\\snăm)?\\s${year}`, "iu"),
    read: ([, d = "", m = "", y = ""]) => [y, Number(m), d],
  },
  {
    // "Wed Mar 05 22:10:00 UTC 2031": what machines write
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${word}\\s(\\d{1,2})\\s\\d\\d:\\d\\d(?::\\d\\d)?\\s(?:[A-Z]{2,4}\\s|[+-]\\d{4}\\s)?${year}`,
      "iu",
    ),
    read: ([, m, d = "", y = ""], habit) => [y, named(m, habit), d],
  },
  {
    // Day and month can be told apart where one of them is no month, or where points or hyphens are written (day first).
    pattern: /(?<![\d./-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d)(?!\d)/u,
    read: ([, a = "", mark = "", b = "", y = ""], habit) => inOrder(a, b, y, mark, habit),
  },
];
const SHORT_YEARS: Reading = {
  pattern: /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d\d)(?![\d./-])/u,
  read: ([, a = "", mark = "", b = "", y = ""], habit) => inOrder(a, b, `20${y}`, mark, habit),
};

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
export function readDate(text: string, earliest?: number, habit?: DateHabit): FoundDate | null {
  return readDates(text, earliest, habit)[0] ?? null;
}

/** Every full date in the first 400 code units, in order, without overlaps. */
export function readDates(text: string, earliest?: number, habit: DateHabit = UNKNOWN_HABIT): FoundDate[] {
  const head = plainDigits(text.slice(0, READ));
  const full = /(?:19|20)\d\d/.test(head);
  if (!full && !(habit.shortYears && /\d[./-]\d\d(?!\d)/.test(head))) return [];
  const found: FoundDate[] = [];
  for (const reading of full ? READINGS : [SHORT_YEARS]) {
    for (const match of head.matchAll(globally(reading))) {
      const parts = reading.read(match, habit);
      const value = parts === null ? null : calendarDate(parts[0], parts[1], Number(parts[2]), earliest);
      const start = match.index;
      const end = start + match[0].length + (/[日일]/u.test(head.charAt(start + match[0].length)) ? 1 : 0);
      if (value !== null && !found.some((other) => start < other.end && other.start < end))
        found.push({ value, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const global = new Map<Reading, RegExp>();
function globally(reading: Reading): RegExp {
  const known = global.get(reading) ?? new RegExp(reading.pattern, `${reading.pattern.flags}g`);
  global.set(reading, known);
  known.lastIndex = 0;
  return known;
}

/** Arabic, Persian and Indian figures as plain ones; each is one code unit, so places stay. */
const plainDigits = (text: string) =>
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/.test(text)
    ? text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (digit) =>
        String(
          (digit.charCodeAt(0) -
            (digit < "\u06f0" ? 0x660 : digit < "\u0966" ? 0x6f0 : digit < "\u09e6" ? 0x966 : 0x9e6)) %
            10,
        ),
      )
    : text;

const month = [...MONTHS.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
const englishDay = "(\\d{1,2})(?:st|nd|rd|th)?";
const dayAndMonth = [
  new RegExp(`(?<![\\p{L}\\d])(${month})\\.? ${englishDay}(?![\\d:])`, "iu"),
  new RegExp(`(?<![\\p{L}\\d])${englishDay} (${month})(?![\\p{L}\\d])\\.?`, "iu"),
];

/** The first day and month without a year in a short text, as `XXXX-MM-DD`. */
export function readDayAndMonth(text: string): FoundDate | null {
  const head = text.slice(0, READ);
  for (const [index, pattern] of dayAndMonth.entries()) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const [m, d] = index === 0 ? [match[1], match[2]] : [match[2], match[1]];
    const value = calendarDate("XXXX", named(m, UNKNOWN_HABIT), Number(d));
    if (value !== null) return { value, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** The date of a machine-readable stamp (`2025-11-09T17:08:00+09:00`, `20251109`, or any form above): its day as written. */
export function readStamp(stamp: string, earliest?: number, habit?: DateHabit): string | null {
  const compact = /^\s*((?:19|20)\d\d)(\d\d)(\d\d)(?!\d{3})/.exec(stamp);
  if (compact !== null) {
    const value = calendarDate(compact[1] ?? "", Number(compact[2]), Number(compact[3]), earliest);
    if (value !== null) return value;
  }
  return readDate(stamp, earliest, habit)?.value ?? null;
}
