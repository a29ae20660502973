import { CODES } from "../../src/annotate/events/coding/event-coder.ts";
import type { Weights } from "../../src/models/weights.ts";
import { numbersFrom, shuffle } from "../random.ts";
import type { CodeCase } from "./code-cases.ts";

const BITS = 16;
const ROUNDS = 12;
const STEP = 0.15;
const SHRINK = 0.0008;

/** Weights of multinomial logistic regression over hashed features. */
export class TrainedCodes implements Weights {
  readonly bits = BITS;
  readonly classes = CODES.length;
  readonly weights = new Float32Array(2 ** BITS * CODES.length);

  add(features: Int32Array, count: number, scores: Float32Array): void {
    const { classes, weights } = this;
    for (let index = 0; index < count; index++) {
      const row = ((features[index] ?? 0) & (2 ** BITS - 1)) * classes;
      for (let label = 0; label < classes; label++) scores[label] = (scores[label] ?? 0) + (weights[row + label] ?? 0);
    }
  }
}

/** Trains by AdaGrad (Duchi, Hazan and Singer 2011). Orders are drawn from the seed. */
export function trainCodes(cases: readonly CodeCase[], seed: number): TrainedCodes {
  const trained = new TrainedCodes();
  const { weights, classes } = trained;
  const squares = new Float32Array(weights.length).fill(1);
  const next = numbersFrom(seed);
  const order = cases.filter(({ features }) => features.length > 0);
  const scores = new Float32Array(classes);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, next);
    for (const { features, gold } of order) {
      scores.fill(0);
      trained.add(Int32Array.from(features), features.length, scores);
      const top = Math.max(...scores);
      let sum = 0;
      for (const score of scores) sum += Math.exp(score - top);
      for (let label = 0; label < classes; label++) {
        const error = (CODES[label] === gold ? 1 : 0) - Math.exp((scores[label] ?? 0) - top) / sum;
        if (Math.abs(error) < 0.002) continue;
        for (const hash of features) {
          const at = (hash & (2 ** BITS - 1)) * classes + label;
          const slope = error - SHRINK * (weights[at] ?? 0);
          squares[at] = (squares[at] ?? 0) + slope * slope;
          weights[at] = (weights[at] ?? 0) + (STEP * slope) / Math.sqrt(squares[at] ?? 1);
        }
      }
    }
  }
  return trained;
}
