import { numbersFrom, shuffle } from "../random.ts";

/** One decision: hashes of its features, and whether the answer is yes. */
export type Decision = { readonly features: Int32Array; readonly yes: boolean };

export type LogisticOptions = {
  /** The weights have 2^bits rows. */
  readonly bits: number;
  readonly rounds: number;
  /** Length of a step at the beginning. */
  readonly step: number;
  /** How strongly weights are drawn to zero. */
  readonly shrink: number;
  readonly seed: number;
};

/**
 * Logistic regression over hashed features, trained by AdaGrad (Duchi, Hazan and Singer 2011): one weight a row, their
 * sum is the log odds of yes. Leaves `decisions` in another order.
 */
export function trainLogistic(decisions: Decision[], options: LogisticOptions) {
  const { bits, rounds, step, shrink } = options;
  const mask = 2 ** bits - 1;
  const weights = new Float64Array(2 ** bits);
  const squares = new Float64Array(2 ** bits).fill(1);
  const next = numbersFrom(options.seed);
  for (let round = 0; round < rounds; round++) {
    shuffle(decisions, next);
    for (const { features, yes } of decisions) {
      let odds = 0;
      for (const hash of features) odds += weights[hash & mask] as number;
      const error = (yes ? 1 : 0) - 1 / (1 + Math.exp(-odds));
      if (Math.abs(error) < 0.001) continue;
      for (const hash of features) {
        const row = hash & mask;
        const slope = error - shrink * (weights[row] as number);
        (squares[row] as number) += slope * slope;
        (weights[row] as number) += (step * slope) / Math.sqrt(squares[row] as number);
      }
    }
  }
  return { bits, classes: 1, weights: Float32Array.from(weights) };
}
