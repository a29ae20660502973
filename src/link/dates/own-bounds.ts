import type { Sentence, Time } from "../../core/layers.ts";
import type { Evidenced, Span } from "../../core/record.ts";
import { contains, type TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { blockOf, itemsIn, textOf } from "../../document/document.ts";
import { PLANS, REPORTED_FUTURE, UNREAL_PAST } from "../../languages/en/bound-words.ts";
import { directionAt } from "../../languages/en/direction.ts";
import { dateBounds } from "../../measure/date-bounds.ts";

/** A day that the page is not older, or not younger, than, with the words that show it. Days since 1970-01-01. */
type Bound = { readonly day: number; readonly value: string; readonly span: TextSpan };

/** What an undated page's own words say of its date. */
export type OwnBounds = { readonly lower: Bound | null; readonly upper: Bound | null };

const CONFIDENCE = 0.9;
const LONGEST_SENTENCE = 1_500;
const ARTICLE: ReadonlySet<string> = new Set(["title", "standfirst", "heading", "body", "quote"]);

/**
 * The bounds that a page's own words set for its date, as an EDTF interval: not before the latest date of which it
 * tells in the past tense, not after the earliest full date that it says is still to come. Only dates with their year
 * count. Null where nothing bounds it, and where the two ends contradict each other.
 */
export function ownBounds(read: ReadPage): Evidenced<string> | null {
  const { lower, upper } = boundsOf(read);
  if (lower === null && upper === null) return null;
  if (lower !== null && upper !== null && lower.day > upper.day) return null;
  const evidence = [lower, upper].flatMap((bound): Span[] =>
    bound === null ? [] : [{ page: read.page.id, start: bound.span.start, end: bound.span.end }],
  );
  const isDay = lower !== null && upper !== null && lower.value === upper.value;
  const value = isDay ? lower.value : `${lower?.value ?? ".."}/${upper?.value ?? ".."}`;
  return { value, evidence, basis: "own words", confidence: CONFIDENCE };
}

function boundsOf({ page, layers }: ReadPage): OwnBounds {
  let lower: Bound | null = null;
  let upper: Bound | null = null;
  const raise = (bound: Bound) => {
    if (lower === null || bound.day > lower.day) lower = bound;
  };
  const cap = (bound: Bound) => {
    if (upper === null || bound.day < upper.day) upper = bound;
  };
  for (const sentence of layers.sentences.annotations) {
    const times = itemsIn(layers.times.annotations, sentence);
    if (times.length === 0 || sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    if (!ARTICLE.has(blockOf(page, sentence).kind)) continue;
    const text = textOf(page, sentence);
    for (const time of times) {
      if (time.anchor !== "explicit" || time.edtf === null || time.edtf.includes("X")) continue;
      const isQuoted = layers.quotes.annotations.some((quote) => contains(quote, time));
      const bound = boundOf(time, sentence, text, isQuoted);
      if (bound?.lower !== undefined) raise(bound.lower);
      if (bound?.upper !== undefined) cap(bound.upper);
    }
    const anniversary = anniversaryIn(sentence, text);
    if (anniversary !== null) raise(anniversary);
  }
  return { lower, upper };
}

function boundOf(
  time: Time,
  sentence: Sentence,
  text: string,
  isQuoted: boolean,
): { lower?: Bound; upper?: Bound } | null {
  const value = time.edtf ?? "";
  const days = dateBounds(value.slice(0, 10).replace(/-(?:2[1-4]|3[3-6])$/, ""));
  if (days === null) return null;
  const at = time.start - sentence.start;
  const before = text.slice(0, at);
  const span = { start: time.start, end: time.end };
  const isDay = /^\d{4}-\d\d-\d\d/.test(value) && !value.includes("/");
  const direction = directionAt(text, at);
  if (saysPast(before, text.slice(at), isDay, direction)) {
    const start = value.slice(0, 10);
    return { lower: { day: days.first, value: isSeason(value) ? value.slice(0, 4) : start, span } };
  }
  // Only a whole day in the page's own voice: years of plans are told long after they came to nothing.
  if (isDay && !isQuoted && direction === "future" && saysPlanned(before))
    return { upper: { day: days.last, value: value.slice(0, 10), span } };
  return null;
}

const isSeason = (value: string) => /^\d{4}-(?:2[1-4]|3[3-6])$/.test(value);
const CLAUSE = 120;

/** A verb in the past right before the date, and nothing unreal or merely planned in its clause. */
function saysPast(before: string, after: string, isDay: boolean, direction: "past" | "future" | null): boolean {
  if (direction !== "past") return false;
  const clause = before.slice(-CLAUSE);
  if (UNREAL_PAST.test(clause) || UNREAL_PAST.test(after.slice(0, CLAUSE))) return false;
  // "Photo 29 November 2017": a date that no word ties to the sentence.
  if (isDay) return /(?:\b(?:on|of|since|from|dated|late|early|the|day)\s|[,(]\s?)$/i.test(before);
  // A year or month is often part of a name; "in" and "since" make it a time.
  return /\b(?:in|since|during)\s(?:(?:early|late|mid|the\s(?:spring|summer|autumn|fall|winter)(?:\sof)?)[\s-])?$/i.test(
    before,
  );
}

/** "Will … on", "is due to …": a plan that stands, not one reported from an earlier day. */
function saysPlanned(before: string): boolean {
  const clause = before.slice(-CLAUSE);
  return PLANS.test(clause) && !REPORTED_FUTURE.test(clause);
}

const ANNIVERSARY = /\b(\d{1,3})(?:st|nd|rd|th)\sanniversary\sof\b[^.;:?!]{0,80}?\b(1[5-9]\d\d|20\d\d)\b/gi;

/** "Marked the 80th anniversary of the landing in 1945": the page is of 2025 or later. */
function anniversaryIn(sentence: Sentence, text: string): Bound | null {
  for (const match of text.matchAll(ANNIVERSARY)) {
    const year = Number(match[1]) + Number(match[2]);
    if (directionAt(text, match.index) !== "past" || UNREAL_PAST.test(text.slice(0, match.index).slice(-CLAUSE)))
      continue;
    const start = sentence.start + match.index;
    const first = Date.UTC(year, 0, 1) / 86_400_000;
    return { day: first, value: String(year), span: { start, end: start + match[0].length } };
  }
  return null;
}
