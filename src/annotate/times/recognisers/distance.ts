import { numberOf } from "../../../languages/en/number-words.ts";
import { TIME_UNITS } from "../../../languages/en/time-words.ts";
import { addDays, addMonths, type CivilDate, isoDay, isoMonth, isoWeek } from "../civil-date.ts";
import { COUNT, GAP, UNIT } from "../pattern-parts.ts";
import type { Recogniser, Setting } from "../recogniser.ts";
import { dayIn } from "../told.ts";

const OPEN: Readonly<{ [unit: string]: string }> = {
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  fortnight: "XXXX-WXX",
  month: "XXXX-XX",
  year: "XXXX",
};

function away(unit: string, count: number, from: CivilDate): string | null {
  if (!Number.isInteger(count)) return null;
  switch (unit) {
    case "day":
      return isoDay(addDays(from, count));
    case "week":
      return isoWeek(addDays(from, count * 7));
    case "fortnight":
      return isoWeek(addDays(from, count * 14));
    case "month": {
      const month = addMonths(from, count);
      return isoMonth(month.year, month.month);
    }
    case "year":
      return String(from.year + count).padStart(4, "0");
    case "decade":
      return String(Math.floor(from.year / 10) + count);
    default:
      return null;
  }
}

/** "The year-ago results": the article is the noun's. */
function isAdjective(words: string): boolean {
  return /^the\s(?:year|month|week)-(?:ago|earlier)$/i.test(words);
}

/** Whether figures of a quarter are set beside those of the same one a year before: "a year earlier", behind an amount. */
function comparesQuarters(match: RegExpExecArray, { text, told }: Setting): boolean {
  if (told.quarter === null) return false;
  if (/-(?:ago|earlier)/i.test(match[0])) return true;
  return /[$€£¥%#]|\b(?:percent|cents|profit|earnings|revenue|sales|net|income|loss|earned)\b/i.test(text);
}

function yearBefore(quarter: string): string {
  const year = Number(quarter.slice(0, 4));
  return Number.isNaN(year) ? quarter : `${year - 1}${quarter.slice(4)}`;
}

/** A distance from the page's date: "three days ago", "nearly four years ago", "two weeks from now", "a year earlier", "year-ago". */
export const distance: Recogniser = {
  name: "distance",
  triggers: ["ago", "earlier", "now", "later"],
  pattern: new RegExp(
    `\\b(?:(?:nearly|almost|about|around|roughly|some|just|over|more${GAP}than)${GAP})?(?:(${COUNT}|an?|several|a${GAP}few|a${GAP}couple${GAP}of|many)${GAP}(${UNIT})(?:${GAP}or${GAP}so)?${GAP}(?:(ago|earlier)|(from${GAP}now|later))|(?:the${GAP})?(year|month|week)-(ago|earlier)(?:${GAP}(?:(?:first|second|third|fourth)${GAP})?(?:period|quarter|month))?)\\b`,
    "gi",
  ),
  read(match, setting) {
    const unitWord = (match[2] ?? match[5] ?? "").toLowerCase();
    const unit = TIME_UNITS[unitWord] === undefined ? unitWord.replace(/s$/, "") : unitWord;
    const clock = TIME_UNITS[unit]?.clock ?? false;
    const count = match[5] !== undefined ? 1 : numberOf(match[1] ?? "");
    const back = match[3] !== undefined || match[6] !== undefined;
    const vague = { type: "DATE", value: back ? "PAST_REF" : "FUTURE_REF", anchor: "none" } as const;
    if (count === null || clock) return clock && count !== null && setting.reference !== null ? { ...vague } : vague;
    if (unit === "year" && count === 1 && back && comparesQuarters(match, setting)) {
      const skip = isAdjective(match[0]) ? 4 : 0;
      return { type: "DATE", value: yearBefore(setting.told.quarter ?? ""), anchor: "earlier mention", skip };
    }
    const open = { type: "DATE", value: OPEN[unit] ?? "XXXX", anchor: "none" } as const;
    const word = (match[3] ?? match[4] ?? match[6] ?? "").toLowerCase();
    // "Later" and, for days and weeks, "earlier" count from what was told before, not from the page's date.
    const fromEarlier = word === "later" || (word === "earlier" && (unit === "day" || unit === "week"));
    const { date: told, narrative } = setting.told;
    const from =
      narrative && told !== null && word !== "ago" && word !== "from now"
        ? dayIn(told)
        : fromEarlier
          ? setting.earlier
          : setting.reference;
    if (from === null) return open;
    const value = away(unit, back ? -count : count, from);
    if (value === null) return open;
    const skip = isAdjective(match[0]) ? 4 : 0;
    return { type: "DATE", value, anchor: fromEarlier || narrative ? "earlier mention" : "page date", skip };
  },
};
