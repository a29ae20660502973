import { numberOf } from "../../../languages/en/number-words.ts";
import { TIME_UNITS } from "../../../languages/en/time-words.ts";
import {
  COUNT,
  GAP,
  isCapital,
  MONTH_IN_FULL,
  monthNumber,
  UNIT,
  WEEKDAY,
  WEEKDAYS_IN_FULL,
  weekdayNumber,
} from "../pattern-parts.ts";
import type { Recogniser } from "../recogniser.ts";

const ADVERBS: Readonly<{ [word: string]: string }> = {
  daily: "P1D",
  nightly: "XXXX-XX-XXTNI",
  hourly: "PT1H",
  weekly: "P1W",
  monthly: "P1M",
  annually: "P1Y",
  yearly: "P1Y",
};

/** What comes again and again: "every day", "each Thursday", "every two weeks", "Mondays", "daily". */
export const recurring: Recogniser = {
  name: "recurring",
  triggers: ["every", "each", ...WEEKDAYS_IN_FULL.map((day) => `${day}s`), ...Object.keys(ADVERBS)],
  pattern: new RegExp(
    `\\b(?:(?:every|each)${GAP}(?:(?:(${COUNT})${GAP})?(${UNIT})|other${GAP}(day|week|month|year)|(${WEEKDAY})|(${MONTH_IN_FULL})|(morning|evening|night|afternoon))|(${WEEKDAY})s|(${Object.keys(ADVERBS).join("|")}))\\b(?!-)`,
    "gi",
  ),
  read(match) {
    const set = (value: string) => ({ type: "SET", value, anchor: "explicit" }) as const;
    const unitWord = match[2]?.toLowerCase();
    if (unitWord !== undefined) {
      const unit = TIME_UNITS[unitWord] ?? TIME_UNITS[unitWord.replace(/s$/, "")];
      const count = match[1] === undefined ? 1 : numberOf(match[1]);
      if (unit === undefined || unit.letter === "S" || count === null) return null;
      return set(`P${unit.clock ? "T" : ""}${count * (unit.times ?? 1)}${unit.letter}`);
    }
    if (match[3] !== undefined) return set(`P2${match[3].charAt(0).toUpperCase()}`);
    const day = match[4] ?? match[7];
    if (day !== undefined) return isCapital(day) ? set(`XXXX-WXX-${weekdayNumber(day)}`) : null;
    if (match[5] !== undefined)
      return isCapital(match[5]) ? set(`XXXX-${String(monthNumber(match[5])).padStart(2, "0")}`) : null;
    if (match[6] !== undefined) return set("P1D");
    // "The Daily Courier" is a paper.
    const adverb = match[8] ?? "";
    return isCapital(adverb) ? null : set(ADVERBS[adverb] ?? "P1D");
  },
};
