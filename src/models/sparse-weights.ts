import { unitOf } from "./cubed-codes.ts";
import { RowIndex } from "./row-index.ts";
import { type ChoiceWeights, codeValues } from "./weights.ts";
import { MOST_ROWS, makeWideKernel, type WideKernel } from "./wide-kernel.ts";

/** A row that says something of this many classes is held in full. */
const LEAST_FULL = 8;
/** From so many classes on all are added up at once: no more work than that for a few of them. */
const LEAST_WIDE = 12;
/** Weights that fit beside the count of their row in one number. */
const MOST_ENTRIES = 2 ** 24;

/**
 * A row holds only the classes it says something of: for many classes, where most rows know of a handful. `rows` has a bit
 * for each of 2^bits rows (see RowIndex), `counts` a byte for each that holds anything; `labels` and `codes` hold the rows
 * one after the other.
 */
export class SparseWeights implements ChoiceWeights {
  readonly classes: number;
  readonly #index: RowIndex;
  /**
   * Where a row that holds anything begins in `#entries`, times 256, and how many entries it has: one look for both. Of a
   * row of many its number among those that are held in full.
   */
  readonly #starts: Uint32Array;
  /** Label and code of each weight side by side: what is read together lies together. */
  readonly #entries: Uint16Array;
  /**
   * The rows of many, with the codes of all classes: the frequent features are the long rows, and most of their classes are
   * not asked.
   */
  readonly #full: WideKernel;
  readonly #values: Float32Array;
  readonly #unit: number;
  #places = new Int32Array(256);

  constructor(
    rows: Uint8Array,
    counts: Uint8Array,
    labels: Uint8Array,
    codes: Uint8Array,
    classes: number,
    greatest: number,
  ) {
    const index = new RowIndex(rows);
    const total = labels.length;
    let [sum, size, full] = [0, 0, 0];
    for (let place = 0; place < counts.length; place++) {
      const count = counts[place] as number;
      sum += count;
      if (count < LEAST_FULL) size += count;
      else full++;
    }
    if (counts.length !== index.count || sum !== total || sum !== codes.length)
      throw new RangeError("rows and weights do not fit together");
    if (size > MOST_ENTRIES) throw new RangeError("there are too many weights");
    const starts = new Uint32Array(index.count);
    const entries = new Uint16Array(size);
    const kernel = makeWideKernel(full, classes);
    let [to, at, row] = [0, 0, 0];
    for (let place = 0; place < counts.length; place++) {
      const count = counts[place] as number;
      const isFull = count >= LEAST_FULL;
      starts[place] = (isFull ? row : to) * 256 + count;
      for (const end = at + count; at < end; at++) {
        const label = labels[at] as number;
        if (label >= classes) throw new RangeError("a weight is for a class that is not there");
        if (isFull) kernel.codes[row * kernel.lanes + label] = codes[at] as number;
        else entries[to++] = (label << 8) | (codes[at] as number);
      }
      if (isFull) row++;
    }
    this.classes = classes;
    this.#index = index;
    this.#starts = starts;
    this.#entries = entries;
    this.#full = kernel;
    this.#values = codeValues(greatest);
    this.#unit = unitOf(greatest);
  }

  add(features: Int32Array, count: number, scores: Float32Array): void {
    const found = this.#find(features, count);
    this.#addShort(found, scores);
    const wide = this.#addWide(found);
    for (let label = 0; wide && label < this.classes; label++)
      (scores[label] as number) += (this.#full.sums[label] as number) * this.#unit;
  }

  addAmong(features: Int32Array, count: number, scores: Float32Array, among: Int32Array): void {
    const found = this.#find(features, count);
    const asked = among.length;
    this.#addShort(found, scores);
    if (asked >= LEAST_WIDE) {
      if (!this.#addWide(found)) return;
      const { sums } = this.#full;
      const unit = this.#unit;
      for (let one = 0; one < asked; one++) {
        const label = among[one] as number;
        (scores[label] as number) += (sums[label] as number) * unit;
      }
      return;
    }
    const values = this.#values;
    const rows = this.#places;
    const { codes, lanes } = this.#full;
    for (let index = 0; index < found; index++) {
      const row = rows[index] as number;
      if ((row & 255) < LEAST_FULL) continue;
      const from = (row >>> 8) * lanes;
      for (let one = 0; one < asked; one++) {
        const label = among[one] as number;
        (scores[label] as number) += values[codes[from + label] as number] as number;
      }
    }
  }

  #addShort(found: number, scores: Float32Array): void {
    const entries = this.#entries;
    const values = this.#values;
    const rows = this.#places;
    for (let index = 0; index < found; index++) {
      const row = rows[index] as number;
      const length = row & 255;
      if (length >= LEAST_FULL) continue;
      let at = row >>> 8;
      for (const end = at + length; at < end; at++) {
        const entry = entries[at] as number;
        (scores[entry >> 8] as number) += values[entry & 255] as number;
      }
    }
  }

  /** Adds the rows that are held in full up; false where there is none. */
  #addWide(found: number): boolean {
    const places = this.#places;
    const { rows } = this.#full;
    let full = 0;
    for (let index = 0; index < found; index++) {
      const row = places[index] as number;
      rows[full] = row >>> 8;
      if ((row & 255) >= LEAST_FULL) full++;
    }
    if (full > 0) this.#full.add(full);
    return full > 0;
  }

  /**
   * Leaves where the features' rows begin in `#places`, and gives how many there are. Every row is touched here: reads
   * that hang on nothing wait for the memory together, in the loops over entries each would wait alone.
   */
  #find(features: Int32Array, count: number): number {
    if (count > MOST_ROWS) throw new RangeError("more features than are read at once");
    if (count >= this.#places.length) this.#places = new Int32Array(MOST_ROWS + 1);
    const places = this.#places;
    const starts = this.#starts;
    const entries = this.#entries;
    const { codes, lanes } = this.#full;
    const found = this.#index.find(features, count, places);
    for (let index = 0; index < found; index++) places[index] = starts[places[index] as number] as number;
    let touched = 0;
    for (let index = 0; index < found; index++) {
      const row = places[index] as number;
      touched += (row & 255) < LEAST_FULL ? (entries[row >>> 8] ?? 0) : (codes[(row >>> 8) * lanes] ?? 0);
    }
    // Kept, or the compiler leaves the reads out.
    places[found] = touched;
    return found;
  }
}
