import { REPORTING_FORMS } from "../../languages/en/reporting-verbs.ts";
import { UNREAL_MODALS } from "../../languages/en/source-words.ts";
import { newDraft } from "./draft.ts";
import { QUOTATION } from "./known-words.ts";
import { canSpeak, phraseSpan } from "./noun-phrases.ts";
import type { SentenceRecogniser } from "./scene.ts";
import { subjectBefore } from "./subject-before.ts";
import { spanOf } from "./view.ts";

const REACH = 10;

/** She will be the first to say “Q”. — words in quote marks after an infinitive that a modal governs: nobody has said them. */
export const firstToSay: SentenceRecogniser = {
  name: "first to say",
  words: new Set([QUOTATION.lower]),
  find(scene) {
    const { units, index } = scene.sentence;
    for (let to = 2; to < units.length - 2; to++) {
      if (units[to]?.lower !== "to") continue;
      const verb = REPORTING_FORMS.get(units[to + 1]?.lower ?? "")?.find(
        ({ verb: entry, forms }) => forms.has("base") && entry.frames.has("quote"),
      )?.verb;
      if (verb === undefined) continue;
      const mark = /^[,:]$/.test(units[to + 2]?.text ?? "") ? to + 3 : to + 2;
      if (units[mark]?.quote == null) continue;
      const modal = units.findIndex((unit, at) => at >= to - REACH && at < to && UNREAL_MODALS.has(unit.lower));
      if (modal < 1) continue;
      const phrase = subjectBefore(scene.view, scene.sentence, 0, modal);
      if (phrase === null || !canSpeak(scene.view, units, phrase)) continue;
      const contents = units
        .slice(mark)
        .filter((unit) => unit.quote !== null)
        .map((unit) => ({ start: unit.start, end: unit.end }));
      return [
        newDraft(firstToSay.name, index, {
          sources: [phraseSpan(units, phrase)],
          cues: [spanOf(units, to, to + 2)],
          contents,
          kind: verb.kind,
          lemma: verb.lemma,
          stance: verb.stance,
          hypothetical: true,
          confidence: 0.8,
        }),
      ];
    }
    return [];
  },
};
