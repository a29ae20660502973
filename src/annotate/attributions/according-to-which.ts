import { MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { trimmedContent, wordsIn } from "./content.ts";
import { newDraft } from "./draft.ts";
import { canSpeak, isAuxiliary, type Phrase, phraseSpan } from "./noun-phrases.ts";
import { outletLink } from "./outlets-in-text.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { hasTense, spanOf } from "./view.ts";

const FEWEST_WORDS = 3;

/** A study according to which A was shelved. · A memo was leaked, according to which A. — what a paper or an account says. */
export const accordingToWhich: SentenceRecogniser = {
  name: "according to which",
  words: new Set(["according"]),
  find(scene) {
    const { units, index } = scene.sentence;
    const at = units.findIndex(
      ({ lower }, place) =>
        lower === "according" && units[place + 1]?.lower === "to" && units[place + 2]?.lower === "which",
    );
    if (at < 2) return [];
    const comma = units[at - 1]?.text === ",";
    const phrase = antecedent(scene, comma ? at - 1 : at);
    const end = clauseEnd(scene, at + 3, comma);
    const content = wordsIn(units, at + 3, end) < FEWEST_WORDS ? null : trimmedContent(units, at + 3, end);
    if (phrase === null || content === null || !hasTense(scene.view, content)) return [];
    return [
      newDraft(accordingToWhich.name, index, {
        sources: [phraseSpan(units, { ...phrase, to: phrase.headTo })],
        cues: [spanOf(units, at, at + 3)],
        contents: [content],
        kind: "speech",
        lemma: "according to",
        stance: "asserts",
        confidence: 0.85,
      }),
    ];
  },
};

/** The paper, the outlet or the one whose account it is right before, or a paper that is the subject ("A memo was leaked, according to which"). */
function antecedent(scene: Scene, to: number): Phrase | null {
  const { view, sentence } = scene;
  const { units } = sentence;
  const verb = units.findLastIndex((unit, at) => at < to && unit.quote === null && hasTense(view, unit));
  const near = subjectBefore(view, sentence, verb + 1, to);
  if (near !== null && speaks(scene, near)) return writerOf(scene, near) ?? near;
  const first = subjectAfter(view, sentence, 0);
  return first !== null && isPaper(scene, first) && isAuxiliary(units[first.to]?.lower ?? "") ? first : null;
}

/** "an account by [the clerk]": whose it is. */
function writerOf(scene: Scene, { from, to }: Phrase): Phrase | null {
  const { units } = scene.sentence;
  const by = units.findIndex(({ lower }, at) => at > from && at < to && lower === "by");
  const phrase = by < 0 ? null : subjectAfter(scene.view, scene.sentence, by + 1);
  return phrase !== null && canSpeak(scene.view, units, phrase) ? { ...phrase, to: phrase.headTo } : null;
}

function isPaper({ sentence }: Scene, phrase: Phrase): boolean {
  return MESSAGE_NOUNS.has(sentence.units[phrase.headTo - 1]?.lower ?? "");
}

function speaks(scene: Scene, phrase: Phrase): boolean {
  const { units } = scene.sentence;
  const span = phraseSpan(units, { ...phrase, to: phrase.headTo });
  return isPaper(scene, phrase) || outletLink(scene.view, span) !== null || canSpeak(scene.view, units, phrase);
}

/** Before the comma that closes the clause where the sentence goes on with its own verb, else where the sentence ends. */
function clauseEnd(scene: Scene, from: number, opened: boolean): number {
  const { units } = scene.sentence;
  for (let at = from + 1; at < units.length; at++) {
    const unit = units[at];
    const next = units[at + 1];
    if (unit === undefined || unit.quote !== null) continue;
    if (unit.text === ";") return at;
    if (unit.text !== "," || next === undefined || next.quote !== null) continue;
    if (opened && (isAuxiliary(next.lower) || hasTense(scene.view, next))) return at;
  }
  return units.length;
}
