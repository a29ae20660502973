/**
 * Which of the rows of a table hold anything, and the place of each among those that do. Most features of a text are rare
 * and were left out of the weights: a bit tells so without a look into the weights, whose memory is far away.
 */
export class RowIndex {
  /** For each group of 32 rows: a bit for every row that holds something, and how many such rows come before it. */
  readonly #groups: Int32Array;
  readonly #mask: number;
  /** Rows that hold something. */
  readonly count: number;

  /** `bitmap` has a bit for each row, the lowest of each byte first: 8, 16, 32, … rows. */
  constructor(bitmap: Uint8Array) {
    if (!Number.isInteger(Math.log2(bitmap.length))) throw new RangeError("the rows of weights must be a power of two");
    const groups = new Int32Array(2 * Math.ceil(bitmap.length / 4));
    let count = 0;
    for (let at = 0, group = 0; at < bitmap.length; at += 4, group += 2) {
      const low = (bitmap[at] as number) | ((bitmap[at + 1] ?? 0) << 8);
      const bits = low | ((bitmap[at + 2] ?? 0) << 16) | ((bitmap[at + 3] ?? 0) << 24);
      groups[group] = bits;
      groups[group + 1] = count;
      count += onesIn(bits);
    }
    this.#groups = groups;
    this.#mask = bitmap.length * 8 - 1;
    this.count = count;
  }

  /** Writes the places of those features' rows that hold anything into `places`, in order, and gives their number: features [from, to). */
  find(features: Int32Array, to: number, places: Int32Array, from = 0): number {
    const found = this.rowsOf(features, to, places, from);
    for (let index = 0; index < found; index++) places[index] = this.placeOf(places[index] as number);
    return found;
  }

  /** As `find`, but writes the rows, whose places `placeOf` tells. */
  rowsOf(features: Int32Array, to: number, rows: Int32Array, from = 0): number {
    const groups = this.#groups;
    const mask = this.#mask;
    let found = 0;
    // Written always and kept only where it counts: a branch would be guessed wrong every other time.
    for (let index = from; index < to; index++) {
      const row = (features[index] as number) & mask;
      rows[found] = row;
      found += ((groups[(row >>> 5) << 1] as number) >>> (row & 31)) & 1;
    }
    return found;
  }

  /** Place of a row that holds something. */
  placeOf(row: number): number {
    const group = (row >>> 5) << 1;
    const before = (this.#groups[group] as number) & ((1 << (row & 31)) - 1);
    return (this.#groups[group + 1] as number) + onesIn(before);
  }
}

/** How many bits of a 32-bit number are set (Warren 2013, 5-1). */
function onesIn(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
