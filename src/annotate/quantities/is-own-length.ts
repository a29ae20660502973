import { wordsFrom } from "./lexeme.ts";
import type { Words } from "./noun-phrase.ts";
import { isVerb } from "./parts-of-speech.ts";
import { qualifierBefore } from "./read-qualifier.ts";

const SUPERLATIVE =
  /\b(?:time|first|second|third|once|(?:low|high|larg|bigg|great|strong|weak|fast|slow|deadli|heavi|long|short|hott|cold|dri|wett|steep|sharp|small|smallest|bloodi)e?st|most|least|worst|best)\b/;

/** Whether a length of time is told for itself and does not merely say when. */
export function isOwnLength({ lexemes, blocked, parts }: Words, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (blocked[index] === true) return false;
  const next = lexemes[to]?.lower ?? "";
  // "Talked for 11 hours before leaving": told for itself.
  const isFor = lexemes[qualifierBefore(lexemes, from).from - 1]?.lower === "for";
  if (isFor && /^(?:before|after)$/.test(next)) return true;
  if (/^(?:ago|earlier|later|before|after|old|hence|previously|prior|from)$/.test(next)) {
    if (next !== "from" || lexemes[to + 1]?.lower === "now") return false;
  }
  const start = qualifierBefore(lexemes, from).from;
  for (const index of [from - 1, start - 1]) {
    const word = lexemes[index]?.lower ?? "";
    // "Is designed to last 120 years".
    if (word === "last" && (isVerb(parts[index]) || lexemes[index - 1]?.lower === "to")) continue;
    // "Dismissed three ministers in one day".
    if (word === "in" && lexemes[from]?.lower === "one") return false;
    // "The third time in 10 years", "the lowest in two decades".
    if (word === "in" && SUPERLATIVE.test(wordsFrom(lexemes, Math.max(0, index - 4), Math.min(4, index)))) return false;
    if (/^(?:last|past|next|coming|previous|following|recent|every|each|preceding|final|latest)$/.test(word))
      return false;
  }
  return true;
}
