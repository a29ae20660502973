import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonSubsequence } from "./common-subsequence.ts";
import { editDistance } from "./edit-distance.ts";
import { jaccard, sharedCount } from "./jaccard.ts";
import { sharedPassages } from "./shared-passages.ts";
import { shingles, winnow } from "./shingles.ts";
import { compareVectors, tfIdf } from "./tf-idf.ts";
import { wordsIn } from "./words.ts";

const counts = (text: string) => {
  const map = new Map<string, number>();
  for (const { word } of wordsIn(text)) map.set(word, (map.get(word) ?? 0) + 1);
  return map;
};

describe("editDistance", () => {
  it("counts single changes", () => {
    expect(editDistance("dorvet", "dorvett")).toBe(1);
    expect(editDistance("kell", "bell")).toBe(1);
    expect(editDistance("", "abc")).toBe(3);
  });
  it("gives up beyond the limit", () => expect(editDistance("abcdef", "uvwxyz", 2)).toBe(3));
  it("is symmetric and obeys the triangle inequality", () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});

describe("commonSubsequence", () => {
  it("counts letters in order", () => expect(commonSubsequence("wtkf", "wtlk")).toBe(3));
});

describe("jaccard", () => {
  it("is shared over all", () => {
    expect(jaccard(new Set([1, 2, 3]), new Set([2, 3, 4]))).toBe(0.5);
    expect(jaccard(new Set(), new Set())).toBe(0);
    expect(sharedCount(new Set([1, 2]), new Set([2]))).toBe(1);
  });
});

describe("tfIdf", () => {
  it("makes a document most like itself, and a rare word weigh more", () => {
    const [a, b, c] = tfIdf([counts("the harbour vote"), counts("the harbour tax"), counts("the ferry tax fell")]);
    if (a === undefined || b === undefined || c === undefined) throw new Error("three documents went in");
    expect(compareVectors(a, a).cosine).toBeCloseTo(1);
    expect(compareVectors(a, b).cosine).toBeGreaterThan(compareVectors(a, c).cosine);
    expect(compareVectors(a, b)).toEqual(compareVectors(b, a));
    expect(compareVectors(a, b).shared).toBe(2);
  });
});

describe("shared passages", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 60 });

  it("finds a copied run wherever it stands", () => {
    const run = "one two three four five six seven".split(" ");
    const found = sharedPassages(["x", ...run, "y"], ["p", "q", ...run], 5);
    expect(found).toEqual([{ a: 1, b: 2, length: 7 }]);
  });
  it("finds only runs that are there, and none twice", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const seen = new Set<number>();
        for (const passage of sharedPassages(a, b, 3)) {
          expect(a.slice(passage.a, passage.a + passage.length)).toEqual(
            b.slice(passage.b, passage.b + passage.length),
          );
          for (let index = passage.b; index < passage.b + passage.length; index++) {
            expect(seen.has(index)).toBe(false);
            seen.add(index);
          }
        }
      }),
    );
  });
  it("winnowing never misses a shared run of window + size - 1 words", () => {
    fc.assert(
      fc.property(words, words, fc.array(fc.constantFrom("v", "w"), { minLength: 12, maxLength: 12 }), (a, b, run) => {
        const chosen = winnow(shingles([...a, ...run], 5), 8);
        const other = winnow(shingles([...b, ...run], 5), 8);
        expect(sharedCount(chosen, other)).toBeGreaterThan(0);
      }),
    );
  });
  it("chooses every window's smallest as the definition says", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 4, maxLength: 40 }), (hashes) => {
        const expected = new Set<number>();
        for (let start = 0; start + 4 <= hashes.length; start++)
          expected.add(Math.min(...hashes.slice(start, start + 4)));
        expect(winnow(hashes, 4)).toEqual(expected);
      }),
    );
  });
});
