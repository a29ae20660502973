import { describe, expect, it } from "vitest";
import { NUMBER_WORD, numberOf, ORDINALS } from "./number-words.ts";

describe("numberOf", () => {
  it.each([
    ["12", 12],
    ["1,200", 1200],
    ["2.5", 2.5],
    ["three", 3],
    ["twenty-four", 24],
    ["a hundred", 100],
    ["two thousand", 2000],
    ["a dozen", 12],
  ])("reads %s", (words, value) => expect(numberOf(words)).toBe(value));

  it.each(["", "and", "several", "1,2", "third", "2.0.1"])("finds none in %j", (words) =>
    expect(numberOf(words)).toBeNull(),
  );
});

it("matches whole number words, the longest first", () => {
  const pattern = new RegExp(`^${NUMBER_WORD}`);
  expect(pattern.exec("seventeen days")?.[0]).toBe("seventeen");
  expect(pattern.exec("twenty-four hours")?.[0]).toBe("twenty-four");
});

it("has an ordinal for every day of a month", () => {
  expect(Object.values(ORDINALS)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
});
