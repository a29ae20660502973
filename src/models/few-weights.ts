import { RowIndex } from "./row-index.ts";
import type { PartWeights } from "./sequence.ts";
import { codeValues, type Weights } from "./weights.ts";

/**
 * Weights of three or five classes of which most rows are empty: those that hold anything lie side by side under an index
 * of rows, so that most looks stay near. `codes` as for `DenseWeights`.
 */
export class FewWeights implements Weights, PartWeights {
  readonly classes: number;
  readonly #index: RowIndex;
  readonly #codes: Uint8Array;
  /** Single floats, kept as doubles: sums of some hundred of them are exact, whatever their order. */
  readonly #values: Float64Array;
  #places = new Int32Array(256);

  constructor(codes: Uint8Array, classes: number, greatest: number) {
    if (classes !== 3 && classes !== 5) throw new RangeError("three or five classes are read here");
    const rows = codes.length / classes;
    if (!Number.isInteger(Math.log2(rows))) throw new RangeError("the rows of weights must be a power of two");
    this.classes = classes;
    this.#values = Float64Array.from(codeValues(greatest));
    const bitmap = new Uint8Array(rows / 8);
    const kept = new Uint8Array(codes.length);
    let to = 0;
    for (let row = 0; row < rows; row++) {
      let any = 0;
      for (let place = row * classes; place < (row + 1) * classes; place++) any |= codes[place] as number;
      if (any === 0) continue;
      bitmap[row >>> 3] = (bitmap[row >>> 3] as number) | (1 << (row & 7));
      for (let place = row * classes; place < (row + 1) * classes; place++) kept[to++] = codes[place] as number;
    }
    this.#index = new RowIndex(bitmap);
    this.#codes = kept.slice(0, to);
  }

  add(features: Int32Array, count: number, scores: Float32Array): void {
    const { classes } = this;
    const sums = new Float64Array(classes);
    this.sum(features, 0, count, sums, 0);
    for (let label = 0; label < classes; label++) (scores[label] as number) += sums[label] as number;
  }

  sum(features: Int32Array, from: number, to: number, sums: Float64Array, into: number): void {
    if (to - from > this.#places.length) this.#places = new Int32Array(2 * (to - from));
    const places = this.#places;
    const index = this.#index;
    const held = index.rowsOf(features, to, places, from);
    const codes = this.#codes;
    const values = this.#values;
    let [first, second, third] = [0, 0, 0];
    if (this.classes === 3) {
      for (let at = 0; at < held; at++) {
        const place = index.placeOf(places[at] as number) * 3;
        first += values[codes[place] as number] as number;
        second += values[codes[place + 1] as number] as number;
        third += values[codes[place + 2] as number] as number;
      }
    } else {
      let [fourth, fifth] = [0, 0];
      for (let at = 0; at < held; at++) {
        const place = index.placeOf(places[at] as number) * 5;
        first += values[codes[place] as number] as number;
        second += values[codes[place + 1] as number] as number;
        third += values[codes[place + 2] as number] as number;
        fourth += values[codes[place + 3] as number] as number;
        fifth += values[codes[place + 4] as number] as number;
      }
      sums[into + 3] = fourth;
      sums[into + 4] = fifth;
    }
    sums[into] = first;
    sums[into + 1] = second;
    sums[into + 2] = third;
  }
}
