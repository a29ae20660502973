import { contentEnd, contentsOver } from "./content.ts";
import { type Draft, newDraft } from "./draft.ts";
import { canSpeak, phraseSpan } from "./noun-phrases.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { isWord, spanOf } from "./view.ts";

const REACH = 16;

/** The bureau has it that A. · The union had it from a guard, who had it from the crew, that A. — hearsay with its course. */
export const hadItFrom: SentenceRecogniser = {
  name: "had it from",
  words: new Set(["it"]),
  find(scene) {
    const { units } = scene.sentence;
    const found: Draft[] = [];
    for (let at = 1; at < units.length - 3; at++) {
      if (units[at + 1]?.lower !== "it" || !/^(?:has|have|had|heard|hear|hears|got)$/.test(units[at]?.lower ?? ""))
        continue;
      const draft = courseOf(scene, at);
      if (draft === null) continue;
      found.push(draft);
      break;
    }
    return found;
  },
};

function courseOf(scene: Scene, verb: number): Draft | null {
  const { units, index } = scene.sentence;
  const phrase = subjectBefore(scene.view, scene.sentence, 0, verb);
  if (phrase === null || !canSpeak(scene.view, units, phrase)) return null;
  // "Rumour has it that": nobody.
  if (/^(?:rumou?r|legend|word|story|gossip|tradition|myth|luck|fate)s?$/.test(units[phrase.headTo - 1]?.lower ?? ""))
    return null;
  const behind = [];
  let at = verb + 2;
  while (units[at]?.lower === "from") {
    const next = subjectAfter(scene.view, scene.sentence, at + 1);
    if (next === null) return null;
    behind.push(phraseSpan(units, { ...next, to: next.headTo }));
    at = next.headTo;
    // ", who heard it from the league"
    const who = units.findIndex(({ lower }, place) => place >= at && place < at + 3 && lower === "who");
    const again = units.findIndex(({ lower }, place) => place > who && place < who + 5 && lower === "from");
    if (who < 0 || again < 0) break;
    at = again;
  }
  const that = units.findIndex(
    ({ lower, text }, place) => place >= at && place < at + REACH && (lower === "that" || text === ":"),
  );
  if (that < 0 || !units.slice(at, that).every((unit) => isWord(unit) || unit.text === ",")) return null;
  if (units.slice(at, that).some(({ lower }) => /^(?:said|says|and|but)$/.test(lower))) return null;
  if (behind.length === 0 && units[verb + 2]?.lower !== "that") return null;
  const last = scene.cues.at(-1);
  const from = units[that]?.text === ":" ? that + 1 : that;
  const end = last === undefined ? units.length : contentEnd(scene, { ...last, from: 0, to: 0 }, from);
  const contents = contentsOver(units, from, end);
  if (contents.length === 0) return null;
  return newDraft(hadItFrom.name, index, {
    sources: [phraseSpan(units, phrase)],
    cues: [spanOf(units, verb, verb + 2)],
    contents,
    kind: "speech",
    lemma: "say",
    stance: "asserts",
    behind,
    confidence: 0.8,
  });
}
