import { numberOf } from "../../../languages/en/number-words.ts";
import { COUNTED_AFTER_YEAR } from "../../../languages/en/time-words.ts";
import { isoMonth } from "../civil-date.ts";
import { GAP, MONTH_IN_FULL, monthNumber, PART_OF, YEAR } from "../pattern-parts.ts";
import type { Recogniser } from "../recogniser.ts";
import { FOUR_DIGITS } from "../triggers.ts";

/** A year: "2025", "early 1990", "fiscal 2024", "the year 2000". Not a count ("1984 people"), a price, a version, a code. */
export const year: Recogniser = {
  name: "year",
  triggers: [FOUR_DIGITS],
  pattern: new RegExp(
    `(?<![\\w$€£¥#.,/:-])(?:${PART_OF}?(?:(?:the${GAP})?(?:fiscal|year|full-year|calendar)${GAP}(?:year${GAP})?)?|mid-)(${YEAR})(?![\\d%°]|[.,:/-]\\d|[\\w])`,
    "gi",
  ),
  read(match, setting) {
    const value = match[1] ?? "";
    const end = match.index + match[0].length;
    const next = /^[\s-]{1,2}(\p{L}{1,20})/u.exec(setting.text.slice(end, end + 24))?.[1] ?? "";
    if (COUNTED_AFTER_YEAR.has(next.toLowerCase())) return null;
    const before = setting.text.slice(Math.max(0, match.index - 14), match.index);
    if (
      /(?:\bNo\.|\bversion|\bflight|\bmodel|\broom|\bchannel|\babout|\bnearly|\bthan|\bover|\bsome|\blevel|\btotal of|\bthe)\s$/i.test(
        before,
      ) &&
      match[0] === value
    )
      return /\bthe\s$/i.test(before) ? { type: "DATE", value, anchor: "explicit" } : null;
    const number = Number(value);
    // Outside living memory a bare number is a year only behind a preposition.
    if (
      (number < 1900 || number > 2060) &&
      match[0] === value &&
      !/\b(?:in|since|of|from|until|by|to|between|and|circa)\s$/i.test(before)
    )
      return null;
    return { type: "DATE", value, anchor: "explicit" };
  },
};

/** "FY2013", "FY 2013-14": the year in which a fiscal year is counted. */
export const fiscalYear: Recogniser = {
  name: "fiscal year",
  triggers: ["fy"],
  pattern: new RegExp(`\\bFY[\\s-]?(?:(${YEAR})|['’]?(\\d\\d))(?:[-/–]\\d{2,4})?(?![\\w%]|[.,]\\d)`, "g"),
  read(match) {
    return { type: "DATE", value: match[1] ?? `20${match[2] ?? ""}`, anchor: "explicit" };
  },
};

const NO_YEAR_BEFORE = /[\w$€£¥#.,/:-]/;
/** Years between the ends of a range that is written with a dash. */
const LONGEST_RANGE = 60;

/** Either end of "1991-95", "1991–1995": years, where the second comes soon after the first. */
export const yearOfRange: Recogniser = {
  name: "year of a range",
  triggers: [FOUR_DIGITS],
  // The first year, or the second one with the first before it.
  pattern: new RegExp(
    `(?:${YEAR}(?=[-–](?:\\d\\d|${YEAR})(?![\\w%°]|[-–.,:/]\\w))|(?:${YEAR}|\\d\\d)(?<=\\d[-–]\\d{2,4})(?![\\w%°]|[-–.,:/]\\w))`,
    "g",
  ),
  read(match, { text }) {
    const isFirst = /^[-–]\d/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2));
    const start = isFirst ? match.index : match.index - 5;
    const range = /^(\d{4})[-–](\d{4}|\d\d)(?!\d)/.exec(text.slice(Math.max(0, start), start + 10));
    if (range === null || start < 0 || NO_YEAR_BEFORE.test(text.charAt(start - 1))) return null;
    const [whole, first = "", rest = ""] = range;
    const second = rest.length === 2 ? `${first.slice(0, 2)}${rest}` : rest;
    const years = Number(second) - Number(first);
    // Counts look the same: "1,800 to 1,850 people" have a noun behind them.
    const end = start + whole.length;
    const next = /^[\s-]{1,2}(\p{L}{1,20})/u.exec(text.slice(end, end + 24))?.[1]?.toLowerCase() ?? "";
    if (years < 1 || years > LONGEST_RANGE || Number(first) < EARLIEST || COUNTED_AFTER_YEAR.has(next)) return null;
    return { type: "DATE", value: isFirst ? first : second, anchor: "explicit" };
  },
};
const EARLIEST = 1500;

