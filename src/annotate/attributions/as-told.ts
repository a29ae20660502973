import { contentEnd, trimmedContent, wordsIn } from "./content.ts";
import { newDraft } from "./draft.ts";
import { canSpeak, phraseSpan } from "./noun-phrases.ts";
import type { CueRecogniser } from "./scene.ts";
import { subjectBefore } from "./subject-before.ts";
import { spanOf } from "./view.ts";

/** As X first reported, A. — a clause in front that says whose words the rest of the sentence is. */
export const asTold: CueRecogniser = {
  name: "as told",
  find(scene, cue) {
    const { units, index } = scene.sentence;
    if (units[0]?.lower !== "as" || cue.shape !== "finite" || cue.verb.kind !== "speech" || cue.unreal || cue.negated)
      return null;
    const comma = units.findIndex((unit, at) => at >= cue.to && unit.lower === ",");
    if (comma < 0 || comma - cue.to > 3 || !cue.verb.frames.has("clause")) return null;
    const phrase = subjectBefore(scene.view, scene.sentence, 1, cue.from);
    if (phrase === null || phrase.from !== 1 || !canSpeak(scene.view, units, phrase)) return null;
    const end = contentEnd(scene, cue, comma + 1);
    const content = trimmedContent(units, comma + 1, end);
    if (content === null || wordsIn(units, comma + 1, end) < 3) return null;
    return newDraft(asTold.name, index, {
      sources: [phraseSpan(units, phrase)],
      cues: [spanOf(units, cue.from, cue.to)],
      contents: [content],
      kind: "speech",
      lemma: cue.verb.lemma,
      stance: cue.verb.stance,
      hedges: [...cue.hedges],
      confidence: 0.85,
    });
  },
};
