import fc from "fast-check";
import { expect, it } from "vitest";
import { hashText } from "../../models/feature-hash.ts";
import { CAPITALS, eachRunOfLetters, OTHER, SMALL } from "./runs-of-letters.ts";

it("finds what \\p{L}+ finds", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom("a", "Z", "é", " ", ".", "𝒳", "ж", "1", "@", "`", "[", "{") }),
  );
  fc.assert(
    fc.property(text, (line) => {
      const found: string[] = [];
      eachRunOfLetters(line, (start, end) => found.push(line.slice(start, end)));
      expect(found).toEqual(line.match(/\p{L}+/gu) ?? []);
    }),
  );
});

it("gives how each run is written, and its hash in small letters", () => {
  const found: [string, number, number][] = [];
  const text = "Vote för NATO’s pact";
  eachRunOfLetters(text, (start, end, written, hash) => found.push([text.slice(start, end), written, hash]));
  expect(found).toEqual([
    ["Vote", CAPITALS, hashText("vote")],
    ["för", OTHER, hashText("för")],
    ["NATO", CAPITALS, hashText("nato")],
    ["s", SMALL, hashText("s")],
    ["pact", SMALL, hashText("pact")],
  ]);
});
