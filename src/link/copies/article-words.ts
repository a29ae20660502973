import type { Span } from "../../core/record.ts";
import type { ReadPage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { lastStartingAt } from "../../document/document.ts";
import { wordsIn } from "../../measure/words.ts";

/** The words of a page's article, in order, with their places and whether they stand between quote marks. */
export type ArticleWords = {
  readonly page: string;
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Two pages that quote one speaker share those words without either having copied the other. */
  readonly quoted: readonly boolean[];
};

/** Words of the blocks that are the article's own; menus and appeals that a site repeats are never counted. */
export function articleWords({ page, layers }: ReadPage): ArticleWords {
  const [words, starts, ends, quoted]: [string[], number[], number[], boolean[]] = [[], [], [], []];
  const quotes = layers.quotes.annotations;
  for (const block of page.blocks) {
    if (!ARTICLE_KINDS.has(block.kind)) continue;
    for (const { word, start, end } of wordsIn(page.text, block)) {
      const quote = quotes[lastStartingAt(quotes, start)];
      words.push(word);
      starts.push(start);
      ends.push(end);
      quoted.push(quote !== undefined && start < quote.end);
    }
  }
  return { page: page.id, words, starts, ends, quoted };
}

/** The stretch of the page from its word `first` on, `length` words long. */
export function stretch(article: ArticleWords, first: number, length: number): Span {
  return { page: article.page, start: article.starts[first] ?? 0, end: article.ends[first + length - 1] ?? 0 };
}
