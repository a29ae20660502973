import type { Quantity } from "../../core/layers.ts";
import { CARDINALS } from "../../languages/en/number-words.ts";
import { DISTANCES, isMoney, TIME_LENGTHS } from "../../languages/en/quantity-units.ts";
import {
  CAPACITY_VERBS,
  CHANGE_PREPOSITIONS,
  CHANGE_VERBS,
  COMPARING_VERBS,
  COUNTED_TOTALS,
  FRACTIONS,
  MEASURE_VERBS,
  PHRASE_ENDS,
  PHRASE_OPENERS,
  TRANSFER_VERBS,
} from "../../languages/en/quantity-words.ts";
import type { Measured } from "./find-scope.ts";
import { isThing, subjectOf } from "./find-subject.ts";
import { isJoint } from "./lexeme.ts";
import { isAdverb, nearestPhrase, type Phrase, type Words } from "./noun-phrase.ts";
import { isFiniteVerb, isNoun, isVerb } from "./parts-of-speech.ts";

/** What a verb says of a number: what changes or is measured, and how it changes. */
export type Governed = {
  readonly scope: Phrase | null;
  readonly change: Quantity["change"];
  /** It is told of what the number before it is told of ("rose to 77, up from 52"). */
  readonly follows: boolean;
};

const governed = (scope: Phrase | null, change: Quantity["change"]): Governed => ({ scope, change, follows: false });
/** Words between a verb and the preposition of its number. */
const BETWEEN = 12;

