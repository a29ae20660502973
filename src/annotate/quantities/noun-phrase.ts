import { IRREGULAR_PASTS } from "../../languages/en/irregular-forms.ts";
import { MEASURES } from "../../languages/en/quantity-units.ts";
import {
  CHANGE_VERBS,
  FRACTIONS,
  NOUNS_IN_LY,
  NOUNS_OR_VERBS,
  PHRASE_ENDS,
  PHRASE_OPENERS,
  SINGULARS_IN_S,
  TOLL_WORDS,
  UNMARKED_PLURALS,
} from "../../languages/en/quantity-words.ts";
import { isCapital, isJoint, type Lexeme } from "./lexeme.ts";
import { isFiniteVerb, isNoun, type PartOfSpeech } from "./parts-of-speech.ts";

/** Words of a sentence as noun phrases are cut from them; `blocked` are lexemes inside times, which no phrase holds. */
export type Words = {
  readonly lexemes: readonly Lexeme[];
  readonly blocked: readonly boolean[];
  readonly parts: readonly PartOfSpeech[];
};
/** A phrase: lexemes `from` to `to` (exclusive). */
export type Phrase = { readonly from: number; readonly to: number };

const LONGEST = 7;
/** Never part of a noun phrase behind a number, whatever they are taken for. */
const NO_NOUNS: ReadonlySet<string> = new Set("apiece each altogether behind ahead beyond".split(" "));

/** True for adverbs in -ly. */
export function isAdverb(word: string): boolean {
  return word.length > 4 && word.endsWith("ly") && !NOUNS_IN_LY.has(word);
}

