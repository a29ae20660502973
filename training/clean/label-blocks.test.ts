import { describe, expect, it } from "vitest";
import { labelBlocks } from "./label-blocks.ts";

const one = "The ministers of Marvania and Tessel met in Norvik on Monday.";
const two = "Nothing was decided there, two officials said after the meeting.";
const three = "A second meeting will be held when the river has fallen.";
const gold = `${one}\n\nWhat next\n\n${two}\n\n${three}`;
const labelsOf = (texts: string[]) => [...labelBlocks(texts, gold)];

describe("labelBlocks", () => {
  it("finds the article's blocks by their words, and short ones between them", () => {
    expect(labelsOf(["Home", one, "What next", two, three, "Read on"])).toEqual([0, 1, 1, 1, 1, 0]);
  });

  it("does not take a menu's word for a heading that has it", () => {
    expect(labelsOf(["What next", "News", "Sport", "Weather", "Letters", one, two, three])).toEqual([
      0, 0, 0, 0, 0, 1, 1, 1,
    ]);
  });

  it("takes of a repeated paragraph the one among the article's own", () => {
    expect(labelsOf([two, "News", "Sport", "Weather", "Letters", one, "What next", two, three])).toEqual([
      0, 0, 0, 0, 0, 1, 1, 1, 1,
    ]);
  });

  it("labels nothing where nothing is shared", () => {
    expect(labelsOf(["Another story altogether, of the harvest in the valley.", "Home"])).toEqual([0, 0]);
  });
});
