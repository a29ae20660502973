import type { Cue } from "./cues.ts";
import { type Draft, newDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";
import { spanOf } from "./view.ts";

/** A draft of what a cue tells: it is the cue's verb that says what it is. `parts` are the rest, and what is otherwise. */
export function draftOfCue(
  by: string,
  { sentence }: Scene,
  cue: Cue,
  parts: Pick<Draft, "sources" | "contents"> & Partial<Draft>,
): Draft {
  const { kind, lemma, stance } = cue.verb;
  const cues = [spanOf(sentence.units, cue.from, cue.to)];
  return newDraft(by, sentence.index, { cues, kind, lemma, stance, hedges: [...cue.hedges], ...parts });
}
