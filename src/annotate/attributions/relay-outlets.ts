import { phraseSpan } from "./noun-phrases.ts";
import { outletLink } from "./outlets-in-text.ts";
import type { RelayPhrase } from "./relay-phrases.ts";
import type { Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { isWord, type Unit } from "./view.ts";

/** How many units may stand between a preposition and its noun. */
const LEAD = 5;

/** The outlet that unit `at` begins, as a phrase that begins at `from`. */
export function outletAt(scene: Scene, from: number, at: number, open: boolean): RelayPhrase | null {
  const phrase = subjectAfter(scene.view, scene.sentence, at);
  if (phrase === null) return null;
  // A verb after the name is no part of it: "a memo seen by the Courier said".
  const verb = scene.cues.find((cue) => cue.from > at && cue.from < phrase.headTo);
  const to = verb?.from ?? phrase.headTo;
  const relay = phraseSpan(scene.sentence.units, { ...phrase, to });
  if (outletLink(scene.view, relay, open) === null) return null;
  return { from, to, relay };
}

/** Where "in a long interview" begins; the noun itself where no preposition opens it. */
export function openingOf(units: readonly Unit[], noun: number): number {
  for (let at = noun - 1; at >= 0 && at >= noun - LEAD; at--) {
    const word = units[at]?.lower ?? "";
    if (/^(?:in|during|from|through|via)$/.test(word)) return at;
    if (!isWord(units[at]) || word === "said") break;
  }
  return noun;
}
