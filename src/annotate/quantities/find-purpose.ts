import { CARDINALS } from "../../languages/en/number-words.ts";
import { isMoney, TIME_LENGTHS } from "../../languages/en/quantity-units.ts";
import type { Measured } from "./find-scope.ts";
import { AUXILIARIES } from "./find-subject.ts";
import { isCapital } from "./lexeme.ts";
import { type Phrase, phraseAfter, type Words } from "./noun-phrase.ts";
import { isVerb } from "./parts-of-speech.ts";

/** Words of a verb between money and what it is for. */
const PASSIVE = 6;

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
  let from = at + 1;
  while (words.lexemes[from]?.kind === "figure" || CARDINALS.has(words.lexemes[from]?.lower ?? "")) from++;
  const phrase = phraseAfter(words, from, from === at + 1 ? "any" : "plural");
  // "Fined €40 million for dumping 500 tonnes".
  if (phrase === null || words.parts[phrase.from]?.xpos === "VBG") return null;
  // "In Norvik", "in March": a place or a time is nothing that money is in.
  const last = words.lexemes[phrase.to - 1];
  if (preposition === "in" && /^(?:spring|summer|autumn|fall|winter)$/.test(last?.lower ?? "")) return null;
  if (preposition === "in" && isCapital(last)) return null;
  if ((preposition !== "for" || from > at + 1) && TIME_LENGTHS.has(last?.lower.replace(/s$/, "") ?? "")) return null;
  return phrase;
}
