import { describe, expect, it } from "vitest";
import { numbersFrom } from "../../../test/made-up-pages.ts";
import { candidates } from "./candidates.ts";
import { PageLikeness } from "./page-likeness.ts";
import type { PageProfile } from "./page-profile.ts";

/** Pages whose words come from one list, so that nearly any two share some of them. */
function profiles(count: number): PageProfile[] {
  const next = numbersFrom(23);
  const some = (prefix: string, of: number, howMany: number) =>
    new Map(Array.from({ length: howMany }, () => [`${prefix}${Math.floor(next() * of)}`, 1 + Math.floor(next() * 3)]));
  return Array.from({ length: count }, (_, number) => {
    const names = some("person ", 60, 6);
    return { page: `p-${number}`, names, people: new Set(names.keys()), words: some("word", 400, 60) };
  });
}

function comparisons(count: number): number {
  const likeness = new PageLikeness(profiles(count));
  candidates(likeness);
  return likeness.count;
}

describe("the search for pages of one matter", () => {
  it("compares no more pages for each page, however many there are", () =>
    expect(comparisons(3_200) / comparisons(800)).toBeLessThan(6));
});
