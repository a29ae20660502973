import type { Told } from "./contents.ts";

/** Matters of no more contents are compared each with each. */
const FEW = 120;
/** What more contents than these have in common says nothing. */
const MOST_HOLDERS = 120;
/** Contents compared with one. */
const MOST_FELLOWS = 16;
/** Contents of a matter that are looked at, the first by page; what a larger one says beside is told by its events. */
export const MOST_CONTENTS = 8_000;

/**
 * Pairs of contents of two pages that may be of one thing, the lower index first: those that have most in common, words
 * by their sense and by the lines that hold words near to them, names and figures, the rarer the more. Linear in the contents.
 */
export function pairsOf(contents: readonly Told[], take: (a: number, b: number) => void): void {
  if (contents.length <= FEW) {
    for (let a = 0; a < contents.length; a++)
      for (let b = a + 1; b < contents.length; b++) if (contents[a]?.page !== contents[b]?.page) take(a, b);
    return;
  }
  const holders = new Map<string, number[]>();
  const keys = contents.map((content, index) => {
    const own = keysOf(content);
    for (const key of own) {
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [index]);
      else list.push(index);
    }
    return own;
  });
  const scores = new Float64Array(contents.length);
  const fellowsOf: ReadonlySet<number>[] = [];
  for (let index = 0; index < contents.length; index++) {
    const touched: number[] = [];
    for (const key of keys[index] ?? []) {
      const list = holders.get(key) ?? [];
      if (list.length > MOST_HOLDERS) continue;
      const weight = Math.log(1 + contents.length / list.length) * (key.startsWith("~") ? NEAR_SHARE : 1);
      for (const other of list) {
        if (other === index || contents[other]?.page === contents[index]?.page) continue;
        if (scores[other] === 0) touched.push(other);
        scores[other] = (scores[other] ?? 0) + weight;
      }
    }
    touched.sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y);
    // Each takes its own fellows; a pair that both take is taken once.
    const fellows = touched.slice(0, MOST_FELLOWS);
    fellowsOf.push(new Set(fellows));
    for (const other of fellows) {
      if (other > index) take(index, other);
      else if (fellowsOf[other]?.has(index) !== true) take(other, index);
    }
    for (const other of touched) scores[other] = 0;
  }
}

/** What only a line of near words has in common. */
const NEAR_SHARE = 0.4;

function keysOf(content: Told): Set<string> {
  const keys = new Set<string>();
  for (const { sense, near } of content.words) {
    keys.add(sense);
    for (const line of near) keys.add(`~${line}`);
  }
  for (const name of content.names) keys.add(`@${name}`);
  for (const number of content.numerals) if (number > 2) keys.add(`#${number}`);
  return keys;
}
