import { type CivilDate, parseDay } from "./civil-date.ts";

/** What a page has told of time so far, for words that count from it ("the day before", "that year", "a year ago"). */
export type Told = {
  /** The last day named. */
  readonly day: CivilDate | null;
  /** The last date named, as far as it goes. */
  readonly date: PartialDate | null;
  /** The last quarter named, "2031-Q3" or "XXXX-Q3". */
  readonly quarter: string | null;
  /** True where the page tells of other years than its own, so that a day without a year is of the year told last. */
  readonly narrative: boolean;
};
export type PartialDate = { readonly year: number; readonly month: number | null; readonly day: number | null };

export const NOTHING_TOLD: Told = { day: null, date: null, quarter: null, narrative: false };

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\dW])/;

/** `told` after a time with this TIMEX3 value. */
export function toldAfter(told: Told, type: string, value: string): Told {
  if (type !== "DATE" && type !== "TIME") return told;
  const quarter = /^[\dX]{4}-Q[1-4]$/.test(value) && !isYearBefore(value, told.quarter) ? value : told.quarter;
  const match = DATE.exec(value);
  if (match === null) return quarter === told.quarter ? told : { ...told, quarter };
  const date = {
    year: Number(match[1]),
    month: match[2] === undefined ? null : Number(match[2]),
    day: match[3] === undefined ? null : Number(match[3]),
  };
  return { ...told, quarter, date, day: parseDay(value) ?? told.day };
}

/** The same quarter of an earlier year is told for comparison; the figures go on about the later one. */
function isYearBefore(value: string, quarter: string | null): boolean {
  return quarter !== null && value.slice(4) === quarter.slice(4) && value < quarter;
}

/** The day that a partial date stands for when something is counted from it: its middle is as good as any. */
export function dayIn({ year, month, day }: PartialDate): CivilDate {
  return { year, month: month ?? 7, day: day ?? 15 };
}
