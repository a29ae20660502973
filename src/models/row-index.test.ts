import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RowIndex } from "./row-index.ts";

/** Rows that hold something, of a table of 2^bits. */
const tables = fc
  .integer({ min: 3, max: 9 })
  .chain((bits) =>
    fc.record({ bits: fc.constant(bits), held: fc.uniqueArray(fc.integer({ min: 0, max: 2 ** bits - 1 })) }),
  );

function bitmapOf(bits: number, held: readonly number[]): Uint8Array {
  const bitmap = new Uint8Array(2 ** bits / 8);
  for (const row of held) (bitmap[row >>> 3] as number) |= 1 << (row & 7);
  return bitmap;
}

describe("an index of rows", () => {
  it("finds the rows that hold something, and their places in order", () => {
    fc.assert(
      fc.property(tables, fc.array(fc.integer(), { maxLength: 40 }), ({ bits, held }, hashes) => {
        const index = new RowIndex(bitmapOf(bits, held));
        const places = new Int32Array(hashes.length);
        const found = index.find(Int32Array.from(hashes), hashes.length, places);
        const sorted = [...held].sort((a, b) => a - b);
        const wanted = hashes.map((hash) => sorted.indexOf(hash & (2 ** bits - 1))).filter((place) => place >= 0);
        expect(index.count).toBe(held.length);
        expect([...places.subarray(0, found)]).toEqual(wanted);
      }),
    );
  });

  it("refuses a number of rows that no hash can choose from", () => {
    expect(() => new RowIndex(new Uint8Array(3))).toThrow(RangeError);
    expect(() => new RowIndex(new Uint8Array(0))).toThrow(RangeError);
  });
});
