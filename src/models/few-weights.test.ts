import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FewWeights } from "./few-weights.ts";
import { FeatureRows } from "./sequence.ts";
import { DenseWeights } from "./weights.ts";

describe("FewWeights", () => {
  it.each([3, 5, 13])("says what dense weights of %i classes say", (classes) => {
    const filled = fc.tuple(fc.nat(255), fc.array(fc.integer({ min: 1, max: 255 }), { minLength: 13, maxLength: 13 }));
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

  it("adds up more features than one sum has room for", () => {
    const weights = new FewWeights(Uint8Array.from([127, 129, 64, 0, 0, 0]), 3, 2);
    const scores = new Float32Array(3);
    weights.add(new Int32Array(5000), 5000, scores);
    expect([...scores].map((score) => Math.round(score))).toEqual([
      10_000,
      -10_000,
      Math.round(10_000 * (64 / 127) ** 3),
    ]);
  });

  it("scores more items than are taken in at once", () => {
    const codes = Uint8Array.from({ length: 48 }, (_, index) => (index * 37) % 256);
    const weights = new FewWeights(codes, 3, 7);
    const rows = new FeatureRows();
    rows.clear(2);
    for (let item = 0; item < 5000; item++) {
      if (item % 3 === 1) rows.repeatPart();
      else {
        rows.push(item);
        rows.endPart();
      }
      for (let feature = 0; feature < item % 20; feature++) rows.push(item * feature);
      rows.end();
    }
    const scores = new Float32Array(15_000);
    weights.scoreRows(rows, scores);
    const own = new Float32Array(3);
    for (const item of [0, 1, 1023, 1024, 1025, 2048, 2049, 4999]) {
      own.fill(0);
      const [from, to] = [rows.starts[item] as number, rows.starts[item + 1] as number];
      weights.add(rows.hashes.subarray(from, to), to - from, own);
      expect([...scores.subarray(3 * item, 3 * item + 3)]).toEqual([...own]);
    }
  });

  it("reads up to sixteen classes", () => {
    expect(() => new FewWeights(new Uint8Array(256 * 17), 17, 1)).toThrow(RangeError);
  });
});
