import type { Copy } from "../../src/core/record.ts";
import { articleWords } from "../../src/link/copies/article-words.ts";
import { shingles } from "../../src/measure/shingles.ts";
import type { NewsPage } from "./news-pages.ts";

const GRAM = 5;
const MUCH = 0.3;

/** Two pages' ids in order, as one key. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/**
 * Pairs of pages about one event of which the shorter article shares .3 or more of its runs of five words with the
 * other, by brute force. What pages about two events share is their sites' standing text.
 */
export function pairsSharingText(pages: readonly NewsPage[]): { readonly key: string; readonly context: string }[] {
  const grams = pages.map(({ page }) => new Set(shingles(articleWords(page).words, GRAM)));
  return pages.flatMap((x, a) =>
    pages.slice(a + 1).flatMap((y, after) => {
      if (x.event !== y.event) return [];
      const [one, other] = [grams[a] ?? new Set<number>(), grams[a + 1 + after] ?? new Set<number>()];
      const [short, long] = one.size <= other.size ? [one, other] : [other, one];
      let shared = 0;
      for (const gram of short) if (long.has(gram)) shared++;
      if (short.size === 0 || shared < MUCH * short.size) return [];
      return [{ key: pairKey(x.page.page.id, y.page.page.id), context: `${x.label} = ${y.label}` }];
    }),
  );
}

/** How many texts stand behind pages: those that are copies of each other, or of one source, are one. */
export function independentTexts(pages: readonly string[], copies: readonly Copy[]): number {
  const textOf = new Map(pages.map((page) => [page, page]));
  const find = (page: string): string => {
    const next = textOf.get(page) ?? page;
    return next === page ? page : find(next);
  };
  for (const { a, b, kind } of copies) {
    const [x, y] = [a[0]?.page, b[0]?.page];
    if (kind === "passage" || x === undefined || y === undefined || !textOf.has(x) || !textOf.has(y)) continue;
    textOf.set(find(x), find(y));
  }
  return new Set(pages.map(find)).size;
}
