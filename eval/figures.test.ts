import { describe, expect, it } from "vitest";
import { estimate, numberOf } from "./figures.ts";

describe("numberOf", () => {
  it("sums the rows before it divides", () => {
    const documents = [
      [1, 2, 3],
      [3, 4, 3],
    ];
    expect(numberOf({ formula: "f", documents })).toBeCloseTo(8 / 12);
    expect(
      numberOf({
        formula: "ratio",
        documents: [
          [1, 2],
          [3, 4],
        ],
      }),
    ).toBeCloseTo(4 / 6);
  });

  it("takes the harmonic mean of two means", () => {
    expect(
      numberOf({
        formula: "f of means",
        documents: [
          [0.5, 1, 1, 1],
          [0.5, 1, 0, 0],
        ],
      }),
    ).toBeCloseTo(2 / 3);
  });

  it("counts every class the same, and none that nobody wanted", () => {
    expect(numberOf({ formula: "macro f", documents: [[1, 1, 1, 0, 1, 1, 0, 5, 0]] })).toBeCloseTo(0.5);
  });

  it("is 0, not NaN, where there is nothing to divide by", () => {
    for (const formula of ["f", "ratio", "f of means", "macro f", "balanced", "count"] as const)
      expect(numberOf({ formula, documents: [] })).toBe(0);
  });
});

describe("estimate", () => {
  const documents = Array.from({ length: 40 }, (_, index) => [index % 4 === 0 ? 0 : 1, 1]);

  it("gives the same interval on every run, around the value", () => {
    const one = estimate({ formula: "ratio", documents });
    expect(estimate({ formula: "ratio", documents })).toEqual(one);
    expect(one.value).toBe(0.75);
    expect(one.low).toBeLessThan(0.75);
    expect(one.high).toBeGreaterThan(0.75);
  });

  it("has no width where all documents are alike, and is narrower the more there are", () => {
    const alike = estimate({ formula: "ratio", documents: documents.map(() => [1, 2]) });
    expect([alike.low, alike.high]).toEqual([0.5, 0.5]);
    const [few, many] = [
      estimate({ formula: "ratio", documents }),
      estimate({ formula: "ratio", documents: Array(20).fill(documents).flat() }),
    ];
    expect(many.high - many.low).toBeLessThan(few.high - few.low);
  });
});
