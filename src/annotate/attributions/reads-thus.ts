import { MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { READING_FORMS } from "../../languages/en/statement-signs.ts";
import { newDraft } from "./draft.ts";
import { phraseSpan } from "./noun-phrases.ts";
import type { SentenceRecogniser } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { spanOf } from "./view.ts";

/** “Q,” read a statement from the ministry. · “Q,” ran the text that he sent. — a thing that carries words, behind its verb. */
export const readsThus: SentenceRecogniser = {
  name: "reads thus",
  words: READING_FORMS,
  find(scene) {
    const { units, index } = scene.sentence;
    for (let verb = 1; verb < units.length - 1; verb++) {
      if (!READING_FORMS.has(units[verb]?.lower ?? "")) continue;
      const quote = (units[verb - 1]?.text === "," ? units[verb - 2] : units[verb - 1])?.quote;
      if (quote == null) continue;
      const phrase = subjectAfter(scene.view, scene.sentence, verb + 1);
      const head = phrase === null ? [] : units.slice(phrase.from, Math.min(phrase.headTo, phrase.from + 5));
      if (phrase === null || !head.some(({ lower }) => MESSAGE_NOUNS.has(lower))) continue;
      const taken = scene.drafts.some((draft) =>
        draft.contents.some((span) => span.start <= quote.start && quote.end <= span.end),
      );
      if (taken) continue;
      return [
        newDraft(readsThus.name, index, {
          sources: [phraseSpan(units, { ...phrase, to: phrase.headTo })],
          cues: [spanOf(units, verb, verb + 1)],
          contents: [{ start: quote.start, end: quote.end }],
          kind: "speech",
          lemma: "read",
          stance: "asserts",
          confidence: 0.85,
        }),
      ];
    }
    return [];
  },
};
