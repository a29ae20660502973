import { DASHES } from "../../languages/en/statement-signs.ts";
import { newDraft } from "./draft.ts";
import { QUOTATION } from "./known-words.ts";
import type { SentenceRecogniser } from "./scene.ts";
import { isCapital, isWord, spanOf } from "./view.ts";

const LONGEST = 9;

/** “Q” — Ilan Dorvet: a quotation with a dash and a name, and nothing else. */
export const quoteCredits: SentenceRecogniser = {
  name: "quote credit",
  words: new Set([QUOTATION.lower]),
  find(scene) {
    const { units, index } = scene.sentence;
    const dash = units.findIndex((unit) => DASHES.has(unit.text));
    const quote = units[dash - 1];
    if (dash < 1 || dash > 3 || quote?.quote == null || units.slice(0, dash - 1).some((unit) => isWord(unit)))
      return [];
    let to = units.length;
    if (/^[.]$/.test(units[to - 1]?.text ?? "")) to--;
    if (to - dash < 2 || to - dash > LONGEST || !isCapital(units[dash + 1])) return [];
    const name = units.slice(dash + 1, to);
    if (name.some((unit) => unit.quote !== null) || scene.cues.some((cue) => cue.shape === "finite")) return [];
    return [
      newDraft(quoteCredits.name, index, {
        sources: [spanOf(units, dash + 1, to)],
        cues: [spanOf(units, dash, dash + 1)],
        contents: [{ start: quote.start, end: quote.end }],
        kind: "speech",
        lemma: "—",
        stance: "asserts",
        confidence: 0.8,
      }),
    ];
  },
};
