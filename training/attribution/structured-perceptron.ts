import { type FeatureRows, SequenceDecoder, type SequenceModel } from "../../src/models/sequence.ts";
import { Perceptron } from "../perceptron.ts";

/** Averaged structured perceptron over label sequences (Collins 2002). */
export class StructuredPerceptron {
  readonly weights: Perceptron;
  readonly transitions: Float64Array;
  readonly model: SequenceModel;
  readonly #timed: Float64Array;
  readonly #decoder: SequenceDecoder;
  #step = 1;

  constructor(bits: number, labels: number, allowed: SequenceModel["allowed"]) {
    this.weights = new Perceptron(bits, labels);
    this.transitions = new Float64Array(labels * labels);
    this.#timed = new Float64Array(labels * labels);
    this.model = { weights: this.weights, transitions: this.transitions, allowed };
    this.#decoder = new SequenceDecoder(this.model);
  }

  /** Labels the sequence and moves the weights towards the right labels; how many were wrong. */
  learn(rows: FeatureRows, right: Uint8Array): number {
    const guessed = this.#decoder.decode(rows);
    const { classes } = this.weights;
    let wrong = 0;
    for (let item = 0; item < right.length; item++) {
      const wanted = right[item] as number;
      const label = guessed[item] as number;
      if (wanted !== label) {
        wrong++;
        const start = rows.starts[item] as number;
        const end = rows.starts[item + 1] as number;
        this.weights.update(rows.hashes.subarray(start, end), end - start, wanted, label);
      }
      if (item === 0) continue;
      const [wantedBefore, labelBefore] = [right[item - 1] as number, guessed[item - 1] as number];
      if (wanted === label && wantedBefore === labelBefore) continue;
      this.#move(wantedBefore * classes + wanted, 1);
      this.#move(labelBefore * classes + label, -1);
    }
    this.weights.tick();
    this.#step++;
    return wrong;
  }

  /** Replaces the weights by their mean. Call it once, at the end. */
  average(): void {
    this.weights.average();
    for (let place = 0; place < this.transitions.length; place++)
      (this.transitions[place] as number) -= (this.#timed[place] as number) / this.#step;
  }

  /** Adds another's averaged weights: a mean of trainings, but for a factor that changes no choice. */
  mix(other: StructuredPerceptron): void {
    this.weights.mix(other.weights);
    for (let place = 0; place < this.transitions.length; place++)
      (this.transitions[place] as number) += other.transitions[place] as number;
  }

  #move(place: number, by: number): void {
    (this.transitions[place] as number) += by;
    (this.#timed[place] as number) += by * this.#step;
  }
}
