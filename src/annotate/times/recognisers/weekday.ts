import { DAY_PARTS } from "../../../languages/en/time-words.ts";
import { addDays, addMonths, type CivilDate, daysBetween, isoDay, weekdayOf } from "../civil-date.ts";
import {
  GAP,
  isCapital,
  MONTH_IN_FULL,
  MONTH_WORDS,
  monthNumber,
  WEEKDAY,
  WEEKDAYS_IN_FULL,
  weekdayNumber,
  YEAR,
} from "../pattern-parts.ts";
import type { Recogniser, Setting } from "../recogniser.ts";

const SHORT_WEEKDAYS = ["mon", "tue", "tues", "wed", "thur", "thurs", "fri"];

/**
 * A weekday, resolved against the page's date: the last one (today included), or the coming one after words that look
 * ahead or "next". On an undated page it stays a day of no known week.
 */
export const weekday: Recogniser = {
  name: "weekday",
  triggers: [...WEEKDAYS_IN_FULL, ...SHORT_WEEKDAYS],
  pattern: new RegExp(
    `\\b(?:(this${GAP}past|this${GAP}coming|last|next|this|late|early|earlier|later|mid|(?:the${GAP})?(?:early|small)${GAP}hours${GAP}of)${GAP}(?:on${GAP})?)?(${WEEKDAY}|(?<=\\b(?:on|by|until|till|next|last|this)${GAP})(?:mon|tues?|wed|thurs?|fri)\\b\\.?)(?:${GAP}(morning|afternoon|evening|night|midday|noon|midnight))?(?<=[\\w.])(?!\\w|['’]s${GAP}${WEEKDAY})`,
    "gi",
  ),
  read(match, setting) {
    const number = weekdayNumber(match[2] ?? "");
    if (number === null || !isCapital(match[2] ?? "")) return null;
    const modifier = (match[1] ?? "").toLowerCase();
    // "The early hours of Saturday".
    const part = DAY_PARTS[modifier.endsWith("of") ? "morning" : (match[3] ?? "").toLowerCase()];
    const type = part === undefined ? "DATE" : "TIME";
    const suffix = part === undefined ? "" : `T${part}`;
    if (setting.reference === null) return { type, value: `XXXX-WXX-${number}${suffix}`, anchor: "none" };
    const back = (weekdayOf(setting.reference) - number + 7) % 7;
    const ahead = (7 - back) % 7;
    const direction = /next|coming/.test(modifier)
      ? "next"
      : modifier.includes("last")
        ? "last"
        : modifier.includes("past")
          ? "past"
          : (setting.direction(match.index) ?? "past");
    let days = -back;
    // "Next Monday" said on a Monday is a week away; "last Monday" likewise.
    if (direction === "next") days = ahead === 0 ? 7 : ahead;
    else if (direction === "last") days = back === 0 ? -7 : -back;
    else if (direction === "future") days = ahead;
    return { type, value: `${isoDay(addDays(setting.reference, days))}${suffix}`, anchor: "page date" };
  },
};

const PLACES: Readonly<{ [word: string]: number }> = { first: 1, second: 2, third: 3, fourth: 4, last: -1, final: -1 };

/** A weekday by its place in a month: "the first Tuesday of March", "the last Friday in May 2031", "the second Sunday of each month". */
export const weekdayOfMonth: Recogniser = {
  name: "weekday of a month",
  // Rarer than the weekdays.
  triggers: [
    "month",
    ...MONTH_WORDS.filter((word) => word.length > 4 || word === "may" || word === "june" || word === "july"),
  ],
  pattern: new RegExp(
    `\\b(?:the${GAP})?(first|second|third|fourth|last|final)${GAP}(${WEEKDAY})${GAP}(?:of|in)${GAP}(?:(each|every)${GAP}month|(?:the|this|next|last)${GAP}month|(${MONTH_IN_FULL})(?:,?${GAP}(${YEAR}))?)\\b`,
    "gi",
  ),
  read(match, setting) {
    const number = weekdayNumber(match[2] ?? "");
    const place = PLACES[(match[1] ?? "").toLowerCase()];
    if (number === null || place === undefined || !isCapital(match[2] ?? "")) return null;
    if (match[3] !== undefined) return { type: "SET", value: `XXXX-WXX-${number}`, anchor: "explicit" };
    const month = match[4] === undefined ? null : monthNumber(match[4]);
    const dayOf = (year: number, of: number) => isoDay(weekdayIn(year, of, number, place));
    if (month !== null && match[5] !== undefined)
      return { type: "DATE", value: dayOf(Number(match[5]), month), anchor: "explicit" };
    const { reference } = setting;
    if (reference === null) {
      const value = month === null ? "XXXX-XX-XX" : `XXXX-${String(month).padStart(2, "0")}`;
      return { type: "DATE", value, anchor: "none" };
    }
    if (month !== null)
      return {
        type: "DATE",
        value: isoDay(nearest(month, number, place, reference, match.index, setting)),
        anchor: "page date",
      };
    const step = /\bnext\smonth$/i.test(match[0]) ? 1 : /\blast\smonth$/i.test(match[0]) ? -1 : 0;
    const told = addMonths(reference, step);
    return { type: "DATE", value: dayOf(told.year, told.month), anchor: "page date" };
  },
};

/** The weekday `number` at a place of a month; -1 for the last. */
function weekdayIn(year: number, month: number, number: number, place: number): CivilDate {
  if (place < 0) {
    const next = addMonths({ year, month }, 1);
    const last = addDays({ ...next, day: 1 }, -1);
    return addDays(last, -((weekdayOf(last) - number + 7) % 7));
  }
  const first = { year, month, day: 1 };
  return addDays(first, ((number - weekdayOf(first) + 7) % 7) + 7 * (place - 1));
}

/** Of the years about the page's, the one that the words look back or ahead to; the nearest where they say neither. */
function nearest(
  month: number,
  number: number,
  place: number,
  reference: CivilDate,
  offset: number,
  setting: Setting,
): CivilDate {
  const days = [-1, 0, 1].map((step) => weekdayIn(reference.year + step, month, number, place));
  const direction = setting.direction(offset);
  const fitting = days.filter((day) => {
    const ahead = daysBetween(reference, day);
    return direction === null || (direction === "past" ? ahead <= 0 : ahead >= 0);
  });
  const distance = (day: CivilDate) => Math.abs(daysBetween(reference, day));
  return fitting.reduce((best, day) => (distance(day) < distance(best) ? day : best));
}
