import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FewWeights } from "./few-weights.ts";
import { FeatureRows, SequenceDecoder, type SequenceModel } from "./sequence.ts";

/** Row r of three says 2 for label r; a label 2 may only follow a label 1. */
const model = (transitions: readonly number[] = Array.from({ length: 9 }, () => 0)): SequenceModel => ({
  weights: {
    classes: 3,
    add(features, count, scores) {
      for (let index = 0; index < count; index++) (scores[(features[index] as number) % 3] as number) += 2;
    },
  },
  transitions: Float32Array.from(transitions),
  allowed: (before, label) => label !== 2 || before === 1,
});

/** Weights of sixteen rows, each with others. */
const codes = Uint8Array.from({ length: 48 }, (_, index) => (index * 37) % 256);

function rowsOf(items: readonly (readonly number[])[]): FeatureRows {
  const rows = new FeatureRows();
  rows.clear();
  for (const item of items) {
    for (const hash of item) rows.push(hash);
    rows.end();
  }
  return rows;
}
const decode = (items: readonly (readonly number[])[], with_ = model(), against = 0) => [
  ...new SequenceDecoder(with_).decode(rowsOf(items), against),
];

describe("SequenceDecoder", () => {
  it("takes the best label of each item where nothing speaks against it", () => {
    expect(decode([[0], [1], [2], [0]])).toEqual([0, 1, 2, 0]);
    expect(decode([])).toEqual([]);
  });

  it("never lets a label follow one that it may not", () => {
    expect(decode([[2], [0]])).not.toContain(2);
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(2), { maxLength: 4 }), { maxLength: 300 }), (items) => {
        const labels = decode(items);
        expect(labels).toHaveLength(items.length);
        for (const [index, label] of labels.entries()) expect(label !== 2 || labels[index - 1] === 1).toBe(true);
      }),
    );
  });

  it("gives up a label for what comes after it", () => {
    // Label 1 is dearer than label 0 at the first item, but opens the way to label 2 twice as good.
    expect(decode([[0], [2, 2, 2]])).toEqual([1, 2]);
    expect(decode([[0], [2, 2, 2]], model([0, 0, 0, 0, 0, -9, 0, 0, 0]))).toEqual([0, 0]);
  });

  it("finds less the more is taken from all labels but the first", () => {
    expect(decode([[1]], model(), 1)).toEqual([1]);
    expect(decode([[1]], model(), 3)).toEqual([0]);
  });

  it("says how far the features of an item lean towards a label", () => {
    const decoder = new SequenceDecoder(model());
    decoder.decode(rowsOf([[0, 0], [1]]));
    expect([decoder.lean(0, 1), decoder.lean(1, 1)]).toEqual([-4, 2]);
  });

  it("reads parts that repeat themselves as it reads them made anew", () => {
    const few = { ...model(), weights: new FewWeights(codes, 3, 7) };
    const part = fc.constantFrom<readonly number[]>([0], [1, 5], [2, 2, 9], []);
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part), { maxLength: 40 }), (items) => {
        const rows = new FeatureRows();
        rows.clear(2);
        items.forEach((parts, item) => {
          parts.forEach((hashes, place) => {
            if (hashes === items[item - 1]?.[place] && place === 0) rows.repeatPart();
            else {
              for (const hash of hashes) rows.push(hash);
              if (place === 0) rows.endPart();
            }
          });
          rows.end();
        });
        const whole = rowsOf(items.map((parts) => parts.flat()));
        expect([...rows.hashes.subarray(0, rows.starts[rows.count])]).toEqual([
          ...whole.hashes.subarray(0, whole.starts[whole.count]),
        ]);
        expect([...new SequenceDecoder(few).decode(rows)]).toEqual([...new SequenceDecoder(few).decode(whole)]);
      }),
    );
  });
});
