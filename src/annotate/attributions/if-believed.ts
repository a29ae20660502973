import { MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { BELIEVED_PARTICIPLES } from "../../languages/en/statement-signs.ts";
import { trimmedContent, wordsIn } from "./content.ts";
import { newDraft } from "./draft.ts";
import { canSpeak, phraseSpan } from "./noun-phrases.ts";
import { outletLink } from "./outlets-in-text.ts";
import type { SentenceRecogniser } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { spanOf } from "./view.ts";

const REACH = 14;

/** A, if a report in the Amery Post is to be believed. · If police are to be believed, A. — on another's word, with doubt. */
export const ifBelieved: SentenceRecogniser = {
  name: "if believed",
  words: BELIEVED_PARTICIPLES,
  find(scene) {
    const { units, index } = scene.sentence;
    const at = units.findIndex(
      ({ lower }, place) => lower === "if" && (place === 0 || units[place - 1]?.lower === ","),
    );
    if (at < 0) return [];
    const end = units.findIndex(
      ({ lower }, place) =>
        place > at + 2 && place < at + REACH && BELIEVED_PARTICIPLES.has(lower) && units[place - 1]?.lower === "be",
    );
    const phrase = end < 0 ? null : subjectAfter(scene.view, scene.sentence, at + 1);
    if (phrase === null || phrase.headTo > end) return [];
    const source = phraseSpan(units, { ...phrase, to: phrase.headTo });
    const message = units.slice(phrase.from, phrase.headTo).some(({ lower }) => MESSAGE_NOUNS.has(lower));
    if (!message && !canSpeak(scene.view, units, phrase) && outletLink(scene.view, source) === null) return [];
    const [from, to] = at === 0 ? [end + 2, units.length] : [0, at - 1];
    const content = wordsIn(units, from, to) < 3 ? null : trimmedContent(units, from, to);
    if (
      content === null ||
      scene.drafts.some((draft) =>
        draft.contents.some((span) => span.start <= content.start && content.start < span.end),
      )
    )
      return [];
    return [
      newDraft(ifBelieved.name, index, {
        sources: [source],
        cues: [spanOf(units, Math.max(phrase.headTo, end - 3), end + 1)],
        contents: [content],
        kind: "speech",
        lemma: "report",
        stance: "hedges",
        confidence: 0.75,
      }),
    ];
  },
};
