import { HANDLING_VERBS } from "../../languages/en/quantity-words.ts";
import type { Measured } from "./find-scope.ts";
import { type Phrase, phraseAfter, type Words } from "./noun-phrase.ts";
import { isFiniteVerb, isVerb } from "./parts-of-speech.ts";

/** Of people for whom no noun stands, what they are: "nine of them were still children". */
export function findPredicate(words: Words, { to, isOne }: Measured): Phrase | null {
  const { parts } = words;
  if (isOne || parts[to]?.lemma !== "be" || !isFiniteVerb(parts[to])) return null;
  const at = /^RB/.test(parts[to + 1]?.xpos ?? "") ? to + 2 : to + 1;
  return /^(?:NNS?|JJ)$/.test(parts[at]?.xpos ?? "") ? phraseAfter(words, at, "plural") : null;
}

/** Of people for whom no noun stands, the verb that says what was done to them: "has treated 870". */
export function findHandling({ lexemes, parts }: Words, { qualifierFrom, to }: Measured): Phrase | null {
  const at = qualifierFrom - 1;
  if (!isVerb(parts[at]) || !HANDLING_VERBS.has(parts[at]?.lemma ?? "")) return null;
  // Any other word would be what is counted, or go on with it.
  const next = lexemes[to];
  return next === undefined || next.kind === "mark" || /^(?:IN|CC|RB|TO)$/.test(parts[to]?.xpos ?? "")
    ? { from: at, to: at + 1 }
    : null;
}

/** Where people are kept: right behind the number it tells another state than the one before ("22 dead and 40 in hospital"). */
const KEPT = /^(?:hospital|custody|care|jail|prison|detention|exile|hiding|shelters?|quarantine)$/;

/** True for a number that stands for people in a state of their own. */
export function isKept({ lexemes }: Words, { to }: Measured): boolean {
  return lexemes[to]?.lower === "in" && lexemes.slice(to + 1, to + 3).some(({ lower }) => KEPT.test(lower));
}
