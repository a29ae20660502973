import { kinness } from "../../models/relation/meaning.ts";
import type { Point, PointWord } from "./point.ts";

export type Pairing = { readonly a: number; readonly b: number; readonly score: number };

/** Below it two words have nothing in common. */
const LEAST_NEAR = 0.5;
/** What equal numbers, and two announcements of the next contact, add to what two points share. */
const OF_NUMBER = 5;
const OF_NEXT = 6;
const OF_NAME = 1;
/** Shared weight that two points need, whatever they tell beside, and the share of what the shorter tells. */
const LEAST_MASS = 2;
const LEAST_SCORE = 0.18;
/** Both sides follow one agenda, more or less: what stands at one place of two accounts is so much the more alike. */
const OF_ORDER = 0.15;

/** Which points of two accounts are of one thing: each at most once, the most alike first. */
export function align(a: readonly Point[], b: readonly Point[]): Pairing[] {
  const weigh = weigher([...a, ...b]);
  const all: Pairing[] = [];
  a.forEach((one, i) => {
    b.forEach((other, j) => {
      const order = 1 - 2 * Math.abs(place(i, a) - place(j, b));
      const score = Math.min(1, likeness(one, other, weigh) * (1 + OF_ORDER * order));
      if (score >= LEAST_SCORE) all.push({ a: i, b: j, score });
    });
  });
  all.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const pairs = all.filter(({ a: i, b: j }) => {
    if (takenA.has(i) || takenB.has(j)) return false;
    takenA.add(i);
    takenB.add(j);
    return true;
  });
  return pairs.sort((x, y) => x.a - y.a);
}

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
  return ({ word, name }) =>
    (word.weight * (name ? OF_NAME : 1)) / Math.sqrt(Math.max(1, (holders.get(word.stem) ?? 1) - 1));
}

/** How much of what two points tell is the same: 0 to 1, 0 where that is too little to go by. */
export function likeness(a: Point, b: Point, weigh: Weigh): number {
  const one = covered(a.words, b.words, weigh);
  const other = covered(b.words, a.words, weigh);
  let extra = 0;
  for (const number of a.numbers) if (b.numbers.has(number)) extra += OF_NUMBER;
  if (a.next && b.next) extra += OF_NEXT;
  const mass = (one.mass + other.mass) / 2 + extra;
  if (mass < LEAST_MASS) return 0;
  const shorter = Math.min(one.weight, other.weight) + extra;
  const longer = Math.max(one.weight, other.weight) + extra;
  return mass / (0.6 * shorter + 0.4 * longer);
}

function covered(words: readonly PointWord[], others: readonly PointWord[], weigh: Weigh) {
  let [mass, weight] = [0, 0];
  for (const one of words) {
    const own = weigh(one);
    weight += own;
    let best = 0;
    for (const other of others) best = Math.max(best, kinness(one.word, other.word));
    if (best >= LEAST_NEAR) mass += own * best;
  }
  return { mass, weight };
}
