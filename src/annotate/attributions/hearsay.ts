import type { TextSpan } from "../../core/span.ts";
import { RUMOUR_NOUNS } from "../../languages/en/source-words.ts";
import { contentsOver } from "./content.ts";
import { type Draft, newDraft } from "./draft.ts";
import { phraseSpan } from "./noun-phrases.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { isWord, spanOf } from "./view.ts";

const REACH = 12;

/** Rumour has it that A. · The story goes that A. · Word from the palace is that A. · The talk in town is that A. */
export const hearsay: SentenceRecogniser = {
  name: "hearsay",
  words: RUMOUR_NOUNS,
  find(scene) {
    const { units } = scene.sentence;
    for (let noun = 0; noun < Math.min(units.length - 3, REACH); noun++) {
      if (units[noun]?.quote != null || !RUMOUR_NOUNS.has(units[noun]?.lower ?? "")) continue;
      const has = units[noun + 1]?.lower ?? "";
      const bare = /^(?:has|had)$/.test(has) && units[noun + 2]?.lower === "it";
      if (bare || /^(?:goes|went)$/.test(has)) return draftAt(scene, noun, bare ? noun + 3 : noun + 2, null);
      const from = has === "from" ? subjectAfter(scene.view, scene.sentence, noun + 2) : null;
      const be = units.findIndex(
        ({ lower }, at) => at > noun && at <= noun + REACH && /^(?:is|was|are|were)$/.test(lower),
      );
      if (be < 0 || units[be + 1]?.lower !== "that" || !units.slice(noun, be).every(isWord)) continue;
      if (be > noun + 1 && !/^(?:from|in|on|at|among|around|across|inside|within)$/.test(has)) continue;
      return draftAt(scene, noun, be + 1, from === null ? null : phraseSpan(units, { ...from, to: from.headTo }));
    }
    return [];
  },
};

function draftAt(scene: Scene, noun: number, at: number, source: TextSpan | null): Draft[] {
  const { units, index } = scene.sentence;
  const contents = contentsOver(units, at, units.length);
  const cue = source === null ? spanOf(units, noun, at) : spanOf(units, noun, noun + 1);
  const taken = scene.drafts.some((draft) =>
    draft.cues.some((other) => other.start < cue.end && cue.start < other.end),
  );
  if (contents.length === 0 || taken) return [];
  return [
    newDraft(hearsay.name, index, {
      sources: source === null ? [] : [source],
      cues: [cue],
      contents,
      kind: "speech",
      lemma: "rumour",
      stance: "hedges",
      confidence: 0.75,
    }),
  ];
}
