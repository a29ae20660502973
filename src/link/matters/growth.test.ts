import { describe, expect, it } from "vitest";
import { numbersFrom } from "../../../test/made-up-pages.ts";
import { CandidateSearch } from "./candidates.ts";
import { comparedPage, type MatterPage } from "./matter-page.ts";
import { PageLikeness } from "./page-likeness.ts";

/** Pages whose words come from one list, so that nearly any two share some of them. */
function pages(count: number): MatterPage[] {
  const next = numbersFrom(23);
  const some = (prefix: string, of: number, howMany: number) =>
    new Map(Array.from({ length: howMany }, () => [`${prefix}${Math.floor(next() * of)}`, 1 + Math.floor(next() * 3)]));
  return Array.from({ length: count }, (_, number) => {
    const names = some("person ", 60, 6);
    const page = `p-${String(number).padStart(5, "0")}`;
    return comparedPage({ page, names, people: new Set(names.keys()), words: some("word", 400, 60) }, () => 4);
  });
}

function comparisons(count: number): number {
  const likeness = new PageLikeness(count);
  new CandidateSearch().among(pages(count), likeness);
  return likeness.count;
}

describe("the search for pages of one matter", () => {
  it("compares no more pages for each page, however many there are", () =>
    expect(comparisons(3_200) / comparisons(800)).toBeLessThan(6));

  it("finds the same when pages come and go as when all are there at once, and compares few", () => {
    const all = pages(400);
    const search = new CandidateSearch();
    const steps = [all.slice(0, 300), all.slice(0, 301), all.slice(0, 340), all.toSpliced(100, 3), all, all.slice(5)];
    for (const now of steps) {
      const [likeness, afresh] = [new PageLikeness(now.length), new PageLikeness(now.length)];
      expect(search.among(now, likeness)).toEqual(new CandidateSearch().among(now, afresh));
      if (now !== steps[0]) expect(likeness.count).toBeLessThan(afresh.count / 3);
    }
  });
});
