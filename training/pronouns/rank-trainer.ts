import { softmax } from "../../src/annotate/entities/pronoun-ranker.ts";
import { HashedWeights } from "../hashed-weights.ts";
import { numbersFrom, shuffle } from "../random.ts";
import type { PronounCase } from "./pronoun-cases.ts";

export type RankOptions = {
  readonly bits: number;
  readonly rounds: number;
  readonly step: number;
  /** What a weight costs, squared and halved, over all cases. */
  readonly cost: number;
  readonly seed: number;
};

/**
 * Trains by AdaGrad (Duchi, Hazan and Singer 2011) on the logarithm of the likelihood of the right candidates, all that
 * are right taken together; the mean of the later half of the rounds.
 */
export function trainRanker(
  cases: readonly PronounCase[],
  { bits, rounds, step, cost, seed }: RankOptions,
): HashedWeights {
  const trained = new HashedWeights(bits);
  const { weights } = trained;
  const mask = weights.length - 1;
  const squares = new Float32Array(weights.length).fill(1);
  const sum = new Float64Array(weights.length);
  const next = numbersFrom(seed);
  const order = [...cases];
  const decay = cost / Math.max(1, cases.length);
  let averaged = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    for (const { features, right } of order) {
      const likely = softmax(
        Float64Array.from(features, (list) =>
          list.reduce((total, hash) => total + (weights[hash & mask] as number), 0),
        ),
      );
      const whole = likely.reduce((total, share, index) => total + (right[index] === true ? share : 0), 1e-9);
      features.forEach((list, index) => {
        const share = likely[index] as number;
        const gradient = share - (right[index] === true ? share / whole : 0);
        for (const hash of list) {
          const place = hash & mask;
          const slope = gradient + decay * (weights[place] as number);
          (squares[place] as number) += slope * slope;
          (weights[place] as number) -= (step * slope) / Math.sqrt(squares[place] as number);
        }
      });
    }
    if (round < rounds / 2) continue;
    averaged++;
    for (let place = 0; place < sum.length; place++) (sum[place] as number) += weights[place] as number;
  }
  for (let place = 0; place < sum.length; place++) weights[place] = (sum[place] as number) / averaged;
  return trained;
}

/** The ranker whose weights are the means of those of some. */
export function meanOf(rankers: readonly HashedWeights[]): HashedWeights {
  const mean = new HashedWeights(rankers[0]?.bits ?? 0);
  for (const { weights } of rankers)
    for (let place = 0; place < weights.length; place++)
      (mean.weights[place] as number) += (weights[place] as number) / rankers.length;
  return mean;
}
