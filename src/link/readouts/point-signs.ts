import { cosine } from "../../measure/cosine.ts";
import { kinness } from "../../models/relation/meaning.ts";
import { loadWordVectors } from "../../models/word-vectors.ts";
import type { Point, PointWord } from "./point.ts";

/** What two points of two accounts look like beside each other and beside their rivals, by name. */
export type PointSigns = Readonly<Record<(typeof POINT_SIGNS)[number], number>>;
/**
 * `usage`: how near the nearest words of the two are in general text. `numbers`, `next`: a number or a length of time in common that few points have, both of the next
 * contact. `order`: 1 where they stand at one place of their accounts, -1 at the two ends. `above`: how much more alike in
 * words they are than either is to the other points, on average; `best`, `bestOfSum`: than to the nearest rival, by words and
 * by what the words add up to in general text. `sum`: how near what the words add up to is. `oneWay`: how much more of the one
 * that has more of it stands in the other, by use in general text, than in the nearest rival.
 */
export const POINT_SIGNS = [
  "usage",
  "numbers",
  "next",
  "order",
  "above",
  "best",
  "bestOfSum",
  "sum",
  "oneWay",
] as const;

/** Below it two words have nothing in common. */
const LEAST_NEAR = 0.5;
/** Below it two words have nothing in common in general text. */
const LEAST_USED = 0.3;
/** What equal numbers, and two announcements of the next contact, add to what two points share. */
const OF_NUMBER = 5;
const OF_NEXT = 6;
/** Shared weight that two points need, whatever they tell beside. */
const LEAST_MASS = 2;

/** The signs of every pair of points of two accounts: by place in `a`, then by place in `b`. */
export function pointSignsOf(a: readonly Point[], b: readonly Point[]): PointSigns[][] {
  const weigh = weigher([...a, ...b]);
  const [sumsA, sumsB] = [a, b].map((points) => points.map(({ words }) => sumOf(words, weigh)));
  const byWords = a.map((one) => b.map((other) => likeness(one, other, weigh)));
  const bySum = (sumsA ?? []).map((one) => (sumsB ?? []).map((other) => cosine(one, other)));
  const byUse = a.map((one) =>
    b.map((other) => [usedAlike(one.words, other.words, weigh), usedAlike(other.words, one.words, weigh)] as const),
  );
  const oneWay = byUse.map((row) => row.map((ways) => Math.max(...ways.map(({ firm }) => firm))));
  const [means, bests, bestsOfSum] = [meansOf(byWords), rivalsOf(byWords), rivalsOf(bySum)];
  const bestsOneWay = rivalsOf(oneWay);
  const points = [...a, ...b];
  return a.map((one, i) =>
    b.map((other, j) => {
      const like = byWords[i]?.[j] ?? 0;
      return {
        usage: ((byUse[i]?.[j]?.[0].near ?? 0) + (byUse[i]?.[j]?.[1].near ?? 0)) / 2,
        numbers: sharedNumbers(one, other, points),
        next: one.next && other.next ? 1 : 0,
        order: 1 - 2 * Math.abs(place(i, a) - place(j, b)),
        above: like - ((means.rows[i] ?? 0) + (means.columns[j] ?? 0)) / 2,
        best: like - (bests[i]?.[j] ?? 0),
        bestOfSum: (bySum[i]?.[j] ?? 0) - (bestsOfSum[i]?.[j] ?? 0),
        sum: bySum[i]?.[j] ?? 0,
        oneWay: (oneWay[i]?.[j] ?? 0) - (bestsOneWay[i]?.[j] ?? 0),
      };
    }),
  );
}

/** 1 where a number or a length of time stands in these two points alone, less the more points have it; 0 where they share none. */
function sharedNumbers(one: Point, other: Point, points: readonly Point[]): number {
  const rarity = (has: (point: Point) => boolean) => 1 / Math.max(1, points.filter(has).length - 1);
  return most([
    ...[...one.numbers].map((number) => (other.numbers.has(number) ? rarity(({ numbers }) => numbers.has(number)) : 0)),
    ...one.periods.map((hours) => (hasPeriod(other, hours) ? rarity((point) => hasPeriod(point, hours)) : 0)),
  ]);
}

