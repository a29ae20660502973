import { shingles, winnow } from "../../measure/shingles.ts";
import type { ArticleWords } from "./article-words.ts";

/** Words in a shingle, and shingles in a window: any 12 words in a row that two pages share are noticed. */
const SHINGLE = 5;
const WINDOW = 8;
const LEAST_FINGERPRINTS = 2;
/** A text on more pages than this is compared with the first of them only, so that a wire story on a thousand pages costs a thousand steps. */
const MOST_ALL_PAIRS = 12;

/** Pairs of articles (their numbers, smaller first) that share some 12 words in a row; each is still to be looked at. */
export function copiedPairs(articles: readonly ArticleWords[]): [number, number][] {
  const holders = new Map<number, number[]>();
  articles.forEach(({ words }, index) => {
    for (const fingerprint of winnow(shingles(words, SHINGLE), WINDOW)) {
      const known = holders.get(fingerprint);
      if (known === undefined) holders.set(fingerprint, [index]);
      else known.push(index);
    }
  });
  const shared = new Map<number, number>();
  const count = (a: number, b: number) => {
    const key = a * articles.length + b;
    shared.set(key, (shared.get(key) ?? 0) + 1);
  };
  for (const held of holders.values()) {
    const [first, ...rest] = held;
    if (first === undefined) continue;
    if (held.length > MOST_ALL_PAIRS) for (const other of rest) count(first, other);
    else
      held.forEach((a, position) => {
        for (const b of held.slice(position + 1)) count(a, b);
      });
  }
  return [...shared]
    .filter(([, times]) => times >= LEAST_FINGERPRINTS)
    .map(([key]): [number, number] => [Math.floor(key / articles.length), key % articles.length])
    .sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}
