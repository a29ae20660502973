import { describe, expect, it } from "vitest";
import { headOf, type ScoredQuantity, scoreQuantities } from "./score-quantities.ts";

const one = (more: Partial<ScoredQuantity> = {}): ScoredQuantity => ({
  start: 0,
  end: 2,
  value: 85,
  unit: "count",
  qualifier: "at least",
  scope: "senators",
  ...more,
});

describe("scoreQuantities", () => {
  it("asks for all four fields", () => {
    expect(scoreQuantities([one()], [one()])).toMatchObject({ gold: 1, found: 1, matched: 1, right: 1 });
    for (const wrong of [{ value: 86 }, { unit: "share" }, { qualifier: "exact" }, { scope: "mayors" }])
      expect(scoreQuantities([one()], [one(wrong)])).toMatchObject({ matched: 1, right: 0 });
  });

  it("does not match what shares no text, nor one found quantity twice", () => {
    expect(scoreQuantities([one()], [one({ start: 5, end: 7 })])).toMatchObject({ matched: 0, right: 0 });
    expect(scoreQuantities([one(), one()], [one()])).toMatchObject({ gold: 2, matched: 1, right: 1 });
  });

  it("takes a fraction within a hundredth, and a range end by end", () => {
    expect(scoreQuantities([one({ value: 0.667 })], [one({ value: 2 / 3 })]).right).toBe(1);
    expect(scoreQuantities([one({ value: [10, 15] })], [one({ value: [10, 16] })]).right).toBe(0);
    expect(scoreQuantities([one({ value: [10, 15] })], [one({ value: 10 })]).right).toBe(0);
  });

  it.each([
    ["Marvanian senators", "senator"],
    ["members of parliament", "member"],
    ["people", "person"],
    ["fishermen", "fisherman"],
    ["injuring", "injur"],
    ["countries", "country"],
    ["losses", "loss"],
    ["", ""],
  ])("compares %j by its head", (phrase, head) => expect(headOf(phrase)).toBe(head));
});
