import { contains, type TextSpan } from "../../core/span.ts";
import { SOURCE_PRONOUNS } from "../../languages/en/source-words.ts";
import { MUTE_SUBJECTS } from "../../languages/en/supposed-words.ts";
import { type Draft, newDraft } from "./draft.ts";
import { QUOTATION } from "./known-words.ts";
import type { SentenceRecogniser } from "./scene.ts";
import { entityOf, mentionAt } from "./speaker-entities.ts";
import { ANY_TOLD, TOLD_FORMS } from "./told-in-quotes-forms.ts";
import type { PageView } from "./view.ts";

const LONGEST = 4000;

/** A pronoun in somebody's mouth only where the page shows whom it means, or "they", who stay unnamed. */
function canBeMeant(view: PageView, span: TextSpan): boolean {
  const word = view.text.slice(span.start, span.end).toLowerCase();
  if (!SOURCE_PRONOUNS.has(word) || word === "they") return true;
  const mention = mentionAt(view, span);
  return mention !== undefined && entityOf(view, mention)?.kind === "person";
}

/** “The man said, ‘Q’,” Kell said. · “They told us it was over.” — what the one who is quoted was told by another. */
export const toldInQuotes: SentenceRecogniser = {
  name: "told in quotes",
  words: new Set([QUOTATION.lower]),
  find(scene) {
    const { view, sentence } = scene;
    const outer = [...scene.drafts, ...scene.earlier.slice(-8)].filter((draft) => draft.sources.length > 0);
    return sentence.units.flatMap(({ quote }) => {
      if (quote === null || quote.inner.end - quote.inner.start > LONGEST) return [];
      const said = outer.some((draft) => draft.contents.some((span) => contains(span, quote.inner)));
      return said ? toldIn(view, quote.inner, sentence.index) : [];
    });
  },
};

function toldIn(view: PageView, inner: TextSpan, sentence: number): Draft[] {
  const text = view.text.slice(inner.start, inner.end);
  if (!ANY_TOLD.test(text)) return [];
  const taken: TextSpan[] = [];
  return TOLD_FORMS.filter(({ needs }) => needs.test(text)).flatMap(({ form }) =>
    [...text.matchAll(form)].flatMap(({ indices }) => {
      const { who, verb, words } = indices?.groups ?? {};
      if (who === undefined || verb === undefined || words === undefined) return [];
      const spanAt = ([from, to]: readonly [number, number]): TextSpan => ({
        start: inner.start + from,
        end: inner.start + to,
      });
      const source = spanAt(who);
      const content = spanAt([words[0], words[0] + text.slice(...words).replace(/[\s,]+$/, "").length]);
      const noun =
        text
          .slice(...who)
          .split(" ")
          .at(-1)
          ?.toLowerCase() ?? "";
      if (!canBeMeant(view, source) || MUTE_SUBJECTS.has(noun)) return [];
      if (taken.some((span) => contains(span, content))) return [];
      taken.push(content);
      return [
        newDraft(toldInQuotes.name, sentence, {
          sources: [source],
          cues: [spanAt(verb)],
          contents: [content],
          kind: "speech",
          lemma: "say",
          stance: "asserts",
          confidence: 0.7,
        }),
      ];
    }),
  );
}
