import { draftOfCue } from "./cue-draft.ts";
import { phraseSpan } from "./noun-phrases.ts";
import type { CueRecogniser } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { isWord, spanOf } from "./view.ts";

/** Added Kell, “Q”. · Said the minister: “Q”. — a verb that opens the sentence, its source, then the quotation. */
export const invertedOpenings: CueRecogniser = {
  name: "inverted opening",
  find(scene, cue) {
    const { units } = scene.sentence;
    if (cue.shape !== "finite" || cue.from !== 0 || !cue.verb.frames.has("quote")) return null;
    const phrase = subjectAfter(scene.view, scene.sentence, cue.to);
    if (phrase === null || !/^[,:]$/.test(units[phrase.to]?.text ?? "")) return null;
    const contents = [];
    for (let at = phrase.to + 1; at < units.length; at++) {
      const unit = units[at];
      if (unit === undefined) break;
      if (unit.quote !== null) contents.push({ start: unit.start, end: unit.end });
      else if (isWord(unit)) break;
    }
    if (contents.length === 0) return null;
    return draftOfCue(invertedOpenings.name, scene, cue, {
      sources: [phraseSpan(units, phrase)],
      cues: [spanOf(units, 0, cue.to)],
      contents,
      confidence: 0.9,
      hedges: [],
    });
  },
};
