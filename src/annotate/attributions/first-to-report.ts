import { contentsOver, trimmedContent, wordsIn } from "./content.ts";
import { newDraft } from "./draft.ts";
import { canSpeak, phraseSpan } from "./noun-phrases.ts";
import { outletLink } from "./outlets-in-text.ts";
import type { SentenceRecogniser } from "./scene.ts";
import { subjectBefore } from "./subject-before.ts";
import { spanOf, type Unit } from "./view.ts";

const REPORTING = /^(?:report|say|disclose|reveal|write|publish|announce|break)$/;

/** A, the Courier was the first to report. · The Courier was first to report that A. */
export const firstToReport: SentenceRecogniser = {
  name: "first to report",
  words: new Set(["first"]),
  find(scene) {
    const { units, index } = scene.sentence;
    for (let be = 1; be < units.length - 3; be++) {
      const to = firstTo(units, be);
      if (to < 0) continue;
      const phrase = subjectBefore(scene.view, scene.sentence, 0, be);
      if (phrase === null) continue;
      const source = phraseSpan(units, phrase);
      if (outletLink(scene.view, source, true) === null && !canSpeak(scene.view, units, phrase)) continue;
      const that = units[to + 1]?.lower === "that" ? contentsOver(units, to + 1, endOf(units, to + 1)) : [];
      const before = phrase.from - 1;
      const tagged = units[before]?.text === "," && wordsIn(units, 0, before) > 2;
      const front = that.length === 0 && tagged ? trimmedContent(units, 0, before) : null;
      const contents = front === null ? that : [front];
      if (contents.length === 0) continue;
      return [
        newDraft(firstToReport.name, index, {
          sources: [source],
          cues: [spanOf(units, be, to + 1)],
          contents,
          kind: "speech",
          lemma: "report",
          stance: "asserts",
          confidence: 0.85,
        }),
      ];
    }
    return [];
  },
};

/** Where "was (the) first to report" ends, as the place of its verb; -1 elsewhere. */
function firstTo(units: readonly Unit[], be: number): number {
  if (!/^(?:is|was|were|are)$/.test(units[be]?.lower ?? "")) return -1;
  let at = be + 1;
  if (units[at]?.lower === "the") at++;
  if (units[at]?.lower !== "first" || units[at + 1]?.lower !== "to") return -1;
  return REPORTING.test(units[at + 2]?.lower ?? "") ? at + 2 : -1;
}

/** What the outlet reported ends before a comma that opens "citing". */
function endOf(units: readonly Unit[], from: number): number {
  const citing = units.findIndex(
    ({ lower }, at) => at > from && lower === "," && /^(?:citing|quoting)$/.test(units[at + 1]?.lower ?? ""),
  );
  return citing < 0 ? units.length : citing;
}
