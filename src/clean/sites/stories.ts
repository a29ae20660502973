import { DisjointSets } from "../../measure/disjoint-sets.ts";
import type { SiteLine, SitePage } from "./site-page.ts";

/** Shares of the shorter article that two pages of one story have in common, and of their titles' words in that. */
const IN_COMMON = 0.2;
const OF_TITLE = 0.4;
/** So much in common is one story whatever the titles say. */
const MOST_IN_COMMON = 0.5;

/**
 * Numbers the pages of a site by story: pages that carry one text, updated versions of it too, have one number. What
 * they share is no furniture. It is told from furniture by the titles: their words stand in what is shared.
 */
export function storiesOf(pages: readonly SitePage[]): number[] {
  const texts = pages.map((page) => new Map(page.lines.filter(isText).map((line) => [line.key, line])));
  const sizes = texts.map((lines) => [...lines.values()].reduce((sum, line) => sum + line.words, 0));
  const holders = new Map<number, number[]>();
  texts.forEach((lines, index) => {
    for (const key of lines.keys()) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [index]);
      else known.push(index);
    }
  });
  // Each page is compared with the first that holds the line, so that what is on all pages costs a step for each.
  const shared = new Map<number, SiteLine[]>();
  for (const [key, [first, ...others]] of holders) {
    if (first === undefined) continue;
    for (const other of others) {
      const line = texts[first]?.get(key);
      if (line === undefined) continue;
      const pair = first * pages.length + other;
      const known = shared.get(pair);
      if (known === undefined) shared.set(pair, [line]);
      else known.push(line);
    }
  }
  const sets = new DisjointSets(pages.length);
  for (const [pair, lines] of shared) {
    const [a, b] = [Math.floor(pair / pages.length), pair % pages.length];
    const share =
      lines.reduce((sum, line) => sum + line.words, 0) / Math.max(1, Math.min(sizes[a] ?? 0, sizes[b] ?? 0));
    if (share >= IN_COMMON && tellsOf(lines, pages[a], pages[b], share)) sets.join(a, b);
  }
  return pages.map((_, index) => sets.find(index));
}

const isText = (line: SiteLine) => line.article && line.long;

function tellsOf(lines: readonly SiteLine[], a: SitePage | undefined, b: SitePage | undefined, share: number): boolean {
  if (share >= MOST_IN_COMMON) return true;
  const words = new Set(lines.flatMap((line) => a?.content(line) ?? []));
  return [a?.title ?? [], b?.title ?? []].some(
    (title) => title.length > 0 && title.filter((word) => words.has(word)).length / title.length >= OF_TITLE,
  );
}
