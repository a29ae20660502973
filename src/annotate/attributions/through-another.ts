import type { TextSpan } from "../../core/span.ts";
import type { Draft } from "./draft.ts";
import { phraseSpan } from "./noun-phrases.ts";
import type { Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { isCapital, isWord } from "./view.ts";

/** "has said through a lawyer that A", "maintains through his counsel, Lise Amundt, that A": who passes the words on. */
export function saidThrough(scene: Scene): void {
  for (const draft of scene.drafts) {
    if (draft.sentence !== scene.sentence.index || draft.via.length + draft.relays.length > 0) continue;
    const span = passerOf(scene, draft);
    if (span !== null) draft.via.push(span);
  }
}

function passerOf(scene: Scene, draft: Draft): TextSpan | null {
  const { units } = scene.sentence;
  const cue = draft.cues[0];
  const source = draft.sources[0];
  const content = draft.contents[0];
  if (cue === undefined || source === undefined || content === undefined || source.start > cue.start) return null;
  const behind = units.findIndex((unit) => unit.start >= cue.end);
  const between = units.findIndex((unit) => unit.start >= source.end);
  for (const at of [behind, between]) {
    if (!/^(?:through|via)$/.test(units[at]?.lower ?? "")) continue;
    const phrase = subjectAfter(scene.view, scene.sentence, at + 1);
    if (phrase === null) continue;
    // "via Twitter" names nobody.
    const head = units.slice(phrase.from, phrase.headTo).findLast(isWord);
    const noun = head === undefined || isCapital(head) ? "" : head.lower;
    // A spokesman without a name is the body he speaks for, and who translates is no link.
    if (!(isPersonNoun(noun) || noun === "counsel") || /^(?:spokes|interpret|translat)/.test(noun)) continue;
    const span = phraseSpan(units, phrase);
    if (span.end <= content.start || span.start >= content.end) return span;
  }
  return null;
}
