import type { Join } from "../../core/findings.ts";
import { mintId } from "../../core/ids.ts";
import type { Unknown } from "../../core/record.ts";
import { contains, overlap, type TextSpan } from "../../core/span.ts";
import type { LinkStage, ReadPage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { blockOf, textOf } from "../../document/document.ts";
import { memberIndex, spanIn } from "../../document/dossier-index.ts";
import { findUnknown } from "./find-unknown.ts";

const LONGEST_SENTENCE = 5_000;

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

/** What the pages themselves say is not known, not answered or not verified. */
export const unknownsStage: LinkStage<"events", "unknowns"> = {
  name: "unknowns",
  version: "1",
  needs: ["events"],
  gives: ["unknowns"],
  link({ pages, findings }) {
    const eventOf = memberIndex(findings.events);
    const unknowns: Unknown[] = [];
    const joins: Join[] = [];
    for (const page of pages) {
      for (const sentence of page.layers.sentences.annotations) {
        if (!ARTICLE_KINDS.has(blockOf(page.page, sentence).kind)) continue;
        const found = findUnknown(textOf(page.page, sentence).slice(0, LONGEST_SENTENCE));
        if (found === null) continue;
        const place = { start: sentence.start + found.start, end: sentence.start + found.end };
        const evidence = spanIn(page.page, sentence);
        const attribution = attributionAt(page, place);
        const events = page.layers.events.annotations
          .filter((event) => overlap(event, sentence))
          .map((event) => eventOf.of(page.page.id, event.id))
          .filter((id) => id !== null);
        // What follows the phrase is what is not known; two events in one sentence do not say which it is.
        const [event, ...others] = [...new Set(events)];
        const about = event !== undefined && others.length === 0 ? { event } : {};
        const id = mintId("unknown", page.page.id, sentence.start, sentence.end);
        unknowns.push({
          id,
          kind: found.kind,
          evidence,
          attribution: attribution === null ? null : (page.ids.attributions[attribution] ?? null),
          about,
          answeredBy: [],
        });
        joins.push({
          subject: id,
          by: "unknowns",
          decision: "said not to be known",
          features: { eventsInSentence: new Set(events).size },
          score: 1,
          threshold: 1,
          why: `the sentence says so in words of the list for "${found.kind}"`,
          evidence: [spanIn(page.page, place)],
        });
      }
    }
    return { findings: { unknowns }, joins };
  },
};
