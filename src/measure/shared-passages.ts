import { shingles } from "./shingles.ts";

/** A run of words that two texts share: index of its first word in each, and how many words. */
export type SharedPassage = { readonly a: number; readonly b: number; readonly length: number };

/** Runs of a shingle looked at in the other text: a text that repeats one line a thousand times must not cost a million steps. */
const MOST_OCCURRENCES = 8;

/**
 * Runs of at least `least` words that stand in both texts, longest-first greedy from the left of `a`, none overlapping
 * another in either text. Near-linear: each shingle of `a` is tried at no more than a few places of `b`.
 */
export function sharedPassages(a: readonly string[], b: readonly string[], least: number): SharedPassage[] {
  const places = new Map<number, number[]>();
  shingles(b, least).forEach((hash, index) => {
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [index]);
    else if (known.length < MOST_OCCURRENCES) known.push(index);
  });
  const used = new Uint8Array(b.length);
  const found: SharedPassage[] = [];
  const hashes = shingles(a, least);
  for (let start = 0; start < hashes.length; ) {
    let best: SharedPassage | null = null;
    for (const place of places.get(hashes[start] ?? 0) ?? []) {
      let length = 0;
      while (
        start + length < a.length &&
        place + length < b.length &&
        used[place + length] === 0 &&
        a[start + length] === b[place + length]
      ) {
        length++;
      }
      if (length >= least && (best === null || length > best.length)) best = { a: start, b: place, length };
    }
    if (best === null) {
      start++;
      continue;
    }
    used.fill(1, best.b, best.b + best.length);
    found.push(best);
    start += best.length;
  }
  return found;
}
