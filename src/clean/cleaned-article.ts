import type { Block, Page } from "../core/page.ts";

/** A block of the article alone: its span is into `CleanedArticle.text`. */
export type ArticleBlock = Pick<Block, "kind" | "start" | "end" | "reason" | "confidence">;

/** What `hearsay clean` prints for a page. Offsets are UTF-16 code units into `text`. */
export type CleanedArticle = {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly language: string | null;
  /** The article alone, its blocks joined by blank lines. */
  readonly text: string;
  readonly blocks: readonly ArticleBlock[];
  readonly removed: readonly { readonly kind: Block["kind"]; readonly reason: string; readonly text: string }[];
};

/** The article's running text with its headings, quotations and lists; title, bylines, dates and captions are beside it. */
const KEPT: ReadonlySet<Block["kind"]> = new Set(["body", "heading", "standfirst", "quote", "list", "dateline"]);

/** The article of a page as a text of its own. `id` is the source's id where one was given, else the page's. */
export function cleanedArticle(page: Page): CleanedArticle {
  const blocks: ArticleBlock[] = [];
  const parts: string[] = [];
  const removed: { kind: Block["kind"]; reason: string; text: string }[] = [];
  let length = 0;
  for (const block of page.blocks) {
    const text = page.text.slice(block.start, block.end);
    if (!KEPT.has(block.kind)) {
      removed.push({ kind: block.kind, reason: block.reason, text });
      continue;
    }
    if (parts.length > 0) length += 2;
    blocks.push({
      kind: block.kind,
      start: length,
      end: length + text.length,
      reason: block.reason,
      confidence: block.confidence,
    });
    parts.push(text);
    length += text.length;
  }
  return {
    id: page.source.id ?? page.id,
    title: page.title?.value ?? null,
    outlet: page.outlet?.value ?? null,
    authors: page.authors.map((author) => author.value),
    published: page.published?.value ?? null,
    language: page.language,
    text: parts.join("\n\n"),
    blocks,
    removed,
  };
}