const DECADES: Readonly<{ [word: string]: string }> = {
  twenties: "192",
  thirties: "193",
  forties: "194",
  fifties: "195",
  sixties: "196",
  seventies: "197",
  eighties: "198",
  nineties: "199",
};

/** "the 1990s", "the late 1970s", "the nineties". */
export const decade: Recogniser = {
  name: "decade",
  triggers: [FOUR_DIGITS, ...Object.keys(DECADES)],
  pattern: new RegExp(
    `\\b(?:the${GAP})?(?:(?:early|late|mid)[-\\s]{1,2})?(?:((?:1[5-9]|20)\\d)0['’]?s|(?<=the\\s)(${Object.keys(DECADES).join("|")}))\\b`,
    "gi",
  ),
  read(match) {
    const value = match[1] ?? DECADES[(match[2] ?? "").toLowerCase()];
    return value === undefined ? null : { type: "DATE", value, anchor: "explicit" };
  },
};

/** "the 20th century", "21st-century". */
export const century: Recogniser = {
  name: "century",
  triggers: ["century"],
  pattern: new RegExp(
    `\\b(?:the${GAP})?(?:(?:early|late|mid)[-\\s]{1,2})?(\\d{1,2})(?:st|nd|rd|th)[-\\s]{1,2}century\\b`,
    "gi",
  ),
  read(match) {
    const number = Number(match[1]) - 1;
    return number < 1 || number > 21
      ? null
      : { type: "DATE", value: String(number).padStart(2, "0"), anchor: "explicit" };
  },
};

const TENS_OF_YEARS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const ONES = "one|two|three|four|five|six|seven|eight|nine";

/** A year in words, as transcripts have it: "nineteen ninety-seven", "twenty twenty-five", "the year two thousand". */
export const spokenYear: Recogniser = {
  name: "spoken year",
  triggers: ["eighteen", "nineteen", "twenty", "thousand"],
  pattern: new RegExp(
    `\\b(?:the${GAP}year${GAP})?(?:(${MONTH_IN_FULL}),?${GAP})?(?:(eighteen|nineteen|twenty)${GAP}((?:${TENS_OF_YEARS})(?:[- ](?:${ONES}))?|(?:oh|o)[- ](?:${ONES})|(?:thir|four|fif|six|seven|eigh|nine)teen|ten|eleven|twelve)|(?<=\\b(?:year|in|since|of|by|until)${GAP})two${GAP}thousand(?:${GAP}(?:and${GAP})?(${ONES}|ten))?)\\b(?!-|${GAP}(?:hundred|thousand|million|percent|dollars|people))`,
    "gi",
  ),
  read(match) {
    const tail = (match[3] ?? "").toLowerCase().replace(/^oh?[- ]/, "");
    const last = numberOf(tail === "" ? (match[4] ?? "") : tail) ?? 0;
    const century = { eighteen: 1800, nineteen: 1900, twenty: 2000 }[(match[2] ?? "").toLowerCase()] ?? 2000;
    const month = match[1] === undefined ? null : monthNumber(match[1]);
    const value = month === null ? String(century + last) : isoMonth(century + last, month);
    return { type: "DATE", value, anchor: "explicit" };
  },
};
