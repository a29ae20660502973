import type { Quantity } from "../../core/layers.ts";
import { TIME_LENGTHS } from "../../languages/en/quantity-units.ts";
import { OFFERING_VERBS, TOLL_WORDS } from "../../languages/en/quantity-words.ts";
import type { Draft } from "./draft.ts";
import { isJoint } from "./lexeme.ts";
import { phraseAfter, type Words } from "./noun-phrase.ts";
import { isNoun } from "./parts-of-speech.ts";

/** What the number read before it in the sentence is told in, and where it ends. */
export type LastRead = {
  readonly unit: string;
  readonly value: Quantity["value"];
  readonly times: number;
  readonly end: number;
};

/** Words between two numbers of one comparison or change. */
const LINKS: ReadonlySet<string> = new Set("to from against than versus vs compared".split(" "));
const REACH = 24;

/**
 * The unit that a number without one has from the number before it: "0.32 crowns compared with 0.27", "for 60 florins
 * and a dozen eggs for 85", "11 billion crowns, schools 7.5 billion". Null where it counts, or none is shared.
 */
export function sharedUnit(
  words: Words,
  { measured, number, value, hasUnit }: Draft,
  last: LastRead | null,
): string | null {
  const { lexemes } = words;
  if (last === null || hasUnit || number.kind !== "number" || measured.unit !== "count") return null;
  if (/^(?:count|share|vote)$/.test(last.unit) || measured.from - last.end > REACH) return null;
  const next = lexemes[measured.to];
  // "2 billion euros, 300 million of which".
  const isPart = next?.lower === "of" && lexemes[measured.to + 1]?.lower === "which";
  if (isPart && number.times > 1 && last.times > 1) return last.unit;
  if (isJoint(lexemes, measured.to) || next?.lower === "of" || next?.kind === "figure") return null;
  if (isNoun(words.parts[measured.to]) || phraseAfter(words, measured.to, "plural") !== null) return null;
  const before = lexemes[measured.qualifierFrom - 1];
  const isToll = [before, next].some((lexeme) => lexeme !== undefined && TOLL_WORDS.has(lexeme.lower));
  if (isToll) return null;
  const between = lexemes.slice(last.end, measured.qualifierFrom);
  const isLinked = between.slice(-3).some(({ lower }) => LINKS.has(lower)) && !between.some(({ text }) => text === ";");
  if (TIME_LENGTHS.has(last.unit)) return isLinked && between.length <= 2 ? last.unit : null;
  const size = [value].flat()[0] ?? 0;
  // "Shrank 4 percent, to 610,000".
  if (last.unit === "percent" && size >= 1000) return null;
  if (isLinked) return last.unit;
  // Nobody counts in decimals; millions beside millions of money are money.
  if (!Number.isInteger(size) && number.times === 1) return last.unit;
  if (number.times > 1 && last.times > 1 && !number.isWord) return last.unit;
  if (size >= 1000 && last.times > 1 && next?.kind !== "word") return last.unit;
  // "Accepted 5.5 percent; drivers hold out for at least 7": a bare number that ends a clause behind a preposition.
  const isBare = next === undefined || /^[.,;:)”"]$/.test(next.text);
  const told = [last.value].flat().at(-1) ?? 0;
  const isNear = size < 10 * told && told < 10 * size;
  if (isBare && isNear && !number.isWord && /^(?:for|than|at)$/.test(before?.lower ?? "") && last.unit === "percent")
    return last.unit;
  // "Nurses want 12 percent; the government is offering 4", "a dose costs 12 dollars, but the ministry pays only four".
  if (
    isBare &&
    isNear &&
    between.some(({ text }) => /^[,;]$/.test(text)) &&
    OFFERING_VERBS.has(words.parts[measured.qualifierFrom - 1]?.lemma ?? "")
  )
    return last.unit;
  // "Eggs for 60 florins and a loaf for 85".
  const parallel = before?.lower ?? "";
  return /^(?:for|at)$/.test(parallel) &&
    number.value !== 1 &&
    lexemes.slice(0, last.end).some(({ lower }) => lower === parallel)
    ? last.unit
    : null;
}
