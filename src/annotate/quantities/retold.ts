import { isMoney } from "../../languages/en/quantity-units.ts";
import { AMOUNTS, OFFERING_VERBS } from "../../languages/en/quantity-words.ts";
import type { Measured, Told } from "./find-scope.ts";
import { nearestPhrase, type Phrase, phraseBefore, type Words } from "./noun-phrase.ts";

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

/** "Duties of 15 percent on cloth and 20 percent on shoes": both are told of what stands before the first. */
export function paralleled(
  { lexemes }: Words,
  { qualifierFrom, to, unit }: Measured,
  told: Told | null,
): Phrase | null {
  if (told?.scope == null || !told.isOwn || told.unit !== unit) return null;
  const before = lexemes[qualifierFrom - 1]?.lower ?? "";
  // "47 percent of the vote to 45 percent for her rival"; "from 5 percent of output to 3" tells a change.
  const isOpposed = told.scope.to === qualifierFrom - 1 && lexemes[told.from - 1]?.lower !== "from";
  if (isOpposed && /^(?:to|against|versus)$/.test(before)) return told.scope;
  if (told.scope.to > told.from) return null;
  const next = lexemes[to]?.lower ?? "";
  // "By a margin of 55 percent to 45 percent".
  if (before === "to" && told.to === qualifierFrom - 1 && lexemes[told.from - 1]?.lower === "of") return told.scope;
  const goesOn =
    /^(?:and|or|but|while|,)$/.test(before) &&
    /^(?:on|for|in|from|to|at|by|against)$/.test(next) &&
    lexemes[told.to]?.lower === next;
  return goesOn ? told.scope : null;
}

/** "A gas bill for $400", "a contract for 3 million crowns". */
export function billedFor(words: Words, { qualifierFrom, unit }: Measured): Phrase | null {
  const { lexemes } = words;
  if (!isMoney(unit) || lexemes[qualifierFrom - 1]?.lower !== "for") return null;
  return AMOUNTS.has(lexemes[qualifierFrom - 2]?.lower ?? "") ? nearestPhrase(words, qualifierFrom - 1) : null;
}

/** "The union wants a 9 percent raise; the railway offers 4 percent": of what the number before it is told of. */
export function answered({ lexemes, parts }: Words, measured: Measured, told: Told | null): Phrase | null {
  const { qualifierFrom, unit } = measured;
  if (told === null || told.unit !== unit || unit === "count") return null;
  const isApart = lexemes.slice(told.to, qualifierFrom).some(({ text }) => /^[,;]$/.test(text));
  return isApart && OFFERING_VERBS.has(parts[qualifierFrom - 1]?.lemma ?? "") ? told.scope : null;
}

/** "Peacekeepers, 2,000 at first and 3,400 now, patrol": how many of them, told between commas. */
export function apposed(words: Words, { qualifierFrom, to }: Measured, told: Told | null): Phrase | null {
  const { lexemes, parts } = words;
  if (told !== null || lexemes[qualifierFrom - 1]?.text !== ",") return null;
  const isPlural = /^NNP?S$/.test(parts[qualifierFrom - 2]?.xpos ?? "");
  return isPlural && /^(?:IN|RB|CC)$/.test(parts[to]?.xpos ?? "") ? phraseBefore(words, qualifierFrom - 1) : null;
}
