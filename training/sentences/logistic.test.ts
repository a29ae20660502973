import { describe, expect, it } from "vitest";
import { type Decision, trainLogistic } from "./logistic.ts";

const OPTIONS = { bits: 6, rounds: 20, step: 0.2, shrink: 1e-4, seed: 3 };

/** Yes where feature 1 stands without feature 2; feature 3 tells nothing. */
function decisions(): Decision[] {
  return Array.from({ length: 60 }, (_, index) => {
    const features = Int32Array.from(index % 2 === 0 ? [1, 3] : index % 3 === 0 ? [1, 2, 3] : [2, 3]);
    return { features, yes: index % 2 === 0 };
  });
}

describe("logistic regression", () => {
  it("learns which features say yes", () => {
    const { weights } = trainLogistic(decisions(), OPTIONS);
    const odds = (...features: number[]) => features.reduce((sum, row) => sum + (weights[row] ?? 0), 0);
    expect(odds(1, 3)).toBeGreaterThan(1);
    expect(odds(2, 3)).toBeLessThan(-1);
    expect(odds(1, 2, 3)).toBeLessThan(0);
  });

  it("gives the same weights for the same seed", () => {
    expect(trainLogistic(decisions(), OPTIONS).weights).toEqual(trainLogistic(decisions(), OPTIONS).weights);
  });
});
