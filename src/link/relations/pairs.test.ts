import { describe, expect, it } from "vitest";
import { wordOf } from "../../models/relation/meaning.ts";
import type { Told } from "./contents.ts";
import { pairsOf } from "./pairs.ts";

const WORDS = "harbour council storm budget ferry school bridge market police nurse train forest museum river".split(
  " ",
);

/** Contents of so many pages of four, each of three words drawn from a list and one of its own. */
function made(pages: number): Told[] {
  return Array.from({ length: pages * 4 }, (_, index) => {
    const words = [index * 5, index * 11 + 3, index * 17 + 7].map((at) => WORDS[at % WORDS.length] ?? "");
    return {
      page: `page ${Math.floor(index / 4)}`,
      words: [...words, `${words[0]}${index}`].map(wordOf),
      names: new Set<string>(),
      numerals: new Set<number>(),
    } as unknown as Told;
  });
}

function taken(contents: readonly Told[]): [number, number][] {
  const pairs: [number, number][] = [];
  pairsOf(contents, (a, b) => pairs.push([a, b]));
  return pairs;
}

describe("pairs of contents", () => {
  it("are all those of two pages where there are few", () => {
    expect(taken(made(2))).toHaveLength(16);
  });

  it("never are of one page, nor the higher index first, nor told twice", () => {
    const contents = made(60);
    const pairs = taken(contents);
    expect(pairs.every(([a, b]) => a < b && contents[a]?.page !== contents[b]?.page)).toBe(true);
    expect(new Set(pairs.map(String)).size).toBe(pairs.length);
  });

  it("grow no faster than the contents", () => {
    const [some, more] = [taken(made(100)).length, taken(made(400)).length];
    expect(more).toBeLessThanOrEqual(4.5 * some);
  });
});
