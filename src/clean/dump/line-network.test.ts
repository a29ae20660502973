import { describe, expect, it } from "vitest";
import { trainLineNetwork } from "../../../training/clean/line-network-training.ts";
import { numbersFrom } from "../../../training/random.ts";
import { scoreLines } from "./line-network.ts";

/** Lines of one number; a line belongs where its own number and that of the second line before it are both 1. */
function page(seed: number) {
  const next = numbersFrom(seed);
  const numbers = Float32Array.from({ length: 40 }, () => (next() < 0.6 ? 1 : 0));
  const labels = Uint8Array.from(numbers, (value, line) => (value === 1 && numbers[line - 2] === 1 ? 1 : 0));
  return { numbers, labels, weights: new Float32Array(40).fill(1 / 40) };
}
const settings = {
  features: 1,
  hidden: 6,
  reach: [1, 2],
  rounds: 60,
  rate: 0.02,
  drop: 0,
  batch: 4,
  decay: 0,
};

describe("the network over lines", () => {
  it("learns what hangs on a line and its neighbours", () => {
    const pages = Array.from({ length: 24 }, (_, seed) => page(seed));
    const weights = trainLineNetwork(pages, settings, numbersFrom(3));
    const fresh = page(99);
    const scores = scoreLines(fresh.numbers, weights);
    expect([...scores].map((score) => (score > 0 ? 1 : 0))).toEqual([...fresh.labels]);
    // The same pages and seed give the same weights.
    expect(trainLineNetwork(pages, settings, numbersFrom(3))).toEqual(weights);
  });

  it("scores no lines as no lines, and a line alone", () => {
    const weights = trainLineNetwork([page(1)], { ...settings, rounds: 1 }, numbersFrom(3));
    expect(scoreLines(new Float32Array(0), weights)).toHaveLength(0);
    expect(scoreLines(Float32Array.of(1), weights)).toHaveLength(1);
  });
});
