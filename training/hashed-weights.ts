import type { Weights } from "../src/models/weights.ts";

/** One weight a row over hashed features, as it is trained: what a feature speaks for or against one thing. */
export class HashedWeights implements Weights {
  readonly bits: number;
  readonly classes = 1;
  readonly weights: Float32Array;

  constructor(bits: number) {
    this.bits = bits;
    this.weights = new Float32Array(2 ** bits);
  }

  add(features: Int32Array, count: number, scores: Float32Array): void {
    const mask = this.weights.length - 1;
    for (let index = 0; index < count; index++)
      (scores[0] as number) += this.weights[(features[index] as number) & mask] as number;
  }
}
