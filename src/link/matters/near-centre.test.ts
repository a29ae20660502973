import { describe, expect, it } from "vitest";
import { DisjointSets } from "../../measure/disjoint-sets.ts";
import { CENTRE_THRESHOLD, nearCentre } from "./near-centre.ts";
import { MATTER_THRESHOLD, PageLikeness } from "./page-likeness.ts";

const page = (words: string) => ({
  page: words,
  names: new Map<string, number>(),
  people: new Set<string>(),
  words: new Map(words.split(" ").map((word) => [word, 1] as const)),
});

/** Five pages of one matter, each with a side of its own, as one group; what else is given stands alone. */
function found(...others: readonly string[]) {
  const sides = ["mill fire roof", "mill fire owner", "mill fire insurer", "mill fire street", "mill fire school"];
  const more = ["grain quota farmer", "grain quota tractor", "grain quota harvest", "grain quota subsidy"];
  const profiles = [...sides, ...more, ...others].map(page);
  const likeness = new PageLikeness(profiles);
  const groups = new DisjointSets(profiles.length);
  for (const index of [1, 2, 3, 4]) groups.join(0, index);
  for (const index of [6, 7, 8]) groups.join(5, index);
  return { likeness, taken: nearCentre(likeness, groups) };
}

describe("nearCentre", () => {
  it("takes a follow-up that shares a side with several pages and hardly a word with each", () => {
    const followUp = "roof owner insurer street judge appeal";
    const { likeness, taken } = found(followUp);
    for (const other of [0, 1, 2, 3, 4]) expect(likeness.ofPages(other, 9).score).toBeLessThan(MATTER_THRESHOLD);
    expect(taken).toMatchObject([{ a: 0, b: 9 }]);
    expect(taken[0]?.score).toBeGreaterThanOrEqual(CENTRE_THRESHOLD);
  });

  it("leaves alone what lies between two matters, and what is about something else", () => {
    expect(found("mill fire grain quota", "storm ferry island harbour").taken).toEqual([]);
  });

  it("puts no two single pages together", () => {
    const likeness = new PageLikeness(["mill fire roof", "mill fire roof"].map(page));
    expect(nearCentre(likeness, new DisjointSets(2))).toEqual([]);
  });
});
