import { describe, expect, it } from "vitest";
import { alignWords } from "../../src/models/relation/aligned-words.ts";
import { madeContent } from "../../src/models/relation/content.test-support.ts";
import { layoutOf, runNetwork } from "../../src/models/relation/relation-network.ts";
import { loadWordVectors } from "../../src/models/word-vectors.ts";
import { numbersFrom } from "../random.ts";
import { slopesOf } from "./network-slopes.ts";

describe("slopesOf", () => {
  it("tells how the scores move with every weight", () => {
    const words = alignWords(
      madeContent("council rejected harbour plan"),
      madeContent("councillors turned new scheme down at dawn"),
    );
    const layout = layoutOf(3, loadWordVectors().usages, 5);
    const next = numbersFrom(5);
    const weights = Float32Array.from({ length: layout.length }, () => (next() - 0.5) / 3);
    const input = { signs: Float32Array.from([0.5, -1, 0.2]), words };
    const keep = (share: number) => 1 / (1 - share);
    const ofScores = Float64Array.from([0.3, -1, 0.5, 0.1, 0.4]);
    const slopes = new Float32Array(layout.length);
    slopesOf(weights, layout, input, runNetwork(weights, layout, input, keep), ofScores, slopes);
    const value = (place: number, by: number): number => {
      const moved = weights.slice();
      moved[place] = (moved[place] as number) + by;
      const { scores } = runNetwork(moved, layout, input, keep);
      return scores.reduce((sum, score, at) => sum + score * (ofScores[at] as number), 0);
    };
    const step = 2 ** -9;
    let told = 0;
    for (let place = 0; place < layout.length; place += 37) {
      const wanted = (value(place, step) - value(place, -step)) / (2 * step);
      expect(Math.abs((slopes[place] as number) - wanted)).toBeLessThan(0.01 + 0.05 * Math.abs(wanted));
      if (Math.abs(wanted) > 0.01) told++;
    }
    expect(told).toBeGreaterThan(20);
  });
});
