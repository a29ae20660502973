import { codeValues, type Weights } from "../../../models/weights.ts";

/** Rows that one entry of the index tells of. */
const GROUP = 32;

/**
 * Weights of three or five classes of which most rows are empty: a bit for each tells which hold anything, and those lie
 * side by side, so that most looks stay near. `codes` as for `DenseWeights`.
 */
export class FewWeights implements Weights {
  readonly classes: number;
  /** For each group of 32 rows: a bit for every row that holds something, and where the first such row lies. */
  readonly #groups: Int32Array;
  readonly #mask: number;
  readonly #codes: Uint8Array;
  readonly #values: Float32Array;
  #places = new Int32Array(256);

  constructor(codes: Uint8Array, classes: number, greatest: number) {
    if (classes !== 3 && classes !== 5) throw new RangeError("three or five classes are read here");
    const rows = codes.length / classes;
    if (!Number.isInteger(Math.log2(rows))) throw new RangeError("the rows of weights must be a power of two");
    this.classes = classes;
    this.#mask = rows - 1;
    this.#values = codeValues(greatest);
    this.#groups = new Int32Array(2 * Math.ceil(rows / GROUP));
    const kept = new Uint8Array(codes.length);
    let to = 0;
    for (let row = 0; row < rows; row++) {
      const group = (row >>> 5) << 1;
      if (row % GROUP === 0) this.#groups[group + 1] = to;
      const own = codes.subarray(row * classes, (row + 1) * classes);
      if (own.every((code) => code === 0)) continue;
      this.#groups[group] = (this.#groups[group] as number) | (1 << (row & 31));
      kept.set(own, to);
      to += classes;
    }
    this.#codes = kept.slice(0, to);
  }

  add(features: Int32Array, count: number, scores: Float32Array): void {
    const { classes } = this;
    const groups = this.#groups;
    const codes = this.#codes;
    const values = this.#values;
    const mask = this.#mask;
    if (count > this.#places.length) this.#places = new Int32Array(2 * count);
    const places = this.#places;
    const five = classes === 5;
    let held = 0;
    // Written always and kept only where it counts: a branch would be guessed wrong every other time.
    for (let index = 0; index < count; index++) {
      const row = (features[index] as number) & mask;
      places[held] = row;
      held += ((groups[(row >>> 5) << 1] as number) >>> (row & 31)) & 1;
    }
    let [first, second, third, fourth, fifth] = [0, 0, 0, 0, 0];
    for (let index = 0; index < held; index++) {
      const row = places[index] as number;
      const group = (row >>> 5) << 1;
      // The number of ones before it (Warren 2013, 5-1).
      let bits = (groups[group] as number) & ((1 << (row & 31)) - 1);
      bits -= (bits >>> 1) & 0x55555555;
      bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
      const before = Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
      const at = (groups[group + 1] as number) + before * classes;
      first += values[codes[at] as number] as number;
      second += values[codes[at + 1] as number] as number;
      third += values[codes[at + 2] as number] as number;
      if (!five) continue;
      fourth += values[codes[at + 3] as number] as number;
      fifth += values[codes[at + 4] as number] as number;
    }
    (scores[0] as number) += first;
    (scores[1] as number) += second;
    (scores[2] as number) += third;
    if (!five) return;
    (scores[3] as number) += fourth;
    (scores[4] as number) += fifth;
  }
}
