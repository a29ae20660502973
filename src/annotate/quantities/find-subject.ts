import { CARDINALS } from "../../languages/en/number-words.ts";
import { MEASURES, MONEY_WORDS } from "../../languages/en/quantity-units.ts";
import { MULTIPLIERS } from "../../languages/en/quantity-words.ts";
import { isAdverb, type Phrase, phraseAfter, phraseBefore, type Words } from "./noun-phrase.ts";
import { isFiniteVerb, isVerb } from "./parts-of-speech.ts";

export const AUXILIARIES: ReadonlySet<string> = new Set(
  "is are was were be been being has have had having will would could may might should can must not also already only just still now then to expected forecast projected likely due estimated believed seen said reported predicted".split(
    " ",
  ),
);

/** Verbs joined to verbs joined to verbs: deeper than this nobody reads. */
const DEEPEST = 3;
/** Words between two commas that may be an insertion. */
const INSERTED = 24;
const REACH = 40;

/** The noun phrase that is the subject of the verb at lexeme `verb`; null where none is told. A percentage is no subject. */
export function subjectOf(words: Words, verb: number): Phrase | null {
  const subject = subjectWithin(words, verb, 0);
  // "Which peaked at 13 percent in May, eased to".
  return subject === null || !isThing(words, subject) ? null : subject;
}

function subjectWithin(words: Words, verb: number, depth: number): Phrase | null {
  const { lexemes, parts } = words;
  let end = groupStart(words, verb);
  const isBare = end === verb;
  if (end === 0) return isBare ? frontedSubject(words, verb) : null;
  const before = lexemes[end - 1]?.lower ?? "";
  // "Which rose": the noun stands before the relative.
  if (/^(?:which|that|who)$/.test(before)) {
    end--;
    return phraseBefore(words, lexemes[end - 1]?.text === "," ? end - 1 : end);
  }
  const told = sayingInRelative(words, end - 1);
  if (told !== null) return phraseBefore(words, told);
  // "A bus with 50 or more pilgrims aboard plunged": who is in it is not what moves.
  const laden = before === "aboard" ? ladenAt(words, end - 1) : null;
  if (laden !== null) return phraseBefore(words, laden);
  // "Rose 3 percent and cost", "rose 3 percent, and then cost".
  if (/^(?:and|but|or)$/.test(before)) {
    const other = depth < DEEPEST ? finiteBefore(words, end - 1) : null;
    return other === null ? null : subjectWithin(words, other, depth + 1);
  }
  // "Gained 6 cents to close at": behind an amount the first verb's subject is told of.
  const isPurpose = lexemes[end]?.lower === "to" && end < verb && lexemes[end - 2]?.kind === "figure";
  if (isPurpose && depth < DEEPEST) {
    const other = finiteBefore(words, end - 1);
    if (other !== null) return subjectWithin(words, other, depth + 1);
  }
  if (before !== ",") return phraseBefore(words, end);
  const form = isBare ? (parts[verb]?.xpos ?? "") : "";
  if (form === "VBG") {
    // "Exports collapsed, falling 14 percent".
    const other = depth < DEEPEST ? finiteBefore(words, end - 1) : null;
    return other === null ? phraseBefore(words, end - 1) : subjectWithin(words, other, depth + 1);
  }
  if (form === "VBN") {
    const near = phraseBefore(words, end - 1);
    if (near === null || isThing(words, near)) return near;
  }
  // "The strike, in which nurses took part, lasted": what stands between two commas is no part of the subject.
  for (let index = end - 2; index > Math.max(0, end - INSERTED); index--)
    if (lexemes[index]?.text === ",") return phraseBefore(words, index) ?? phraseBefore(words, end - 1);
  return phraseBefore(words, end - 1);
}

/** "A plan that critics say will cost": where the relative begins whose verb of saying stands at `verb`; null elsewhere. */
function sayingInRelative({ lexemes, parts }: Words, verb: number): number | null {
  if (!isFiniteVerb(parts[verb]) || !SAYING.test(parts[verb]?.lemma ?? "")) return null;
  for (let index = verb - 1; index > 0 && index > verb - SAYERS; index--) {
    if (/^(?:that|which)$/.test(lexemes[index]?.lower ?? ""))
      return lexemes[index - 1]?.text === "," ? index - 1 : index;
    if (!/^(?:NN|JJ|DT|PRP)/.test(parts[index]?.xpos ?? "")) return null;
  }
  return null;
}

const SAYING =
  /^(?:say|believe|hope|think|expect|claim|estimate|warn|argue|fear|insist|predict|reckon|calculate|suspect)$/;
/** Words of those who say it. */
const SAYERS = 6;

/** Where "with" or "carrying" begins what ends in "aboard". */
function ladenAt({ lexemes }: Words, aboard: number): number | null {
  for (let index = aboard - 1; index > 0 && index > aboard - 10; index--)
    if (/^(?:with|carrying)$/.test(lexemes[index]?.lower ?? "")) return index;
  return null;
}

/** False for what ends with a number or its unit: "worth 48 billion in May", "peaked at 13 percent". */
export function isThing({ lexemes }: Words, { to }: Phrase): boolean {
  const head = lexemes[to - 1];
  if (head === undefined || head.kind === "figure" || head.lower === "percent") return false;
  if (MULTIPLIERS.has(head.lower) || CARDINALS.has(head.lower)) return false;
  const before = lexemes[to - 2];
  const isNumbered =
    before?.kind === "figure" || CARDINALS.has(before?.lower ?? "") || MULTIPLIERS.has(before?.lower ?? "");
  // "Two cents a litre", "40 barrels of oil a day".
  const isRate = /^(?:an?|per)$/.test(before?.lower ?? "") && to > 3;
  return !(isNumbered || isRate) || !(MEASURES.has(head.lower) || MONEY_WORDS.has(head.lower));
}

/** The first word of the group of verbs that ends with `verb`: "is" of "is forecast to hit". */
function groupStart({ lexemes, parts }: Words, verb: number): number {
  let end = verb;
  while (end > 0) {
    const word = lexemes[end - 1]?.lower ?? "";
    // "More than doubled".
    if (word === "than" && /^(?:more|less)$/.test(lexemes[end - 2]?.lower ?? "")) {
      end -= 2;
      continue;
    }
    const part = parts[end - 1];
    const isChained = lexemes[end]?.lower === "to" && isVerb(part);
    if (!isChained && !AUXILIARIES.has(word) && !isAdverb(word) && part?.xpos !== "MD" && part?.xpos !== "RB") break;
    end--;
  }
  return end;
}

/** "Doing 17 knots, the tanker struck a pier": what a participle at the head of a sentence is told of. */
function frontedSubject(words: Words, verb: number): Phrase | null {
  if (!/^VB[GN]$/.test(words.parts[verb]?.xpos ?? "")) return null;
  for (let index = verb + 1; index < verb + INSERTED && index < words.lexemes.length; index++)
    if (words.lexemes[index]?.text === ",") return phraseAfter(words, index + 1, "any");
  return null;
}

/** The nearest finite verb before lexeme `at` in the same sentence part; null where none stands there. */
export function finiteBefore({ lexemes, parts }: Words, at: number): number | null {
  for (let index = at - 1; index >= 0 && index > at - REACH; index--) {
    if (/^[;:“”"]$/.test(lexemes[index]?.text ?? "")) return null;
    if (isFiniteVerb(parts[index])) return index;
  }
  return null;
}
