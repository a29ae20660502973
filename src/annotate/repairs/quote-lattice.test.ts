import { describe, expect, it } from "vitest";
import { chancesOf } from "./quote-chances.ts";
import { CLOSES, ENDS, type LatticeScores, PLAIN, placesOf, SPECIALS, STATES } from "./quote-lattice.ts";
import { quoteLine } from "./quote-line.ts";
import { splitModel } from "./word-table.ts";

const lineOf = (text: string) => quoteLine(text, [], splitModel().table);
/** What a quote may do at the place before a word or mark. */
const placeBefore = (text: string, before: string): number => {
  const line = lineOf(text);
  return placesOf(line)[line.tokens.findIndex((token) => token.text === before)] as number;
};

describe("where quotes may end that lost their closing mark and no space", () => {
  it("is before a stop or comma that stands tight behind a word", () => {
    expect(placeBefore("Kell called it a disgrace.", ".")).toBe(PLAIN + ENDS);
    expect(placeBefore("It was a disgrace, Kell said.", ",")).toBe(PLAIN + ENDS);
  });

  it("is not between words, nor before a dash that stands apart", () => {
    expect(placeBefore("Kell called it a disgrace.", "a")).toBe(PLAIN);
    expect(placeBefore("Kell called it a disgrace - again.", "-")).toBe(PLAIN);
  });

  it("is any place between words behind an opening mark that stands alone", () => {
    expect(placeBefore("Kell called it “a disgrace and left.", "and")).toBe(PLAIN + CLOSES);
  });

  it("is weighed with the other ways through the line", () => {
    const line = lineOf("We will never sign it, Kell said.");
    const length = line.tokens.length;
    const scores: LatticeScores = {
      opens: new Float64Array(length + 1),
      closes: new Float64Array((length + 1) * STATES).fill(-9),
      inside: new Float64Array(2 * length),
      special: new Float64Array(SPECIALS).fill(-9),
    };
    const comma = line.tokens.findIndex(({ text }) => text === ",");
    scores.closes.fill(3, comma * STATES, (comma + 1) * STATES);
    const chances = chancesOf(line, scores, { goesOn: false, goneOn: false });
    const closing = chances?.closes.subarray(comma * STATES, (comma + 1) * STATES) ?? [];
    expect(Math.max(...closing)).toBeGreaterThan(0.8);
    expect(chances?.opens[0]).toBeGreaterThan(0.8);
  });
});
