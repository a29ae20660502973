import { describe, expect, it } from "vitest";
import type { DifferenceRow, Quote } from "../../../src/queries/contract/parts.ts";
import { dwellingOf } from "./dwelling.ts";

const quote = (page: string, start: number, end: number): Quote => ({ page, start, end, text: "…" });
const row = (kind: "emphasis" | "omission", words: readonly Quote[], common: readonly Quote[] = []): DifferenceRow =>
  ({ kind, sides: [{ words }], common: [{ value: "", words: common }] }) as unknown as DifferenceRow;

describe("what an account dwells on", () => {
  const rows = [
    row("emphasis", [quote("a", 0, 50), quote("b", 0, 10)], [quote("a", 60, 85), quote("b", 20, 30)]),
    row("omission", [quote("a", 0, 50), quote("a", 90, 115)]),
  ];

  it("has shares of all its points, those that both tell too", () => {
    const { dwelt, alone } = dwellingOf(rows, "a");
    expect(dwelt.map(({ share }) => share)).toEqual([0.5]);
    expect(alone.map(({ words, share }) => [words.start, share])).toEqual([[90, 0.25]]);
  });

  it("is of its own page alone", () => {
    expect(dwellingOf(rows, "b")).toEqual({ dwelt: [{ words: quote("b", 0, 10), share: 0.5 }], alone: [] });
    expect(dwellingOf(rows, "c")).toEqual({ dwelt: [], alone: [] });
  });
});
