import { addCodes, VECTORS } from "./cubed-codes.ts";
import {
  again,
  during,
  get,
  less,
  loadWhole,
  makeModule,
  plus,
  set,
  shifted,
  store,
  times,
  type Written,
  whole,
  ZERO,
} from "./wasm-code.ts";

/** Rows of many classes in a memory of their own, and what adds them up. */
export type WideKernel = {
  /** The codes of the rows, `lanes` bytes each. */
  readonly codes: Uint8Array;
  readonly lanes: number;
  /** Where the numbers of the rows are put that are to be added up. */
  readonly rows: Int32Array;
  /** Their sums of third powers, a number for each class. */
  readonly sums: Int32Array;
  /** Adds up as many rows as were put. */
  add(count: number): void;
};

/** Rows that are added up at once. */
export const MOST_ROWS = 512;
/** Classes that are added up at once. */
const BLOCK = 16;

// Parameters and variables: how many rows, then where they end, the block's place in a row, the place among the rows, a
// row's place.
const [COUNT, IN_ROW, AT, ROW] = [0, 1, 2, 3];
const FIRST_VECTOR = 4;

function adding(lanes: number, at: { rows: number; sums: number; table: number }): Written {
  const own = FIRST_VECTOR + VECTORS;
  const sums = [0, 1, 2, 3];
  const block = [
    ...sums.flatMap((index) => set(own + index, ZERO)),
    ...set(AT, whole(at.rows)),
    ...during(less(get(AT), get(COUNT)), [
      ...set(ROW, plus(plus(times(loadWhole(get(AT)), whole(lanes)), whole(at.table)), get(IN_ROW))),
      ...addCodes(get(ROW), BLOCK, own, FIRST_VECTOR),
      ...set(AT, plus(get(AT), whole(4))),
    ]),
    ...sums.flatMap((index) => store(plus(shifted(get(IN_ROW), 2), whole(at.sums)), 16 * index, get(own + index))),
    ...set(IN_ROW, plus(get(IN_ROW), whole(BLOCK))),
  ];
  return {
    name: "add",
    parameters: 1,
    numbers: 3,
    vectors: VECTORS + sums.length,
    body: [
      ...set(COUNT, plus(shifted(get(COUNT), 2), whole(at.rows))),
      ...again(block, less(get(IN_ROW), whole(lanes))),
    ],
  };
}

/** A kernel for so many rows of so many classes, all 0. */
export function makeWideKernel(rows: number, classes: number): WideKernel {
  const lanes = BLOCK * Math.ceil(classes / BLOCK);
  const at = { rows: 0, sums: 4 * MOST_ROWS, table: 4 * MOST_ROWS + 4 * lanes };
  const { memory, add } = makeModule([adding(lanes, at)], at.table + rows * lanes) as { memory: ArrayBuffer } & Pick<
    WideKernel,
    "add"
  >;
  return {
    codes: new Uint8Array(memory, at.table, rows * lanes),
    lanes,
    rows: new Int32Array(memory, at.rows, MOST_ROWS),
    sums: new Int32Array(memory, at.sums, lanes),
    add,
  };
}
