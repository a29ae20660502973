import { RowIndex } from "./row-index.ts";
import { codeValues, type Weights } from "./weights.ts";

/**
 * Weights of three or five classes of which most rows are empty: those that hold anything lie side by side under an index
 * of rows, so that most looks stay near. `codes` as for `DenseWeights`.
 */
export class FewWeights implements Weights {
  readonly classes: number;
  readonly #index: RowIndex;
  readonly #codes: Uint8Array;
  readonly #values: Float32Array;
  #places = new Int32Array(256);

  constructor(codes: Uint8Array, classes: number, greatest: number) {
    if (classes !== 3 && classes !== 5) throw new RangeError("three or five classes are read here");
    const rows = codes.length / classes;
    if (!Number.isInteger(Math.log2(rows))) throw new RangeError("the rows of weights must be a power of two");
    this.classes = classes;
    this.#values = codeValues(greatest);
    const bitmap = new Uint8Array(rows / 8);
    const kept = new Uint8Array(codes.length);
    let to = 0;
    for (let row = 0; row < rows; row++) {
      const own = codes.subarray(row * classes, (row + 1) * classes);
      if (own.every((code) => code === 0)) continue;
      bitmap[row >>> 3] = (bitmap[row >>> 3] as number) | (1 << (row & 7));
      kept.set(own, to);
      to += classes;
    }
    this.#index = new RowIndex(bitmap);
    this.#codes = kept.slice(0, to);
  }

  add(features: Int32Array, count: number, scores: Float32Array): void {
    const { classes } = this;
    const codes = this.#codes;
    const values = this.#values;
    if (count > this.#places.length) this.#places = new Int32Array(2 * count);
    const places = this.#places;
    const five = classes === 5;
    const held = this.#index.find(features, count, places);
    let [first, second, third, fourth, fifth] = [0, 0, 0, 0, 0];
    for (let index = 0; index < held; index++) {
      const at = (places[index] as number) * classes;
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
