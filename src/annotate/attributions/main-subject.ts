import type { TextSpan } from "../../core/span.ts";
import { itemsIn, lastStartingAt } from "../../document/document.ts";
import { DETERMINERS, PREPOSITIONS } from "../../languages/en/function-words.ts";
import { ANSWER_NOUNS, HELD_NOUNS, SENDING_VERBS } from "../../languages/en/reporting-nouns.ts";
import { REPORTING_FORMS } from "../../languages/en/reporting-verbs.ts";
import { FRONTING_WORDS } from "../../languages/en/source-words.ts";
import { isAdverb } from "./cues.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { hasTense, isCapital, isWord, type PageView, spanOf, type Unit } from "./view.ts";

/** The subject of the sentence's main clause, as far as names, pronouns and determiners show it. */
export function mainSubject(view: PageView, units: readonly Unit[], before: number): TextSpan | null {
  let at = 0;
  for (let tries = 0; tries < 3; tries++) {
    while (
      at < before &&
      (!isWord(units[at]) ||
        /^(?:but|and|yet|so|meanwhile|however)$/.test(units[at]?.lower ?? "") ||
        (isAdverb(units[at]?.lower ?? "") && !FRONTING_WORDS.has(units[at]?.lower ?? "")))
    )
      at++;
    const first = units[at];
    if (first === undefined || at >= before) return null;
    if (!PREPOSITIONS.has(first.lower) && !FRONTING_WORDS.has(first.lower) && !/\p{Ll}ing$/u.test(first.text)) {
      return subjectAt(view, units, at, before);
    }
    // A fronted adjunct: the main clause begins after its comma.
    while (at < before && units[at]?.lower !== ",") at++;
  }
  return null;
}

function isPlainNoun(view: PageView, unit: Unit): boolean {
  return itemsIn(view.layers.tags.annotations, unit).some(({ xpos }) => xpos === "NN" || xpos === "NNS");
}

function isModifier(view: PageView, unit: Unit): boolean {
  return itemsIn(view.layers.tags.annotations, unit).some(({ xpos }) => /^(?:NNS?|JJ)$/.test(xpos));
}

/** "Kell's version": what is held, and nobody. */
function isVersion(unit: Unit | undefined): boolean {
  return unit !== undefined && (HELD_NOUNS.has(unit.lower) || ANSWER_NOUNS.has(unit.lower));
}

/** Words between a place or body and the person whom it says more of. */
const PERSON_REACH = 4;

/** "a [Norvik high school principal]": where the phrase ends whose person a name in front of it tells more of; null where it is none. */
export function endOfPerson(view: PageView, units: readonly Unit[], from: number, nameEnd: number): number | null {
  if (!isCapital(units[from])) return null;
  let at = from;
  let end = nameEnd;
  while ((units[at]?.start ?? nameEnd) < nameEnd) at++;
  for (const last = at + PERSON_REACH; at < last; at++) {
    const unit = units[at];
    if (unit === undefined || !isWord(unit) || unit.quote !== null || isCapital(unit)) return null;
    // A quotation may stand between.
    if (view.text.slice(end, unit.start).trim() !== "") return null;
    end = unit.end;
    if (isPersonNoun(unit.lower) && isPlainNoun(view, unit) && !isPersonNoun(units[at + 1]?.lower ?? ""))
      return unit.end;
    if (hasTense(view, unit) || !isModifier(view, unit)) return null;
  }
  return null;
}

/** The noun phrase that begins at unit `at`. */
export function subjectAt(view: PageView, units: readonly Unit[], at: number, before: number): TextSpan | null {
  const first = units[at];
  if (first === undefined) return null;
  if (/^(?:he|she|they|we|i|it)$/.test(first.lower)) return { start: first.start, end: first.end };
  const mention = view.mentions[lastStartingAt(view.mentions, first.start)];
  if (mention !== undefined && mention.full.start <= first.start && mention.end > first.start)
    return { start: first.start, end: Math.max(mention.full.end, mention.end) };
  let to = at;
  // "the bakers' guild"
  const owns = (place: number) => /^['’]s?$/.test(units[place]?.text ?? "") && !isVersion(units[place + 1]);
  while (to < before && (isWord(units[to]) || (to > at && owns(to))) && to - at < 8) {
    const unit = units[to];
    if (unit === undefined) break;
    if (
      to > at &&
      (REPORTING_FORMS.has(unit.lower) ||
        isAdverb(unit.lower) ||
        SENDING_VERBS.has(unit.lower) ||
        hasTense(view, unit) ||
        /^(?:has|have|had|is|was|are|were|will|would|did|should|could|might|may|can|must)$/.test(unit.lower))
    )
      break;
    if (to > at && !isCapital(unit) && !isCapital(first) && to - at > 2) break;
    if (to > at && (owns(to) || owns(to - 1))) {
      to++;
      continue;
    }
    const noun = isPlainNoun(view, unit);
    if (isCapital(first) && !DETERMINERS.has(first.lower) && to > at && !isCapital(unit) && !noun) break;
    to++;
  }
  return to > at ? spanOf(units, at, to) : null;
}
