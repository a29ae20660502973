import { EXCLUDING_FORMS, RULING_FORMS } from "../../languages/en/statement-signs.ts";
import { contentEnd, contentsOver } from "./content.ts";
import { isAdverb } from "./cues.ts";
import { newDraft } from "./draft.ts";
import { canSpeak, phraseSpan } from "./noun-phrases.ts";
import type { SentenceRecogniser } from "./scene.ts";
import { subjectBefore } from "./subject-before.ts";
import { isWord, spanOf, type Unit } from "./view.ts";

const WITHHOLDING = /^(?:not|n't|n’t|never|cannot|declined|declines|refused|refuses|unable|unwilling)$/;
const LINK = /^(?:to|did|does|do|could|can|would|will|has|have|had|was|is|were|been|be)$/;
const LEAVING_OUT: ReadonlySet<string> = new Set([...RULING_FORMS, ...EXCLUDING_FORMS]);
const LONGEST_LEAD = 6;

/** Kell did not rule out that A. · The police could not exclude the possibility that A. — left open is half said. */
export const notRuledOut: SentenceRecogniser = {
  name: "not ruled out",
  words: LEAVING_OUT,
  find(scene) {
    const { units, index } = scene.sentence;
    for (let verb = 1; verb < units.length - 3; verb++) {
      const to = excludingEnd(units, verb);
      if (to < 0 || units[to]?.lower !== "that") continue;
      const from = withholdingStart(units, verb);
      if (from < 0) continue;
      const phrase = subjectBefore(scene.view, scene.sentence, 0, from);
      if (phrase === null || !canSpeak(scene.view, units, phrase)) continue;
      const other = scene.cues.find((cue) => cue.from > to);
      const end = other === undefined ? units.length : contentEnd(scene, { ...other, from: 0, to: 0 }, to);
      const contents = contentsOver(units, to, end);
      if (contents.length === 0) continue;
      return [
        newDraft(notRuledOut.name, index, {
          sources: [phraseSpan(units, phrase)],
          cues: [spanOf(units, from, to)],
          contents,
          kind: "speech",
          lemma: "rule out",
          stance: "hedges",
          confidence: 0.8,
        }),
      ];
    }
    return [];
  },
};

/** Behind "rule out", "exclude", "dismiss the possibility"; -1 where no such verb stands at `verb`. */
function excludingEnd(units: readonly Unit[], verb: number): number {
  const word = units[verb]?.lower ?? "";
  let to = RULING_FORMS.has(word) && units[verb + 1]?.lower === "out" ? verb + 2 : -1;
  if (EXCLUDING_FORMS.has(word)) to = verb + 1;
  if (to < 0) return -1;
  const thing = units[to]?.lower === "the" || units[to]?.lower === "a" ? to + 1 : to;
  return /^(?:possibility|chance|idea|notion|prospect|theory)$/.test(units[thing]?.lower ?? "") ? thing + 1 : to;
}

/** Where "did not", "could not", "has refused to" begins, left of the verb; -1 where nothing withholds it. */
function withholdingStart(units: readonly Unit[], verb: number): number {
  let from = -1;
  for (let at = verb - 1; at >= 0 && at >= verb - LONGEST_LEAD; at--) {
    const word = units[at]?.lower ?? "";
    if (!isWord(units[at])) break;
    if (WITHHOLDING.test(word)) from = at;
    else if (LINK.test(word)) from = from < 0 ? from : at;
    else if (!isAdverb(word)) break;
    if (from < 0 && !LINK.test(word) && !isAdverb(word)) break;
  }
  return from;
}
