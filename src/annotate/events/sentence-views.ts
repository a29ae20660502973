import type { Layers, Mention, PageEntity, Sentence } from "../../core/layers.ts";
import type { Page } from "../../core/page.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { itemsIn } from "../../document/document.ts";
import { withNationals } from "./participants/with-nationals.ts";
import { type SentenceView, viewOf } from "./sentence-view.ts";

type Read = Pick<Layers, "tokens" | "sentences" | "tags" | "dependencies" | "times" | "entities" | "mentions">;

/** Who may take part on a page, countries known by their adjective alone among them. */
export type PageCast = { readonly entities: readonly PageEntity[]; readonly mentions: readonly Mention[] };

/** The sentences of the article's blocks with what was read of them, one after the other, and the page's cast. */
export function sentenceViews(page: Page, layers: Read): { cast: PageCast; views: Iterable<SentenceView> } {
  const cast = withNationals(page, layers);
  return { cast, views: viewsWith(page, layers, cast.sorted) };
}

function* viewsWith(page: Page, layers: Read, mentions: readonly Mention[]): Generator<SentenceView> {
  for (const sentence of layers.sentences.annotations) {
    const kind = page.blocks[sentence.block]?.kind;
    if (kind === undefined || !ARTICLE_KINDS.has(kind) || isOversized(sentence)) continue;
    yield viewOf(
      page.text,
      sentence,
      kind,
      layers.tokens.annotations,
      itemsIn(mentions, sentence).filter((mention) => !inDateline(page, mention)),
      itemsIn(layers.times.annotations, sentence),
      { tags: layers.tags.annotations, dependencies: layers.dependencies.annotations },
    );
  }
}

/** A "sentence" of hundreds of words is a list or a table that lost its lines. */
function isOversized(sentence: Sentence): boolean {
  return sentence.last - sentence.first > 400;
}

/** "NORVIK, May 3 (Courier) –" says where and by whom the story was sent, not who takes part in it. */
function inDateline({ dateline }: Page, mention: Mention): boolean {
  return dateline !== null && dateline.span.start <= mention.start && mention.start < dateline.span.end;
}
