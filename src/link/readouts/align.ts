import type { Point } from "./point.ts";
import { POINT_SIGNS, type PointSigns, pointSignsOf } from "./point-signs.ts";

export type Pairing = { readonly a: number; readonly b: number; readonly score: number };

/** Weights of a logistic regression on written pairs of readouts, as `training/readouts/fit-alignment.ts` prints them. */
const WEIGHTS: PointSigns = {
  usage: 1.31,
  numbers: 2.62,
  next: 1.93,
  order: 1.39,
  above: 4.31,
  best: 1.72,
  bestOfSum: 1.76,
  sum: 1.57,
  oneWay: 3.71,
};
const CONSTANT = -3.35;
/** Two points are set side by side where it is so likely: to be told as two gaps is two errors, to be joined wrongly is one. */
const LEAST = 0.3;

/** Which points of two accounts are of one thing: each at most once, the likeliest first; `score` is how likely. */
export function align(a: readonly Point[], b: readonly Point[]): Pairing[] {
  const all = pointSignsOf(a, b).flatMap((row, i) =>
    row.flatMap((signs, j): Pairing[] => {
      const score = likelihoodOf(signs);
      return score < LEAST ? [] : [{ a: i, b: j, score }];
    }),
  );
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

function likelihoodOf(signs: PointSigns): number {
  const sum = POINT_SIGNS.reduce((total, sign) => total + WEIGHTS[sign] * signs[sign], CONSTANT);
  return 1 / (1 + Math.exp(-sum));
}
