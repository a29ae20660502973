/** Rows that one entry of the index tells of. */
const GROUP = 32;

/**
 * Which of the 2^bits rows of a table hold anything, and the place of each among those that do. Most features of a text
 * are rare and were left out of the weights: a bit tells so without a look into the weights, whose memory is far away.
 */
export class RowIndex {
  /** For each group of 32 rows: a bit for every row that holds something, and how many such rows come before it. */
  readonly #groups: Int32Array;
  readonly #mask: number;
  /** Rows that hold something. */
  readonly count: number;

  /** `holds` says it of each of `rows` rows, a power of two. */
  constructor(rows: number, holds: (row: number) => boolean) {
    if (!Number.isInteger(Math.log2(rows))) throw new RangeError("the rows of weights must be a power of two");
    const groups = new Int32Array(2 * Math.ceil(rows / GROUP));
    let count = 0;
    for (let first = 0, at = 0; first < rows; first += GROUP, at += 2) {
      groups[at + 1] = count;
      let bits = 0;
      for (let row = first; row < first + GROUP && row < rows; row++) {
        if (!holds(row)) continue;
        bits |= 1 << (row - first);
        count++;
      }
      groups[at] = bits;
    }
    this.#groups = groups;
    this.#mask = rows - 1;
    this.count = count;
  }

  /** Writes the places of those features' rows that hold anything into `places`, in order, and gives their number. */
  find(features: Int32Array, count: number, places: Int32Array): number {
    const groups = this.#groups;
    const mask = this.#mask;
    let found = 0;
    // Written always and kept only where it counts: a branch would be guessed wrong every other time.
    for (let index = 0; index < count; index++) {
      const row = (features[index] as number) & mask;
      places[found] = row;
      found += ((groups[(row >>> 5) << 1] as number) >>> (row & 31)) & 1;
    }
    for (let index = 0; index < found; index++) {
      const row = places[index] as number;
      const group = (row >>> 5) << 1;
      let bits = (groups[group] as number) & ((1 << (row & 31)) - 1);
      // The number of ones (Warren 2013, 5-1).
      bits -= (bits >>> 1) & 0x55555555;
      bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
      places[index] =
        (groups[group + 1] as number) + (Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24);
    }
    return found;
  }
}
