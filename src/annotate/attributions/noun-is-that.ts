import type { TextSpan } from "../../core/span.ts";
import { HELD_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { contentEnd, contentsOver } from "./content.ts";
import { newDraft } from "./draft.ts";
import { phraseSpan } from "./noun-phrases.ts";
import { ownerBefore } from "./owner-before.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { spanOf } from "./view.ts";

const REACH = 14;

/** X's version is that A. · The view of X, which few share, was that A. — a noun for what somebody holds, and what it is. */
export const nounIsThat: SentenceRecogniser = {
  name: "noun is that",
  words: HELD_NOUNS,
  find(scene) {
    const { units, index } = scene.sentence;
    for (let noun = 1; noun < units.length - 3; noun++) {
      const unit = units[noun];
      if (unit === undefined || unit.quote !== null || !HELD_NOUNS.has(unit.lower)) continue;
      const held = holderOf(scene, noun);
      if (held === null) continue;
      const verb = copulaAt(scene, held.to);
      if (verb < 0 || units[verb + 1]?.lower !== "that") continue;
      const content = contentsOver(units, verb + 1, endOf(scene, verb + 1));
      const cue = { start: unit.start, end: unit.end };
      const taken = scene.drafts.some((draft) =>
        draft.cues.some((other) => other.start < cue.end && cue.start < other.end),
      );
      if (content.length === 0 || taken) continue;
      return [
        newDraft(nounIsThat.name, index, {
          sources: [held.source],
          cues: [cue, spanOf(units, verb, verb + 1)],
          contents: content,
          kind: "speech",
          lemma: unit.lower,
          stance: "asserts",
          confidence: 0.8,
        }),
      ];
    }
    return [];
  },
};

/** Whose noun it is, and where the phrase ends: "the owner's version", "the view of the council". */
function holderOf(scene: Scene, noun: number): { source: TextSpan; to: number } | null {
  const { units } = scene.sentence;
  const owner = ownerBefore(units, noun);
  if (owner !== null) {
    // "the governor's account of the night"
    const about = /^(?:of|on|about)$/.test(units[noun + 1]?.lower ?? "")
      ? subjectAfter(scene.view, scene.sentence, noun + 2)
      : null;
    return { source: owner, to: about?.headTo ?? noun + 1 };
  }
  if (units[noun + 1]?.lower !== "of") return null;
  const phrase = subjectAfter(scene.view, scene.sentence, noun + 2);
  return phrase === null ? null : { source: phraseSpan(units, { ...phrase, to: phrase.headTo }), to: phrase.headTo };
}

/** "is", "was", "has been" right there, or behind a clause between commas; -1 where none stands. */
function copulaAt(scene: Scene, from: number): number {
  const { units } = scene.sentence;
  let at = from;
  if (units[at]?.lower === ",") {
    const close = units.findIndex((unit, place) => place > at + 1 && place < at + REACH && unit.lower === ",");
    if (close < 0) return -1;
    at = close + 1;
  }
  if (/^(?:is|was|remains|remained)$/.test(units[at]?.lower ?? "")) return at;
  return /^(?:has|had)$/.test(units[at]?.lower ?? "") && units[at + 1]?.lower === "been" ? at + 1 : -1;
}

/** Before a verb of saying behind a comma: "X's view is that A, said a person close to X". */
function endOf(scene: Scene, from: number): number {
  const { units } = scene.sentence;
  const tag = scene.cues.find((cue) => cue.from > from + 2 && cue.shape === "finite" && closes(scene, cue.from));
  const end = tag === undefined ? units.length : tag.from;
  const [only] = scene.cues;
  return only === undefined ? end : Math.min(end, contentEnd(scene, only, from));
}

/** A comma, or a quotation that ends in one, right before. */
function closes(scene: Scene, at: number): boolean {
  const before = scene.sentence.units[at - 1];
  return before !== undefined && (before.lower === "," || before.quote !== null);
}
