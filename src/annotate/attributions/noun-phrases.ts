import type { TextSpan } from "../../core/span.ts";
import { lastStartingAt } from "../../document/document.ts";
import {
  BE_FORMS,
  CLAUSE_OPENERS,
  DETERMINERS,
  HAVE_FORMS,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
} from "../../languages/en/function-words.ts";
import { BODY_NOUNS, SPEAKING_HEADS, WORKING_BODIES } from "../../languages/en/reporting-nouns.ts";
import { QUANTIFIERS, SENTENCE_OPENERS, SOURCE_PRONOUNS } from "../../languages/en/source-words.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { isCapital, isWord, type PageView, spanOf, type Unit } from "./view.ts";

/** A noun phrase by its units; `to` exclusive. `head` is where the phrase without its apposition ends. */
export type Phrase = { readonly from: number; readonly to: number; readonly headTo: number };

/** A noun phrase of more units is none. */
export const LONGEST = 28;

export function stops(unit: Unit | undefined): boolean {
  if (unit === undefined) return true;
  if (unit.quote !== null) return false;
  if (!isWord(unit)) return !/^(?:&|'|’|\/|\$|%|#)$/.test(unit.text);
  return false;
}

export function isClauseOpener(word: string): boolean {
  return (CLAUSE_OPENERS.has(word) && word !== "as") || word === "or" || word === "than" || word === "because";
}

export function isAuxiliary(word: string): boolean {
  return (
    (BE_FORMS.has(word) && !/^['’]s$/.test(word)) ||
    HAVE_FORMS.has(word) ||
    MODALS.has(word) ||
    NEGATIONS.has(word) ||
    /^(?:do|does|did)$/.test(word)
  );
}

export function timeEndingAt(view: PageView, offset: number): TextSpan | null {
  const index = lastStartingAt(view.times, offset - 1);
  const time = view.times[index];
  return time !== undefined && time.end === offset ? time : null;
}

export function timeStartingAt(view: PageView, offset: number): TextSpan | null {
  const time = view.times[lastStartingAt(view.times, offset)];
  return time !== undefined && time.start === offset ? time : null;
}

/** True when the phrase can be someone or something that says, thinks or shows: for verbs that also have other uses. */
export function canSpeak(view: PageView, units: readonly Unit[], phrase: Phrase): boolean {
  for (let at = phrase.from; at < phrase.headTo; at++) {
    const unit = units[at];
    if (unit === undefined || unit.quote !== null) continue;
    if (SOURCE_PRONOUNS.has(unit.lower) && !/^(?:it|you)$/.test(unit.lower) && phrase.headTo - phrase.from === 1)
      return true;
    if (SPEAKING_HEADS.has(unit.lower) && (!QUANTIFIERS.has(unit.lower) || closesHead(units, at, phrase))) return true;
    if (at > phrase.from && isCapital(unit)) return true;
    // "the general", "a shopkeeper": the last word of the head.
    // "the charity", "the lifeboat crew".
    const closes = at === phrase.headTo - 1 && at > phrase.from;
    if (closes && (isPersonNoun(unit.lower) || BODY_NOUNS.has(unit.lower) || WORKING_BODIES.has(unit.lower)))
      return true;
    // "the 34-year-old", "a third", "the two".
    if (closes && STANDS_FOR_SOMEBODY.test(unit.lower) && DETERMINERS.has(units[at - 1]?.lower ?? "")) return true;
    // "engineers at the yard", "a doctor in the camp": the noun before the phrase's first preposition.
    if (at > phrase.from && PREPOSITIONS.has(unit.lower)) {
      const noun = units[at - 1]?.lower ?? "";
      if (isPersonNoun(noun) && (at - 1 > phrase.from || /[^s]s$|men$|people$/.test(noun))) return true;
    }
  }
  const first = units[phrase.from];
  if (first === undefined) return false;
  if (first.lower === "it" || first.lower === "you") return false;
  return isCapital(first) &&
    (phrase.from > 0 || phrase.headTo - phrase.from === 1) &&
    !DETERMINERS.has(first.lower) &&
    !SENTENCE_OPENERS.has(first.lower)
    ? view.mentions.length === 0 || phrase.from > 0 || named(view, first.start)
    : false;
}

const STANDS_FOR_SOMEBODY =
  /^(?:\d{1,3}-year-old|first|second|third|fourth|fifth|former|latter|two|three|four|five|six|seven|eight|nine|ten)$/;

/** "most said", "most of them said": a quantity speaks by itself or with "of"; not in "the most clear-cut case". */
function closesHead(units: readonly Unit[], at: number, phrase: Phrase): boolean {
  return at === phrase.headTo - 1 || units[at + 1]?.lower === "of";
}

function named(view: PageView, offset: number): boolean {
  const mention = view.mentions[lastStartingAt(view.mentions, offset)];
  return mention !== undefined && offset < mention.end;
}

export function phraseSpan(units: readonly Unit[], phrase: Phrase): TextSpan {
  return spanOf(units, phrase.from, phrase.to);
}
