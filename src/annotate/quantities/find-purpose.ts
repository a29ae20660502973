import { CARDINALS } from "../../languages/en/number-words.ts";
import { isMoney, MEASURES, TIME_LENGTHS } from "../../languages/en/quantity-units.ts";
import type { Measured } from "./find-scope.ts";
import { AUXILIARIES } from "./find-subject.ts";
import { isCapital, isJoint } from "./lexeme.ts";
import { type Phrase, phraseAfter, type Words } from "./noun-phrase.ts";
import { isVerb } from "./parts-of-speech.ts";

/** Words of a verb between money and what it is for. */
const PASSIVE = 6;

/** Behind a measure that describes what follows: "10-year" of "a 10-year bond"; `at` where none starts there. */
export function behindJoined({ lexemes }: Words, at: number): number {
  const from = /^an?$/.test(lexemes[at]?.lower ?? "") ? at + 1 : at;
  const isNumber = lexemes[from]?.kind === "figure" || CARDINALS.has(lexemes[from]?.lower ?? "");
  return isNumber && isJoint(lexemes, from + 1) && MEASURES.has(lexemes[from + 2]?.lower ?? "") ? from + 3 : at;
}

/** Behind "in", "on", "for" what money or a percentage is in, on or for. */
export function purpose(words: Words, { to, unit }: Measured): Phrase | null {
  if (unit !== "percent" && !isMoney(unit)) return null;
  let at = to;
  // "€45 million was set aside for the repair of dykes".
  if (AUXILIARIES.has(words.lexemes[at]?.lower ?? "") && isMoney(unit))
    while (
      at < to + PASSIVE &&
      (isVerb(words.parts[at]) ||
        /^(?:MD|RB|RP)/.test(words.parts[at]?.xpos ?? "") ||
        words.lexemes[at]?.lower === "aside")
    )
      at++;
  const preposition = words.lexemes[at]?.lower ?? "";
  if (!/^(?:in|on|for)$/.test(preposition)) return null;
  // "Paid $3 million for 12 ships".
  const first = behindJoined(words, at + 1);
  let from = first;
  while (words.lexemes[from]?.kind === "figure" || CARDINALS.has(words.lexemes[from]?.lower ?? "")) from++;
  const phrase = phraseAfter(words, from, from === first ? "any" : "plural");
  // "Fined €40 million for dumping 500 tonnes".
  if (phrase === null || words.parts[phrase.from]?.xpos === "VBG") return null;
  // "In Norvik", "in March": a place or a time is nothing that money is in.
  const last = words.lexemes[phrase.to - 1];
  if (preposition === "in" && /^(?:spring|summer|autumn|fall|winter)$/.test(last?.lower ?? "")) return null;
  if (preposition === "in" && isCapital(last)) return null;
  if ((preposition !== "for" || from > first) && TIME_LENGTHS.has(last?.lower.replace(/s$/, "") ?? "")) return null;
  return phrase;
}
