import { RowIndex } from "./row-index.ts";

/**
 * Weights of a linear model over hashed features, as they lie in the file: one byte a weight, on a cube-root scale,
 * which spends its steps where most weights are. Reading a value is one look into a table of 256.
 */
export type Weights = {
  readonly classes: number;
  /**
   * Adds to `scores[0..classes)` what the first `count` hashes of `features` say for each class. The caller clears
   * `scores` first. Nothing is allocated.
   */
  add(features: Int32Array, count: number, scores: Float32Array): void;
};

/** Weights that can be asked about a few of many classes. */
export type ChoiceWeights = Weights & {
  /**
   * As `add`, but only the scores of the classes in `among` are to be relied on: what the others hold is left open. Far
   * faster where few of many classes come into question.
   */
  addAmong(features: Int32Array, count: number, scores: Float32Array, among: Int32Array): void;
};

/** What the 256 codes stand for: code/127 to the third power times the greatest weight, sign kept. */
export function codeValues(greatest: number): Float32Array {
  const values = new Float32Array(256);
  for (let code = -127; code <= 127; code++) values[code & 255] = (code / 127) ** 3 * greatest;
  return values;
}

/** The code nearest to a weight. */
export function codeOf(weight: number, greatest: number): number {
  const code = Math.round(127 * Math.cbrt(Math.min(1, Math.abs(weight) / greatest)));
  return (weight < 0 ? -code : code) & 255;
}

/** Every row holds a code for every class: for few classes. `codes` has 2^bits × classes bytes. */
export class DenseWeights implements ChoiceWeights {
  readonly classes: number;
  readonly #codes: Uint8Array;
  readonly #mask: number;
  readonly #values: Float32Array;
  #rows = new Int32Array(256);

  constructor(codes: Uint8Array, classes: number, greatest: number) {
    const rows = codes.length / classes;
    if (!Number.isInteger(Math.log2(rows))) throw new RangeError("the rows of weights must be a power of two");
    this.classes = classes;
    this.#codes = codes;
    this.#mask = rows - 1;
    this.#values = codeValues(greatest);
  }

  add(features: Int32Array, count: number, scores: Float32Array): void {
    const { classes } = this;
    if (classes === 1) {
      this.#addOne(features, count, scores);
      return;
    }
    if (classes === 2) {
      this.#addTwo(features, count, scores);
      return;
    }
    if (classes === 3 || classes === 5) {
      this.#addFew(features, count, scores, classes);
      return;
    }
    this.#addMany(features, count, scores, classes);
  }

  addAmong(features: Int32Array, count: number, scores: Float32Array, among: Int32Array): void {
    const { classes } = this;
    const codes = this.#codes;
    const values = this.#values;
    const mask = this.#mask;
    for (let index = 0; index < count; index++) {
      const row = ((features[index] as number) & mask) * classes;
      for (let place = 0; place < among.length; place++) {
        const label = among[place] as number;
        (scores[label] as number) += values[codes[row + label] as number] as number;
      }
    }
  }

  /** Four classes at a time over all features: the sums stay out of memory, and the first round fetches the rows for all. */
  #addMany(features: Int32Array, count: number, scores: Float32Array, classes: number): void {
    if (count > this.#rows.length) this.#rows = new Int32Array(2 * count);
    const codes = this.#codes;
    const values = this.#values;
    const mask = this.#mask;
    const rows = this.#rows;
    for (let index = 0; index < count; index++) rows[index] = ((features[index] as number) & mask) * classes;
    let label = 0;
    for (; label + 4 <= classes; label += 4) {
      let [first, second, third, fourth] = [0, 0, 0, 0];
      for (let index = 0; index < count; index++) {
        const at = (rows[index] as number) + label;
        first += values[codes[at] as number] as number;
        second += values[codes[at + 1] as number] as number;
        third += values[codes[at + 2] as number] as number;
        fourth += values[codes[at + 3] as number] as number;
      }
      (scores[label] as number) += first;
      (scores[label + 1] as number) += second;
      (scores[label + 2] as number) += third;
      (scores[label + 3] as number) += fourth;
    }
    for (; label < classes; label++) {
      let sum = 0;
      for (let index = 0; index < count; index++)
        sum += values[codes[(rows[index] as number) + label] as number] as number;
      (scores[label] as number) += sum;
    }
  }

