import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FewWeights } from "./few-weights.ts";
import { DenseWeights } from "./weights.ts";

describe("FewWeights", () => {
  it.each([3, 5])("says what dense weights of %i classes say", (classes) => {
    const filled = fc.tuple(fc.nat(255), fc.array(fc.integer({ min: 1, max: 255 }), { minLength: 5, maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(filled, { maxLength: 40 }), fc.array(fc.integer(), { maxLength: 400 }), (rows, hashes) => {
        const codes = new Uint8Array(256 * classes);
        for (const [row, values] of rows) codes.set(values.slice(0, classes), row * classes);
        const features = Int32Array.from([...hashes, ...rows.map(([row]) => row)]);
        const wanted = new Float32Array(classes);
        const given = new Float32Array(classes);
        new DenseWeights(codes, classes, 7).add(features, features.length, wanted);
        new FewWeights(codes, classes, 7).add(features, features.length, given);
        given.forEach((value, label) => {
          expect(value).toBeCloseTo(wanted[label] ?? Number.NaN, 3);
        });
      }),
      { numRuns: 50 },
    );
  });

  it("reads no other number of classes", () => {
    expect(() => new FewWeights(new Uint8Array(256 * 4), 4, 1)).toThrow(RangeError);
  });
});
