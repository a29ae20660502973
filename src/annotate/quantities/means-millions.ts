import { COUNTED_WHOLES, PEOPLED_PLACES } from "../../languages/en/quantity-words.ts";
import { isJoint } from "./lexeme.ts";
import type { Phrase, Words } from "./noun-phrase.ts";
import type { NumberRead } from "./read-number.ts";

export const MILLION = 1_000_000;

/** True for an "m" right behind figures, which stands for meters and for millions. */
export function isLetterM({ lexemes }: Words, number: NumberRead, unit: string | undefined): boolean {
  const letter = lexemes[number.to];
  return unit === "meter" && letter?.text === "m" && !letter.spaced && number.times === 1;
}

/**
 * True where the words beside "38m" say that it counts: "a population of 38m", "a 10m-strong community", "3m have fled",
 * "12m of whom". What it counts may say so, too; see `countsWhole`.
 */
export function meansMillions({ lexemes, parts }: Words, from: number, to: number): boolean {
  const next = lexemes[to];
  if (isJoint(lexemes, to) && lexemes[to + 1]?.lower === "strong") return true;
  const whole = lexemes[from - 1]?.lower === "of" ? (lexemes[from - 2]?.lower ?? "") : "";
  if (COUNTED_WHOLES.has(whole) || PEOPLED_PLACES.has(whole)) return true;
  if (next?.lower === "of") return /^(?:them|whom|those)$/.test(lexemes[to + 1]?.lower ?? "");
  if (next?.lower === "others") return true;
  // Lengths are one thing: "30m is", never "30m are".
  return next?.kind === "word" && next.spaced && (parts[to]?.xpos === "VBP" || next.lower === "were");
}

/** True for something that is told in numbers. */
export function countsWhole({ lexemes }: Words, scope: Phrase | null): boolean {
  return scope !== null && COUNTED_WHOLES.has(lexemes[scope.to - 1]?.lower ?? "");
}
