import { describe, expect, it } from "vitest";
import { DisjointSets } from "./disjoint-sets.ts";

describe("DisjointSets", () => {
  it("joins, and names a set by its smallest item", () => {
    const sets = new DisjointSets(5);
    expect(sets.join(4, 2)).toBe(true);
    expect(sets.join(2, 3)).toBe(true);
    expect(sets.join(3, 4)).toBe(false);
    expect(sets.find(4)).toBe(2);
    expect(sets.sets()).toEqual([[0], [1], [2, 3, 4]]);
  });

  it("never brings together what must stay apart, not even by way of a third", () => {
    const sets = new DisjointSets(3, [[0, 2]]);
    expect(sets.join(0, 1)).toBe(true);
    expect(sets.join(1, 2)).toBe(false);
    expect(sets.sets()).toEqual([[0, 1], [2]]);
  });
});
