import type { TextSpan } from "../../core/span.ts";
import { type Draft, newDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";

/** Name of the recogniser of what a colon leads to. */
export const LEAD_IN = "lead-in";

/** What a colon leads to, without a verb that says so. */
export function leadInDraft(
  scene: Scene,
  source: TextSpan,
  cue: TextSpan,
  contents: TextSpan[],
  lemma: string,
  confidence: number,
): Draft {
  return newDraft(LEAD_IN, scene.sentence.index, {
    sources: [source],
    cues: [cue],
    contents,
    kind: "speech",
    lemma,
    stance: "asserts",
    confidence,
  });
}
