import { draftOfCue } from "./cue-draft.ts";
import { canSpeak, phraseSpan } from "./noun-phrases.ts";
import type { SentenceRecogniser } from "./scene.ts";
import { subjectBefore } from "./subject-before.ts";

const LONGEST_TELLER = 10;

/** Auditors found, and the ministry confirmed, that A. · The army said, but the town denied, that A. — one clause of two tellers. */
export const joinedTellers: SentenceRecogniser = {
  name: "joined tellers",
  words: new Set(["that"]),
  find(scene) {
    const { units } = scene.sentence;
    return scene.cues.flatMap((cue) => {
      if (cue.shape !== "finite" || cue.negated || cue.unreal) return [];
      if (units[cue.to]?.text !== "," || units[cue.to + 1]?.lower !== "that") return [];
      const that = units[cue.to + 1];
      const joint = units.findLastIndex(
        ({ lower }, at) => at < cue.from && at > cue.from - LONGEST_TELLER && /^(?:and|but|though|while)$/.test(lower),
      );
      if (that === undefined || joint < 2 || units[joint - 1]?.text !== ",") return [];
      const first = scene.drafts.find(
        ({ sources, cues, contents }) =>
          sources.length > 0 && contents[0]?.start === that.start && cues.at(-1)?.end === units[joint - 2]?.end,
      );
      const phrase = subjectBefore(scene.view, scene.sentence, joint + 1, cue.from);
      if (first === undefined || phrase === null || !canSpeak(scene.view, units, phrase)) return [];
      return [
        draftOfCue(joinedTellers.name, scene, cue, {
          sources: [phraseSpan(units, phrase)],
          contents: [...first.contents],
          confidence: 0.8,
        }),
      ];
    });
  },
};
