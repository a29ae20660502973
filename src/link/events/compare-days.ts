import { compareDates } from "../../measure/date-bounds.ts";
import type { EventMention } from "./page-event.ts";

/** A weekday or a day told from the page's own, as TIMEX3 values: "on Sunday", "yesterday" on a page without a date. */
const OPEN_DAY = /^(?:XXXX-WXX-\d|XXXX-XX-XX)/;
/** A month, a season or a year that no day is told of: "in September", "in 2029". */
const LONG = /^(?:\d{4}|XXXX)(?:-(?:\d\d|XX))?$/;

/**
 * How the days of two mentions stand to each other, as `compareDates` has it; null where one has none. On a page without a
 * date nothing resolves "on Sunday": but who tells of a Sunday and of "in September" there tells of two times.
 */
export function compareDays(x: EventMention, y: EventMention): "same" | "compatible" | "conflict" | null {
  if (x.date !== null && y.date !== null) return compareDates(x.date, y.date);
  return (isOpenDay(x) && isLong(y)) || (isOpenDay(y) && isLong(x)) ? "conflict" : null;
}

const isOpenDay = ({ openDate, time }: EventMention): boolean => openDate && time !== null && OPEN_DAY.test(time.value);

const isLong = ({ date }: EventMention): boolean => date !== null && LONG.test(date);
