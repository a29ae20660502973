import { describe, expect, it } from "vitest";
import { bestAssignment, conllScore, coreferenceCounts, fOf } from "./coreference-scores.ts";

/** "ab c" gives the chains {a, b} and {c}. */
const chains = (text: string) =>
  new Map(text.split(" ").flatMap((chain) => [...chain].map((mention) => [mention, chain] as const)));

describe("coreferenceCounts", () => {
  it("scores Vilain's and Luo's example by hand: {abcde} {fg} {hijkl} against two ways of joining too much", () => {
    const gold = chains("abcde fg hijkl");
    const two = coreferenceCounts(gold, chains("abcde fghijkl"));
    expect(two.muc).toEqual([9, 10, 9, 9]);
    // Precision: 5 + (2·2 + 5·5)/7 of 12; recall all.
    expect(two.bCubed[0]).toBeCloseTo(5 + 29 / 7);
    expect(two.bCubed.slice(1)).toEqual([12, 12, 12]);
    // {abcde} fits wholly; of {fg} and {hijkl} the longer is taken: 2·5/12.
    expect(two.ceafE[0]).toBeCloseTo(1 + 10 / 12);
    expect(two.ceafE.slice(1)).toEqual([2, 1 + 10 / 12, 3]);
    const one = coreferenceCounts(gold, chains("abcdehijkl fg"));
    expect(one.muc).toEqual([9, 10, 9, 9]);
    expect(fOf(one.bCubed)).toBeLessThan(fOf(two.bCubed));
  });

  it("gives 1 for the same chains under other names and counts a mention left alone", () => {
    const gold = chains("ab cd e");
    const same = coreferenceCounts(gold, new Map([...gold].map(([mention, chain]) => [mention, `x${chain}`])));
    expect(conllScore(same)).toBe(1);
    const alone = coreferenceCounts(gold, chains("a b c d e"));
    expect(alone.muc).toEqual([0, 0, 0, 2]);
    expect(alone.bCubed).toEqual([5, 5, 3, 5]);
    // {e} fits wholly, each pair gives 2·1/3 once.
    expect(alone.ceafE[0]).toBeCloseTo(1 + 4 / 3);
    expect(alone.ceafE[1]).toBe(5);
    expect(alone.ceafE[3]).toBe(3);
  });

  it("has no links to lose where all stand alone", () => {
    expect(conllScore(coreferenceCounts(chains("a b"), chains("a b")))).toBeCloseTo(2 / 3);
  });
});

describe("bestAssignment", () => {
  it("does not take the best pair where that spoils the rest", () => {
    expect(
      bestAssignment([
        [9, 8],
        [8, 1],
      ]),
    ).toBe(16);
  });

  it("takes rows and columns of unlike number, and none", () => {
    expect(bestAssignment([[1, 5, 2]])).toBe(5);
    expect(bestAssignment([[1], [5], [2]])).toBe(5);
    expect(bestAssignment([])).toBe(0);
  });
});
