import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RECOGNISERS } from "./recognisers.ts";
import { CLOCK_COLON, FOUR_DIGITS, Triggers } from "./triggers.ts";

describe("Triggers", () => {
  const triggers = new Triggers([["monday"], [FOUR_DIGITS], [CLOCK_COLON, "noon"]]);

  it.each([
    ["They met on MONDAY.", 1],
    ["Mondays are quiet.", 0],
    ["It was built in 1999.", 2],
    ["The number is 19990.", 0],
    ["The bus left at 14:30", 4],
    ["They said: 14", 0],
    ["Monday, 3 May 1999, noon", 7],
    ["", 0],
  ])("%s", (text, bits) => expect(triggers.in(text)).toBe(bits));

  it("refuses more sets than a number has bits", () =>
    expect(() => new Triggers(Array.from({ length: 32 }, () => ["a"]))).toThrow(RangeError));
});

describe("the triggers of recognisers", () => {
  const PIECES = (
    "early late mid earlier later the end of the early year-end in on at by to and a an about nearly more than over " +
    "monday Tuesday Fridays wed sun. october May Sept. jan second seconds day days week weekend month months year years " +
    "quarter decade decades century centuries hour half and a half ago from now before after previous following next last " +
    "this past coming same that yesterday today tomorrow tonight morning night evening noon midnight p.m. am pm a.m. EST " +
    "local time summer winter fall first third twentieth twenty-first two seven hundred few several couple of every each " +
    "other daily weekly Q3 Q 1990s 2031 1999 12 5 05 20th 21st 14:30 9:05 2031-03-10 24.12.2030 12/24/2030 T10:00Z nineties " +
    "recently currently now future present recent years fiscal calendar full straight old 's – - , . : _ é"
  ).split(" ");
  const texts = fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", " ", " ", "", "-", "  ", ", ")), { maxLength: 9 })
    .map((pairs) => pairs.flat().join(""));

  it("never keep a match away", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { name, pattern, triggers } of RECOGNISERS) {
          const matches = [...text.matchAll(pattern)].filter((match) => match[0] !== "");
          if (matches.length > 0 && new Triggers([triggers]).in(text) === 0)
            throw new Error(`${name} finds "${matches[0]?.[0]}" in "${text}" without a trigger`);
        }
      }),
      { numRuns: 3_000, seed: 7 },
    );
  });
});
