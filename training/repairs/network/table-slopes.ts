/** Slopes of a table's rows, kept for those alone that a page has. */
export class TableSlopes {
  readonly width: number;
  slopes: Float32Array;
  /** The rows that have slopes, in the order in which they came; the slopes of each stand in that place. */
  readonly rows: number[] = [];
  readonly #places: Int32Array;

  constructor(rows: number, width: number) {
    this.width = width;
    this.slopes = new Float32Array(1024 * width);
    this.#places = new Int32Array(rows).fill(-1);
  }

  clear(): void {
    for (const row of this.rows) this.#places[row] = -1;
    this.rows.length = 0;
  }

  /** Adds what stands in `from` at `at` to the slopes of a row. */
  add(row: number, from: Float32Array, at: number): void {
    let place = this.#places[row] as number;
    if (place < 0) {
      place = this.rows.length;
      this.#places[row] = place;
      this.rows.push(row);
      if (this.rows.length * this.width > this.slopes.length) {
        const larger = new Float32Array(2 * this.slopes.length);
        larger.set(this.slopes);
        this.slopes = larger;
      }
      this.slopes.fill(0, place * this.width, this.rows.length * this.width);
    }
    const to = place * this.width;
    for (let index = 0; index < this.width; index++) (this.slopes[to + index] as number) += from[at + index] as number;
  }
}
