import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableOf } from "./hash-table.ts";
import { LabelDecoder } from "./label-decoder.ts";
import { LABELS, labelOf, MAY_BEGIN, MAY_END, MAY_FOLLOW, namesIn, OUTSIDE, POSITION } from "./labels.ts";

const { begin, inside, last, unit } = POSITION;

describe("labels", () => {
  it("spell names", () => {
    const labels = [labelOf(0, begin), labelOf(0, inside), labelOf(0, last), OUTSIDE, labelOf(2, unit)];
    expect(namesIn(Uint8Array.from(labels))).toEqual([
      { from: 0, to: 3, kind: 0 },
      { from: 4, to: 5, kind: 2 },
    ]);
  });

  it("end every name they begin, in its kind", () => {
    const may = (before: number, after: number) => MAY_FOLLOW[before * LABELS + after] === 1;
    expect(may(labelOf(1, begin), labelOf(1, last))).toBe(true);
    expect(may(labelOf(1, begin), labelOf(2, last))).toBe(false);
    expect(may(labelOf(1, begin), OUTSIDE)).toBe(false);
    expect(may(OUTSIDE, labelOf(1, inside))).toBe(false);
    expect(may(labelOf(1, unit), labelOf(2, begin))).toBe(true);
  });
});

/** All rows of labels of a length that are allowed. */
function allowed(length: number): number[][] {
  let rows: number[][] = [[]];
  for (let at = 0; at < length; at++) {
    rows = rows.flatMap((row) =>
      Array.from({ length: LABELS }, (_, label) => label)
        .filter((label) => (at === 0 ? MAY_BEGIN[label] === 1 : MAY_FOLLOW[(row.at(-1) ?? 0) * LABELS + label] === 1))
        .map((label) => [...row, label]),
    );
  }
  return rows.filter((row) => MAY_END[row.at(-1) ?? 0] === 1);
}

describe("the decoder", () => {
  const numbers = (length: number) =>
    fc.array(fc.integer({ min: -40, max: 40 }), { minLength: length, maxLength: length });

  it("gives the best allowed row and the share of each label among all rows", () => {
    const rows = allowed(3);
    fc.assert(
      fc.property(numbers(3 * LABELS), numbers(LABELS * LABELS), (scores, steps) => {
        const decoder = new LabelDecoder(Float64Array.from(steps, (step) => step / 10));
        decoder.reserve(3);
        const fill = () => decoder.scores.set(scores.map((score) => score / 10));
        const worth = (row: readonly number[]) =>
          row.reduce(
            (sum, label, at) =>
              sum +
              (scores[at * LABELS + label] ?? 0) / 10 +
              (at === 0 ? 0 : (steps[(row[at - 1] ?? 0) * LABELS + label] ?? 0) / 10),
            0,
          );
        fill();
        const best = new Uint8Array(3);
        decoder.best(3, best, 0);
        expect(worth([...best])).toBeCloseTo(Math.max(...rows.map(worth)), 9);
        const weights = rows.map((row) => Math.exp(worth(row)));
        const whole = weights.reduce((sum, weight) => sum + weight, 0);
        fill();
        expect(decoder.marginals(3, null)).toBeCloseTo(Math.log(whole), 6);
        for (let at = 0; at < 3; at++) {
          for (let label = 0; label < LABELS; label++) {
            const share = rows.reduce((sum, row, index) => sum + (row[at] === label ? (weights[index] ?? 0) : 0), 0);
            expect(decoder.scores[at * LABELS + label]).toBeCloseTo(share / whole, 6);
          }
        }
        const shares = decoder.scores.slice(0, 3 * LABELS);
        fill();
        decoder.likelihoods(3);
        for (const [place, share] of shares.entries()) expect(decoder.scores[place]).toBeCloseTo(share, 9);
        // So far apart that no chance is left: by logarithms, then.
        decoder.scores.set(scores.map((score) => score * 1000));
        decoder.likelihoods(3);
        for (const chance of decoder.scores.subarray(0, 3 * LABELS)) expect(chance).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 20 },
    );
  });
});

describe("a table of hashes", () => {
  it("finds what is in it, also hashes that are negative, and 0 for the rest", () => {
    const table = tableOf(Uint32Array.from([3, 17, 4294967295]), Uint32Array.from([5, 6, 7]));
    expect([3, 17, -1, 4, 0].map((hash) => table.find(hash))).toEqual([5, 6, 7, 0, 0]);
    expect(tableOf(new Uint32Array(0), new Uint32Array(0)).find(1)).toBe(0);
  });
});
