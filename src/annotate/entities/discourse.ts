import {
  DOUBLE_LINKS,
  FINITE_AUXILIARIES,
  GOVERNING_WORDS,
  SUBJECT_OPENERS,
} from "../../languages/en/discourse-words.ts";
import { SAYING_VERBS } from "../../languages/en/name-context.ts";
import type { Cluster } from "./cluster.ts";
import { adverb, finite } from "./tag-codes.ts";
import type { Word, WordedSentence } from "./words.ts";

/** Something of the page spoken of at a place in a sentence: by name, description or pronoun. */
export type Reference = {
  readonly cluster: Cluster;
  readonly by: "name" | "description" | "pronoun";
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
  readonly fullStart: number;
  readonly fullEnd: number;
  /** Words of the sentence, with titles, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** How much the place in the sentence makes it what the sentence is about. */
  readonly prominence: "subject" | "other";
};

/** A sentence with what is spoken of in it so far, in order. */
export type Told = { readonly sentence: WordedSentence; readonly references: Reference[] };

/** Whether words beside a reference make it the one who acts: nothing governs it, or a verb of saying stands beside it. */
export function prominenceAt(words: readonly Word[], from: number, to: number): "subject" | "other" {
  const before = words[from - 1];
  const after = words[to];
  const last = words[to - 1];
  if (last?.possessive === true) return "other";
  const behind = after?.text === "," ? words[to + 1] : after;
  if (behind !== undefined && SAYING_VERBS.has(behind.lower) && !behind.lower.endsWith("ing")) return "subject";
  const spoken = before !== undefined && SAYING_VERBS.has(before.lower);
  if (spoken) {
    // “…,” said Kell: a verb of saying before the name makes it the speaker only behind a closed quote.
    const mark = words[from - 2]?.text;
    return mark === "”" || mark === '"' || mark === "," ? "subject" : "other";
  }
  if (before === undefined) return "subject";
  // A finite verb behind it, and nothing that governs it before: the tagger knows more verbs than any list.
  const acts = finite(words[adverb(after?.tag) ? to + 1 : to]?.tag);
  if (acts && (!GOVERNING_WORDS.has(before.lower) || DOUBLE_LINKS.has(before.lower))) return "subject";
  if (OPENERS.has(before.text)) return "subject";
  if (from === 1) {
    const governed = GOVERNING_WORDS.has(before.lower) && before.lower !== "and" && before.lower !== "or";
    return governed ? "other" : "subject";
  }
  if (SUBJECT_OPENERS.has(before.lower)) return "subject";
  // "after Dorvet left": a word that is preposition and conjunction opens a clause before a verb.
  return DOUBLE_LINKS.has(before.lower) &&
    after !== undefined &&
    (FINITE_AUXILIARIES.has(after.lower) || VERBAL.test(after.lower))
    ? "subject"
    : "other";
}
const OPENERS = new Set([",", ";", ":", "—", "–", "“", "•"]);
const VERBAL = /^[a-z]{2,20}(?:ed|s)$/;

/** What the sentence is about: the reference beside a verb of saying or, without one, the first that acts. */
export function subjectOf(told: Told): Reference | undefined {
  const { words } = told.sentence;
  let first: Reference | undefined;
  for (const reference of told.references) {
    if (reference.prominence !== "subject") continue;
    const after = words[reference.to];
    const before = words[reference.from - 1];
    if (
      (after !== undefined && SAYING_VERBS.has(after.lower)) ||
      (before !== undefined && SAYING_VERBS.has(before.lower) && first === undefined)
    )
      return first ?? reference;
    first ??= reference;
  }
  return first;
}

/** Order in which things were last spoken of before a sentence: the nearest first. */
export function recent(told: readonly Told[], back: number): Reference[] {
  const out: Reference[] = [];
  for (let index = told.length - 1; index >= 0 && index >= told.length - 1 - back; index--) {
    const references = told[index]?.references ?? [];
    for (let at = references.length - 1; at >= 0; at--) {
      const reference = references[at];
      if (reference !== undefined) out.push(reference);
    }
  }
  return out;
}
