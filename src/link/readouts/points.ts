import { contains, type TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { blockOf, trimmed } from "../../document/document.ts";
import { PEOPLE_BODY_WORDS } from "../../languages/en/contact-words.ts";
import { CARDINALS } from "../../languages/en/number-words.ts";
import {
  ADDRESSING_VERBS,
  BEHIND_ADDRESSEE,
  BODY_WORDS,
  CEREMONY_WORDS,
  COMING_WORDS,
  CONTACT_NOUNS,
  CONTACT_VERBS,
  GOING_ON_VERBS,
  LEADING_PARTICLES,
  LEADING_WORDS,
  LIMITING_WORDS,
  MAKING_VERBS,
  MEETING_VERBS,
  NEUTRAL_VERBS,
  NEXT_WORDS,
  OPENING_WORDS,
  POINT_VERBS,
} from "../../languages/en/readout-words.ts";
import { ROLE_NOUNS } from "../../languages/en/titles-and-roles.ts";
import { dateBounds } from "../../measure/date-bounds.ts";
import { hoursOf } from "../../measure/hours.ts";
import { type Word, wordOf } from "../../models/relation/meaning.ts";
import type { Parties } from "./parties.ts";
import type { Point, PointAmount, PointWord } from "./point.ts";
import { clausesOf, isFilled, isTelling, type Token, tokensIn } from "./point-clauses.ts";
import { turnedIn, turnsRound } from "./turned.ts";

/** Longer sentences are read as far as this. Code units. */
const LONGEST_SENTENCE = 1_200;
/** Points read from one account: a longer text is no readout of one contact. */
const MOST_POINTS = 60;
/** Sentences among which one says that there was a contact. */
const OPENING = 2;
/** So far into a clause the verb may stand that says what the side did. Words. */
const LEAD = 14;

/** The points that a side's own account makes, in the order of its text. */
export function pointsOf(page: ReadPage, parties: Parties): Point[] {
  const points: Point[] = [];
  let opening = OPENING;
  for (const sentence of page.layers.sentences.annotations) {
    const { kind } = blockOf(page.page, sentence);
    if (!ARTICLE_KINDS.has(kind) || kind === "title" || kind === "heading") continue;
    const end = Math.min(sentence.end, sentence.start + LONGEST_SENTENCE);
    const tokens = tokensIn(page, { start: sentence.start, end });
    for (const clause of clausesOf(tokens)) {
      // That there was a contact, and on what, is said at once and is none of its points.
      const point = opening > 0 && tellsOfContact(clause) ? null : pointOf(page, clause, parties);
      if (point !== null && points.length < MOST_POINTS) points.push(point);
    }
    opening = tokens.some(({ word }) => isOfContact(word)) ? 0 : opening - 1;
  }
  return points;
}

function tellsOfContact(clause: readonly Token[]): boolean {
  const isNegative = clause.some(({ word }, at) => turnsRound(clause, at) || word === "without");
  return !isNegative && clause.some(({ word }) => isOfContact(word));
}

/** True for a word by which a side says that there was a contact, and not what was said in it. */
function isOfContact(word: string): boolean {
  return CONTACT_NOUNS.has(word) || CONTACT_VERBS.has(word) || (OPENING_WORDS.has(word) && !POINT_VERBS.has(word));
}

function pointOf(page: ReadPage, clause: readonly Token[], parties: Parties): Point | null {
  const words: PointWord[] = [];
  const numbers = new Set<number>();
  let substance = 0;
  let next = false;
  let contact = false;
  let again = false;
  let coming = false;
  let meets = false;
  const turned: Word[] = [];
  const turnedAt = turnedIn(clause);
  const negative = clause.some((_, at) => turnsRound(clause, at));
  const times = page.layers.times.annotations;
  const later = isLater(page, clause);
  for (const [at, token] of clause.entries()) {
    const { word } = token;
    if (CONTACT_NOUNS.has(word) || CONTACT_VERBS.has(word) || MEETING_VERBS.has(word)) contact = true;
    if (NEXT_WORDS.has(word)) again = true;
    if (word === "follow-up") meets = true;
    if (COMING_WORDS.has(word)) coming = true;
    if (coming && meetsBy(clause, at)) meets = true;
    const number = numberOf(word);
    const timed = times.some((time) => contains(time, token));
    if (number !== null) {
      numbers.add(number);
      if (!timed) substance++;
      continue;
    }
    const name = /^\p{Lu}/u.test(token.text) && (at > 0 || !isTelling(word));
    if (!isTelling(word) || parties.has(word)) continue;
    words.push({ word: wordOf(word.replace(/'s?$/, "")), name });
    if (turnedAt.has(at)) turned.push(wordOf(word.replace(/'s?$/, "")));
    if (!CEREMONY_WORDS.has(word) && !CONTACT_NOUNS.has(word) && !CONTACT_VERBS.has(word) && !ROLE_NOUNS.has(word))
      substance += name || timed ? 0.5 : 1;
  }
  next = (again && contact) || meets || (later && clause.some(({ word }) => CONTACT_NOUNS.has(word)));
  if (!next && substance < (contact && !later ? 2 : negative ? 0.5 : 1)) return null;
  const span = spanOf(page, clause);
  return {
    page,
    span,
    words,
    numbers,
    periods: periodsIn(page, clause),
    amounts: amountsIn(page, clause),
    days: daysIn(page, clause),
    next,
    negative,
    turned,
  };
}

/** "To speak again", "will resume talks"; neither "to speak of returns" nor "to resume recruitment". */
function meetsBy(clause: readonly Token[], at: number): boolean {
  const word = clause[at]?.word ?? "";
  if (!MEETING_VERBS.has(word)) return false;
  const after = clause[at + 1]?.word ?? "";
  if (ABOUT.has(after)) return false;
  if (!GOING_ON_VERBS.has(word)) return true;
  return (
    clause.some((token) => CONTACT_NOUNS.has(token.word)) || !isFilled(clause.slice(at + 1, at + 1 + GOES_ON_WITH))
  );
}

const ABOUT: ReadonlySet<string> = new Set(["of", "about"]);
/** Words behind a verb of going on in which stands what goes on. */
const GOES_ON_WITH = 3;

/** Exact figures of a clause with what they count or measure; how far something changed is none. */
function amountsIn({ page, layers }: ReadPage, clause: readonly Token[]): PointAmount[] {
  const [first, last] = [clause[0], clause.at(-1)];
  if (first === undefined || last === undefined) return [];
  return layers.quantities.annotations.flatMap(({ start, end, value, unit, qualifier, scope, change }) => {
    if (start < first.start || end > last.end || typeof value !== "number") return [];
    if (qualifier !== "exact" || change === "by" || change === "from") return [];
    const of = scope === null ? "" : (/\p{L}+$/u.exec(page.text.slice(scope.start, scope.end))?.[0] ?? "");
    return [{ value, unit, of: of === "" ? null : wordOf(of.toLowerCase()) }];
  });
}

/** The lengths of time that a clause names, in hours. */
function periodsIn({ layers }: ReadPage, clause: readonly Token[]): number[] {
  const [first, last] = [clause[0], clause.at(-1)];
  if (first === undefined || last === undefined) return [];
  return layers.times.annotations.flatMap(({ start, end, type, value }) =>
    (type === "DURATION" || type === "SET") && start >= first.start && end <= last.end ? (hoursOf(value) ?? []) : [],
  );
}

/** Days and months that a clause names, EDTF, save those that are only a limit: "by June", "before the end of the year". */
function daysIn({ layers }: ReadPage, clause: readonly Token[]): string[] {
  const [first, last] = [clause[0], clause.at(-1)];
  if (first === undefined || last === undefined) return [];
  return layers.times.annotations.flatMap(({ start, end, type, edtf }) => {
    if (type !== "DATE" || edtf === null || start < first.start || end > last.end || !DAY_OR_MONTH.test(edtf))
      return [];
    const before = clause.filter((token) => token.end <= start).slice(-LIMIT);
    return before.some(({ word }) => LIMITING_WORDS.has(word)) ? [] : [edtf];
  });
}

const DAY_OR_MONTH = /^\d{4}-\d\d(?:-\d\d)?$/;
/** Words before a date that may say that it is a limit. */
const LIMIT = 4;

/** True where a clause names a day or a month that lies behind the page's own date. */
function isLater({ page, layers }: ReadPage, clause: readonly Token[]): boolean {
  const published = page.published === null ? null : dateBounds(page.published.value);
  const [first, last] = [clause[0], clause.at(-1)];
  if (published === null || first === undefined || last === undefined) return false;
  return layers.times.annotations.some(({ start, end, type, edtf }) => {
    const day =
      start >= first.start && end <= last.end && type !== "DURATION" && edtf !== null ? dateBounds(edtf) : null;
    return day !== null && Number.isFinite(day.first) && day.first > published.last;
  });
}

function numberOf(word: string): number | null {
  const digits = /\d[\d.,]*/.exec(word)?.[0];
  if (digits !== undefined) return Number(digits.replace(/[,.](?=\d{3}(?:\D|$))/g, ""));
  return word === "one" ? null : (CARDINALS.get(word) ?? null);
}

/** The clause without its subject, and without the verb where that says only that it was spoken of. */
function spanOf(page: ReadPage, clause: readonly Token[]): TextSpan {
  const found = clause.findIndex(({ word }, at) => at < LEAD && POINT_VERBS.has(word));
  // "These matters were touched upon": nothing follows that is a point.
  const verb = found >= 0 && isFilled(clause.slice(found + 1)) ? found : -1;
  let from = 0;
  // "…, he assured them": what stands before the verb is the point.
  if (
    clause
      .slice(0, Math.max(0, verb))
      .some(
        ({ text, word }) =>
          isTelling(word) &&
          !LEADING_WORDS.has(word) &&
          !/^\p{Lu}/u.test(text) &&
          !word.endsWith("ly") &&
          !ROLE_NOUNS.has(word),
      )
  )
    return spanBetween(page, clause, 0);
  if (verb >= 0) {
    // "Set out" and "took up" say that it was spoken of, "set up" and "drew up" what was done.
    const isDone = clause[verb + 1]?.word === "up" && MAKING_VERBS.has(clause[verb]?.word ?? "");
    from = NEUTRAL_VERBS.has(clause[verb]?.word ?? "") && !isDone ? verb + 1 : verb;
    if (from > verb) from = behindAddressee(clause, verb, from);
    if (from > verb) while (from < clause.length - 2 && leadsAt(clause, from)) from++;
  }
  return spanBetween(page, clause, from);
}

/** "The two sides" lead up to a point, "two bridges" are of it. */
function leadsAt(clause: readonly Token[], at: number): boolean {
  const word = clause[at]?.word ?? "";
  return isLeading(word) && (!CARDINALS.has(word) || isLeading(clause[at + 1]?.word ?? ""));
}

/** An article belongs to what follows it; "up" and "out" to the verb before. */
function isLeading(word: string): boolean {
  return (LEADING_WORDS.has(word) && word !== "the") || LEADING_PARTICLES.has(word) || !/[\p{L}\d]/u.test(word);
}

/** "Informed the Premier that …", "thanked the players for …": whom it was told is no part of the point. */
function behindAddressee(clause: readonly Token[], verb: number, from: number): number {
  if (!ADDRESSING_VERBS.has(clause[verb]?.word ?? "")) return from;
  for (let at = from; at <= from + MOST_ADDRESSEE && at < clause.length - 2; at++) {
    const { word, text } = clause[at] as Token;
    if (BEHIND_ADDRESSEE.has(word)) return at + 1;
    const isOfName = /^\p{Lu}/u.test(text) || LEADING_WORDS.has(word) || ROLE_NOUNS.has(word) || BODY_WORDS.has(word);
    if (!isOfName && !PEOPLE_BODY_WORDS.has(word)) return from;
  }
  return from;
}

/** Words by which somebody is named to whom something is said, at most. */
const MOST_ADDRESSEE = 6;

function spanBetween(page: ReadPage, clause: readonly Token[], from: number): TextSpan {
  const first = clause[from] ?? clause[0];
  const last = clause.findLast(({ text }) => /[\p{L}\d]/u.test(text)) ?? first;
  if (first === undefined || last === undefined) throw new Error("a clause has words");
  return trimmed(page.page.text, { start: first.start, end: last.end });
}
