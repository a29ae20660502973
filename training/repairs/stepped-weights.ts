import type { Weights } from "../../src/models/weights.ts";

const RATE = 0.06;
const DECAY = 1e-5;

/** Weights whose steps are scaled by what was seen of each slope (Duchi et al. 2011). */
export class SteppedWeights implements Weights {
  readonly bits: number;
  readonly classes: number;
  readonly weights: Float32Array;
  readonly #squares: Float32Array;

  constructor(bits: number, classes: number) {
    this.bits = bits;
    this.classes = classes;
    this.weights = new Float32Array(2 ** bits * classes);
    this.#squares = new Float32Array(this.weights.length).fill(1e-4);
  }

  add(features: Int32Array, count: number, scores: Float32Array): void {
    for (let index = 0; index < count; index++) {
      const row = ((features[index] as number) & (2 ** this.bits - 1)) * this.classes;
      for (let label = 0; label < this.classes; label++)
        (scores[label] as number) += this.weights[row + label] as number;
    }
  }

  #sum: Float64Array | null = null;
  #taken = 0;

  /** Counts the weights as they are into the mean that `settle` leaves. */
  note(): void {
    this.#sum ??= new Float64Array(this.weights.length);
    for (let at = 0; at < this.weights.length; at++) (this.#sum[at] as number) += this.weights[at] as number;
    this.#taken++;
  }

  /** Puts the mean of what was noted in place of the weights. */
  settle(): void {
    if (this.#sum === null) return;
    for (let at = 0; at < this.weights.length; at++) this.weights[at] = (this.#sum[at] as number) / this.#taken;
  }

  learn(features: Int32Array, count: number, label: number, error: number): void {
    if (Math.abs(error) < 1e-3) return;
    for (let index = 0; index < count; index++) {
      const at = ((features[index] as number) & (2 ** this.bits - 1)) * this.classes + label;
      const slope = error + DECAY * (this.weights[at] as number);
      this.#squares[at] = (this.#squares[at] as number) + slope * slope;
      this.weights[at] = (this.weights[at] as number) - (RATE * slope) / Math.sqrt(this.#squares[at] as number);
    }
  }
}
