import type { Weights } from "./weights.ts";

/** Features of a sequence: hashes of one item after the other, and where each item's begin. Grows as it is filled. */
export class FeatureRows {
  hashes = new Int32Array(4096);
  starts = new Int32Array(256);
  /** Items whose features are whole. */
  count = 0;
  #at = 0;

  clear(): void {
    this.count = 0;
    this.#at = 0;
  }

  /** Adds a feature to the item that is being filled. */
  push(hash: number): void {
    if (this.#at === this.hashes.length) {
      const larger = new Int32Array(this.#at * 2);
      larger.set(this.hashes);
      this.hashes = larger;
    }
    this.hashes[this.#at++] = hash;
  }

  /** Ends an item. */
  end(): void {
    if (this.count + 2 > this.starts.length) {
      const larger = new Int32Array(this.starts.length * 2);
      larger.set(this.starts);
      this.starts = larger;
    }
    this.count++;
    this.starts[this.count] = this.#at;
  }
}

/** A linear model of label sequences: weights of features for each label, and of each label after each other. */
export type SequenceModel = {
  readonly weights: Pick<Weights, "add" | "classes">;
  /** [before × classes + label] */
  readonly transitions: Float32Array | Float64Array;
  /** Whether `label` may follow `before`; -1 stands for the beginning. */
  allowed(before: number, label: number): boolean;
};

const NEVER = -1e9;

/** Best label sequences by dynamic programming (Viterbi 1967; Collins 2002 for the training). Keeps its memory. */
export class SequenceDecoder {
  readonly #model: SequenceModel;
  readonly #forbidden: Float64Array;
  #emissions = new Float32Array(1024);
  #back = new Uint8Array(1024);
  #labels = new Uint8Array(256);

  constructor(model: SequenceModel) {
    const { classes } = model.weights;
    this.#model = model;
    this.#forbidden = new Float64Array(classes * (classes + 1));
    for (let before = -1; before < classes; before++)
      for (let label = 0; label < classes; label++)
        if (!model.allowed(before, label)) this.#forbidden[(before + 1) * classes + label] = NEVER;
  }

  /** A label for every item of `rows`; `against` is taken from the score of every label but the first. Valid until the next call. */
  decode(rows: FeatureRows, against = 0): Uint8Array {
    const { weights, transitions } = this.#model;
    const { classes } = weights;
    const { count } = rows;
    if (this.#labels.length < count) {
      this.#emissions = new Float32Array(count * 2 * classes);
      this.#back = new Uint8Array(count * 2 * classes);
      this.#labels = new Uint8Array(count * 2);
    }
    if (this.#emissions.length < count * classes) {
      this.#emissions = new Float32Array(count * 2 * classes);
      this.#back = new Uint8Array(count * 2 * classes);
    }
    const emissions = this.#emissions;
    const back = this.#back;
    const labels = this.#labels;
    const scores = new Float32Array(classes);
    for (let item = 0; item < count; item++) {
      scores.fill(0);
      const start = rows.starts[item] as number;
      const end = rows.starts[item + 1] as number;
      weights.add(rows.hashes.subarray(start, end), end - start, scores);
      for (let label = 0; label < classes; label++)
        emissions[item * classes + label] = (scores[label] as number) - (label === 0 ? 0 : against);
    }
    if (count === 0) return labels.subarray(0, 0);
    let best = new Float64Array(classes);
    let next = new Float64Array(classes);
    for (let label = 0; label < classes; label++)
      best[label] = (emissions[label] as number) + (this.#forbidden[label] as number);
    for (let item = 1; item < count; item++) {
      for (let label = 0; label < classes; label++) {
        let most = Number.NEGATIVE_INFINITY;
        let from = 0;
        for (let before = 0; before < classes; before++) {
          const value =
            (best[before] as number) +
            (transitions[before * classes + label] as number) +
            (this.#forbidden[(before + 1) * classes + label] as number);
          if (value > most) {
            most = value;
            from = before;
          }
        }
        next[label] = most + (emissions[item * classes + label] as number);
        back[item * classes + label] = from;
      }
      [best, next] = [next, best];
    }
    let label = 0;
    for (let other = 1; other < classes; other++) if ((best[other] as number) > (best[label] as number)) label = other;
    for (let item = count - 1; item >= 0; item--) {
      labels[item] = label;
      label = back[item * classes + label] as number;
    }
    return labels.subarray(0, count);
  }

  /** How much the features alone prefer `label` to the first label at an item of the last decoding. */
  lean(item: number, label: number): number {
    const { classes } = this.#model.weights;
    return (this.#emissions[item * classes + label] as number) - (this.#emissions[item * classes] as number);
  }
}