/** True for words that look like the plural of a noun. */
export function looksPlural(lexeme: Lexeme): boolean {
  const word = lexeme.lower;
  if (UNMARKED_PLURALS.has(word)) return true;
  if (word.length < 4 || SINGULARS_IN_S.has(word) || /['’]/.test(word)) return word === "ids" || word === "mps";
  return word.endsWith("s") && !/(?:ss|ous|us|is)$/.test(word);
}

/**
 * The noun phrase that starts at lexeme `at`: "armed rebels" of "armed rebels were". Where a `plural` is wanted it ends
 * with the first word that looks like one, and there is none where no word does. Null where no noun phrase starts.
 */
export function phraseAfter(words: Words, at: number, wants: "plural" | "singular" | "any"): Phrase | null {
  const { lexemes, blocked } = words;
  let from = at;
  while (PHRASE_OPENERS.has(lexemes[from]?.lower ?? "") && from < at + 3) from++;
  let to = from;
  for (let index = from; index < from + LONGEST; index++) {
    const lexeme = lexemes[index];
    if (lexeme === undefined || blocked[index] === true) break;
    if (lexeme.kind === "mark") {
      // "cease-fire", "Marvania-backed": parts of one word.
      if (index > from && isJoint(lexemes, index)) continue;
      break;
    }
    if (lexeme.kind === "figure") break;
    // "A worker's pay": behind a possessive stands a noun.
    const isOwned = index > from && /['’]s?$/.test(lexemes[index - 1]?.lower ?? "") && isNoun(words.parts[index]);
    const afterJoint = isOwned || (index > from && isJoint(lexemes, index - 1));
    // "300 daily flights".
    const isOften = /^(?:daily|weekly|monthly|yearly|overnight)$/.test(lexeme.lower) && isNoun(words.parts[index + 1]);
    const ends = !afterJoint && !isOften && endsPhrase(lexeme, to > from);
    if (ends && (to > from || !isNoun(words.parts[index]))) break;
    // "A two-hour blackout hit 1.4 million customers": a verb before a number.
    if (to > from && CHANGE_VERBS.has(lexeme.lower) && lexemes[index + 1]?.kind === "figure") break;
    // "Cocaine worth $3 million".
    if (to > from && lexeme.lower === "worth") break;
    if (!afterJoint && to > from && isClauseWord(words, index)) break;
    // "61 percent support the strike".
    if (to === from && NOUNS_OR_VERBS.has(lexeme.lower)) {
      if (isFiniteVerb(words.parts[index]) || ARTICLES.has(lexemes[index + 1]?.lower ?? "")) break;
    }
    // "12 percent indicated that": a verb, where "armed rebels" goes on with a noun.
    if (to === from && lexeme.lower.endsWith("ed") && lexeme.lower.length > 4 && !nextIsNoun(words, index)) break;
    if (NO_NOUNS.has(lexeme.lower)) break;
    if (TOLL_WORDS.has(lexeme.lower) && isVerbLike(words, index)) break;
    if (wants !== "plural" && to > from && !afterJoint) {
      // Behind a noun a word in -ed is its verb ("the bank announced"), an adverb ends the phrase, too.
      if ((lexeme.lower.endsWith("ed") && lexeme.lower.length > 4) || isAdverb(lexeme.lower)) break;
      if (wants === "singular" && looksPlural(lexeme) && !nextIsNoun(words, index)) break;
    }
    to = index + 1;
    if (wants !== "singular" && looksPlural(lexeme) && !isJoint(lexemes, index + 1)) {
      if (nextIsPlural(words, index)) continue;
      return { from, to };
    }
  }
  if (wants === "plural") return null;
  // "30 percent brighter": no noun at all.
  if (/^(?:JJR|RBR|RB|RP|IN|VBD|VBZ|VBP|MD|WDT)$/.test(words.parts[to - 1]?.xpos ?? "") && !looksNamed(words, from, to))
    return null;
  return to > from ? { from, to } : null;
}

/** True where a word of the phrase is tagged as a noun. */
function looksNamed({ parts }: Words, from: number, to: number): boolean {
  return parts.slice(from, to).some(isNoun);
}

/** "Heroin hidden in", "ships sank": behind a noun a verb goes on, unless a noun follows that it stands before. */
function isClauseWord({ lexemes, parts }: Words, index: number): boolean {
  const form = parts[index]?.xpos ?? "";
  // "Heroin hidden in", however the two are tagged: a past form that is nothing else, before a preposition.
  const lexeme = lexemes[index];
  const word = lexeme?.lower ?? "";
  const isPast = !isCapital(lexeme) && (IRREGULAR_PASTS.get(word) ?? word) !== word;
  if (isPast && INNER_PREPOSITIONS.has(lexemes[index + 1]?.lower ?? "")) return true;
  if (!isNoun(parts[index - 1])) return false;
  return /^(?:VBD|VBZ|VBP|MD|IN|WDT|WP|TO|RB)$/.test(form) || (/^VB[GN]$/.test(form) && !isNoun(parts[index + 1]));
}

/** True for words that end a phrase, or cannot open one. */
function endsPhrase({ lower }: Lexeme, hasBegun: boolean): boolean {
  if (hasBegun && ARTICLES.has(lower)) return true;
  return PHRASE_ENDS.has(lower) && (hasBegun || !NOUNS_OR_VERBS.has(lower));
}

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the", "its", "their", "his", "her", "our"]);

/** "30 injured in", "12 dead": no noun follows, so the word says who. */
function isVerbLike({ lexemes, blocked }: Words, index: number): boolean {
  const next = lexemes[index + 1];
  if (next === undefined || next.kind !== "word" || blocked[index + 1] === true) return true;
  return PHRASE_ENDS.has(next.lower);
}

/** "sales managers": the next word is the plural that is counted. */
function nextIsPlural({ lexemes, blocked }: Words, index: number): boolean {
  const next = lexemes[index + 1];
  if (next === undefined || next.kind !== "word" || blocked[index + 1] === true) return false;
  return looksPlural(next) && !PHRASE_ENDS.has(next.lower);
}

function nextIsNoun({ lexemes }: Words, index: number): boolean {
  const next = lexemes[index + 1];
  return next?.kind === "word" && !PHRASE_ENDS.has(next.lower) && !ARTICLES.has(next.lower);
}

/** The noun phrase that ends right before an "of" at lexeme `end`: "pay rise" of "asked for a pay rise of". */
export function phraseBeforeOf({ lexemes, blocked, parts }: Words, end: number): Phrase | null {
  let from = end;
  for (let index = end - 1; index >= 0 && index > end - LEFT_REACH; index--) {
    const lexeme = lexemes[index];
    if (lexeme === undefined || blocked[index] === true || (lexeme.kind === "mark" && !isJoint(lexemes, index))) break;
    const isArticle = ARTICLES.has(lexeme.lower);
    if (isArticle && lexemes[index - 1]?.lower !== "of") break;
    if (lexeme.lower !== "of" && PHRASE_ENDS.has(lexeme.lower) && !NOUNS_OR_VERBS.has(lexeme.lower)) break;
    // "Accused of taking bribes of".
    if (index < end - 1 && parts[index]?.xpos === "VBG" && lexemes[index - 1]?.lower === "of") break;
    // "Brought winds of".
    if (index < end - 1 && /^VB[DZP]?$/.test(parts[index]?.xpos ?? "")) break;
    from = index;
  }
  while (from < end && (lexemes[from]?.kind !== "word" || PHRASE_OPENERS.has(lexemes[from]?.lower ?? ""))) from++;
  let to = from;
  while (to < end && lexemes[to]?.lower !== "of") to++;
  if (to < end && MEASURES.has(lexemes[to - 1]?.lower ?? "")) {
    // "70 percent of an output of": the measure is another number's.
    from = to + 1;
    to = end;
    while (from < end && PHRASE_OPENERS.has(lexemes[from]?.lower ?? "")) from++;
  }
  return to > from ? { from, to } : null;
}

const INNER_PREPOSITIONS: ReadonlySet<string> = new Set("of in on for to from with between at against into".split(" "));
const LEFT_REACH = 14;
/** Tagged like prepositions, and they open a clause or join two things. */
const JOINING: ReadonlySet<string> = new Set(
  "that if because while when where whereas although though unless whether as than since until after before so like".split(
    " ",
  ),
);

/** "The number of rapes and assaults", "trade between Norvik and Dravik": "and" inside what hangs on a noun. */
function joinsParts({ lexemes, parts }: Words, index: number): boolean {
  if (lexemes[index]?.lower !== "and" || !isNoun(parts[index - 1])) return false;
  let from = index - 1;
  while (from > 0 && /^(?:NN|JJ|DT|PRP\$)/.test(parts[from - 1]?.xpos ?? "") && from > index - LONGEST) from--;
  return /^(?:of|between)$/.test(lexemes[from - 1]?.lower ?? "");
}

/**
 * True where what is tagged as a finite verb must be a noun: right before the verb that the phrase is sought for, or
 * with what hangs on it ("steel exports to Norvik shrank").
 */
function isMisread(words: Words, index: number, end: number): boolean {
  const word = words.lexemes[index]?.lower ?? "";
  if (PHRASE_ENDS.has(word) && !NOUNS_OR_VERBS.has(word)) return false;
  if (!word.endsWith("s") || words.parts[index]?.xpos === "VBD") return false;
  return index === end - 1 || isInnerPreposition(words, index + 1);
}

/** The plain noun phrase that ends right before `end`: nouns, what describes them and articles; null where none does. */
export function nearestPhrase({ lexemes, parts, blocked }: Words, end: number): Phrase | null {
  let from = end;
  while (from > 0 && lexemes[from - 1]?.kind === "word" && blocked[from - 1] !== true) {
    if (!/^(?:NN|JJ|DT|PRP\$)/.test(parts[from - 1]?.xpos ?? "")) break;
    from--;
  }
  while (from < end && PHRASE_OPENERS.has(lexemes[from]?.lower ?? "")) from++;
  return from < end ? { from, to: end } : null;
}

/** A preposition inside a noun phrase, before what hangs on its noun. */
function isInnerPreposition({ lexemes, parts }: Words, index: number): boolean {
  const word = lexemes[index]?.lower ?? "";
  return INNER_PREPOSITIONS.has(word) || (parts[index]?.xpos === "IN" && !JOINING.has(word));
}

/**
 * The noun phrase that ends right before lexeme `end`, without what hangs on it behind a preposition: "spending" of
 * "spending on roads in the north". Null where no noun phrase ends there.
 */
export function phraseBefore(words: Words, end: number): Phrase | null {
  const { lexemes, blocked, parts } = words;
  let from = end;
  for (let index = end - 1; index >= 0 && index > end - LEFT_REACH; index--) {
    const lexeme = lexemes[index];
    if (lexeme === undefined) break;
    if (blocked[index] === true) {
      // "Exports last year rose": a time inside the subject; one at its head ends it.
      from = index;
      continue;
    }
    if (lexeme.kind === "mark" && !isJoint(lexemes, index)) break;
    // "The rate among those under 25": what hangs on the noun.
    const isThose = lexeme.lower === "those" && index > 0 && isInnerPreposition(words, index - 1);
    if (lexeme.kind === "word" && !isThose && !isInnerPreposition(words, index) && !joinsParts(words, index)) {
      if (isFiniteVerb(parts[index]) && !isMisread(words, index, end)) break;
      if (PHRASE_ENDS.has(lexeme.lower) && !NOUNS_OR_VERBS.has(lexeme.lower) && !isNoun(parts[index])) break;
    }
    from = index;
    // "Last year the price": an article behind a time or a noun opens the phrase.
    if (ARTICLES.has(lexeme.lower) && index > 0 && (blocked[index - 1] === true || isNoun(parts[index - 1]))) break;
  }
  while (from < end) {
    const lexeme = lexemes[from];
    if (lexeme === undefined) break;
    const skip =
      blocked[from] === true ||
      lexeme.kind !== "word" ||
      PHRASE_OPENERS.has(lexeme.lower) ||
      isInnerPreposition(words, from);
    if (!skip) break;
    // "In Norvik exports rose": what stands behind a preposition at the head is no subject; it cannot be told from one.
    from++;
  }
  // "A third of the population": what it is a part of.
  const part = lexemes[from]?.lower ?? "";
  if ((FRACTIONS.has(part) || part === "percent") && lexemes[from + 1]?.lower === "of") {
    from += 2;
    while (from < end && PHRASE_OPENERS.has(lexemes[from]?.lower ?? "")) from++;
  }
  let to = from;
  while (to < end && blocked[to] !== true && !isInnerPreposition(words, to)) {
    // "Trucks carrying grain", "houses hit by the flood": a participle behind the noun.
    if (to > from && /^VB[GN]$/.test(parts[to]?.xpos ?? "") && isNoun(parts[to - 1]) && !isNoun(parts[to + 1])) break;
    to++;
  }
  while (to > from && isAdverb(lexemes[to - 1]?.lower ?? "")) to--;
  return to > from ? { from, to } : null;
}
