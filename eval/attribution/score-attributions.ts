/** A stretch of text; units are the caller's, the same for gold and found. */
export type Stretch = readonly [start: number, end: number];
export type Triple = {
  readonly sources: readonly Stretch[];
  readonly cues: readonly Stretch[];
  readonly contents: readonly Stretch[];
};
export type Role = keyof Triple;
export const ROLES: readonly Role[] = ["sources", "cues", "contents"];
/** [right, found, wanted] */
export type Counts = readonly [number, number, number];

/** A gold attribution and the found one that stands for it: indexes into the two lists. */
export type Match = {
  readonly found: number;
  readonly gold: number;
  /** Words of the two sources: the share in common, 1 where both name nobody. */
  readonly sourceOverlap: number;
};
export type AttributionScore = {
  readonly spans: { readonly [role in Role]: Counts };
  /** One to one, content overlap of at least half. */
  readonly matches: readonly Match[];
  /** Matches whose sources overlap by at least half as well. */
  readonly relation: Counts;
};

const WORD = /[\p{L}\p{N}_]+(?:['’][\p{L}\p{N}_]+)?/gu;
const LEAST_OVERLAP = 0.5;

/**
 * Scores found attributions of a text against gold ones. Spans: every contiguous fragment of a role is one item, right
 * when both ends are right, fragments parted by nothing but white space being one. Relation: gold and found are paired
 * one to one, best overlap of content words first (intersection over union, half at least), and right when the words of
 * the sources overlap as much or both name nobody.
 */
export function scoreAttributions(text: string, gold: readonly Triple[], found: readonly Triple[]): AttributionScore {
  const words = [...text.matchAll(WORD)].map((match): Stretch => [match.index, match.index + match[0].length]);
  const goldWords = gold.map((one) => wordsOf(one, words));
  const foundWords = found.map((one) => wordsOf(one, words));
  const pairs: { iou: number; found: number; gold: number }[] = [];
  foundWords.forEach((mine, i) => {
    goldWords.forEach((theirs, j) => {
      const iou = overlapOf(mine.contents, theirs.contents);
      if (iou >= LEAST_OVERLAP) pairs.push({ iou, found: i, gold: j });
    });
  });
  pairs.sort((a, b) => b.iou - a.iou || b.found - a.found || b.gold - a.gold);
  const usedFound = new Set<number>();
  const usedGold = new Set<number>();
  const matches: Match[] = [];
  for (const pair of pairs) {
    if (usedFound.has(pair.found) || usedGold.has(pair.gold)) continue;
    usedFound.add(pair.found);
    usedGold.add(pair.gold);
    const mine = foundWords[pair.found]?.sources ?? new Set();
    const theirs = goldWords[pair.gold]?.sources ?? new Set();
    const sourceOverlap = mine.size === 0 && theirs.size === 0 ? 1 : overlapOf(mine, theirs);
    matches.push({ found: pair.found, gold: pair.gold, sourceOverlap });
  }
  const right = matches.filter(({ sourceOverlap }) => sourceOverlap >= LEAST_OVERLAP).length;
  return {
    spans: {
      sources: spanCounts(text, gold, found, "sources"),
      cues: spanCounts(text, gold, found, "cues"),
      contents: spanCounts(text, gold, found, "contents"),
    },
    matches,
    relation: [right, found.length, gold.length],
  };
}

function spanCounts(text: string, gold: readonly Triple[], found: readonly Triple[], role: Role): Counts {
  const wanted = new Set(gold.flatMap((one) => fragments(text, one[role])));
  const given = new Set(found.flatMap((one) => fragments(text, one[role])));
  return [[...given].filter((key) => wanted.has(key)).length, given.size, wanted.size];
}

/** Stretches as keys, neighbours with only white space between them made one. */
function fragments(text: string, stretches: readonly Stretch[]): string[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last !== undefined && text.slice(last[1], start).trim() === "") last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined.map(([start, end]) => `${start}-${end}`);
}

type WordSets = { readonly [role in Role]: ReadonlySet<number> };

function wordsOf(one: Triple, words: readonly Stretch[]): WordSets {
  const inside = (stretches: readonly Stretch[]): ReadonlySet<number> => {
    const indexes = new Set<number>();
    for (const [start, end] of stretches) {
      let at = firstEndingAfter(words, start);
      for (; at < words.length && (words[at]?.[0] ?? end) < end; at++) indexes.add(at);
    }
    return indexes;
  };
  return { sources: inside(one.sources), cues: inside(one.cues), contents: inside(one.contents) };
}

function firstEndingAfter(words: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.[1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
