import { FINITE_SAYING, PLURAL_SUBJECTS, SUBJECT_WORDS } from "../../languages/en/cue-words.ts";
import {
  BE_FORMS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  PREPOSITIONS,
} from "../../languages/en/function-words.ts";
import { CARRIER_NOUNS, CARRYING_PARTICIPLES } from "../../languages/en/relay-words.ts";
import { BODY_NOUNS, MESSAGE_NOUNS, SPEAKING_HEADS, WORKING_BODIES } from "../../languages/en/reporting-nouns.ts";
import { NOUN_FORMS } from "../../languages/en/reporting-verbs.ts";
import { AFTER_NOUN, FINDING_NOUNS } from "../../languages/en/source-words.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { isCapital, isWord, type Unit } from "./view.ts";

/** "the Courier reports", "the ministry claims that" against "the reports", "media reports". */
export function thirdPersonIsVerb(units: readonly Unit[], from: number, to: number, form: string): boolean {
  const before = units[from - 1];
  const next = units[to];
  if (before === undefined || PREPOSITIONS.has(before.lower) || precedesNoun(next?.lower ?? "")) return false;
  if (before.quote !== null || before.lower === "," || before.lower === ")") return true;
  if (!isWord(before)) return /^[—–-]$/.test(before.text);
  if (SUBJECT_WORDS.has(before.lower)) return true;
  if (!NOUN_FORMS.has(form)) return true;
  if (next !== undefined && AFTER_NOUN.has(next.lower)) return false;
  // "Leaked emails": the capital is the sentence's.
  if (isCapital(before)) return from !== 1 || !/ed$/.test(before.lower);
  if (next === undefined || !isWord(next)) return speaks(before.lower) || closesTag(units, from, next, false);
  return opensContent(next);
}

const LONGEST_PARENTHESIS = 16;

/** "Results of two studies, published in May, show A": the comma closes what tells more of papers or findings. */
function endsParenthesis(units: readonly Unit[], close: number): boolean {
  const open = units.findLastIndex(({ lower }, at) => at < close && at > close - LONGEST_PARENTHESIS && lower === ",");
  return (
    open > 0 &&
    CARRYING_PARTICIPLES.has(units[open + 1]?.lower ?? "") &&
    units
      .slice(0, open)
      .some(({ lower }) => FINDING_NOUNS.has(lower) || MESSAGE_NOUNS.has(lower) || CARRIER_NOUNS.has(lower))
  );
}

/** "Neighbours in leafy Norvik claim that": several people at the opening of the sentence, and where they are. */
function peopleOf(units: readonly Unit[], verb: number): boolean {
  const place = units.findIndex(({ lower }, at) => at > 0 && at < verb && PREPOSITIONS.has(lower));
  const noun = units[place - 1]?.lower ?? "";
  return (
    place > 0 &&
    place < LONGEST_TAG / 2 &&
    units.slice(0, verb).every(isWord) &&
    speaks(noun) &&
    /[^s]s$|people$|men$/.test(noun)
  );
}

const LONGEST_TAG = 9;

/** "A, the chamber of trade reports.": a determined phrase for who speaks, between a comma and the end. */
function closesTag(units: readonly Unit[], verb: number, next: Unit | undefined, several: boolean): boolean {
  if (next !== undefined && next.text !== ".") return false;
  const comma = units.findLastIndex(({ lower }, at) => at < verb && at > verb - LONGEST_TAG && lower === ",");
  if (comma < 2 || comma + 2 > verb) return false;
  let head = comma + 1;
  while (head + 1 < verb && !PREPOSITIONS.has(units[head + 1]?.lower ?? "")) head++;
  const noun = units[head]?.lower ?? "";
  const many = /[^s]s$|people$|men$/.test(noun);
  const known = speaks(noun) || WORKING_BODIES.has(noun);
  return known && many === several && (several || DETERMINERS.has(units[comma + 1]?.lower ?? ""));
}

export function opensContent(unit: Unit): boolean {
  if (unit.quote !== null || unit.lower === "that" || unit.lower === ":") return true;
  return isCapital(unit) || DETERMINERS.has(unit.lower) || SUBJECT_WORDS.has(unit.lower);
}

/** "demands will", "reports are": what stands before such a word is a noun. */
function precedesNoun(word: string): boolean {
  return (
    FINITE_SAYING.has(word) ||
    MODALS.has(word) ||
    (BE_FORMS.has(word) && word !== "being") ||
    HAVE_FORMS.has(word) ||
    DO_FORMS.has(word)
  );
}

/** People, roles, bodies, documents. */
function speaks(word: string): boolean {
  return SPEAKING_HEADS.has(word) || BODY_NOUNS.has(word) || isPersonNoun(word);
}

export function baseIsVerb(units: readonly Unit[], from: number, to: number, form: string): boolean {
  const before = units[from - 1];
  const next = units[to];
  // "…, officials say": a headline's last word.
  if (next === undefined && before !== undefined && FINITE_SAYING.has(form))
    return SPEAKING_HEADS.has(before.lower) && /[^s]s$|people$|men$/.test(before.lower);
  // "documents seen by the Courier show that A" · "A, court papers show."
  const parted = before?.lower === "," && endsParenthesis(units, from - 1);
  if (form === "show" && before !== undefined && (next === undefined || parted || /^(?:that|\.)$/.test(next.lower)))
    return (
      isCapital(before) ||
      (before.lower === "," && (next?.lower === "that" || parted)) ||
      MESSAGE_NOUNS.has(before.lower) ||
      CARRIER_NOUNS.has(before.lower) ||
      SPEAKING_HEADS.has(before.lower)
    );
  if (before === undefined || next === undefined || precedesNoun(next.lower)) return false;
  const word = before.lower;
  if (SUBJECT_WORDS.has(word) && !/^(?:he|she|it|this)$/.test(word)) return true;
  if (PLURAL_SUBJECTS.has(word)) return true;
  if (before.quote !== null) return /^(?:said|say)$/.test(next.lower);
  // "…, say engineers, A"
  if (word === "," && form === "say" && (isPersonNoun(next.lower) || SPEAKING_HEADS.has(next.lower))) return true;
  if (word === "," || word === ")") return !NOUN_FORMS.has(form);
  if (!isWord(before) || PREPOSITIONS.has(word) || /^(?:him|her|me|us|them|to|let|and|or|but)$/.test(word))
    return false;
  if (NOUN_FORMS.has(form)) {
    if (!isWord(next) && closesTag(units, from, next, true)) return true;
    if (next.lower === "that" && peopleOf(units, from)) return true;
    return !AFTER_NOUN.has(next.lower) && speaks(word) && /[^s]s$|people$|men$/.test(word);
  }
  return true;
}
