import { contentEnd, trimmedContent, wordsIn } from "./content.ts";
import { draftOfCue } from "./cue-draft.ts";
import type { Cue } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { canSpeak, phraseSpan } from "./noun-phrases.ts";
import { outletLink } from "./outlets-in-text.ts";
import type { CueRecogniser, Scene } from "./scene.ts";
import { subjectBefore } from "./subject-before.ts";
import { hasTense } from "./view.ts";

/** As X first reported, A. — a clause in front that says whose words the rest of the sentence is. */
export const asTold: CueRecogniser = {
  name: "as told",
  find(scene, cue) {
    const { units } = scene.sentence;
    const heard =
      units[0]?.lower === "to" &&
      units[1]?.lower === "hear" &&
      /^(?:tell|describe)$/.test(units[cue.head]?.lower ?? "");
    if (heard) return toHear(scene, cue);
    const learns = /^(?:learn|understand|hear)$/.test(cue.verb.lemma);
    if (units[0]?.lower !== "as" || cue.shape === "participle" || cue.unreal || cue.negated) return null;
    if (cue.shape === "passive" ? !/^(?:tell|inform)$/.test(cue.verb.lemma) : cue.verb.kind !== "speech" && !learns)
      return null;
    // "As Northwire was told at the ministry, A": where it heard it.
    const comma = units.findIndex((unit, at) => at >= cue.to && unit.lower === ",");
    if (comma < 0 || comma - cue.to > LONGEST_ADJUNCT || !cue.verb.frames.has("clause")) return null;
    // "As Kell said he would, …": what they said stands there.
    if (units.slice(cue.to, comma).some((unit) => unit.quote !== null || hasTense(scene.view, unit))) return null;
    const phrase = subjectBefore(scene.view, scene.sentence, 1, cue.from);
    if (phrase === null || phrase.from !== 1 || !canSpeak(scene.view, units, phrase)) return null;
    const outlet = learns || cue.shape === "passive" ? outletLink(scene.view, phraseSpan(units, phrase)) : null;
    if ((learns || cue.shape === "passive") && outlet === null) return null;
    const end = contentEnd(scene, cue, comma + 1);
    const content = trimmedContent(units, comma + 1, end);
    if (content === null || wordsIn(units, comma + 1, end) < 3) return null;
    return draftOfCue(asTold.name, scene, cue, {
      sources: [phraseSpan(units, phrase)],
      contents: [content],
      kind: "speech",
      confidence: 0.85,
    });
  },
};

const LONGEST_ADJUNCT = 9;

/** To hear X tell it, A. */
function toHear(scene: Scene, cue: Cue): Draft | null {
  const { units } = scene.sentence;
  const phrase = subjectBefore(scene.view, scene.sentence, 2, cue.from);
  if (phrase === null || phrase.from !== 2 || units[cue.to]?.lower !== "it" || units[cue.to + 1]?.lower !== ",")
    return null;
  const content = trimmedContent(units, cue.to + 2, contentEnd(scene, cue, cue.to + 2));
  // "…, you'd think the pines had begged": nobody's words.
  if (content === null || !canSpeak(scene.view, units, phrase) || units[cue.to + 2]?.lower === "you") return null;
  return draftOfCue(asTold.name, scene, cue, {
    sources: [phraseSpan(units, phrase)],
    contents: [content],
    kind: "speech",
    stance: "asserts",
    confidence: 0.8,
    hedges: [],
  });
}