  /** Three or five classes, as label sequences have them: the sums stay out of memory. */
  #addFew(features: Int32Array, count: number, scores: Float32Array, classes: number): void {
    const codes = this.#codes;
    const values = this.#values;
    const mask = this.#mask;
    const five = classes === 5;
    let [first, second, third, fourth, fifth] = [0, 0, 0, 0, 0];
    for (let index = 0; index < count; index++) {
      const row = ((features[index] as number) & mask) * classes;
      first += values[codes[row] as number] as number;
      second += values[codes[row + 1] as number] as number;
      third += values[codes[row + 2] as number] as number;
      if (!five) continue;
      fourth += values[codes[row + 3] as number] as number;
      fifth += values[codes[row + 4] as number] as number;
    }
    (scores[0] as number) += first;
    (scores[1] as number) += second;
    (scores[2] as number) += third;
    if (!five) return;
    (scores[3] as number) += fourth;
    (scores[4] as number) += fifth;
  }

  #addOne(features: Int32Array, count: number, scores: Float32Array): void {
    const codes = this.#codes;
    const values = this.#values;
    const mask = this.#mask;
    let sum = 0;
    for (let index = 0; index < count; index++)
      sum += values[codes[(features[index] as number) & mask] as number] as number;
    (scores[0] as number) += sum;
  }

  #addTwo(features: Int32Array, count: number, scores: Float32Array): void {
    const codes = this.#codes;
    const values = this.#values;
    const mask = this.#mask;
    let first = 0;
    let second = 0;
    for (let index = 0; index < count; index++) {
      const row = ((features[index] as number) & mask) << 1;
      first += values[codes[row] as number] as number;
      second += values[codes[row + 1] as number] as number;
    }
    (scores[0] as number) += first;
    (scores[1] as number) += second;
  }
}

/**
 * Two classes, most of whose many rows hold nothing: only those that do are kept, side by side, so that what a text
 * needs fits into the memory next to the processor. `rows` has a bit for each row (see RowIndex), `codes` two bytes for
 * each row that holds anything.
 */
export class PairWeights implements ChoiceWeights {
  readonly classes = 2;
  readonly #index: RowIndex;
  /** The first class's code and, times 256, the second's. */
  readonly #pairs: Uint16Array;
  readonly #values: Float32Array;
  #places = new Int32Array(256);

  constructor(rows: Uint8Array, codes: Uint8Array, greatest: number) {
    this.#index = new RowIndex(rows);
    if (codes.length !== 2 * this.#index.count) throw new RangeError("rows and weights do not fit together");
    // A copy: the codes may begin anywhere.
    this.#pairs = new Uint16Array(new Uint8Array(codes).buffer);
    this.#values = codeValues(greatest);
  }

  add(features: Int32Array, count: number, scores: Float32Array): void {
    if (count > this.#places.length) this.#places = new Int32Array(2 * count);
    const places = this.#places;
    const pairs = this.#pairs;
    const values = this.#values;
    const found = this.#index.find(features, count, places);
    let first = 0;
    let second = 0;
    for (let index = 0; index < found; index++) {
      const pair = pairs[places[index] as number] as number;
      first += values[pair & 255] as number;
      second += values[pair >> 8] as number;
    }
    (scores[0] as number) += first;
    (scores[1] as number) += second;
  }

  addAmong(features: Int32Array, count: number, scores: Float32Array): void {
    this.add(features, count, scores);
  }
}

/** The class with the highest score, the first of equals. */
export function bestOf(scores: Float32Array, classes: number): number {
  let best = 0;
  for (let label = 1; label < classes; label++) {
    if ((scores[label] as number) > (scores[best] as number)) best = label;
  }
  return best;
}