/** With a verb of change or measure: what changes or is measured, its subject or its object, and the sort of change. */
export function findGovernor(words: Words, measured: Measured): Governed | null {
  const { lexemes, parts } = words;
  for (let index = measured.qualifierFrom; index < measured.from; index++) {
    // "Gusts topping 90 miles per hour": the qualifier is the verb.
    const qualifier = lexemes[index]?.lower ?? "";
    if (!/^(?:exceed|surpass|topp|approach)/.test(qualifier)) continue;
    // "Handled 4.2 million containers, exceeding 4 million for the first time".
    const goesOn = qualifier.endsWith("ing") && lexemes[index - 1]?.text === "," && measured.unit === "count";
    return goesOn ? { scope: null, change: null, follows: true } : governed(subjectOf(words, index), null);
  }
  let at = measured.qualifierFrom - 1;
  if (lexemes[at]?.lower === "minus" && lexemes[at - 1]?.lower === "or") at -= 3;
  if (lexemes[at]?.lower === "between") at--;
  // "Nights as cold as minus 20 degrees".
  if (lexemes[at]?.lower === "as" && lexemes[at - 2]?.lower === "as") at -= 3;
  // "Prices above 90 dollars", "winds as high as": the noun stands before the qualifier.
  const isOther = measured.unit !== "count" && measured.unit !== "share" && !TIME_LENGTHS.has(measured.unit);
  const hasQualifier = at < measured.from - 1 && lexemes[at + 1]?.kind === "word";
  if (
    isOther &&
    hasQualifier &&
    isNoun(parts[at]) &&
    lexemes[at]?.lower !== "spread" &&
    !CHANGE_VERBS.has(lexemes[at]?.lower ?? "")
  ) {
    const noun = QUALIFIES_NOUNS.test(lexemes[at + 1]?.lower ?? "") ? nearestPhrase(words, at + 1) : null;
    if (noun !== null && isThing(words, noun)) return governed(noun, null);
  }
  const preposition = lexemes[at]?.lower ?? "";
  // "Sold for 290 euros", "runs for 870 kilometers".
  const isFor = preposition === "for" && MEASURED_FOR.test(lexemes[at - 1]?.lower ?? "");
  const hasPreposition = isFor || CHANGE_PREPOSITIONS.has(preposition);
  // "40 percent of the 900 million needed": a part of it.
  if (preposition === "of" && (lexemes[at - 1]?.lower === "percent" || FRACTIONS.has(lexemes[at - 1]?.lower ?? "")))
    return null;
  let change: Quantity["change"] = "by";
  if (hasPreposition) {
    change = preposition === "from" || preposition === "to" || preposition === "by" ? preposition : null;
    at--;
  }
  // "Brought in more than 3 million crowns".
  if (lexemes[at]?.lower === "in" && /^(?:bring|take)$/.test(parts[at - 1]?.lemma ?? "")) at--;
  const beforeSteps = at;
  while (at >= 0 && isStep(lexemes[at]?.lower ?? "")) at--;
  const direction = at < beforeSteps ? (lexemes[at + 1]?.lower ?? "") : "";
  const verb = lexemes[at];
  if (/^(?:up|down)$/.test(direction) && (verb === undefined || !(isVerb(parts[at]) || CHANGE_VERBS.has(verb.lower)))) {
    // "Exports up 3 percent" is a headline's; behind anything else it goes on with what was told before.
    if (isNoun(parts[at])) return governed(subjectOf(words, at + 1), change);
    return { scope: null, change, follows: true };
  }
  const isPassive = /^(?:was|were)$/.test(lexemes[at - 1]?.lower ?? "") && verb?.lower === "hit";
  // "Seized 2 tonnes of cocaine worth $90 million".
  if (verb?.lower === "worth" && isNoun(parts[at - 1])) return governed(nearestPhrase(words, at), null);
  if (verb?.kind === "word" && !isPassive && governs(words, at, measured.unit, hasPreposition ? preposition : "")) {
    const scope = subjectOf(words, at);
    // "Thought to number between 800 and 1,000".
    if (parts[at]?.lemma === "number") return governed(scope, null);
    // "Who is 70", "the house is 12": a bare number behind "is" is a count of nothing, unless the subject is one.
    if (measured.unit === "count" && /^(?:was|were|is|are|be|been|down|up|set|come|came)$/.test(verb.lower)) {
      const head = scope === null ? "" : (lexemes[scope.to - 1]?.lower ?? "");
      // "Net migration was 84,000".
      const isLarge = /,\d{3}/.test(lexemes[measured.from]?.text ?? "") && verb.lower !== "been";
      if (!isLarge && !COUNTED_TOTALS.has(head) && lexemes[measured.to]?.lower !== "strong") return null;
    }
    // "Its partner lost three": what is lost was told of before.
    const isDirect =
      !hasPreposition && (!MEASURE_VERBS.has(verb.lower) || /^(?:took|takes?|runs?|ran)$/.test(verb.lower));
    if (measured.unit === "count" && isDirect) {
      const head = scope === null ? "" : (lexemes[scope.to - 1]?.lower ?? "");
      if (!COUNTED_TOTALS.has(head)) return null;
    }
    const isMeasure = MEASURE_VERBS.has(verb.lower);
    return governed(scope, isMeasure ? (/^(?:reach|hit)/.test(verb.lower) ? "to" : null) : change);
  }
  if (!hasPreposition) return costOf(words, at);
  // "Prices fell faster than wages, by 6 percent".
  if (/^(?:by|to|from|at)$/.test(preposition) && lexemes[at]?.text === ",")
    return { scope: null, change, follows: true };
  // "They cut spending by $2 billion": a noun phrase stands between the verb and the preposition.
  for (let index = at; index > at - BETWEEN && index >= 0; index--) {
    const lexeme = lexemes[index];
    if (lexeme === undefined || (lexeme.kind === "mark" && !isJoint(lexemes, index))) break;
    if (lexeme.kind !== "word") continue;
    if (/^(?:was|were|is|are|be|been|up|down)$/.test(lexeme.lower)) continue;
    if (
      (isNoun(parts[index]) && index < at) ||
      isObject(words, index) ||
      !governs(words, index, measured.unit, preposition)
    ) {
      if (isFiniteVerb(parts[index])) break;
      continue;
    }
    const phrase = COMPARING_VERBS.has(parts[index]?.lemma ?? "") ? null : phraseAfterVerb(words, index + 1, at + 1);
    return governed(phrase ?? subjectOf(words, index), change);
  }
  // "The agency cut rations by a third", where the verb is taken for a noun: an object stands right behind it.
  for (let index = at - 1; index > at - BETWEEN && index > 0; index--) {
    if (lexemes[index]?.kind !== "word" || isFiniteVerb(parts[index])) break;
    const isCut =
      parts[index]?.xpos === "NN" && CHANGE_VERBS.has(lexemes[index]?.lower ?? "") && isNoun(parts[index - 1]);
    if (!isCut || !/^(?:NNS|DT|PRP\$)$/.test(parts[index + 1]?.xpos ?? "")) continue;
    const object = phraseAfterVerb(words, index + 1, at + 1);
    if (object !== null) return governed(object, change);
  }
  // "A rise from 5 to 7 percent", "a cut to 40 ships": the noun itself.
  if (preposition === "from" || preposition === "to" || preposition === "by") {
    const noun = lexemes[at];
    if (noun !== undefined && CHANGE_VERBS.has(noun.lower.replace(/s$/, ""))) return governed(null, change);
  }
  return null;
}

/** "Cut its growth forecast to 1 percent": behind a verb of change and a possessive or an article stands what changes. */
function isObject({ lexemes, parts }: Words, at: number): boolean {
  let from = at;
  while (from > 0 && /^(?:NN|JJ)/.test(parts[from - 1]?.xpos ?? "")) from--;
  return (
    from > 1 &&
    from < at &&
    /^(?:DT|PRP\$)$/.test(parts[from - 1]?.xpos ?? "") &&
    CHANGE_VERBS.has(lexemes[from - 2]?.lower ?? "") &&
    !isNoun(parts[from - 2])
  );
}

