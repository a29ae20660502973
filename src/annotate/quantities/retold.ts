import type { Measured, Told } from "./find-scope.ts";
import { type Phrase, phraseBefore, type Words } from "./noun-phrase.ts";

/** "8 percent of the ballots, or 31,000, were spoiled": the same told in another way. */
export function retold({ lexemes }: Words, { qualifierFrom, unit }: Measured, told: Told | null): Phrase | null {
  const [comma, or] = [lexemes[qualifierFrom - 2], lexemes[qualifierFrom - 1]];
  return unit === "count" && told?.isOwn === true && or?.lower === "or" && comma?.text === "," ? told.scope : null;
}

/** "Deputies from both chambers, 214 in all, signed", "the force, 1,800 strong": the noun phrase before the comma. */
export function summedUp(words: Words, { qualifierFrom, to, unit }: Measured): Phrase | null {
  const { lexemes } = words;
  const next = lexemes[to]?.lower ?? "";
  const isSum =
    next === "altogether" ||
    next === "strong" ||
    (next === "in" && /^(?:all|total)$/.test(lexemes[to + 1]?.lower ?? ""));
  return unit === "count" && isSum && lexemes[qualifierFrom - 1]?.text === ","
    ? phraseBefore(words, qualifierFrom - 1)
    : null;
}
