import { describe, expect, it } from "vitest";
import { scoreRow } from "../../src/clean/html/boosted-scores.ts";
import { numbersFrom } from "../random.ts";
import { trainTrees } from "./boosted-trees.ts";

const COLUMNS = 4;
const SETTINGS = { trees: 40, depth: 3, rate: 0.3, lambda: 1, least: 1, share: 0.9 };

/** Two columns tell together (exclusive or), the third is noise, the fourth the same everywhere. */
function examples(count: number) {
  const next = numbersFrom(5);
  const rows = new Float32Array(count * COLUMNS);
  const labels = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    const values = [next(), Math.floor(next() * 3), next(), 7];
    rows.set(values, row * COLUMNS);
    labels[row] = (values[0] ?? 0) > 0.5 !== (values[1] ?? 0) > 0 ? 1 : 0;
  }
  return { columns: COLUMNS, rows, labels, weights: new Float32Array(count).fill(1) };
}

describe("trainTrees", () => {
  it("learns what two columns tell together", () => {
    const given = examples(2_000);
    const trees = trainTrees(given, SETTINGS, numbersFrom(1));
    let right = 0;
    for (let row = 0; row < 2_000; row++)
      if (scoreRow(trees, given.rows, row * COLUMNS) > 0 === (given.labels[row] === 1)) right++;
    expect(right).toBeGreaterThan(1_980);
  });

  it("gives the same trees from the same numbers", () => {
    const given = examples(300);
    expect(trainTrees(given, SETTINGS, numbersFrom(3))).toEqual(trainTrees(given, SETTINGS, numbersFrom(3)));
  });

  it("says the share where nothing tells more", () => {
    const flat = {
      columns: 1,
      rows: new Float32Array(8),
      labels: Uint8Array.from([1, 1, 1, 0, 1, 1, 1, 0]),
      weights: new Float32Array(8).fill(1),
    };
    const trees = trainTrees(flat, SETTINGS, numbersFrom(1));
    expect(scoreRow(trees, flat.rows, 0)).toBeCloseTo(Math.log(3), 3);
  });
});
