const WORD = /[\p{L}\p{N}_]+/gu;
const SIZE = 4;

export type Overlap = {
  /** [precision, 1 where it has one, recall, 1 where it has one] */
  readonly row: readonly [number, number, number, number];
  readonly exact: boolean;
  /** Shingles that only one of the two has. */
  readonly extra: number;
  readonly missing: number;
};

/**
 * How far two texts hold the same runs of four words, counted with repeats, as the article extraction benchmark counts
 * (scrapinghub): precision and recall a page, for means over pages.
 */
export function shingleOverlap(gold: string, found: string): Overlap {
  const wanted = countsOf(gold);
  const given = countsOf(found);
  let right = 0;
  let extra = 0;
  let missing = 0;
  for (const key of new Set([...wanted.keys(), ...given.keys()])) {
    const want = wanted.get(key) ?? 0;
    const have = given.get(key) ?? 0;
    right += Math.min(want, have);
    extra += Math.max(0, have - want);
    missing += Math.max(0, want - have);
  }
  const precise = right + extra > 0 ? 1 : 0;
  const recalled = right + missing > 0 ? 1 : 0;
  return {
    row: [
      precise === 0 ? 0 : right / (right + extra),
      precise,
      recalled === 0 ? 0 : right / (right + missing),
      recalled,
    ],
    exact: extra + missing === 0,
    extra,
    missing,
  };
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(WORD) ?? [];
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let at = 0; at < Math.max(1, words.length - SIZE + 1); at++) {
    const key = words.slice(at, at + SIZE).join("\u0000");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** For a gold text, a function that gives the share of another text's runs of four words which stand in it; 0 for no words. */
export function shareIn(gold: string): (text: string) => number {
  const wanted = countsOf(gold);
  return (text) => {
    let all = 0;
    let right = 0;
    for (const [key, count] of countsOf(text)) {
      all += count;
      right += Math.min(count, wanted.get(key) ?? 0);
    }
    return all === 0 ? 0 : right / all;
  };
}

/** F1 of two texts' words counted with repeats, in small letters; 1 where both are empty. */
export function wordF(gold: string, found: string): number {
  const count = (text: string) => {
    const counts = new Map<string, number>();
    for (const word of text.toLowerCase().match(WORD) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
  const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, one) => sum + one, 0);
  const wanted = count(gold);
  const given = count(found);
  const all = total(wanted) + total(given);
  if (all === 0) return 1;
  let right = 0;
  for (const [word, want] of wanted) right += Math.min(want, given.get(word) ?? 0);
  return (2 * right) / all;
}
