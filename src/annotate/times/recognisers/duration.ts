import { numberOf } from "../../../languages/en/number-words.ts";
import { TIME_UNITS } from "../../../languages/en/time-words.ts";
import { COUNT, GAP, UNIT, UNIT_WORDS } from "../pattern-parts.ts";
import type { Recogniser } from "../recogniser.ts";

function lengthOf(units: number | null, unitWord: string): string | null {
  const word = unitWord.toLowerCase();
  const unit = TIME_UNITS[word] ?? TIME_UNITS[word.replace(/s$/, "")];
  if (unit === undefined) return null;
  const count = units === null ? null : units * (unit.times ?? 1);
  if (unit.letter === "E" && count !== null) return `P${count * 10}Y`;
  if (unit.letter === "C" && count !== null) return `P${count * 100}Y`;
  if (count !== null && !Number.isInteger(count) && unit.letter === "Y") {
    const months = Math.round(count * 12);
    return `P${Math.floor(months / 12)}Y${months % 12}M`;
  }
  return `P${unit.clock ? "T" : ""}${count ?? "X"}${unit.letter}`;
}

const ABOUT = `(?:(?:nearly|almost|about|around|roughly|approximately|just${GAP}over|up${GAP}to|at${GAP}least|at${GAP}most|more${GAP}than|less${GAP}than|no${GAP}more${GAP}than|fewer${GAP}than)${GAP})`;
const LENGTH_FOLLOWS = /\b(?:for|in|within|only|just|than|about|last|past|next|after)\s$/i;
const STRETCH = `(?:(?:the${GAP})?(?:last|past|next|first|final|coming|previous|following|latest|recent)${GAP}|the${GAP})`;
const VAGUE = `several|a${GAP}few|few|many|a${GAP}couple${GAP}of|couple${GAP}of|some`;

/** A length of time: "30 days", "the past two months", "50-minute", "several years", "two and a half years". */
export const duration: Recogniser = {
  name: "duration",
  triggers: UNIT_WORDS,
  pattern: new RegExp(
    `(?<![\\w$€£.,])${ABOUT}?${STRETCH}?(?:(${COUNT})(${GAP}(?:and${GAP}a${GAP}half|1/2|½))?(?:${GAP}(?:more${GAP}|additional${GAP}|full${GAP}|straight${GAP}|consecutive${GAP}|business${GAP}|working${GAP}|trading${GAP})?|-)|(${VAGUE})[-\\s]{1,2})(${UNIT})\\b(?!${GAP}(?:ago|earlier|later|from${GAP}now)\\b|-old\\b|${GAP}old\\b)(${GAP}and${GAP}a${GAP}half)?(?:${GAP}or${GAP}so\\b)?`,
    "gi",
  ),
  read(match, setting) {
    const unit = (match[4] ?? "").toLowerCase();
    if (match[3] !== undefined) {
      const vague = match[3].toLowerCase();
      if (!unit.endsWith("s") && vague !== "several") return null;
      const value = lengthOf(/couple/.test(vague) ? 2 : null, unit);
      return value === null ? null : { type: "DURATION", value, anchor: "explicit" };
    }
    const count = numberOf(match[1] ?? "");
    if (count === null) return null;
    // "One second round", "the first quarter": the unit is another word there.
    if (unit === "second" && !match[0].includes("-")) return null;
    if (unit === "quarter" && !match[0].includes("-")) return null;
    // "Three-quarters of its food" is a share.
    if (
      /^(?:quarters?|fifths?)$/.test(unit) &&
      /^\sof\s/.test(setting.text.slice(match.index + match[0].length, match.index + match[0].length + 4))
    )
      return null;
    // "Will one day be": a day nobody names.
    if (
      unit === "day" &&
      /^one\sday$/i.test(match[0]) &&
      !LENGTH_FOLLOWS.test(setting.text.slice(Math.max(0, match.index - 8), match.index))
    ) {
      const direction = setting.direction(match.index);
      return { type: "DATE", value: direction === "past" ? "PAST_REF" : "FUTURE_REF", anchor: "none" };
    }
    // "The two-week crisis", "the 30-day rate": the article is the noun's.
    const skip =
      /^the\s(?=\S{1,20}[- ](?:second|minute|hour|day|week|month|year|decade)$)/i.test(match[0]) && count !== 1 ? 4 : 0;
    const half = match[2] !== undefined || match[5] !== undefined ? 0.5 : 0;
    const value = lengthOf(count + half, unit);
    return value === null ? null : { type: "DURATION", value, anchor: "explicit", skip };
  },
};

/** A plural or a number right before "a week": a rate. */
const RATED = /(?:[a-z]{2}s|\d|million|billion|thousand|people)\s$/i;

/** "a week", "an hour", "a year and a half", "half an hour", "years", "for decades"; a rate ("a day", after an amount) is a set. */
export const plainDuration: Recogniser = {
  name: "plain duration",
  triggers: UNIT_WORDS,
  pattern: new RegExp(
    `(?<![\\w-])${ABOUT}?(?:(an?)${GAP}(minute|hour|day|week|fortnight|month|year|decade|century)(${GAP}and${GAP}a${GAP}half)?|half${GAP}an${GAP}hour|(hours|days|weeks|months|years|decades|centuries))\\b(?!${GAP}(?:ago|earlier|later|from${GAP}now|old)\\b|-|['’]s\\b)`,
    "gi",
  ),
  read(match, setting) {
    if (match[4] !== undefined) {
      const value = lengthOf(null, match[4]);
      return value === null ? null : { type: "DURATION", value, anchor: "explicit" };
    }
    const value = match[2] === undefined ? "PT30M" : lengthOf(match[3] === undefined ? 1 : 1.5, match[2]);
    if (value === null) return null;
    const before = setting.text.slice(Math.max(0, match.index - 24), match.index);
    const isRate =
      match[1] !== undefined &&
      /(?:[$€£]\s?[\d.,]{1,9}(?:\s(?:million|billion))?|\b(?:once|twice|times|dollars|euros|barrels|percent|%|hours|days|tons|tonnes))\s$/i.test(
        before,
      );
    // What is told by the day or the year is part of a quantity.
    if (isRate) return /\b(?:once|twice|times)\s$/i.test(before) ? { type: "SET", value, anchor: "explicit" } : null;
    if (
      match[1] !== undefined &&
      RATED.test(before) &&
      !/\b(?:is|was|has|lasts|takes|gives|needs|means|this|its|as|us)\s$/i.test(before)
    )
      return null;
    return { type: "DURATION", value, anchor: "explicit" };
  },
};
