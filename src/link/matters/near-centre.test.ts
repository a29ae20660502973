import { describe, expect, it } from "vitest";
import { comparedPage } from "./matter-page.ts";
import { CENTRE_THRESHOLD, nearCentre } from "./near-centre.ts";
import { PageGroups } from "./page-groups.ts";
import { MATTER_THRESHOLD, PageLikeness } from "./page-likeness.ts";

const page = (text: string) => {
  const words = new Map(text.split(" ").map((word) => [word, 1] as const));
  // A word of many pages, as the first of them are here, says less.
  const rarity = (word: string) => (word === "mill" || word === "fire" || word === "grain" || word === "quota" ? 2 : 3);
  return comparedPage({ page: text, names: new Map(), people: new Set(), words }, rarity);
};

/** Five pages of one matter, each with a side of its own, as one group; what else is given stands alone. */
function found(...others: readonly string[]) {
  const sides = ["mill fire roof", "mill fire owner", "mill fire insurer", "mill fire street", "mill fire school"];
  const more = ["grain quota farmer", "grain quota tractor", "grain quota harvest", "grain quota subsidy"];
  const pages = [...sides, ...more, ...others].map(page);
  const groups = new PageGroups(pages, []);
  for (const index of [1, 2, 3, 4]) groups.join(0, index);
  for (const index of [6, 7, 8]) groups.join(5, index);
  const likeness = (a: number, b: number) =>
    new PageLikeness(pages.length).of(pages.slice(a, a + 1), pages.slice(b, b + 1)).score;
  return { likeness, taken: nearCentre(groups) };
}

describe("nearCentre", () => {
  it("takes a follow-up that shares a side with several pages and hardly a word with each", () => {
    const followUp = "roof owner insurer street judge appeal";
    const { likeness, taken } = found(followUp);
    for (const other of [0, 1, 2, 3, 4]) expect(likeness(other, 9)).toBeLessThan(MATTER_THRESHOLD);
    expect(taken).toMatchObject([{ a: 0, b: 9 }]);
    expect(taken[0]?.score).toBeGreaterThanOrEqual(CENTRE_THRESHOLD);
  });

  it("leaves alone what lies between two matters, and what is about something else", () => {
    expect(found("mill fire grain quota", "storm ferry island harbour").taken).toEqual([]);
  });

  it("puts no two single pages together", () => {
    expect(nearCentre(new PageGroups(["mill fire roof", "mill fire roof"].map(page), []))).toEqual([]);
  });
});
