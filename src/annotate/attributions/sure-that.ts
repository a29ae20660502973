import { BE_FORMS, HAVE_FORMS } from "../../languages/en/function-words.ts";
import { CONVICTION_WORDS, OPINION_NOUNS, STAYING_VERBS } from "../../languages/en/statement-words.ts";
import { contentEnd, contentsOver } from "./content.ts";
import { isAdverb } from "./cues.ts";
import { newDraft } from "./draft.ts";
import { canSpeak, phraseSpan } from "./noun-phrases.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { subjectBefore } from "./subject-before.ts";
import { spanOf } from "./view.ts";

/** Kell is confident that A. · The king remains of the view that A. — what somebody is sure of. */
export const sureThat: SentenceRecogniser = {
  name: "sure that",
  words: new Set([...CONVICTION_WORDS, ...OPINION_NOUNS]),
  find(scene) {
    const { units, index } = scene.sentence;
    return units.flatMap((unit, that) => {
      if (unit.lower !== "that" || unit.quote !== null) return [];
      const from = convictionBefore(scene, that);
      if (from < 1) return [];
      const phrase = subjectBefore(scene.view, scene.sentence, 0, from);
      if (phrase === null || !canSpeak(scene.view, units, phrase)) return [];
      const cue = spanOf(units, from, that);
      const taken = scene.drafts.some((draft) => draft.cues.some((own) => own.start < cue.end && cue.start < own.end));
      const [any] = scene.cues;
      const end = any === undefined ? units.length : contentEnd(scene, { ...any, from: 0, to: 0, head: -1 }, that);
      const contents = contentsOver(units, that, end);
      if (taken || contents.length === 0) return [];
      return [
        newDraft(sureThat.name, index, {
          sources: [phraseSpan(units, phrase)],
          cues: [cue],
          contents,
          kind: "thought",
          lemma: units[that - 1]?.lower ?? "",
          stance: "asserts",
          confidence: 0.8,
        }),
      ];
    });
  },
};

/** Where "is quite sure", "remains of the view" begins, as the words right before "that"; -1 for other words. */
function convictionBefore(scene: Scene, that: number): number {
  const { units } = scene.sentence;
  let at = that - 1;
  const held = OPINION_NOUNS.has(units[at]?.lower ?? "");
  if (held && units[at - 1]?.lower === "the" && units[at - 2]?.lower === "of") at -= 2;
  else if (!CONVICTION_WORDS.has(units[at]?.lower ?? "")) return -1;
  at--;
  while (at > 0 && isAdverb(units[at]?.lower ?? "")) at--;
  const verb = units[at]?.lower ?? "";
  if (!BE_FORMS.has(verb) && !STAYING_VERBS.has(verb)) return -1;
  return HAVE_FORMS.has(units[at - 1]?.lower ?? "") ? at - 1 : at;
}
