import { numbersFrom } from "../test/made-up-pages.ts";
import type { Figure, Formula } from "./yardstick.ts";

/** A measured figure with the bounds between which 95 of 100 resamples of its documents fall. */
export type Value = { readonly value: number; readonly low: number; readonly high: number };

const RESAMPLES = 1000;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

const FORMULAS: { readonly [name in Formula]: (sums: readonly number[]) => number } = {
  f: ([right = 0, found = 0, wanted = 0]) => share(2 * right, found + wanted),
  ratio: ([part = 0, whole = 0]) => share(part, whole),
  "f of means": ([a = 0, b = 0, c = 0, d = 0]) => harmonic(share(a, b), share(c, d)),
  "macro f": (sums) => {
    let total = 0;
    let classes = 0;
    for (let at = 0; at + 2 < sums.length; at += 3) {
      const [right = 0, found = 0, wanted = 0] = sums.slice(at, at + 3);
      if (wanted === 0) continue;
      classes++;
      total += share(2 * right, found + wanted);
    }
    return share(total, classes);
  },
  balanced: ([a = 0, b = 0, c = 0, d = 0]) => (share(a, b) + share(c, d)) / 2,
  count: ([number = 0]) => number,
};

/** The figure's number over all its documents. */
export function numberOf({ formula, documents }: Pick<Figure, "formula" | "documents">): number {
  const width = Math.max(0, ...documents.map((row) => row.length));
  const sums = new Array<number>(width).fill(0);
  for (const row of documents) for (const [at, count] of row.entries()) add(sums, at, count);
  return FORMULAS[formula](sums);
}

/**
 * The figure's number with a 95 % interval: the percentile bootstrap (Efron 1979) over documents, with numbers from a
 * fixed seed, so that it is the same on every run.
 */
export function estimate(figure: Pick<Figure, "formula" | "documents">, seed = 1): Value {
  const value = numberOf(figure);
  const rows = figure.documents;
  if (rows.length < 2) return { value, low: value, high: value };
  const width = Math.max(...rows.map((row) => row.length));
  const next = numbersFrom(seed);
  const drawn: number[] = [];
  for (let resample = 0; resample < RESAMPLES; resample++) {
    const sums = new Array<number>(width).fill(0);
    for (let draw = 0; draw < rows.length; draw++) {
      const row = rows[Math.floor(next() * rows.length)] ?? [];
      for (let at = 0; at < row.length; at++) add(sums, at, row[at] ?? 0);
    }
    drawn.push(FORMULAS[figure.formula](sums));
  }
  drawn.sort((a, b) => a - b);
  const at = (part: number) => drawn[Math.min(drawn.length - 1, Math.floor(part * drawn.length))] ?? value;
  return { value, low: at(0.025), high: at(0.975) };
}

function add(sums: number[], at: number, count: number): void {
  sums[at] = (sums[at] ?? 0) + count;
}
