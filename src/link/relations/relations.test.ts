import { describe, expect, it } from "vitest";
import type { RelationFinding } from "../../core/findings.ts";
import { withoutEchoes } from "./without-echoes.ts";

const side = (page: string, start: number, end: number, attribution: number | null = null) => ({
  page,
  start,
  end,
  attribution,
});
const relation = (
  a: RelationFinding["a"],
  b: RelationFinding["b"],
  of: RelationFinding["relation"],
  likelihood: number,
): RelationFinding => ({ a, b, relation: of, by: "claim", likelihood, features: {} });

describe("relations between the same stretches", () => {
  const outer = relation(side("p1", 0, 80, 0), side("p2", 0, 60, 0), "contradicts", 0.6);
  const inner = relation(side("p1", 20, 80, 1), side("p2", 0, 60, 0), "same", 0.8);
  const other = relation(side("p1", 90, 120), side("p2", 0, 60, 0), "change", 0.5);

  it("are told once, as the likeliest", () => {
    expect(withoutEchoes([outer, inner, other])).toEqual([inner, other]);
  });

  it("do not hang on the order", () => {
    expect(withoutEchoes([other, inner, outer])).toEqual(withoutEchoes([outer, other, inner]));
  });

  it("may all say the same: each statement is joined", () => {
    const relayed = relation(side("p1", 0, 80, 0), side("p2", 0, 60, 0), "same", 0.7);
    expect(withoutEchoes([relayed, inner])).toEqual([inner, relayed]);
  });
});
