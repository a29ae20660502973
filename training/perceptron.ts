import { bestOf } from "../src/models/weights.ts";

/**
 * Averaged perceptron over hashed features (Collins 2002), in the plain form that is trained; `packWeights` makes the
 * small form of it that is shipped. It has 2^bits rows of one weight a class.
 */
export class Perceptron {
  readonly bits: number;
  readonly classes: number;
  readonly weights: Float32Array;
  readonly scores: Float32Array;
  readonly #mask: number;
  /** Sum of each weight's changes times the step at which they came, for the average. */
  readonly #timed: Float64Array;
  #step = 1;

  constructor(bits: number, classes: number) {
    this.bits = bits;
    this.classes = classes;
    this.weights = new Float32Array(classes << bits);
    this.#timed = new Float64Array(classes << bits);
    this.scores = new Float32Array(classes);
    this.#mask = 2 ** bits - 1;
  }

  /** Scores every class into `scores`, and gives them. */
  score(features: Int32Array, count: number): Float32Array {
    const { scores } = this;
    scores.fill(0);
    this.add(features, count, scores);
    return scores;
  }

  /** As `Weights.add`, so that a reader runs on weights in training too. */
  add(features: Int32Array, count: number, scores: Float32Array): void {
    const { weights, classes } = this;
    for (let index = 0; index < count; index++) {
      const row = ((features[index] as number) & this.#mask) * classes;
      for (let label = 0; label < classes; label++) (scores[label] as number) += weights[row + label] as number;
    }
  }

  /** As `Weights.addAmong`. */
  addAmong(features: Int32Array, count: number, scores: Float32Array, among: Int32Array): void {
    const { weights, classes } = this;
    for (let index = 0; index < count; index++) {
      const row = ((features[index] as number) & this.#mask) * classes;
      for (let place = 0; place < among.length; place++) {
        const label = among[place] as number;
        (scores[label] as number) += weights[row + label] as number;
      }
    }
  }

  best(features: Int32Array, count: number): number {
    return bestOf(this.score(features, count), this.classes);
  }

  /** One decision was taken; call it once a decision, right or wrong. */
  tick(): void {
    this.#step++;
  }

  /** Moves the weights of the features from the class that was guessed to the right one. */
  update(features: Int32Array, count: number, right: number, guessed: number, by = 1): void {
    const timed = by * this.#step;
    for (let index = 0; index < count; index++) {
      const row = ((features[index] as number) & this.#mask) * this.classes;
      (this.weights[row + right] as number) += by;
      (this.#timed[row + right] as number) += timed;
      (this.weights[row + guessed] as number) -= by;
      (this.#timed[row + guessed] as number) -= timed;
    }
  }

  /** Replaces the weights by their mean over all steps. Call it once, when training has ended. */
  average(): void {
    for (let index = 0; index < this.weights.length; index++) {
      (this.weights[index] as number) -= (this.#timed[index] as number) / this.#step;
    }
  }

  /** Adds the weights of another of the same size: a mean of trainings, but for a factor that changes no choice. */
  mix(other: Perceptron): void {
    if (other.weights.length !== this.weights.length) throw new RangeError("only weights of one size can be mixed");
    for (let index = 0; index < this.weights.length; index++) {
      (this.weights[index] as number) += other.weights[index] as number;
    }
  }
}
