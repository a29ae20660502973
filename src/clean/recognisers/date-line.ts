import { MONTHS, TIME_ZONES, WEEKDAYS } from "../../languages/en/calendar.ts";
import { DATE_LINE_WORDS, PUBLISHED_LABELS, UPDATED_LABELS } from "../../languages/en/furniture.ts";
import { type DateHabit, type FoundDate, readDates, readDayAndMonth } from "../metadata/read-date.ts";
import { folded } from "../phrase-matcher.ts";
import type { LineRecogniser } from "./line.ts";

export type DateLine = {
  /** The dates in it, with what the words before each call them. */
  readonly dates: readonly (FoundDate & { readonly label: "published" | "updated" | null })[];
  /** How many words are neither date nor time nor label. */
  readonly others: number;
};

const LONGEST = 160;
/** Without a figure, whichever script's, and without "ago" a line holds no time. */
const ANY_FIGURE = /\p{N}/u;
const AGO = /\b(?:ago|min read|mins read|minutes? read)\b/iu;
const published = new Set(PUBLISHED_LABELS);
const updated = new Set(UPDATED_LABELS);
const labelWords = new Set([...PUBLISHED_LABELS, ...UPDATED_LABELS].flatMap((label) => label.split(" ")));
const plain = new Set(DATE_LINE_WORDS);

/** Reads a line as a date line: dates, times, labels and the words around them; `habit` is how the page writes dates. Null where it holds no time at all. */
export function readDateLine(text: string, habit?: DateHabit): DateLine | null {
  if (text.length > LONGEST || !(ANY_FIGURE.test(text) || AGO.test(text))) return null;
  const dates = readDates(text, undefined, habit);
  let rest = text;
  for (const date of dates.toReversed()) rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  const words = folded(rest)
    .split(/[\s,|/•·()–—:;-]+/u)
    .map((word) => word.replace(/\.$/, ""))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const timed = /\d{1,2}[:.]\d\d|\d\s?[ap]\.?m\b/iu.test(rest) || AGO.test(rest);
  const partial = dates.length === 0 && readDayAndMonth(rest) !== null;
  const labelled = words.some((word) => published.has(word) || updated.has(word));
  if (dates.length === 0 && !partial && !timed) return null;
  const others = words.filter(
    (word) =>
      !/^[\dt.+]+(?:[ap]\.?m|h|st|nd|rd|th|z|gmt|utc|min|hrs?)?$/u.test(word) &&
      !MONTHS.has(word) &&
      !WEEKDAYS.has(word) &&
      !TIME_ZONES.has(word) &&
      !labelWords.has(word) &&
      !plain.has(word),
  ).length;
  if (dates.length === 0 && !labelled && others > 0) return null;
  let from = 0;
  const found = dates.map((date) => {
    const before = folded(text.slice(from, date.start));
    from = date.end;
    return { ...date, label: labelOf(before) };
  });
  return { dates: found, others };
}

function labelOf(before: string): "published" | "updated" | null {
  const words = before.split(/[^\p{L}]+/u).filter((word) => word !== "");
  for (const word of words.toReversed()) {
    if (updated.has(word)) return "updated";
    if (published.has(word) && word !== "date") return "published";
  }
  return null;
}

export const dateLine: LineRecogniser = {
  name: "date line",
  recognise({ passage, shape }) {
    if (shape.words > 22) return null;
    const read = readDateLine(passage.text);
    // "By Ilan Roke · 3 May 2024" is a byline, which may have a date.
    if (read === null || /^(?:(?:Written|Posted|Published) )?[Bb][Yy]:? \p{Lu}/u.test(passage.text)) return null;
    if (read.others === 0) return { kind: "date", reason: "date line", confidence: 0.95 };
    // A place or a desk beside the date; a sentence that names a date is none.
    const labelled = read.dates.some((date) => date.label !== null);
    if (read.dates.length > 0 && !shape.endsSentence && read.others <= (labelled ? 6 : 3))
      return { kind: "date", reason: "date line", confidence: 0.8 };
    return null;
  },
};
