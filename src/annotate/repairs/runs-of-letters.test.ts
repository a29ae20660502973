import fc from "fast-check";
import { expect, it } from "vitest";
import { eachRunOfLetters } from "./runs-of-letters.ts";

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
