import { probabilities } from "../../src/annotate/events/learned/standing-reader.ts";
import type { Weights } from "../../src/models/weights.ts";
import { numbersFrom, shuffle } from "../random.ts";

export type LabelledFeatures = { readonly features: Int32Array; readonly label: number; readonly weight?: number };
export type SoftmaxSettings = {
  readonly bits: number;
  readonly classes: number;
  readonly rounds: number;
  readonly step: number;
  readonly shrink: number;
  readonly seed: number;
};

/** Weights of multinomial logistic regression over hashed features. */
export class TrainedSoftmax implements Weights {
  readonly bits: number;
  readonly classes: number;
  readonly weights: Float32Array;

  constructor(bits: number, classes: number) {
    this.bits = bits;
    this.classes = classes;
    this.weights = new Float32Array(2 ** bits * classes);
  }

  add(features: Int32Array, count: number, scores: Float32Array): void {
    const { classes, weights } = this;
    const mask = 2 ** this.bits - 1;
    for (let index = 0; index < count; index++) {
      const row = ((features[index] as number) & mask) * classes;
      for (let label = 0; label < classes; label++) (scores[label] as number) += weights[row + label] as number;
    }
  }
}

/** Trains by AdaGrad (Duchi, Hazan and Singer 2011) with weights drawn towards nothing. Orders are drawn from the seed. */
export function trainSoftmax(cases: readonly LabelledFeatures[], settings: SoftmaxSettings): TrainedSoftmax {
  const { bits, classes, rounds, step, shrink, seed } = settings;
  const trained = new TrainedSoftmax(bits, classes);
  const { weights } = trained;
  const squares = new Float32Array(weights.length).fill(1);
  const next = numbersFrom(seed);
  const order = [...cases];
  const mask = 2 ** bits - 1;
  const scores = new Float32Array(classes);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    for (const { features, label, weight = 1 } of order) {
      scores.fill(0);
      trained.add(features, features.length, scores);
      probabilities(scores);
      for (let other = 0; other < classes; other++) {
        const error = weight * ((other === label ? 1 : 0) - (scores[other] as number));
        if (Math.abs(error) < 0.002) continue;
        for (const hash of features) {
          const at = (hash & mask) * classes + other;
          const slope = error - shrink * (weights[at] as number);
          (squares[at] as number) += slope * slope;
          (weights[at] as number) += (step * slope) / Math.sqrt(squares[at] as number);
        }
      }
    }
  }
  return trained;
}
