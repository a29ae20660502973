import { contains, type TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { blockOf, textOf, trimmed } from "../../document/document.ts";
import { CARDINALS } from "../../languages/en/number-words.ts";
import {
  CEREMONY_WORDS,
  COMING_WORDS,
  CONTACT_NOUNS,
  CONTACT_VERBS,
  LEADING_WORDS,
  MEETING_VERBS,
  NEUTRAL_VERBS,
  NEXT_WORDS,
  POINT_VERBS,
  READOUT_WORDS,
  TURNED_ROUND_WORDS,
} from "../../languages/en/readout-words.ts";
import { isEmptyWord } from "../../languages/en/sense.ts";
import { NEGATIVE_WORDS } from "../../languages/en/statement-words.ts";
import { ROLE_NOUNS } from "../../languages/en/titles-and-roles.ts";
import { wordOf } from "../../models/relation/meaning.ts";
import type { Parties } from "./parties.ts";
import type { Point, PointWord } from "./point.ts";

/** Longer sentences are read as far as this. Code units. */
const LONGEST_SENTENCE = 1_200;
/** Points read from one account: a longer text is no readout of one contact. */
const MOST_POINTS = 60;
/** So far into a clause the verb may stand that says what the side did. Words. */
const LEAD = 14;

type Token = TextSpan & { readonly word: string; readonly text: string };

/** The points that a side's own account makes, in the order of its text. */
export function pointsOf(page: ReadPage, parties: Parties): Point[] {
  const points: Point[] = [];
  for (const sentence of page.layers.sentences.annotations) {
    const { kind } = blockOf(page.page, sentence);
    if (!ARTICLE_KINDS.has(kind) || kind === "title" || kind === "heading") continue;
    const end = Math.min(sentence.end, sentence.start + LONGEST_SENTENCE);
    for (const clause of clausesOf(tokensIn(page, { start: sentence.start, end }))) {
      const point = pointOf(page, clause, parties);
      if (point !== null && points.length < MOST_POINTS) points.push(point);
    }
  }
  return points;
}

function tokensIn(page: ReadPage, span: TextSpan): Token[] {
  return [...textOf(page.page, span).matchAll(/\d[\d.,]*\d|\d|\p{L}+(?:[-'’]\p{L}+)*|[;:–—,]/gu)].map((match) => ({
    text: match[0],
    word: match[0].toLowerCase().replace("’", "'"),
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}

/** A sentence in the clauses that make points of their own: it is parted where another act of speech begins, or another thing. */
function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [];
  let from = 0;
  for (let at = 1; at < tokens.length; at++) {
    const opener = tokens[at]?.word ?? "";
    const parts =
      opener === ";" ||
      ((opener === "and" || opener === "but" || opener === "while") && actsAfter(tokens, at)) ||
      goesOn(tokens, at);
    if (!parts || !isFilled(tokens.slice(from, at)) || !isFilled(tokens.slice(at + 1))) continue;
    clauses.push(tokens.slice(from, at));
    from = at + 1;
  }
  clauses.push(tokens.slice(from));
  return clauses;
}

/** Words behind a comma, and words behind "and", with which a clause goes on to something else. */
const AFTER_COMMA: ReadonlySet<string> = new Set(["and", "but", "while", "with"]);
const AFTER_AND: ReadonlySet<string> = new Set(["that", "for", "to", "on", "a", "an"]);

/** True where a clause goes on to another thing than what it began with: ", with", "and that", "together with". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [-1, 0, 1].map((step) => tokens[at + step]?.word ?? "");
  if (before === "," && (AFTER_COMMA.has(word ?? "") || (word === "to" && after === "be"))) return true;
  return (word === "and" && AFTER_AND.has(after ?? "")) || (word === "together" && after === "with");
}

/** True where the words after a place are, at once or behind a short subject, a verb that makes a point. */
function actsAfter(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const { word } = tokens[next] ?? { word: "" };
    if (POINT_VERBS.has(word)) return !(tokens[next - 1]?.word === "the");
    if (!LEADING_WORDS.has(word) && !word.endsWith("ly")) return false;
  }
  return false;
}

function isFilled(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => isTelling(word));
}

/** True for a word that may tell which point it is. */
function isTelling(word: string): boolean {
  return /[\p{L}\d]/u.test(word) && !isEmptyWord(word) && !READOUT_WORDS.has(word) && !POINT_VERBS.has(word);
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
  let negative = false;
  const times = page.layers.times.annotations;
  for (const [at, token] of clause.entries()) {
    const { word } = token;
    if (CONTACT_NOUNS.has(word) || CONTACT_VERBS.has(word) || MEETING_VERBS.has(word)) contact = true;
    if (NEXT_WORDS.has(word)) again = true;
    if (word === "follow-up") meets = true;
    if (COMING_WORDS.has(word)) coming = true;
    if (coming && MEETING_VERBS.has(word) && !meets) meets = true;
    if ((NEGATIVE_WORDS.has(word) && word !== "without") || TURNED_ROUND_WORDS.has(word) || word.endsWith("n't"))
      negative = true;
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
    if (!CEREMONY_WORDS.has(word) && !CONTACT_NOUNS.has(word) && !CONTACT_VERBS.has(word) && !ROLE_NOUNS.has(word))
      substance += name || timed ? 0.5 : 1;
  }
  next = (again && contact) || meets;
  if (!next && substance < (contact ? 2 : negative ? 0.5 : 1)) return null;
  const span = spanOf(page, clause);
  return { page, span, words, numbers, next, negative };
}

function numberOf(word: string): number | null {
  if (/^\d/.test(word)) return Number(word.replace(/[,.](?=\d{3}(?:\D|$))/g, ""));
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
    from = NEUTRAL_VERBS.has(clause[verb]?.word ?? "") ? verb + 1 : verb;
    if (from > verb) while (from < clause.length - 2 && isLeading(clause[from]?.word ?? "")) from++;
  }
  return spanBetween(page, clause, from);
}

/** An article belongs to what follows it. */
function isLeading(word: string): boolean {
  return LEADING_WORDS.has(word) && word !== "the";
}

function spanBetween(page: ReadPage, clause: readonly Token[], from: number): TextSpan {
  const first = clause[from] ?? clause[0];
  const last = clause.findLast(({ text }) => /[\p{L}\d]/u.test(text)) ?? first;
  if (first === undefined || last === undefined) throw new Error("a clause has words");
  return trimmed(page.page.text, { start: first.start, end: last.end });
}
