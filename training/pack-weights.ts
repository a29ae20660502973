import { codeOf } from "../src/models/weights.ts";

/** What goes into a model file of one set of weights: arrays and facts under the given name (see `Model.weights`). */
export type PackedWeights = {
  readonly arrays: { readonly [name: string]: Uint8Array };
  readonly facts: { readonly [name: string]: number };
  /** Weights that were kept. */
  readonly kept: number;
};
type Trained = { readonly bits: number; readonly classes: number; readonly weights: Float32Array };

/** Rows of a code for every class. Of the rows, the `keep` with the greatest weights stay; for few classes. */
export function packDense(name: string, trained: Trained, keep: number): PackedWeights {
  const { bits, classes, weights } = trained;
  const rows = 2 ** bits;
  const greatestOfRow = new Float32Array(rows);
  for (let at = 0; at < weights.length; at++) {
    const row = Math.floor(at / classes);
    greatestOfRow[row] = Math.max(greatestOfRow[row] as number, Math.abs(weights[at] as number));
  }
  const least = leastKept(greatestOfRow, keep);
  const greatest = greatestOf(weights);
  const codes = new Uint8Array(weights.length);
  let kept = 0;
  for (let at = 0; at < weights.length; at++) {
    if ((greatestOfRow[Math.floor(at / classes)] as number) < least) continue;
    codes[at] = codeOf(weights[at] as number, greatest);
    if (codes[at] !== 0) kept++;
  }
  return {
    arrays: { [`${name}.codes`]: codes },
    facts: { [`${name}.classes`]: classes, [`${name}.greatest`]: greatest },
    kept,
  };
}

/** As `packDense` for two classes, but only the rows that stay are stored. */
export function packPairs(name: string, trained: Trained, keep: number): PackedWeights {
  if (trained.classes !== 2) throw new RangeError("pairs are of two classes");
  const { arrays, facts, kept } = packDense(name, trained, keep);
  const codes = arrays[`${name}.codes`] as Uint8Array;
  const rows = bitmap(codes.length / 2, (row) => codes[2 * row] !== 0 || codes[2 * row + 1] !== 0);
  const stored: number[] = [];
  for (let at = 0; at < codes.length; at += 2) {
    if (codes[at] !== 0 || codes[at + 1] !== 0) stored.push(codes[at] as number, codes[at + 1] as number);
  }
  return { arrays: { [`${name}.rows`]: rows, [`${name}.codes`]: Uint8Array.from(stored) }, facts, kept };
}

/** A bit for each row, the lowest of each byte first. */
function bitmap(rows: number, holds: (row: number) => boolean): Uint8Array {
  const bits = new Uint8Array(rows / 8);
  for (let row = 0; row < rows; row++) if (holds(row)) (bits[row >>> 3] as number) |= 1 << (row & 7);
  return bits;
}

/** Rows of those classes alone that they say something of. The `keep` greatest weights stay; for up to 255 classes. */
export function packSparse(name: string, trained: Trained, keep: number): PackedWeights {
  const { bits, classes, weights } = trained;
  if (classes > 255) throw new RangeError("a row has a byte for its class");
  const least = leastKept(weights, keep);
  const greatest = greatestOf(weights);
  const counts = new Uint8Array(2 ** bits);
  const labels: number[] = [];
  const codes: number[] = [];
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] as number;
    if (Math.abs(weight) < least) continue;
    const code = codeOf(weight, greatest);
    if (code === 0) continue;
    (counts[Math.floor(at / classes)] as number)++;
    labels.push(at % classes);
    codes.push(code);
  }
  return {
    arrays: {
      [`${name}.rows`]: bitmap(counts.length, (row) => counts[row] !== 0),
      [`${name}.counts`]: counts.filter((count) => count > 0),
      [`${name}.labels`]: Uint8Array.from(labels),
      [`${name}.codes`]: Uint8Array.from(codes),
    },
    facts: { [`${name}.classes`]: classes, [`${name}.greatest`]: greatest },
    kept: codes.length,
  };
}

/** The least absolute value such that no more than `keep` values reach it; above 0. */
function leastKept(values: Float32Array, keep: number): number {
  const sizes = values
    .filter((value) => value !== 0)
    .map(Math.abs)
    .sort();
  const smallest = Number.MIN_VALUE;
  if (sizes.length <= keep) return smallest;
  const dropped = sizes[sizes.length - keep - 1] ?? 0;
  // What equals the greatest dropped one goes too: which of equals stays must not hang on their places.
  return sizes.find((size) => size > dropped) ?? Number.POSITIVE_INFINITY;
}

function greatestOf(weights: Float32Array): number {
  let greatest = 0;
  for (const weight of weights) greatest = Math.max(greatest, Math.abs(weight));
  return greatest === 0 ? 1 : greatest;
}

/** The bytes of 32-bit numbers, as `Model.words` reads them. */
export function wordBytes(numbers: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(numbers).buffer);
}
