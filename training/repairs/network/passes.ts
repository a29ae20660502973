/*
 * Steps of a network over positions, forwards and back, in one memory: arguments that name matrices are places in it.
 */

/** What is kept of each position's size, so that the way back is known. */
const EPSILON = 1e-5;

export type Extent = { readonly positions: number; readonly width: number };

/** A row put into every position. */
export function fill(memory: Float32Array, to: number, row: number, { positions, width }: Extent): void {
  for (let position = 0; position < positions; position++) memory.copyWithin(to + position * width, row, row + width);
}

/** The sum of all positions added to a row. */
export function sumInto(memory: Float32Array, row: number, from: number, { positions, width }: Extent): void {
  for (let position = 0; position < positions; position++) {
    const at = from + position * width;
    for (let place = 0; place < width; place++) (memory[row + place] as number) += memory[at + place] as number;
  }
}

/** Each position and a row. */
export function addRow(
  memory: Float32Array,
  to: number,
  from: number,
  row: number,
  { positions, width }: Extent,
): void {
  for (let position = 0; position < positions; position++) {
    const shift = position * width;
    for (let place = 0; place < width; place++)
      memory[to + shift + place] = (memory[from + shift + place] as number) + (memory[row + place] as number);
  }
}

/** A matrix turned. */
export function turn(memory: Float32Array, to: number, from: number, rows: number, columns: number): void {
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      memory[to + column * rows + row] = memory[from + row * columns + column] as number;
}

/** Each position at one size; `scales` keeps by what it was multiplied. */
export function normalise(memory: Float32Array, to: number, from: number, scales: Float32Array, extent: Extent): void {
  const { positions, width } = extent;
  for (let position = 0; position < positions; position++) {
    const [at, into] = [from + position * width, to + position * width];
    let squares = 0;
    for (let place = 0; place < width; place++) squares += (memory[at + place] as number) ** 2;
    const by = 1 / Math.sqrt(squares / width + EPSILON);
    scales[position] = by;
    for (let place = 0; place < width; place++) memory[into + place] = by * (memory[at + place] as number);
  }
}

/** The way back of `normalise`, added to `to`; `normal` is what it gave, `slope` what is asked of that. */
export function normaliseBack(
  memory: Float32Array,
  to: number,
  normal: number,
  slope: number,
  scales: Float32Array,
  { positions, width }: Extent,
): void {
  for (let position = 0; position < positions; position++) {
    const shift = position * width;
    let along = 0;
    for (let place = 0; place < width; place++)
      along += (memory[slope + shift + place] as number) * (memory[normal + shift + place] as number);
    along /= width;
    const by = scales[position] as number;
    for (let place = 0; place < width; place++)
      (memory[to + shift + place] as number) +=
        by * ((memory[slope + shift + place] as number) - along * (memory[normal + shift + place] as number));
  }
}

/** The first half of each position times the second one where that is above 0. */
export function gate(memory: Float32Array, to: number, from: number, { positions, width }: Extent): void {
  for (let position = 0; position < positions; position++) {
    const [at, into] = [from + 2 * position * width, to + position * width];
    for (let place = 0; place < width; place++) {
      const by = memory[at + width + place] as number;
      memory[into + place] = by > 0 ? (memory[at + place] as number) * by : 0;
    }
  }
}

/** The way back of `gate`: `from` is what it took, `slope` what is asked of its result. */
export function gateBack(
  memory: Float32Array,
  to: number,
  from: number,
  slope: number,
  { positions, width }: Extent,
): void {
  for (let position = 0; position < positions; position++) {
    const [at, into, asked] = [from + 2 * position * width, to + 2 * position * width, slope + position * width];
    for (let place = 0; place < width; place++) {
      const by = memory[at + width + place] as number;
      const open = by > 0 ? (memory[asked + place] as number) : 0;
      memory[into + place] = open * by;
      memory[into + width + place] = open * (memory[at + place] as number);
    }
  }
}

/** For each position the sum of `count` rows of a table. */
export function lookUp(
  memory: Float32Array,
  to: number,
  table: Float32Array,
  rows: Int32Array,
  count: number,
  { positions, width }: Extent,
): void {
  memory.fill(0, to, to + positions * width);
  for (let index = 0; index < positions * count; index++) {
    const from = (rows[index] as number) * width;
    const into = to + Math.floor(index / count) * width;
    for (let place = 0; place < width; place++) (memory[into + place] as number) += table[from + place] as number;
  }
}
