import {
  again,
  during,
  get,
  less,
  load,
  loadWhole,
  makeModule,
  minus,
  plus,
  set,
  store,
  times,
  type Written,
  whole,
  ZERO,
} from "./wasm-code.ts";

/*
 * Products of matrices and what else a network does in four numbers at a time: a small WebAssembly module, written out here
 * instruction by instruction. Its sums are taken in one order and its numbers rounded in one way on every machine, so that a training
 * gives the same weights everywhere, a few times as fast as the same loops over typed arrays.
 */

/** A part of the memory as a matrix, places and steps in numbers (not bytes). */
export type Product = (
  /** Where the result is and its step from row to row; it is added to. */
  into: number,
  intoStep: number,
  /** The left matrix: its place, steps from row to row and from column to column. */
  left: number,
  leftRow: number,
  leftColumn: number,
  /** The right matrix: its place and step from row to row. */
  right: number,
  rightStep: number,
  /** Rows of the result, columns of the left matrix, columns of the result: these must be a multiple of 8. */
  rows: number,
  inner: number,
  columns: number,
) => void;

/** For each position, `count` rows of a table added to what stands there. */
export type Gather = (
  /** Where the result is. */
  into: number,
  table: number,
  /** The place of the rows' numbers, whole ones in the memory's `whole`, `count` for each position. */
  rows: number,
  count: number,
  positions: number,
  /** Numbers of a row, a multiple of 4. */
  width: number,
) => void;

/** For each position, its first `width` numbers times the second ones where these are above 0. */
export type Gate = (into: number, from: number, positions: number, width: number) => void;

/** Memory of 32-bit numbers (and the same as whole ones) and what works in it. */
export type Kernel = {
  readonly memory: Float32Array;
  readonly whole: Int32Array;
  readonly multiply: Product;
  readonly gather: Gather;
  readonly gate: Gate;
};

// Parameters of the function by their number.
const [INTO, INTO_STEP, LEFT, LEFT_ROW, LEFT_COLUMN, RIGHT, RIGHT_STEP, ROWS, INNER, COLUMNS] = Array.from(
  { length: 10 },
  (_, index) => index,
) as [number, number, number, number, number, number, number, number, number, number];
// Its variables: a column's place, the place in the right matrix, what is left of the inner loop, places in four rows of
// the left matrix and of the result.
const COLUMN = 10;
const AT_RIGHT = 11;
const TURNS = 12;
const AT_LEFT = 13;
const AT_INTO = 17;
const NUMBERS = 11;
// Eight sums, two parts of the right matrix, one of the left.
const SUMS = 10 + NUMBERS;
const PARTS = SUMS + 8;
const SPREAD = PARTS + 2;
const VECTORS = 11;

const loadSpread = (place: readonly number[]): number[] => [...place, 0xfd, 0x09, 2, 0];
const sumOf = (a: readonly number[], b: readonly number[]): number[] => [...a, ...b, 0xfd, 0xe4, 0x01];
const productOf = (a: readonly number[], b: readonly number[]): number[] => [...a, ...b, 0xfd, 0xe6, 0x01];

/** The result's next `count` rows, eight columns after the other. */
function rowsAtOnce(count: number): number[] {
  const rows = Array.from({ length: count }, (_, row) => row);
  const halves = rows.flatMap((row) => [0, 1].map((half) => ({ row, half, sum: SUMS + 2 * row + half })));
  const inner = [
    ...set(PARTS, load(get(AT_RIGHT), 0)),
    ...set(PARTS + 1, load(get(AT_RIGHT), 16)),
    ...rows.flatMap((row) => [
      ...set(SPREAD, loadSpread(get(AT_LEFT + row))),
      ...[0, 1].flatMap((half) =>
        set(SUMS + 2 * row + half, sumOf(get(SUMS + 2 * row + half), productOf(get(SPREAD), get(PARTS + half)))),
      ),
      ...set(AT_LEFT + row, plus(get(AT_LEFT + row), get(LEFT_COLUMN))),
    ]),
    ...set(AT_RIGHT, plus(get(AT_RIGHT), get(RIGHT_STEP))),
    ...set(TURNS, minus(get(TURNS), whole(1))),
  ];
  return [
    ...set(COLUMN, whole(0)),
    ...again(
      [
        ...rows.flatMap((row) => [
          ...set(AT_INTO + row, plus(plus(get(INTO), get(COLUMN)), times(get(INTO_STEP), whole(row)))),
          ...set(AT_LEFT + row, plus(get(LEFT), times(get(LEFT_ROW), whole(row)))),
        ]),
        ...halves.flatMap(({ row, half, sum }) => set(sum, load(get(AT_INTO + row), 16 * half))),
        ...set(AT_RIGHT, plus(get(RIGHT), get(COLUMN))),
        ...set(TURNS, get(INNER)),
        ...again(inner, get(TURNS)),
        ...halves.flatMap(({ row, half, sum }) => store(get(AT_INTO + row), 16 * half, get(sum))),
        ...set(COLUMN, plus(get(COLUMN), whole(32))),
      ],
      less(get(COLUMN), get(COLUMNS)),
    ),
    ...set(INTO, plus(get(INTO), times(get(INTO_STEP), whole(count)))),
    ...set(LEFT, plus(get(LEFT), times(get(LEFT_ROW), whole(count)))),
    ...set(ROWS, minus(get(ROWS), whole(count))),
  ];
}

