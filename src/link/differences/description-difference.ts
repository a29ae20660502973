import type { EventFinding } from "../../core/findings.ts";
import type { Quote, Sentence } from "../../core/layers.ts";
import { contains, overlap, type TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { blockOf, textOf } from "../../document/document.ts";
import { spanIn } from "../../document/dossier-index.ts";
import { CONTRADICTING_WORDS, DESCRIBING_ENDINGS } from "../../languages/en/contradicting-words.ts";
import type { Detector, Found } from "./found.ts";

/** A quoted description is a few words. */
const LONGEST_QUOTE = 60;
/** On one page the answer stands near the quote. Sentences. */
const REACH = 4;

type Description = { readonly word: string; readonly quote: Quote; readonly attribution: number };

/** A description that one party gives in quote marks and another voice turns round: "constructive" – "far from constructive". */
export const descriptionDifference: Detector = {
  name: "descriptions",
  find({ pages, eventsOn }) {
    return pages.flatMap((page) =>
      descriptionsOn(page).flatMap((description) => contradicted(page, description, eventsOn.get(page.page.id) ?? [])),
    );
  },
};

function descriptionsOn(page: ReadPage): Description[] {
  return page.layers.quotes.annotations.flatMap((quote) => {
    const inner = textOf(page.page, quote.inner);
    if (inner.length > LONGEST_QUOTE) return [];
    const attribution = page.layers.attributions.annotations.find(
      ({ contents, hypothetical, stance }) =>
        !hypothetical && stance !== "denies" && contents.some((content) => contains(content, quote.inner)),
    );
    if (attribution === undefined) return [];
    return [...inner.matchAll(/\p{Ll}{6,24}/gu)].flatMap(([word]) =>
      DESCRIBING_ENDINGS.some((ending) => word.endsWith(ending)) ? [{ word, quote, attribution: attribution.id }] : [],
    );
  });
}

function contradicted(
  page: ReadPage,
  { word, quote, attribution }: Description,
  events: readonly EventFinding[],
): Found[] {
  const sentences = page.layers.sentences.annotations;
  const own = sentences.find((sentence) => overlap(sentence, quote))?.id;
  const said = page.layers.attributions.annotations[attribution];
  if (own === undefined || said === undefined) return [];
  for (const sentence of sentences.slice(Math.max(0, own - REACH), own + REACH + 1)) {
    if (!ARTICLE_KINDS.has(blockOf(page.page, sentence).kind)) continue;
    const place = contradictionIn(page, sentence, word);
    if (place === null || overlap(place, quote)) continue;
    const other = page.layers.attributions.annotations.find(
      ({ id, contents }) => id !== attribution && contents.some((content) => contains(content, place)),
    );
    // The party itself may say what it is not: that is no other account.
    if (said.contents.some((content) => overlap(content, place)) || other?.hypothetical) continue;
    if (other !== undefined && other.speaker.entity !== null && other.speaker.entity === said.speaker.entity) continue;
    const id = (local: number) => page.ids.attributions[local] ?? "";
    return [
      {
        kind: "characterisation",
        about: describedEvent(page, sentences[own], events),
        sides: [
          {
            value: textOf(page.page, quote.inner).replace(/[,.;:!?\s]+$/, ""),
            standing: "asserts",
            pages: [page.page.id],
            attributions: [id(attribution)],
            evidence: [spanIn(page.page, quote.inner)],
          },
          {
            value: textOf(page.page, place),
            standing: "denies",
            pages: [page.page.id],
            attributions: other === undefined ? [] : [id(other.id)],
            evidence: [spanIn(page.page, place)],
          },
        ],
        common: [],
        confidence: 0.7,
        why: "a quoted description, and the same word turned round by another voice",
        features: { sentencesApart: Math.abs(sentence.id - own) },
      },
    ];
  }
  return [];
}

/** The one event that the description's own sentence speaks of. */
function describedEvent(
  { page, layers }: ReadPage,
  sentence: Sentence | undefined,
  events: readonly EventFinding[],
): Found["about"] {
  if (sentence === undefined) return {};
  const spoken = events.filter(({ members }) =>
    members.some((member) => {
      const mention = member.page === page.id ? layers.events.annotations[member.id] : undefined;
      return mention !== undefined && contains(sentence, mention);
    }),
  );
  const [only] = spoken;
  return only !== undefined && spoken.length === 1 ? { event: only.id } : {};
}

/** Where a sentence turns the word round, the turning words included; null where it does not. */
function contradictionIn(page: ReadPage, sentence: Sentence, word: string): TextSpan | null {
  const text = textOf(page.page, sentence).toLowerCase();
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (/\p{L}/u.test(text.charAt(at + word.length))) continue;
    const before = text.slice(Math.max(0, at - 24), at).replace(/[\s"“”'‘’]+$/, "");
    const turning = CONTRADICTING_WORDS.find(
      (words) => before.endsWith(words) && !/\p{L}/u.test(before.charAt(before.length - words.length - 1)),
    );
    if (turning === undefined) continue;
    const start = Math.max(0, at - 24) + before.length - turning.length;
    const closing = /^[.,]?["”'’]/.exec(text.slice(at + word.length, at + word.length + 2));
    const closed = closing !== null && /["“'‘]/.test(text.slice(start, at)) ? closing[0].length : 0;
    return { start: sentence.start + start, end: sentence.start + at + word.length + closed };
  }
  return null;
}
