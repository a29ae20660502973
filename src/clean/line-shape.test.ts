import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shapeOf } from "./line-shape.ts";
import { countAnywhere, folded, phraseMatcher } from "./phrase-matcher.ts";

const characters = fc.constantFrom(..."aZé İ.!“”’'«»\t\n\u00a0\u3000\ufeff漢ไ5٣½-𝐀𐐷😀\ud800 ");
const anyLine = fc.array(characters, { maxLength: 40 }).map((list) => list.join(""));

describe("what a line looks like", () => {
  it("is counted as the definitions say", () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const tokens = line.split(/\s+/u).filter((token) => /[\p{L}\p{N}]/u.test(token));
        const long = tokens.map((token) => token.replace(/^[^\p{L}]+/u, "")).filter((token) => token.length >= 4);
        const dense = line.match(/[\p{Script=Han}\p{Script=Thai}]/gu)?.length ?? 0;
        const shape = shapeOf(line);
        expect(shape.words).toBe(tokens.length + Math.floor(dense / 2));
        expect(shape.marksOnly).toBe(tokens.length === 0);
        expect(shape.capitalised).toBe(
          long.length === 0 ? 0 : long.filter((token) => /^\p{Lu}/u.test(token)).length / long.length,
        );
        expect(shape.sentences).toBe((line.match(/[.!?…。！？।۔؟]["'”’»)\]]*(?=\s|$)|[。！？]/gu) ?? []).length);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is folded to single spaces, small letters and straight marks", () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const expected = line
          .toLowerCase()
          .replace(/[\u2018\u2019\u02bc]/g, "'")
          .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
          .replace(/\s+/g, " ")
          .trim();
        expect(folded(line)).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("phrases of a list", () => {
  const list = { start: ["read more", "©"], whole: ["menu"], anywhere: ["of the courier", "all rights"] };
  const match = phraseMatcher(list);
  it.each([
    ["» read more: talks end", "start"],
    ["read moreover", null],
    ["© 2031", "start"],
    ["menu (3)", "whole"],
    ["a word of the courier and all rights", "anywhere"],
    ["a word of the couriers", "anywhere"],
    ["a word of a courier", null],
    ["", null],
  ])("%s: %s", (line, found) => {
    expect(match(line)).toBe(found);
  });

  it("counts those that stand anywhere", () => {
    expect(countAnywhere(list, "of the courier, all rights, all rights")).toBe(2);
    expect(countAnywhere(list, "nothing of it")).toBe(0);
  });
});