/** "Three months" are ninety days, "half a year" 180. */
function hasPeriod({ periods }: Point, hours: number): boolean {
  return periods.some((other) => Math.abs(other - hours) <= PERIOD_SLACK * hours);
}

const PERIOD_SLACK = 0.03;

/** How far down its account a point stands: 0 for the first, 1 for the last. */
function place(at: number, points: readonly Point[]): number {
  return at / Math.max(1, points.length - 1);
}

type Weigh = (word: PointWord) => number;

/** A word that stands in many points tells none of them from another. */
function weigher(points: readonly Point[]): Weigh {
  const holders = new Map<string, number>();
  for (const { words } of points)
    for (const key of new Set(words.map(({ word }) => word.stem))) holders.set(key, (holders.get(key) ?? 0) + 1);
  return ({ word }) => word.weight / Math.sqrt(Math.max(1, (holders.get(word.stem) ?? 1) - 1));
}

/** How much of what two points tell is the same: 0 to 1, 0 where that is too little to go by. */
function likeness(a: Point, b: Point, weigh: Weigh): number {
  const one = covered(a.words, b.words, weigh);
  const other = covered(b.words, a.words, weigh);
  let extra = 0;
  for (const number of a.numbers) if (b.numbers.has(number)) extra += OF_NUMBER;
  if (a.next && b.next) extra += OF_NEXT;
  const mass = (one.mass + other.mass) / 2 + extra;
  if (mass < LEAST_MASS) return 0;
  const shorter = Math.min(one.weight, other.weight) + extra;
  const longer = Math.max(one.weight, other.weight) + extra;
  return Math.min(1, mass / (0.6 * shorter + 0.4 * longer));
}

function covered(words: readonly PointWord[], others: readonly PointWord[], weigh: Weigh) {
  let [mass, weight] = [0, 0];
  for (const one of words) {
    const own = weigh(one);
    weight += own;
    const best = most(others.map(({ word }) => kinness(one.word, word)));
    if (best >= LEAST_NEAR) mass += own * best;
  }
  return { mass, weight };
}

/** The mean of how near the nearest of others is to some words in general text, and the same of what is near enough. */
function usedAlike(words: readonly PointWord[], others: readonly PointWord[], weigh: Weigh) {
  const vectors = loadWordVectors();
  let [near, firm, weight] = [0, 0, 0];
  for (const one of words) {
    const own = weigh(one);
    weight += own;
    const best = most(
      others.map(({ word }) => (word.stem === one.word.stem ? 1 : vectors.usage(word.kin, one.word.kin))),
    );
    near += own * best;
    firm += (own * Math.max(0, best - LEAST_USED)) / (1 - LEAST_USED);
  }
  return weight === 0 ? { near: 0, firm: 0 } : { near: near / weight, firm: firm / weight };
}

function sumOf(words: readonly PointWord[], weigh: Weigh): Float64Array {
  const vectors = loadWordVectors();
  const sum = new Float64Array(vectors.usages);
  for (const one of words) vectors.addUsage(one.word.kin, weigh(one), sum);
  return sum;
}

function meansOf(rows: readonly (readonly number[])[]) {
  const mean = (some: readonly number[]) => some.reduce((sum, value) => sum + value, 0) / Math.max(1, some.length);
  return { rows: rows.map(mean), columns: (rows[0] ?? []).map((_, j) => mean(rows.map((row) => row[j] ?? 0))) };
}

/** For every pair the most that either of it has with another; 0 where there is no other. */
function rivalsOf(rows: readonly (readonly number[])[]): number[][] {
  const without = (some: readonly number[]) => some.map((_, at) => most(some.filter((_, index) => index !== at)));
  const byRow = rows.map(without);
  const byColumn = (rows[0] ?? []).map((_, j) => without(rows.map((row) => row[j] ?? 0)));
  return rows.map((row, i) => row.map((_, j) => Math.max(byRow[i]?.[j] ?? 0, byColumn[j]?.[i] ?? 0)));
}

function most(some: readonly number[]): number {
  return some.reduce((best, value) => Math.max(best, value), 0);
}