const largerOf = (a: readonly number[], b: readonly number[]): number[] => [...a, ...b, 0xfd, 0xe9, 0x01];

const MULTIPLY: Written = {
  name: "multiply",
  parameters: 10,
  numbers: NUMBERS,
  vectors: VECTORS,
  body: [...during(less(whole(3), get(ROWS)), rowsAtOnce(4)), ...during(less(whole(0), get(ROWS)), rowsAtOnce(1))],
};

/** Parameters: into, table, rows, count, positions, width in bytes; then a column, what is left of the count, a row's place. */
const GATHER: Written = {
  name: "gather",
  parameters: 6,
  numbers: 3,
  vectors: 1,
  body: again(
    [
      ...set(6, whole(0)),
      ...again(
        [
          ...set(9, load(plus(get(0), get(6)), 0)),
          ...set(7, get(3)),
          ...set(8, get(2)),
          ...again(
            [
              ...set(9, sumOf(get(9), load(plus(plus(get(1), get(6)), times(loadWhole(get(8)), get(5))), 0))),
              ...set(8, plus(get(8), whole(4))),
              ...set(7, minus(get(7), whole(1))),
            ],
            get(7),
          ),
          ...store(plus(get(0), get(6)), 0, get(9)),
          ...set(6, plus(get(6), whole(16))),
        ],
        less(get(6), get(5)),
      ),
      ...set(0, plus(get(0), get(5))),
      ...set(2, plus(get(2), times(get(3), whole(4)))),
      ...set(4, minus(get(4), whole(1))),
    ],
    get(4),
  ),
};

/** Parameters: into, from, positions, width in bytes; then a column. */
const GATE: Written = {
  name: "gate",
  parameters: 4,
  numbers: 1,
  vectors: 0,
  body: again(
    [
      ...set(4, whole(0)),
      ...again(
        [
          ...store(
            plus(get(0), get(4)),
            0,
            productOf(load(plus(get(1), get(4)), 0), largerOf(load(plus(plus(get(1), get(3)), get(4)), 0), ZERO)),
          ),
          ...set(4, plus(get(4), whole(16))),
        ],
        less(get(4), get(3)),
      ),
      ...set(0, plus(get(0), get(3))),
      ...set(1, plus(plus(get(1), get(3)), get(3))),
      ...set(2, minus(get(2), whole(1))),
    ],
    get(2),
  ),
};

const FUNCTIONS = [MULTIPLY, GATHER, GATE] as const;

/** A memory of so many numbers at least, all 0, with what multiplies in it. */
export function makeKernel(numbers: number): Kernel {
  const { memory, multiply, gather, gate } = makeModule(FUNCTIONS, 4 * numbers) as { memory: ArrayBuffer } & Pick<
    Kernel,
    "multiply" | "gather" | "gate"
  >;
  return {
    memory: new Float32Array(memory),
    whole: new Int32Array(memory),
    multiply(into, intoStep, left, leftRow, leftColumn, right, rightStep, rows, inner, columns) {
      if (rows <= 0 || inner <= 0 || columns <= 0) return;
      multiply(
        ...([4 * into, 4 * intoStep, 4 * left, 4 * leftRow, 4 * leftColumn] as const),
        ...([4 * right, 4 * rightStep, rows, inner, 4 * columns] as const),
      );
    },
    gather(into, table, rows, count, positions, width) {
      if (count > 0 && positions > 0 && width > 0) gather(4 * into, 4 * table, 4 * rows, count, positions, 4 * width);
    },
    gate(into, from, positions, width) {
      if (positions > 0 && width > 0) gate(4 * into, 4 * from, positions, 4 * width);
    },
  };
}
