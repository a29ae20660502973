import type { TextSpan } from "../../core/span.ts";
import { TELLING_VERBS } from "../../languages/en/cue-words.ts";
import { PREPOSITIONS } from "../../languages/en/function-words.ts";
import { MEDIA_NOUNS } from "../../languages/en/relay-words.ts";
import { clausesAround } from "./clause-tags.ts";
import { draftOfCue } from "./cue-draft.ts";
import type { Cue } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { phraseSpan } from "./noun-phrases.ts";
import { outletLink } from "./outlets-in-text.ts";
import type { Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { adjunctOnly } from "./tag-ends.ts";

const LONGEST_TAG = 18;

/** A, jurors were told. · A, the ministry was told by its embassy. · A, a clerk was informed by letter, B. — a tag of those who heard it. */
export function toldTag(name: string, scene: Scene, cue: Cue): Draft | null {
  const { units } = scene.sentence;
  if (!TELLING_VERBS.has(cue.verb.lemma) || cue.unreal || cue.negated) return null;
  const phrase = subjectBefore(scene.view, scene.sentence, 0, cue.from);
  if (phrase === null || phrase.from < 3 || units[phrase.from - 1]?.lower !== ",") return null;
  const agent = units[cue.to]?.lower === "by" ? subjectAfter(scene.view, scene.sentence, cue.to + 1) : null;
  const medium = agent !== null && MEDIA_NOUNS.has(units[agent.headTo - 1]?.lower ?? "");
  const behind = agent === null ? cue.to : agent.to;
  const end = endOf(scene, behind);
  if (end < 0) return null;
  const contents = clausesAround(scene, phrase.from - 1, end);
  if (contents.length === 0) return null;
  const heard = phraseSpan(units, phrase);
  // "a negotiator for the Nation" is no outlet.
  const plain = units.slice(phrase.from, phrase.to).every(({ lower }) => !PREPOSITIONS.has(lower));
  const relays: TextSpan[] = !plain || outletLink(scene.view, heard) === null ? [] : [heard];
  return draftOfCue(name, scene, cue, {
    sources: agent === null || medium ? [] : [phraseSpan(units, agent)],
    contents,
    kind: "speech",
    relays,
    confidence: 0.8,
  });
}

/** The mark that closes the tag, with nothing but when and where before it; -1 where a clause follows. */
function endOf(scene: Scene, from: number): number {
  const { units } = scene.sentence;
  if (from >= units.length) return units.length;
  if (/^[.,;!]$/.test(units[from]?.text ?? "")) return from;
  const mark = units.findIndex(({ text }, at) => at > from && at < from + LONGEST_TAG && /^[.,;!]$/.test(text));
  return adjunctOnly(scene, from) ? (mark < 0 ? units.length : mark) : -1;
}
