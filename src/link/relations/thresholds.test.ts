import { describe, expect, it } from "vitest";
import { madeContent } from "../../models/relation/content.test-support.ts";
import { areFew, leastOf, leastParted, leastSame, leastSameOfFew, retoldBy } from "./thresholds.ts";

describe("what it takes for two statements to be related", () => {
  it("is little on two pages of two or three statements, and more with every statement more", () => {
    expect(areFew(3, 2)).toBe(true);
    expect(areFew(3, 3)).toBe(false);
    expect(leastOf(3, 2).same).toBeLessThan(leastOf(8, 3).same);
    expect(leastOf(8, 3).same).toBeGreaterThan(leastOf(40, 3).same);
  });

  it("is more for a difference of long sentences, which tell several things", () => {
    const short = madeContent("the bridge opened in spring");
    const long = madeContent(
      "the mayor who sold the old harbour and the two towers beside the mill opened a new bridge",
    );
    expect(leastParted(short, short)).toBe(0);
    expect(leastParted(short, long)).toBeGreaterThan(leastOf(2, 2).parted);
  });

  it("is more for long sentences of one story to be the same, however few there are", () => {
    const short = madeContent("the bridge opened in spring");
    const long = madeContent(
      "the mayor who sold the old harbour and the two towers beside the mill opened a new bridge",
    );
    expect(leastSameOfFew(0.3, short, short)).toBe(0.3);
    expect(leastSameOfFew(0.3, short, long)).toBeGreaterThan(0.8);
  });

  it("is more where they have hardly a word in common, unless they share a number", () => {
    const { same } = leastOf(12, 3);
    const [none, few, many] = [[], [3], [4_200]].map((numbers) => ({ numerals: new Set(numbers) }));
    if (none === undefined || few === undefined || many === undefined) throw new Error("three are made");
    expect(leastSame(same, 0.6, none, none)).toBe(same);
    expect(leastSame(same, 0.1, none, many)).toBeGreaterThan(0.8);
    expect(leastSame(same, 0.1, few, few)).toBeGreaterThan(0.8);
    expect(leastSame(same, 0.1, many, many)).toBe(same);
    expect(leastSame(0.9, 0.1, none, none)).toBe(0.9);
    expect(leastSame(same, 0.05, none, none)).toBe(Number.POSITIVE_INFINITY);
    expect(leastSame(same, 0.45, none, none, true)).toBeGreaterThan(leastSame(same, 0.45, none, none));
  });

  it("is told by what is known of real pages where that is sure, and of a few short statements never", () => {
    const short = madeContent("the bridge opened in spring");
    const long = madeContent(
      "the mayor who sold the old harbour and the two towers beside the mill opened a new bridge",
    );
    expect(retoldBy(0.95, false, short, short)).toBe(true);
    expect(retoldBy(0.7, false, short, short)).toBeNull();
    expect(retoldBy(0.2, false, short, short)).toBe(false);
    expect(retoldBy(0.2, true, short, short)).toBeNull();
    expect(retoldBy(0.2, true, short, long)).toBe(false);
    expect(retoldBy(0.95, true, long, long)).toBeNull();
  });
});
