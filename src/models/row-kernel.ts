import { addCodes, sumOf, unitOf, VECTORS } from "./cubed-codes.ts";
import {
  again,
  both,
  during,
  either,
  get,
  less,
  load,
  loadByte,
  loadWhole,
  makeModule,
  minus,
  plus,
  set,
  shifted,
  store,
  type Written,
  whole,
  ZERO,
} from "./wasm-code.ts";

/* Adds up rows of weights of up to sixteen classes, all classes of a row at once. */

/** Features and parts that are taken in at once. */
const FEATURES = 1 << 14;
export const SEGMENTS = 1 << 11;
const MOST_PARTS = 16;
/** Rows of weights of a model in a memory of their own, and what adds them up. */
export type RowKernel = {
  /** Where features are put. */
  readonly features: Int32Array;
  /** Where each part of an item ends among the features, and whether it is that of the item before. */
  readonly ends: Int32Array;
  readonly repeats: Uint8Array;
  /** The sums of each item, `lanes` numbers each, of which the first are those of the classes. */
  readonly sums: Int32Array;
  readonly lanes: number;
  /** What a sum is to be multiplied by. */
  readonly unit: number;
  /** Adds up the parts of items that were put, from feature 0 on. A part that repeats may be of an item of the call before. */
  add(items: number, parts: number): void;
};

// Parameters and variables: items and parts that are left, the place among features, where the part ends, a row's place,
// places of parts and ends, of the result and of the part's sums, parts of an item.
const [ITEMS, PARTS, AT, END, ROW, AT_PART, INTO, AT_SUMS, LEFT] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const NUMBERS = 7;
const FIRST_VECTOR = 9;

/** What adds up the parts of items; see `RowKernel`. Places in bytes. */
function adding(lanes: number, mask: number, at: Places): Written {
  const vectors = lanes / 4;
  const sums = Array.from({ length: vectors }, (_, index) => index);
  const [own, totals] = [FIRST_VECTOR + VECTORS, FIRST_VECTOR + VECTORS + vectors];
  const row = plus(whole(at.table), shifted(both(loadWhole(get(AT)), whole(mask)), Math.log2(lanes)));
  const part = [
    ...set(END, plus(whole(at.features), shifted(loadWhole(plus(whole(at.ends), shifted(get(AT_PART), 2))), 2))),
    ...either(loadByte(plus(whole(at.repeats), get(AT_PART))), set(AT, get(END)), [
      ...sums.flatMap((index) => set(own + index, ZERO)),
      ...during(less(get(AT), get(END)), [
        ...set(ROW, row),
        ...addCodes(get(ROW), lanes, own, FIRST_VECTOR),
        ...set(AT, plus(get(AT), whole(4))),
      ]),
      ...sums.flatMap((index) => store(get(AT_SUMS), 16 * index, get(own + index))),
    ]),
    ...sums.flatMap((index) => set(totals + index, sumOf(get(totals + index), load(get(AT_SUMS), 16 * index)))),
    ...set(AT_SUMS, plus(get(AT_SUMS), whole(4 * lanes))),
    ...set(AT_PART, plus(get(AT_PART), whole(1))),
    ...set(LEFT, minus(get(LEFT), whole(1))),
  ];
  const item = [
    ...sums.flatMap((index) => set(totals + index, ZERO)),
    ...set(AT_SUMS, whole(at.parts)),
    ...set(LEFT, get(PARTS)),
    ...again(part, get(LEFT)),
    ...sums.flatMap((index) => store(get(INTO), 16 * index, get(totals + index))),
    ...set(INTO, plus(get(INTO), whole(4 * lanes))),
    ...set(ITEMS, minus(get(ITEMS), whole(1))),
  ];
  return {
    name: "add",
    parameters: 2,
    numbers: NUMBERS,
    vectors: VECTORS + 2 * vectors,
    body: [...set(AT, whole(at.features)), ...set(INTO, whole(at.sums)), ...again(item, get(ITEMS))],
  };
}

/** Where things begin in the memory, in bytes. */
type Places = Record<"features" | "ends" | "repeats" | "parts" | "sums" | "table", number>;

/** A kernel over rows as `DenseWeights` has them: a byte for each class, a power of two of rows. */
export function makeRowKernel(codes: Uint8Array, classes: number, greatest: number): RowKernel {
  const rows = codes.length / classes;
  if (!Number.isInteger(Math.log2(rows))) throw new RangeError("the rows of weights must be a power of two");
  if (classes > 16) throw new RangeError("more than sixteen classes are not read here");
  const lanes = classes <= 4 ? 4 : classes <= 8 ? 8 : 16;
  let top = 0;
  const take = (bytes: number): number => {
    const from = top;
    top += 16 * Math.ceil(bytes / 16);
    return from;
  };
  const at: Places = {
    features: take(4 * FEATURES),
    ends: take(4 * SEGMENTS),
    repeats: take(SEGMENTS),
    parts: take(4 * lanes * MOST_PARTS),
    sums: take(4 * lanes * SEGMENTS),
    table: take(rows * lanes),
  };
  const { memory, add } = makeModule([adding(lanes, rows - 1, at)], top) as { memory: ArrayBuffer } & Pick<
    RowKernel,
    "add"
  >;
  const table = new Uint8Array(memory, at.table, rows * lanes);
  for (let row = 0, from = 0, to = 0; row < rows; row++, to += lanes)
    for (let label = 0; label < classes; label++, from++)
      // No weight has the code that stands alone; see `codeValues`.
      table[to + label] = codes[from] === 128 ? 0 : (codes[from] as number);
  return {
    features: new Int32Array(memory, at.features, FEATURES),
    ends: new Int32Array(memory, at.ends, SEGMENTS),
    repeats: new Uint8Array(memory, at.repeats, SEGMENTS),
    sums: new Int32Array(memory, at.sums, lanes * SEGMENTS),
    lanes,
    unit: unitOf(greatest),
    add(items, parts) {
      if (items > 0 && parts > 0) add(items, parts);
    },
  };
}
