import type { Recogniser } from "./recogniser.ts";
import { clockTime, fourDigitClock } from "./recognisers/clock-time.ts";
import { dayAndMonth } from "./recognisers/day-and-month.ts";
import { distance } from "./recognisers/distance.ts";
import { duration, plainDuration } from "./recognisers/duration.ts";
import { fullDate } from "./recognisers/full-date.ts";
import { holiday } from "./recognisers/holiday.ts";
import { month, monthAndYear } from "./recognisers/month.ts";
import { numericDate } from "./recognisers/numeric-date.ts";
import { quarter, quarterTold } from "./recognisers/quarter.ts";
import { recurring } from "./recognisers/recurring.ts";
import { dayFromEarlier, dayOfMonthTold, relativeDay } from "./recognisers/relative-day.ts";
import { partOfPeriod, periodTold, relativePeriod, theWeekend } from "./recognisers/relative-period.ts";
import { season } from "./recognisers/season.ts";
import { vagueTime } from "./recognisers/vague-time.ts";
import { weekday, weekdayOfMonth } from "./recognisers/weekday.ts";
import { century, decade, fiscalYear, spokenYear, year, yearOfRange } from "./recognisers/year.ts";

/**
 * What finds time expressions. Where two overlap the longer one stands; of two as long, the one listed first: so full
 * forms come before their parts, and sets before the weekdays and units inside them.
 */
export const RECOGNISERS: readonly Recogniser[] = [
  numericDate,
  fullDate,
  dayAndMonth,
  monthAndYear,
  recurring,
  season,
  quarter,
  quarterTold,
  month,
  clockTime,
  fourDigitClock,
  dayFromEarlier,
  distance,
  relativeDay,
  dayOfMonthTold,
  weekdayOfMonth,
  weekday,
  relativePeriod,
  theWeekend,
  holiday,
  periodTold,
  partOfPeriod,
  decade,
  century,
  fiscalYear,
  yearOfRange,
  year,
  spokenYear,
  duration,
  plainDuration,
  vagueTime,
];
