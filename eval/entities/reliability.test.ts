import { describe, expect, it } from "vitest";
import { calibrationError, reliability } from "./reliability.ts";

const judged = [
  ...Array.from({ length: 10 }, (_, index) => ({ confidence: 0.9, right: index < 9 })),
  ...Array.from({ length: 4 }, (_, index) => ({ confidence: 0.55, right: index < 1 })),
  { confidence: 1, right: true },
];

describe("reliability", () => {
  it("puts each confidence into one band, 1 into the last", () => {
    const table = reliability(judged);
    expect(table.map(({ from, count }) => [from, count])).toEqual([
      [0.5, 4],
      [0.9, 11],
    ]);
    expect(table[0]?.right).toBe(0.25);
  });

  it("is the mean distance, by how many stand in a band", () => {
    const last = Math.abs((10 * 0.9 + 1) / 11 - 10 / 11);
    expect(calibrationError(judged)).toBeCloseTo((4 * (0.55 - 0.25) + 11 * last) / 15);
    expect(calibrationError([])).toBe(0);
    expect(calibrationError([{ confidence: 1, right: false }])).toBe(1);
  });
});