const QUALIFIES_NOUNS = /^(?:as|above|over|below|under|up|exceeding|worth|topping|approaching)$/;

/** Units whose number nearly every verb measures its subject in. */
const TOLD_OF_SUBJECTS =
  /^(?:percent|percentage point|basis point|point|degree.*|knot|(?:kilometer|mile) per hour|magnitude)$/;

/** Goods by measure, of which money is a price. */
const PRICED = / per (?:ounce|barrel|tonne|ton|kilogram|gram|liter|gallon|pound|bushel|megawatt-hour|kilowatt-hour)$/;

/** Verbs in dictionary form that set their object at a number. */
const SETTING = /^(?:put|cap|peg|freeze|value|price|assess|estimate)$/;

/** Units of volume. */
const FITTING = /^(?:cubic meter|liter|gallon)/;

/** Whether the verb at `at` tells a change or a measure, with the preposition before the number, or none. */
function governs({ lexemes, parts }: Words, at: number, unit: string, preposition: string): boolean {
  const word = lexemes[at]?.lower ?? "";
  const { lemma = "" } = parts[at] ?? {};
  // "Raised $3 million for schools", "sold $3 million of bonds" tell what was given and no change.
  // A levy that raises so much a year is measured by it.
  if (isMoney(unit) && preposition === "" && (lemma === "raise" || lemma === "sell") && !unit.includes(" per "))
    return false;
  // "Three of their last four".
  if (word === "last" && parts[at]?.xpos === "JJ" && lexemes[at - 1]?.lower !== "to") return false;
  // "The average family".
  if (word === "average" && /^(?:JJ|NN)$/.test(parts[at]?.xpos ?? "") && /^(?:JJ|NN)/.test(parts[at + 1]?.xpos ?? ""))
    return false;
  // "Kell took 51 percent": a share of the votes is nothing that is told of her.
  if (lemma === "take" && unit === "percent" && preposition === "") return false;
  if (CHANGE_VERBS.has(word)) return true;
  if (!isVerb(parts[at])) return false;
  if (lemma === "number") return true;
  // "Is put at 21 million tonnes", "travels at 90 miles per hour".
  if (preposition === "at" && (TOLD_OF_SUBJECTS.test(unit) || SETTING.test(lemma))) return true;
  // "Holds 90 million cubic meters".
  if (CAPACITY_VERBS.has(lemma) && preposition === "" && FITTING.test(unit)) return true;
  // "The ceasefire held for 16 hours".
  if (preposition === "for") return lemma === "hold";
  if (TRANSFER_VERBS.has(lemma)) return false;
  // "Gold touched $3,410 an ounce": a price is its subject's.
  if (preposition === "") return TOLD_OF_SUBJECTS.test(unit) || (isMoney(unit) && PRICED.test(unit));
  if (preposition === "by") return unit !== "count";
  if (unit === "count" || unit === "share" || TIME_LENGTHS.has(unit)) return false;
  if (preposition === "at") return !DISTANCES.has(unit) || /^(?:crest|peak|record|measure)$/.test(lemma);
  return preposition === "to" || preposition === "from" ? !DISTANCES.has(unit) : false;
}

/** "Cost taxpayers $3 million": somebody stands between the verb and the amount. */
function costOf(words: Words, at: number): Governed | null {
  for (let index = at; index > at - 4 && index > 0; index--) {
    if (/^cost(?:s|ing)?$/.test(words.lexemes[index]?.lower ?? "")) return governed(subjectOf(words, index), null);
  }
  return null;
}

const MEASURED_FOR =
  /^(?:held|account(?:s|ed|ing)?|sold|sells?|runs?|ran|lasts?|lasted|stretch\w*|extend\w*|trades?|traded)$/;

function isStep(word: string): boolean {
  return (
    /^(?:only|just|again|further|back|another|out|up|down|as|high|low|now|still|already|almost|currently)$/.test(
      word,
    ) || isAdverb(word)
  );
}

/** The noun phrase between a verb and the preposition at `end`, without what hangs on it. */
function phraseAfterVerb(words: Words, start: number, end: number): Phrase | null {
  let from = start;
  while (from < end && (PHRASE_OPENERS.has(words.lexemes[from]?.lower ?? "") || words.blocked[from] === true)) from++;
  let to = from;
  while (to < end) {
    const lexeme = words.lexemes[to];
    if (lexeme === undefined || words.blocked[to] === true) break;
    if (lexeme.kind === "figure" || CARDINALS.has(lexeme.lower)) return null;
    if (lexeme.kind === "word" && PHRASE_ENDS.has(lexeme.lower) && !isNoun(words.parts[to])) break;
    to++;
  }
  return to > from ? { from, to } : null;
}
