import { MEASURES } from "../../languages/en/quantity-units.ts";
import { MONEY_NOUNS, PRICING_VERBS } from "../../languages/en/quantity-words.ts";
import { isCapital } from "./lexeme.ts";
import type { Words } from "./noun-phrase.ts";
import type { NumberRead } from "./read-number.ts";
import { qualifierBefore } from "./read-qualifier.ts";
import { readRate, type UnitRead } from "./read-unit.ts";

/** Words between a verb of price and its amount. */
const REACH = 5;
/** What is sold by measure. */
const PRICED_BY = /^(?:ounce|barrel|tonne|ton|kilogram|gram|liter|gallon|pound|bushel|megawatt-hour|kilowatt-hour)$/;
/** Words of price for an hour's work; "sells 300 tickets an hour" is none. */
const WAGES = /^(?:wage|pay|earn|want|offer|salary|fee|charge)$/;

/**
 * Money under a name that no list holds: "sells for 2.14 talars a litre", "wages rose to 14 talars an hour". A plural
 * behind a number is money where a word of price stands before it and the number has decimals, or a measure behind it.
 */
export function readCoinage({ lexemes, parts }: Words, number: NumberRead, to: number): UnitRead | null {
  const name = lexemes[to];
  if (number.kind !== "number" || typeof number.value !== "number" || name?.kind !== "word" || isCapital(name))
    return null;
  if (!name.spaced || parts[to]?.xpos !== "NNS" || !/[^s]s$/.test(name.lower) || MEASURES.has(name.lower)) return null;
  let isPriced = false;
  let isWage = false;
  for (let at = number.from - 1; at >= 0 && at >= number.from - REACH; at--) {
    const lemma = parts[at]?.lemma ?? "";
    isPriced ||= PRICING_VERBS.has(lemma);
    isWage ||= WAGES.test(lemma);
  }
  const unit = parts[to]?.lemma ?? "";
  const rate = readRate(lexemes, to + 1, unit);
  const isRate = rate !== null && (PRICED_BY.test(rate.base) || (isWage && rate.base === "hour"));
  const ahead = qualifierBefore(lexemes, number.from).from - 1;
  // "A levy of 3 talars", "aid worth 12 million talars", "spent 3 million talars on".
  const isOf = lexemes[ahead]?.lower === "of" && MONEY_NOUNS.has(parts[ahead - 1]?.lemma ?? "");
  const isAmount =
    isOf ||
    (lexemes[ahead]?.lower === "worth" && number.times > 1) ||
    (number.times > 1 && /^(?:pay|owe)$/.test(parts[ahead]?.lemma ?? ""));
  const hasDecimals = number.times === 1 && /^\d+\.\d\d$/.test(lexemes[number.from]?.text ?? "");
  if (unit === "" || !(isAmount || (isPriced && (isRate || hasDecimals)))) return null;
  return rate === null
    ? { unit, to: to + 1, joined: false, word: name.lower }
    : { unit: `${unit} per ${rate.base}`, to: rate.to, joined: false, word: name.lower };
}
