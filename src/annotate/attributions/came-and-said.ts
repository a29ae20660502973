import { APPROACHING_FORMS, SPEAKING_NEXT } from "../../languages/en/approach-words.ts";
import { BE_FORMS, HAVE_FORMS } from "../../languages/en/function-words.ts";
import { isAdverb } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { canSpeak, type Phrase, phraseSpan } from "./noun-phrases.ts";
import type { Scene } from "./scene.ts";
import { subjectBefore } from "./subject-before.ts";

/** "Kell said a guard [had come to her door] and said that A": whoever came to somebody, or called them, speaks next. */
export function whoCameSpeaks(scene: Scene): void {
  const { units } = scene.sentence;
  for (const draft of scene.drafts) {
    const cue = draft.cues[0];
    const source = draft.sources[0];
    if (draft.sentence !== scene.sentence.index || cue === undefined || source === undefined) continue;
    if (!SPEAKING_NEXT.has(draft.lemma)) continue;
    const verb = units.findIndex(({ start }) => start === cue.start);
    if (verb < 0 || !/^(?:and|then|,)$/.test(units[verb - 1]?.lower ?? "")) continue;
    const outer = scene.drafts.find((other) => tellsOfIt(other, draft));
    const from = units.findIndex(({ start }) => start >= (outer?.cues[0]?.end ?? Number.POSITIVE_INFINITY));
    const phrase = outer === undefined || from < 0 ? null : whoCame(scene, from, verb);
    if (outer === undefined || phrase === null) continue;
    draft.sources = [phraseSpan(units, phrase)];
    const last = outer.contents.at(-1);
    const end = draft.contents.at(-1)?.end ?? 0;
    if (last !== undefined && end > last.end) outer.contents = [...outer.contents.slice(0, -1), { ...last, end }];
  }
}

/** True of the statement before, of the same speaker, whose content ends where the other's verb begins. */
function tellsOfIt(outer: Draft, { sources, cues, sentence }: Draft): boolean {
  const last = outer.contents.at(-1);
  const cue = cues[0];
  if (outer.sentence !== sentence || last === undefined || cue === undefined || outer.kind !== "speech") return false;
  if (outer.cues[0] === undefined || outer.cues[0].end > last.start) return false;
  return outer.sources[0]?.start === sources[0]?.start && last.end <= cue.start && cue.start - last.end < 12;
}

/** Whose verb of coming, calling or turning to somebody is the last one in units [from, to). */
function whoCame(scene: Scene, from: number, to: number): Phrase | null {
  const { units } = scene.sentence;
  for (let at = to - 1; at > from; at--) {
    const unit = units[at];
    if (unit === undefined || unit.quote !== null || /^[;:]$/.test(unit.text)) return null;
    if (!APPROACHING_FORMS.has(unit.lower)) continue;
    let start = at;
    while (start > from && (isAdverb(units[start - 1]?.lower ?? "") || HAVE_FORMS.has(units[start - 1]?.lower ?? "")))
      start--;
    if (BE_FORMS.has(units[start - 1]?.lower ?? "")) continue;
    const phrase = subjectBefore(scene.view, scene.sentence, from, start);
    const first = phrase === null ? undefined : units[phrase.from]?.lower;
    if (phrase === null || first === undefined || /^(?:who|which|that|it|i|we)$/.test(first)) continue;
    return canSpeak(scene.view, units, phrase) ? phrase : null;
  }
  return null;
}
