import { describe, expect, it } from "vitest";
import { type Content, likenessFeatures, likenessOf } from "./likeness.ts";

const content = (terms: string, negative = false): Content => ({
  terms: terms.split(" ").sort(),
  negative,
});
const alike = (a: Content, b: Content) => likenessOf(likenessFeatures(a, b, () => 1));

describe("likeness of two contents", () => {
  it("is the same either way", () => {
    const [a, b] = [content("harbour ferry overloaded"), content("ferry overload #212")];
    expect(alike(a, b)).toBe(alike(b, a));
  });

  it("is high for a part of the other, low for nothing in common", () => {
    expect(alike(content("debts gambling"), content("gambling casino"))).toBeGreaterThan(
      alike(content("debts gambling"), content("mother treatment")),
    );
    expect(alike(content("debts gambling"), content("debts gambling casino"))).toBeGreaterThan(0.7);
    expect(alike(content("debts gambling"), content("mother treatment"))).toBeLessThan(0.5);
  });

  it("sees words of one beginning", () => {
    expect(likenessFeatures(content("insolvency"), content("insolvent"), () => 1).dice).toBeGreaterThan(0);
    expect(likenessFeatures(content("planet"), content("planning"), () => 1).dice).toBe(0);
  });

  it("falls where the numbers differ or one is turned round", () => {
    const same = alike(content("years #2"), content("years #2"));
    expect(alike(content("years #2"), content("years #3"))).toBeLessThan(same);
    expect(alike(content("years #2"), content("years #2", true))).toBeLessThan(same);
  });
});
