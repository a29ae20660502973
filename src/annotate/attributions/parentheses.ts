import { contentEnd, trimmedContent } from "./content.ts";
import { draftOfCue } from "./cue-draft.ts";
import type { Cue } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { canSpeak, type Phrase, phraseSpan } from "./noun-phrases.ts";
import type { Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { leftLimit } from "./subjects.ts";
import { isWord } from "./view.ts";

const JOINS = /^(?:where|when|and|but|because|although|though|while|whereas|since|if|so|or|yet)$/;
const AUXILIARY = /^(?:has|have|had|is|are|was|were|will|would)$/;
/** How many units may stand before a tag that parts an auxiliary from its verb. */
const LONGEST_OPENING = 12;
/** How many words may name who was told, and when. */
const LONGEST_AUDIENCE = 6;
const FEWEST_WORDS = 3;

/**
 * "… at the hall where, she told staff, A" · "… and, say engineers, A": a tag between commas behind the word that joins on
 * what was said.
 */
export function parenthetical(name: string, scene: Scene, cue: Cue): Draft | null {
  const { units } = scene.sentence;
  const tag = tagAt(scene, cue);
  if (tag === null) return null;
  const { phrase, from, close } = tag;
  // "He has, she told the bench, written to the owner."
  const parted = AUXILIARY.test(units[from - 2]?.lower ?? "") && from < LONGEST_OPENING;
  if (!parted && !JOINS.test(units[from - 2]?.lower ?? "")) return null;
  if (units[close]?.lower !== ",") return null;
  // "and, he said, adding": nothing is told behind it.
  const content = trimmedContent(units, close + 1, contentEnd(scene, cue, close + 1));
  const opening = parted ? trimmedContent(units, 0, from - 1) : null;
  if (content === null || units.slice(close + 1).filter(isWord).length < FEWEST_WORDS) return null;
  return draftOfCue(name, scene, cue, {
    sources: [phraseSpan(units, phrase)],
    contents: opening === null ? [content] : [opening, content],
    hypothetical: cue.unreal,
    confidence: 0.85,
  });
}

/** Speaker and verb in either order behind a comma, with where they begin and the mark that closes them. */
function tagAt(scene: Scene, cue: Cue): { phrase: Phrase; from: number; close: number } | null {
  const { units } = scene.sentence;
  if (units[cue.from - 1]?.lower === ",") {
    const whole = cue.from < 3 ? null : subjectAfter(scene.view, scene.sentence, cue.to);
    if (whole === null || !canSpeak(scene.view, units, whole)) return null;
    return { phrase: { ...whole, to: whole.headTo }, from: cue.from, close: whole.headTo };
  }
  const phrase = subjectBefore(scene.view, scene.sentence, leftLimit(scene, cue), cue.from);
  if (phrase === null || phrase.from < 2 || units[phrase.from - 1]?.lower !== ",") return null;
  const close = units.findIndex((unit, at) => at >= cue.to && (!isWord(unit) || at > cue.to + LONGEST_AUDIENCE));
  return { phrase, from: phrase.from, close };
}
