import { HashedWeights } from "../hashed-weights.ts";
import { numbersFrom, shuffle } from "../random.ts";

/** Something to tell yes from no, by hashed features. */
export type Case = { readonly features: Int32Array; readonly right: boolean };

export type LogisticOptions = {
  readonly bits: number;
  readonly rounds: number;
  readonly step: number;
  /** What a weight costs, squared and halved, over all cases. */
  readonly cost: number;
  readonly seed: number;
};

/** Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011); the mean of the later half of the rounds. */
export function trainLogistic(cases: readonly Case[], options: LogisticOptions): HashedWeights {
  const { rounds, step, cost, seed } = options;
  const trained = new HashedWeights(options.bits);
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
      let score = 0;
      for (const hash of features) score += weights[hash & mask] as number;
      const error = 1 / (1 + Math.exp(-score)) - (right ? 1 : 0);
      for (const hash of features) {
        const place = hash & mask;
        const slope = error + decay * (weights[place] as number);
        (squares[place] as number) += slope * slope;
        (weights[place] as number) -= (step * slope) / Math.sqrt(squares[place] as number);
      }
    }
    if (round < rounds / 2) continue;
    averaged++;
    for (let place = 0; place < sum.length; place++) (sum[place] as number) += weights[place] as number;
  }
  for (let place = 0; place < sum.length; place++) weights[place] = (sum[place] as number) / averaged;
  return trained;
}
