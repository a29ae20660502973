import { probabilities } from "../../src/annotate/events/learned/standing-reader.ts";
import { numbersFrom, shuffle } from "../random.ts";
import { type SoftmaxSettings, TrainedSoftmax } from "./softmax-training.ts";

/** Some of whom one is right. */
export type Choice = { readonly candidates: readonly Int32Array[]; readonly right: number; readonly weight?: number };

/** Trains weights that rank candidates by conditional logistic regression, as `trainSoftmax` does. */
export function trainRanker(choices: readonly Choice[], settings: Omit<SoftmaxSettings, "classes">): TrainedSoftmax {
  const { bits, rounds, step, shrink, seed } = settings;
  const trained = new TrainedSoftmax(bits, 1);
  const { weights } = trained;
  const squares = new Float32Array(weights.length).fill(1);
  const next = numbersFrom(seed);
  const order = [...choices];
  const mask = 2 ** bits - 1;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    for (const { candidates, right, weight = 1 } of order) {
      const likely = probabilities(scoresOf(trained, candidates));
      candidates.forEach((features, index) => {
        const error = weight * ((index === right ? 1 : 0) - (likely[index] as number));
        if (Math.abs(error) < 0.002) return;
        for (const hash of features) {
          const at = hash & mask;
          const slope = error - shrink * (weights[at] as number);
          (squares[at] as number) += slope * slope;
          (weights[at] as number) += (step * slope) / Math.sqrt(squares[at] as number);
        }
      });
    }
  }
  return trained;
}

/** The score of each candidate. */
export function scoresOf(
  weights: { add(features: Int32Array, count: number, scores: Float32Array): void },
  candidates: readonly Int32Array[],
): Float32Array {
  return Float32Array.from(candidates, (features) => {
    const score = new Float32Array(1);
    weights.add(features, features.length, score);
    return score[0] as number;
  });
}
