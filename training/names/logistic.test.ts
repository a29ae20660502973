import { expect, it } from "vitest";
import { fitLogistic, type Observation } from "./logistic.ts";

it("finds how often something is so with a sign and without it", () => {
  const times = (count: number, signs: readonly number[], right: boolean): Observation[] =>
    Array.from({ length: count }, () => ({ signs, right }));
  const weights = fitLogistic([
    ...times(9000, [1, 1], true),
    ...times(1000, [1, 1], false),
    ...times(2500, [1, 0], true),
    ...times(7500, [1, 0], false),
  ]);
  const likely = (sum: number) => 1 / (1 + Math.exp(-sum));
  expect(likely((weights[0] ?? 0) + (weights[1] ?? 0))).toBeCloseTo(0.9, 2);
  expect(likely(weights[0] ?? 0)).toBeCloseTo(0.25, 2);
  expect(fitLogistic([])).toEqual([]);
});
