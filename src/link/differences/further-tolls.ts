import type { EventFinding } from "../../core/findings.ts";
import type { EventAnnotation, Sentence } from "../../core/layers.ts";
import { contains, type TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { blockOf, itemAt, itemsIn } from "../../document/document.ts";
import { type Toll, tollsAt } from "../../document/tolls.ts";
import { HARMING_FORMS } from "../../languages/en/toll-words.ts";

/** A count of people that a page gives where it tells of an event. */
export type FurtherToll = { readonly page: ReadPage; readonly toll: Toll; readonly sentence: Sentence };

/**
 * What a page counts in the sentences that tell of an event, whatever it lets somebody say of it: "…, killing four, officials
 * said". Nothing where another deed stands between the event and the figure.
 */
export function furtherTolls(event: EventFinding, page: ReadPage): FurtherToll[] {
  const { events, sentences } = page.layers;
  const own = event.members.flatMap((member) =>
    member.page === page.page.id ? (events.annotations[member.id] ?? []) : [],
  );
  const found = new Map<number, FurtherToll>();
  for (const mention of own) {
    const sentence = itemAt(sentences.annotations, mention.start);
    if (sentence === undefined || mention.stance === "denies" || !isOfArticle(page, sentence)) continue;
    if (mention.status === "planned" || mention.status === "proposed" || mention.status === "expected") continue;
    for (const toll of tollsAt(page, mention))
      if (!isOfAnother(page, mention, toll.span, own)) found.set(toll.span.start, { page, toll, sentence });
  }
  return [...found.values()];
}

function isOfArticle({ page }: ReadPage, sentence: Sentence): boolean {
  const { kind } = blockOf(page, sentence);
  return ARTICLE_KINDS.has(kind) && kind !== "title" && kind !== "heading";
}

/** True where another deed stands between; ", killing four" and "and wounding nine" are what came of this one. */
function isOfAnother(
  { page, layers }: ReadPage,
  mention: EventAnnotation,
  figure: TextSpan,
  own: readonly EventAnnotation[],
): boolean {
  const between = { start: Math.min(mention.end, figure.start), end: Math.max(mention.start, figure.end) };
  return itemsIn(layers.events.annotations, between).some(
    (event) =>
      (event.type === "ASSAULT" || event.type === "DISASTER") &&
      !own.some((one) => one === event || contains(one, event)) &&
      !HARMING_FORMS.has(page.text.slice(event.start, event.end).toLowerCase()),
  );
}
