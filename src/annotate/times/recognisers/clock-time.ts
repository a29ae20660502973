import { TIME_ZONE_OFFSETS } from "../../../languages/en/time-zone-offsets.ts";
import { isoDay } from "../civil-date.ts";
import { GAP } from "../pattern-parts.ts";
import type { Reading, Recogniser, Setting } from "../recogniser.ts";
import { CLOCK_COLON, FOUR_DIGITS } from "../triggers.ts";

const zones = Object.keys(TIME_ZONE_OFFSETS)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .join("|");

function zoneSuffix(zone: string | undefined): string {
  const minutes = zone === undefined ? undefined : TIME_ZONE_OFFSETS[zone.toUpperCase()];
  if (minutes === undefined) return "";
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${String(Math.floor(size / 60)).padStart(2, "0")}:${String(size % 60).padStart(2, "0")}`;
}

/**
 * A time of day: "5 p.m. EST", "around 7:15 p.m.", "17:08 JST", "at 14:30", "noon", "midnight". Its day is given by a
 * date beside it, later; alone it is a time of an unknown day.
 */
export const clockTime: Recogniser = {
  name: "clock time",
  // "5 pm", "5 p.m." (whose words are "p" and "m"), "14:30".
  triggers: ["am", "pm", "m", "noon", "midnight", CLOCK_COLON],
  pattern: new RegExp(
    `(?<![\\w$€£.,:/-])(?:(?:about|around|shortly${GAP}(?:before|after)|just${GAP}(?:before|after))${GAP})?(?:(\\d{1,2})(?:[:.](\\d\\d))?(?:\\s{0,2})([ap])(?:\\.m\\b\\.?|m\\b)|((?:at|by|from|until|till|after|before)${GAP})?([01]?\\d|2[0-3]):([0-5]\\d)(?!\\s{0,2}[ap]\\.?m\\b)(?::[0-5]\\d)?(?:${GAP}(?:hours|hrs))?|(noon|midnight)\\b)(?:${GAP}\\(?(${zones})\\b\\)?|${GAP}local${GAP}time)?(?![\\d:])`,
    "gi",
  ),
  read(match, setting) {
    const zoneWord = match[8] !== undefined && match[8] === match[8].toUpperCase() ? match[8] : undefined;
    let hour: number;
    let minute = 0;
    let skip = 0;
    if (match[3] !== undefined) {
      hour = Number(match[1]);
      minute = Number(match[2] ?? 0);
      if (hour < 1 || hour > 12 || minute > 59) return null;
      hour = (hour % 12) + (match[3].toLowerCase() === "p" ? 12 : 0);
    } else if (match[5] !== undefined) {
      // Scores, ratios and verses look the same: without a word or a zone beside it, it is no time.
      if (match[4] === undefined && zoneWord === undefined) return null;
      hour = Number(match[5]);
      minute = Number(match[6]);
      skip = match[4]?.length ?? 0;
    } else hour = match[7]?.toLowerCase() === "noon" ? 12 : 24;
    const clock = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}${zoneSuffix(zoneWord)}`;
    return { ...atClock(clock, setting), skip };
  },
};

function atClock(clock: string, setting: Setting): Reading {
  const day = setting.earlier !== null && setting.reference === null ? null : setting.reference;
  return {
    type: "TIME",
    value: `${day === null ? "XXXX-XX-XX" : isoDay(day)}T${clock}`,
    anchor: day === null ? "none" : "page date",
  };
}

/** Words of time right before a clock time, and the other end of its range. */
const BEFORE_CLOCK = /\b(?:at|by|from|since|until|till|after|before|between|around)\s{1,3}$/i;
const BEHIND_CLOCK = /\b(?:from|between)\s{1,3}0\d[0-5]\d\s{1,3}(?:to|and|until|till)\s{1,3}$/i;

/**
 * A time of day in four digits: "0600 GMT", "1430 hours", "between 0600 and 1800", "at 0430". Beside a zone or "hours" any
 * is one; without them only one that begins with 0, behind a word of time, and the other end of its range.
 */
export const fourDigitClock: Recogniser = {
  name: "clock time in four digits",
  triggers: [FOUR_DIGITS],
  pattern: new RegExp(
    `(?<![\\w$€£¥#.,/:+-])((?:[01]\\d|2[0-3])[0-5]\\d)(?![\\w%]|[.,:/-]\\d)(?:${GAP}(?:(${zones})\\b|(hours|hrs)\\b(?:${GAP}local${GAP}time)?|(local${GAP}time)\\b))?`,
    "g",
  ),
  read(match, setting) {
    const digits = match[1] ?? "";
    if (match[2] === undefined && match[3] === undefined && match[4] === undefined) {
      const before = setting.text.slice(Math.max(0, match.index - 30), match.index);
      const isOne = digits.startsWith("0") ? BEFORE_CLOCK.test(before) : BEHIND_CLOCK.test(before);
      if (!isOne) return null;
    }
    return atClock(`${digits.slice(0, 2)}:${digits.slice(2)}${zoneSuffix(match[2])}`, setting);
  },
};
