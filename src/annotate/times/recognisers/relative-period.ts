import { addDays, addMonths, type CivilDate, isoMonth, isoWeek, weekdayOf } from "../civil-date.ts";
import { GAP, PART_OF } from "../pattern-parts.ts";
import type { Recogniser } from "../recogniser.ts";
import { dayIn } from "../told.ts";

const OPEN: Readonly<{ [unit: string]: string }> = {
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};

function shifted(unit: string, shift: number, reference: CivilDate): string {
  switch (unit) {
    case "week":
      return isoWeek(addDays(reference, shift * 7));
    case "weekend":
      return `${isoWeek(addDays(reference, shift * 7))}-WE`;
    case "month": {
      const month = addMonths(reference, shift);
      return isoMonth(month.year, month.month);
    }
    case "quarter": {
      const month = addMonths(reference, shift * 3);
      return `${month.year}-Q${Math.ceil(month.month / 3)}`;
    }
    case "decade":
      return String(Math.floor(reference.year / 10) + shift);
    case "century":
      return String(Math.floor(reference.year / 100) + shift);
    default:
      return String(reference.year + shift);
  }
}

/** "last week", "earlier this month", "early next year", "this weekend", "the current quarter", "the previous year". */
export const relativePeriod: Recogniser = {
  name: "relative period",
  triggers: Object.keys(OPEN),
  pattern: new RegExp(
    `\\b${PART_OF}?(?:the${GAP})?(last|past|previous|this|current|next|coming|following)${GAP}(?:fiscal${GAP})?(weekend|week|month|quarter|year|decade|century)\\b(?!-|${GAP}(?:ago|or${GAP}so|and${GAP}a${GAP}half))`,
    "gi",
  ),
  read(match, setting) {
    const which = (match[1] ?? "").toLowerCase();
    const unit = (match[2] ?? "").toLowerCase();
    const withArticle = /\bthe\s{1,3}(?:last|past|next|coming|following|previous)\b/i.test(match[0]);
    // "The last week", "the past year" are lengths of time, not calendar weeks and years.
    if (
      (which === "past" || (withArticle && (which === "last" || which === "next" || which === "coming"))) &&
      unit !== "weekend"
    ) {
      const letter = { week: "1W", month: "1M", quarter: "1Q", year: "1Y", decade: "10Y", century: "100Y" }[unit];
      return letter === undefined ? null : { type: "DURATION", value: `P${letter}`, anchor: "explicit" };
    }
    const isFollowing = (which === "following" || (which === "previous" && setting.told.narrative)) && withArticle;
    const { date: told } = setting.told;
    if ((isFollowing || (setting.told.narrative && /following|previous|next/.test(which))) && told !== null) {
      // Counted from what was told, as fine as that was.
      const fits =
        unit === "year" || unit === "decade" || (told.month !== null && (unit === "month" || told.day !== null));
      if (fits)
        return {
          type: "DATE",
          value: shifted(unit, which === "previous" ? -1 : 1, dayIn(told)),
          anchor: "earlier mention",
        };
    }
    if (setting.reference === null || isFollowing) return { type: "DATE", value: OPEN[unit] ?? "XXXX", anchor: "none" };
    const shift = which === "this" || which === "current" ? 0 : which === "last" || which === "previous" ? -1 : 1;
    return { type: "DATE", value: shifted(unit, shift, setting.reference), anchor: "page date" };
  },
};

/** "that year", "the same month": the one told last. */
export const periodTold: Recogniser = {
  name: "period told before",
  triggers: ["week", "month", "year", "decade"],
  pattern: new RegExp(`\\b(?:that(?:${GAP}same)?|the${GAP}same)${GAP}(week|month|year|decade)\\b(?!-)`, "gi"),
  read(match, setting) {
    const unit = (match[1] ?? "").toLowerCase();
    const { date } = setting.told;
    const open = { type: "DATE", value: OPEN[unit] ?? "XXXX", anchor: "none" } as const;
    if (date === null || (unit === "month" && date.month === null) || (unit === "week" && date.day === null))
      return open;
    return { type: "DATE", value: shifted(unit, 0, dayIn(date)), anchor: "earlier mention" };
  },
};

/** "the end of the year", "by year-end", "the beginning of next month". */
export const partOfPeriod: Recogniser = {
  name: "part of a period",
  triggers: ["year", "month", "week"],
  pattern: new RegExp(
    `\\b(?:(?:the${GAP})?(?:end|start|beginning|middle|close)${GAP}of${GAP}(?:the|this|the${GAP}current)${GAP}(year|month|week)|(?:around${GAP})?year[- ]end)\\b(?!${GAP}of|-|['’])`,
    "gi",
  ),
  read(match, setting) {
    const unit = (match[1] ?? "year").toLowerCase();
    const { date: told, narrative } = setting.told;
    if (narrative && told !== null && (unit === "year" || told.month !== null))
      return { type: "DATE", value: shifted(unit, 0, dayIn(told)), anchor: "earlier mention" };
    if (setting.reference === null) return { type: "DATE", value: OPEN[unit] ?? "XXXX", anchor: "none" };
    // "Since year-end": the last one.
    const isOver =
      match[1] === undefined && /\bsince\s$/i.test(setting.text.slice(Math.max(0, match.index - 6), match.index));
    return { type: "DATE", value: shifted(unit, isOver ? -1 : 0, setting.reference), anchor: "page date" };
  },
};

/** "the weekend": the last one, or the coming one after words that look ahead. */
export const theWeekend: Recogniser = {
  name: "the weekend",
  triggers: ["weekend"],
  pattern: new RegExp(`\\b(?:the|over${GAP}the)${GAP}weekend\\b(?!-)`, "gi"),
  read(match, setting) {
    const skip = match[0].length - "the weekend".length;
    if (setting.reference === null) return { type: "DATE", value: "XXXX-WXX-WE", anchor: "none", skip };
    const today = weekdayOf(setting.reference);
    const shift = setting.direction(match.index) === "future" || today >= 6 ? 0 : -1;
    return { type: "DATE", value: shifted("weekend", shift, setting.reference), anchor: "page date", skip };
  },
};
