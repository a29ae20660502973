import { type Draft, newDraft } from "./draft.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";

/**
 * A sentence that is nothing but a quotation, with no words of the page to say whose: it goes on from the attribution
 * right before it, in the same block, or from the block before where quotation follows quotation.
 * Where the one before was a quotation too it becomes part of it, else an attribution of its own with the same cue.
 */
export const continuations: SentenceRecogniser = {
  name: "continuation",
  find(scene) {
    const { sentence, view } = scene;
    if (!sentence.quotesOnly || sentence.kind === "title" || sentence.kind === "heading") return [];
    const spans = sentence.units
      .filter((unit) => unit.quote !== null)
      .map((unit) => ({ start: unit.start, end: unit.end }));
    const first = spans[0];
    if (first === undefined) return [];
    // A lead-in or an earlier sentence has it already.
    const own = scene.earlier
      .slice(-40)
      .find((draft) => draft.contents.some((span) => span.start <= first.start && first.end <= span.end));
    if (own !== undefined) return [];
    const before = view.sentences[sentence.index - 1];
    if (before === undefined) return [];
    const last = lastSpeaker(scene, before.index);
    if (last === null) return [];
    if (before.block !== sentence.block && !endsInQuotation(scene, last, before.end)) return [];
    if (isDirect(scene, last)) {
      last.contents.push(...spans);
      return [];
    }
    return [
      {
        ...newDraft(continuations.name, sentence.index, last),
        contents: spans,
        relays: [...last.relays],
        via: [...last.via],
        behind: [],
        confidence: last.confidence * 0.85,
      },
    ];
  },
};

/** The last attribution of the sentence before, whose source is one that speaks. */
function lastSpeaker(scene: Scene, sentence: number): Draft | null {
  for (let at = scene.earlier.length - 1; at >= 0; at--) {
    const draft = scene.earlier[at];
    if (draft === undefined) continue;
    // A draft whose contents reached into the sentence before counts as of that sentence.
    const before = scene.view.sentences[sentence];
    const reaches =
      before !== undefined && draft.contents.some((span) => span.start >= before.start && span.end <= before.end);
    if (draft.sentence < sentence && !reaches) {
      if (draft.sentence < sentence - 8) return null;
      continue;
    }
    if (
      draft.sources.length > 0 &&
      (draft.kind === "speech" || draft.kind === "thought") &&
      !draft.hypothetical &&
      !isNested(scene, draft)
    )
      return draft;
  }
  return null;
}

function isNested(scene: Scene, draft: Draft): boolean {
  const cue = draft.cues[0];
  if (cue === undefined) return false;
  return scene.earlier
    .slice(-40)
    .some(
      (other) =>
        other !== draft &&
        other.sentence === draft.sentence &&
        other.contents.some((span) => span.start <= cue.start && cue.end <= span.end),
    );
}

function isDirect(scene: Scene, draft: Draft): boolean {
  const text = scene.view.text;
  return draft.contents.some((span) => /^["“‘'«„]/.test(text.slice(span.start, span.start + 1)));
}

/** Across blocks only a speaker who was being quoted goes on: the block before ends in a quotation or in its cue. */
function endsInQuotation(scene: Scene, draft: Draft, end: number): boolean {
  if (!isDirect(scene, draft)) return false;
  return draft.contents.some((span) => span.end >= end - 1) || draft.cues.some((span) => span.end >= end - 120);
}
