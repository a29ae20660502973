import { MONTHS, WEEKDAYS } from "../../languages/en/calendar.ts";
import { NUMBER_WORD, ORDINALS } from "../../languages/en/number-words.ts";
import { SEASONS, TIME_UNITS } from "../../languages/en/time-words.ts";

/** Parts that patterns of several recognisers are built from; none holds a group that catches. */

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Space inside an expression; a page may break a line there. */
export const GAP = "\\s{1,3}";
/** A month in full or short, with its full stop. */
export const MONTH = `(?:(?:${longestFirst([...MONTHS.keys()].filter((name) => name.length > 4 || name === "june")).join("|")}|may|july)\\b|(?:${longestFirst([...MONTHS.keys()].filter((name) => name.length <= 4 && name !== "june" && name !== "july" && name !== "may")).join("|")})\\b\\.?)`;
export const MONTH_IN_FULL = `(?:${longestFirst([...MONTHS.keys()].filter((name) => name.length > 4 || name === "may" || name === "june" || name === "july")).join("|")})`;
export const MONTH_SHORT = "jan|feb|febr|aug|sept|sep|oct|nov|dec";
export const WEEKDAYS_IN_FULL: readonly string[] = [...WEEKDAYS.keys()].filter((name) => name.endsWith("day"));
/** A day of the week in full. */
export const WEEKDAY = `(?:${WEEKDAYS_IN_FULL.join("|")})`;
/** A day of the week in full or short, as it stands before a date. */
export const WEEKDAY_BEFORE_DATE = `(?:(?:${longestFirst([...WEEKDAYS.keys()]).join("|")})\\b\\.?,?${GAP})`;
export const DAY = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
export const DAY_IN_WORDS = `(?:${longestFirst(Object.keys(ORDINALS)).join("|")})`;
/** A year as pages print it: 1500 to 2199. */
export const YEAR = "(?:1[5-9]|2[01])\\d\\d";
export const SEASON = `(?:${Object.keys(SEASONS).join("|")})`;
/** A unit of time, singular or plural. */
export const UNIT = `(?:${Object.keys(TIME_UNITS).join("|")})s?`;
/** A number in figures or words. */
export const COUNT = `(?:\\d{1,4}(?:[.,]\\d{1,3})?|${NUMBER_WORD}(?:${GAP}hundred|${GAP}thousand)?|an?${GAP}(?:hundred|dozen|thousand))`;
/** "early", "late", "mid-" and the like before a date. */
export const PART_OF = `(?:(?:early|late|mid|earlier|later|the${GAP}(?:end|start|beginning|middle|close)${GAP}of|the${GAP}(?:early|late)|year-end)(?:${GAP}in)?[- ]{0,2})`;

/** Months in full and short. */
export const MONTH_WORDS: readonly string[] = [...MONTHS.keys()];
/** Units of time, singular and plural. */
export const UNIT_WORDS: readonly string[] = Object.keys(TIME_UNITS).flatMap((unit) => [unit, `${unit}s`]);

/** The words and what they look like where `PART_OF` stands before them without a space ("midNovember"). */
export function afterPartOf(words: readonly string[]): string[] {
  const ends = ["", "early", "late", "mid", "earlier", "later", "of", "in", "end"];
  return ends.flatMap((end) => words.map((word) => `${end}${word}`));
}

const plain = (word: string) => word.toLowerCase().replace(/[.,\s]/g, "");

/** 1 to 12; null for no month. */
export function monthNumber(word: string): number | null {
  return MONTHS.get(plain(word)) ?? null;
}
/** 1 (Monday) to 7; null for no weekday. */
export function weekdayNumber(word: string): number | null {
  return WEEKDAYS.get(plain(word)) ?? null;
}
/** A day of the month from "20", "20th" or "twentieth"; null for none. */
export function dayNumber(word: string): number | null {
  const spoken = ORDINALS[word.toLowerCase()];
  if (spoken !== undefined) return spoken;
  const figure = /^\d{1,2}/.exec(word);
  return figure === null ? null : Number(figure[0]);
}
/** Names of months and days are written with a capital; "may", "march" and "sat" without one are other words. */
export function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
