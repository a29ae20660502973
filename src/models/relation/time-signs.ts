import { dateBounds } from "../../measure/date-bounds.ts";
import type { Content } from "./content.ts";

/** What two contents have in common of days, clock times and lengths of time, by name. */
export type TimeSigns = Readonly<Record<(typeof TIME_SIGNS)[number], number>>;
const TIME_SIGNS = [
  "periodsAgree",
  "periodsPart",
  "daysShared",
  "daysPart",
  "clocksAgree",
  "clocksPart",
  "oneTimed",
] as const;

/** Lengths of time this near are one: share of the longer. */
const NEAR = 0.1;
/** So are clock times as many minutes apart. */
const MINUTES = 20;
const MOST_DAYS = 2;

/** Whether two contents name the same days, times of day and lengths of time, or others. */
export function timeSignsOf(a: Content, b: Content): TimeSigns {
  const [daysA, daysB] = [daysOf(a), daysOf(b)];
  const shared = daysA.filter((day) => daysB.includes(day)).length;
  const [periodsAgree, periodsPart] = compare(
    a.periods,
    b.periods,
    (one, other) => Math.abs(one - other) <= NEAR * Math.max(one, other),
  );
  const [clocksAgree, clocksPart] = compare(clocksOf(a), clocksOf(b), (one, other) => Math.abs(one - other) <= MINUTES);
  return {
    periodsAgree,
    periodsPart,
    daysShared: Math.min(MOST_DAYS, shared),
    daysPart: daysA.length > 0 && daysB.length > 0 && shared === 0 ? 1 : 0,
    clocksAgree,
    clocksPart,
    oneTimed: a.dates.length + a.periods.length > 0 !== b.dates.length + b.periods.length > 0 ? 1 : 0,
  };
}

/** Whether any of two lists agree, and whether there are some of both and none agree. */
function compare(some: readonly number[], others: readonly number[], agree: (one: number, other: number) => boolean) {
  if (some.length === 0 || others.length === 0) return [0, 0] as const;
  return some.some((one) => others.some((other) => agree(one, other))) ? ([1, 0] as const) : ([0, 1] as const);
}

/** The days that are named as such: a week or a month is none. */
function daysOf({ dates }: Content): number[] {
  return dates.flatMap((date) => {
    const bounds = dateBounds(date);
    return bounds !== null && bounds.last - bounds.first < 1 ? [bounds.first] : [];
  });
}

/** Times of day in minutes. */
function clocksOf({ dates }: Content): number[] {
  return dates.flatMap((date) => {
    const match = /T(\d\d):(\d\d)/.exec(date);
    return match === null ? [] : [60 * Number(match[1]) + Number(match[2])];
  });
}
