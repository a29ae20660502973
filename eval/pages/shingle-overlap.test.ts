import { describe, expect, it } from "vitest";
import { shingleOverlap, wordF } from "./shingle-overlap.ts";

describe("shingleOverlap", () => {
  it("is exact for the same words, however they are set", () => {
    expect(shingleOverlap("one two three four five", "one two\n\nthree four, five")).toMatchObject({
      exact: true,
      row: [1, 1, 1, 1],
    });
  });

  it("weighs what is too much against precision, what is missing against recall", () => {
    const { row, exact } = shingleOverlap("a b c d e f", "a b c d e f x y");
    expect(exact).toBe(false);
    expect(row).toEqual([3 / 5, 1, 1, 1]);
    expect(shingleOverlap("a b c d e f", "a b c d").row).toEqual([1, 1, 1 / 3, 1]);
  });

  it("counts repeats", () => {
    expect(shingleOverlap("a a a a", "a a a a a a").row[0]).toBeCloseTo(1 / 3);
  });

  it("leaves an empty side out of its mean", () => {
    expect(shingleOverlap("a b c d", "").row).toEqual([0, 0, 0, 1]);
    expect(shingleOverlap("", "").exact).toBe(true);
  });
});

describe("wordF", () => {
  it("counts words with repeats, in small letters", () => {
    expect(wordF("The boat the boat", "the boat")).toBeCloseTo(4 / 6);
    expect(wordF("a", "b")).toBe(0);
    expect(wordF("", "")).toBe(1);
  });
});
