import { describe, expect, it } from "vitest";
import { alignWords, FACTS_OF_WORD, MOST_WORDS } from "./aligned-words.ts";
import { madeContent } from "./content.test-support.ts";

const said = madeContent("council rejected harbour plan");

describe("alignWords", () => {
  it("tells of every word how near its fellow is", () => {
    const [a, b] = alignWords(said, madeContent("council wants ferries"));
    expect([a.count, b.count]).toEqual([4, 3]);
    const nearest = (at: number) => a.facts[at * FACTS_OF_WORD] ?? 0;
    expect(nearest(0)).toBe(1);
    expect(nearest(1)).toBeLessThan(0.6);
  });

  it("gives nothing for a content without words, and no more than the first words of a long one", () => {
    const [a, b] = alignWords(said, madeContent(""));
    expect(b.count).toBe(0);
    expect(a.shares.every((shares) => shares.length === 0)).toBe(true);
    const long = madeContent(Array.from({ length: 40 }, (_, at) => `harbour${at}`).join(" "));
    expect(alignWords(long, said)[0].count).toBe(MOST_WORDS);
  });
});
