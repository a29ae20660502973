import { PREPOSITIONS } from "../../languages/en/function-words.ts";
import { CONTENT_OPENERS, FRONTING_WORDS } from "../../languages/en/source-words.ts";
import { wordsIn } from "./content.ts";
import type { Cue } from "./cues.ts";
import { isAuxiliary, timeStartingAt } from "./noun-phrases.ts";
import { tellsOccasion } from "./occasions.ts";
import { isOutletNoun } from "./outlet-names.ts";
import type { Scene } from "./scene.ts";
import { hasTense, isWord, type Unit } from "./view.ts";

/** How many words may name who was told, and when. */
export const LONGEST_AUDIENCE = 6;

/** True when the verb closes the sentence or a parenthesis, so that the clause before the comma is what was said. */
export function closesClause(scene: Scene, cue: Cue, limit: number, before: number): boolean {
  const { units } = scene.sentence;
  const next = units[cue.to];
  const opener = units[limit]?.lower ?? "";
  const fronted = PREPOSITIONS.has(opener) || FRONTING_WORDS.has(opener);
  if (next === undefined || /^[.!?;]$/.test(next.text)) return wordsIn(units, limit, before) >= 2;
  // A parenthesis: "The plan, he said, would fail"; but "…, he said, adding" closes.
  if (next.lower === ",") return true;
  // "At least nine people died, Kell said on Monday.": a clause all the same, where nothing else is left to be said.
  const whole = closesSentence(scene, cue) && hasFiniteVerb(scene, limit, before);
  if (fronted && !whole && !hasVerbAfterComma(units, limit, before)) return false;
  if (toldThatOutlet(units, cue)) return wordsIn(units, limit, before) >= 2;
  const occasion = tellsOccasion(scene.view, units, cue.to);
  if (next.quote !== null || (CONTENT_OPENERS.has(next.lower) && !occasion) || next.lower === ":") return false;
  const ending = adjunctOnly(scene, cue.to);
  return ending && (wordsIn(units, limit, before) >= 4 || isShortClause(scene, limit, before));
}

/** "Demand would fall, she told that publication.": whom she told, and no clause. */
function toldThatOutlet(units: readonly Unit[], cue: Cue): boolean {
  const end = units[cue.to + 2];
  return (
    cue.verb.lemma === "tell" &&
    units[cue.to]?.lower === "that" &&
    (end === undefined || /^[.,;]$/.test(end.text)) &&
    isOutletNoun(units[cue.to + 1]?.lower ?? "")
  );
}

/** Only who was told, or when, stands between the verb and the full stop. */
export function closesSentence(scene: Scene, cue: Cue): boolean {
  const rest = scene.sentence.units.slice(cue.to);
  return (
    rest.length <= LONGEST_AUDIENCE + 2 &&
    rest.every((unit, at) => (isWord(unit) && !CONTENT_OPENERS.has(unit.lower)) || at === rest.length - 1) &&
    adjunctOnly(scene, cue.to)
  );
}

const FEWEST_OF_CLAUSE = 5;

/** A verb with a tense in units [from, to), by the page's tags. */
function hasFiniteVerb(scene: Scene, from: number, to: number): boolean {
  const { units } = scene.sentence;
  const first = units[from];
  const last = units[to - 1];
  if (first === undefined || last === undefined || wordsIn(units, from, to) < FEWEST_OF_CLAUSE) return false;
  return hasTense(scene.view, { start: first.start, end: last.end });
}

/** "Talks have failed": three words, one of them an auxiliary, make a clause. */
function isShortClause(scene: Scene, from: number, to: number): boolean {
  const { units } = scene.sentence;
  return (
    wordsIn(units, from, to) === 3 &&
    (units.slice(from + 1, to - 1).some((unit) => isAuxiliary(unit.lower)) ||
      hasTense(scene.view, units[to - 1] ?? { start: 0, end: 0 }))
  );
}

/** A fronted adjunct before the comma is not a statement unless a clause follows it before the last comma. */
function hasVerbAfterComma(units: readonly Unit[], limit: number, before: number): boolean {
  for (let at = limit; at < before; at++) if (units[at]?.lower === "," && before - at > 4) return true;
  return false;
}

/** True when only a time, a place or an audience follows to the next mark: "… said on Monday", "… told reporters". */
export function adjunctOnly(scene: Scene, from: number): boolean {
  const { units } = scene.sentence;
  const first = units[from];
  if (first === undefined) return true;
  const told = /^(?:told|tells|tell)$/.test(units[from - 1]?.lower ?? "");
  const opens =
    /^(?:in|on|at|during|to|after|before|last|this|earlier|late|early|via|when|while|through|by|as|from|late)$/.test(
      first.lower,
    ) || timeStartingAt(scene.view, first.start) !== null;
  if (!opens && !told) return false;
  for (let at = from; at < units.length && at < from + 14; at++) {
    const unit = units[at];
    if (unit === undefined) return true;
    if (unit.quote !== null) return told === false && at > from + 2;
    if (unit.lower === "that" && at > from) return false;
    if (/^(?:he|she|they|it|we|there|would|will|was|is|were|had|has)$/.test(unit.lower))
      return opens && /^(?:when|while|after|before|as)$/.test(first.lower);
    if (/^[.;!?]$/.test(unit.text)) return true;
    if (unit.lower === ",") return true;
  }
  return true;
}
