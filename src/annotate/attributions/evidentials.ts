import { BE_FORMS, DETERMINERS, PREPOSITIONS } from "../../languages/en/function-words.ts";
import { EVIDENTIAL_ADVERBS } from "../../languages/en/hedges.ts";
import { trimmedContent, wordsIn } from "./content.ts";
import { newDraft } from "./draft.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { hasTense } from "./view.ts";

/** "…, although her office would not comment", "…, and the union protested": a clause of its own is told by the page. */
function nextClause({ view, sentence: { units } }: Scene, from: number): number {
  for (let at = from + 1; at < units.length - 3; at++) {
    if (units[at]?.lower !== "," || !/^(?:and|but|although|though|while|yet|which)$/.test(units[at + 1]?.lower ?? ""))
      continue;
    const behind = units.slice(at + 2, at + LONGEST_SUBJECT);
    const verb = behind.findIndex((unit) => hasTense(view, unit));
    if (verb > 0 || units[at + 1]?.lower === "which") return at;
  }
  return units.length;
}

const LONGEST_SUBJECT = 9;

/** "Kell reportedly left": passed on by the page, nobody stated. Not where someone else's verb carries the adverb. */
export const evidentials: SentenceRecogniser = {
  name: "evidential",
  words: EVIDENTIAL_ADVERBS,
  find(scene) {
    const { units, index, kind } = scene.sentence;
    if (kind === "title" || kind === "heading") return [];
    for (let at = 0; at < units.length; at++) {
      const unit = units[at];
      if (unit === undefined || unit.quote !== null || !EVIDENTIAL_ADVERBS.has(unit.lower)) continue;
      const carried = scene.drafts.some((draft) =>
        [...draft.hedges, ...draft.contents].some((span) => span.start <= unit.start && unit.end <= span.end),
      );
      const told = scene.drafts.some((draft) =>
        draft.cues.some((cue) => cue.start <= unit.start && unit.end <= cue.end),
      );
      if (carried || told) continue;
      // "for allegedly groping", "the allegedly stolen": part of a phrase, not of the page's statement.
      const next = units[at + 1];
      // "A, reportedly."
      const last =
        units[at - 1]?.text === "," && (next === undefined || (next.text === "." && at === units.length - 2));
      if (PREPOSITIONS.has(units[at - 1]?.lower ?? "") || DETERMINERS.has(units[at - 1]?.lower ?? "")) continue;
      const going = /ing$/.test(next?.lower ?? "") && !BE_FORMS.has(units[at - 1]?.lower ?? "");
      if ((next === undefined && !last) || going || /^(?:if|unless)$/.test(units[0]?.lower ?? "")) continue;
      const left = trimmedContent(units, 0, at);
      const right = trimmedContent(units, at + 1, nextClause(scene, at + 1));
      const contents = [left, right].filter((span) => span !== null);
      if (wordsIn(units, 0, units.length) < 4 || (right === null && !last)) continue;
      return [
        newDraft(evidentials.name, index, {
          sources: [],
          cues: [{ start: unit.start, end: unit.end }],
          contents,
          kind: "speech",
          lemma: unit.lower,
          stance: "hedges",
          hedges: [{ start: unit.start, end: unit.end }],
          confidence: 0.7,
        }),
      ];
    }
    return [];
  },
};
