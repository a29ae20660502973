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
export class DenseWeights implements Weights {
  readonly classes: number;
  readonly #codes: Uint8Array;
  readonly #mask: number;
  readonly #values: Float32Array;

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
    if (classes === 2) {
      this.#addTwo(features, count, scores);
      return;
    }
    const codes = this.#codes;
    const values = this.#values;
    const mask = this.#mask;
    for (let index = 0; index < count; index++) {
      const row = ((features[index] as number) & mask) * classes;
      for (let label = 0; label < classes; label++) {
        (scores[label] as number) += values[codes[row + label] as number] as number;
      }
    }
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
 * A row holds only the classes it says something of: for many classes, where most rows know of a handful. `counts` has
 * a byte for each of 2^bits rows; `labels` and `codes` hold the rows one after the other.
 */
export class SparseWeights implements Weights {
  readonly classes: number;
  readonly #starts: Uint32Array;
  /** Label and code of each weight side by side: what is read together lies together. */
  readonly #entries: Uint16Array;
  readonly #mask: number;
  readonly #values: Float32Array;

  constructor(counts: Uint8Array, labels: Uint8Array, codes: Uint8Array, classes: number, greatest: number) {
    const rows = counts.length;
    if (!Number.isInteger(Math.log2(rows))) throw new RangeError("the rows of weights must be a power of two");
    const starts = new Uint32Array(rows + 1);
    let start = 0;
    for (let row = 0; row < rows; row++) {
      starts[row] = start;
      start += counts[row] as number;
    }
    starts[rows] = start;
    if (start !== labels.length || start !== codes.length) throw new RangeError("rows and weights do not fit together");
    const entries = new Uint16Array(start);
    for (let at = 0; at < start; at++) {
      const label = labels[at] as number;
      if (label >= classes) throw new RangeError("a weight is for a class that is not there");
      entries[at] = (label << 8) | (codes[at] as number);
    }
    this.classes = classes;
    this.#starts = starts;
    this.#entries = entries;
    this.#mask = rows - 1;
    this.#values = codeValues(greatest);
  }

  add(features: Int32Array, count: number, scores: Float32Array): void {
    const starts = this.#starts;
    const entries = this.#entries;
    const values = this.#values;
    const mask = this.#mask;
    for (let index = 0; index < count; index++) {
      const row = (features[index] as number) & mask;
      const end = starts[row + 1] as number;
      for (let at = starts[row] as number; at < end; at++) {
        const entry = entries[at] as number;
        (scores[entry >> 8] as number) += values[entry & 255] as number;
      }
    }
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
