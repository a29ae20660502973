import type { Join } from "../../core/findings.ts";
import { mintId } from "../../core/ids.ts";
import type { Sentence } from "../../core/layers.ts";
import type { Unknown } from "../../core/record.ts";
import { contains, type TextSpan } from "../../core/span.ts";
import type { LinkStage, ReadPage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { blockOf, textOf } from "../../document/document.ts";
import { spanIn } from "../../document/dossier-index.ts";
import { byPlace, byText } from "../../measure/text-order.ts";
import { Answers } from "./answers.ts";
import { type FoundUnknown, findUnknowns } from "./find-unknown.ts";
import { Subjects } from "./subjects.ts";

const LONGEST_SENTENCE = 5_000;

type OnSentence = { readonly sentence: Sentence; readonly number: number; readonly found: readonly FoundUnknown[] };
/** By page what it says is not known: a page is looked at again whenever its matter grows. */
const known = new WeakMap<ReadPage, readonly OnSentence[]>();

/** The sentences of a page's article that say something is not known, with their numbers. */
function unknownsOn(read: ReadPage): readonly OnSentence[] {
  const before = known.get(read);
  if (before !== undefined) return before;
  const all = read.layers.sentences.annotations.flatMap((sentence, number): OnSentence[] => {
    if (!ARTICLE_KINDS.has(blockOf(read.page, sentence).kind)) return [];
    const found = findUnknowns(textOf(read.page, sentence).slice(0, LONGEST_SENTENCE));
    return found.length === 0 ? [] : [{ sentence, number, found }];
  });
  known.set(read, all);
  return all;
}

/** The attribution whose content holds the place, the innermost; else the one that ends in the sentence's own words. */
function attributionAt(page: ReadPage, place: TextSpan): number | null {
  let best: { id: number; length: number } | null = null;
  for (const { id, contents, hypothetical } of page.layers.attributions.annotations) {
    if (hypothetical) continue;
    for (const content of contents) {
      const length = content.end - content.start;
      if (contains(content, place) && (best === null || length < best.length)) best = { id, length };
    }
  }
  return best?.id ?? null;
}

/** What the pages themselves say is not known, not answered or not verified, and where later pages of the matter tell it. */
export const unknownsStage: LinkStage<"matters" | "entities" | "dates" | "events" | "claims", "unknowns"> = {
  name: "unknowns",
  version: "4",
  needs: ["matters", "entities", "dates", "events", "claims"],
  gives: ["unknowns"],
  byMatter: { unknowns: (x, y) => byPlace(x.evidence, y.evidence) || byText(x.id, y.id) },
  link({ pages, findings }) {
    const subjects = new Subjects(findings);
    const answers = new Answers(pages, findings);
    const unknowns: Unknown[] = [];
    const joins: Join[] = [];
    for (const page of pages) {
      const sentences = page.layers.sentences.annotations;
      unknownsOn(page).forEach(({ sentence, number, found }) => {
        found.forEach(({ kind, start, end }, at) => {
          const place = { start: sentence.start + start, end: sentence.start + end };
          const attribution = attributionAt(page, place);
          const about = subjects.of(page, sentence, place, sentences[number - 1], kind);
          const answered = answers.to(page, sentence, place, kind);
          const id = mintId("unknown", page.page.id, sentence.start, sentence.end, ...(at === 0 ? [] : [kind]));
          unknowns.push({
            id,
            kind,
            evidence: spanIn(page.page, sentence),
            attribution: attribution === null ? null : (page.ids.attributions[attribution] ?? null),
            about,
            answeredBy: answered.map(({ span }) => span),
          });
          joins.push({
            subject: id,
            by: "unknowns",
            decision: "said not to be known",
            features: { answers: answered.length, ...answered[0]?.features },
            score: 1,
            threshold: 1,
            why: `the sentence says so in words of the list for "${kind}"`,
            evidence: [spanIn(page.page, place)],
          });
        });
      });
    }
    return { findings: { unknowns }, joins };
  },
};
