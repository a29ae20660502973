import { describe, expect, it } from "vitest";
import { learnedEventsOfText } from "../read-text.test-support.ts";

/** The place of the event whose word it is; null where it has none. */
function placeOf(text: string, word: string): string | null {
  const event = learnedEventsOfText(text).find(({ start, end }) => text.slice(start, end) === word);
  if (event === undefined) throw new Error(`no event at ${word}`);
  return event.where?.name ?? null;
}

describe("the place of an event", () => {
  it.each([
    ["Rebels attacked the Sorland consulate in the northern trading hub of Norvik on Thursday.", "attacked", "Norvik"],
    ["Ada Kell met Ilan Dorvet in the town of Norvik on Monday.", "met", "Norvik"],
    ["Ada Kell met Ilan Dorvet in Norvik on Monday.", "met", "Norvik"],
    ["Ada Kell met Ilan Dorvet at the Harbour Foundation in Norvik on Monday.", "met", "Norvik"],
    ["Six died when a plane crashed into Norvik river on Monday.", "crashed", "Norvik"],
  ])("%s", (text, word, place) => expect(placeOf(text, word)).toBe(place));

  it("is no name that only tells which thing stands there", () => {
    expect(placeOf("Ada Kell met Ilan Dorvet at the Sorland consulate on Monday.", "met")).not.toBe("Sorland");
  });

  it.each([
    ["Of the nine injured in the crash, four were taken to a hospital in Tarsel.", "injured"],
    ["Four of the injured were being treated at a hospital in Tarsel after the crash.", "injured"],
  ])("is not where the hurt are brought: %s", (text, word) => expect(placeOf(text, word)).toBeNull());

  it("is where a hospital is that burns", () => {
    expect(placeOf("A fire at the hospital in Tarsel killed nine people on Monday.", "fire")).toBe("Tarsel");
  });
});
