import { describe, expect, it } from "vitest";
import { isNotHeld, type LabelledStatus, saysHeld, scoreStatuses } from "./score-statuses.ts";

const TEXT = "The summit was not cancelled but postponed, said Ilan Dorvet.";
const label = (words: string, status: LabelledStatus["status"], stance: LabelledStatus["stance"], holder: string) => ({
  words,
  status,
  stance,
  holder,
});
const found = (start: number, end: number, status: LabelledStatus["status"], stance: LabelledStatus["stance"]) => ({
  start,
  end,
  status,
  stance,
  holder: "Foreign Minister Ilan Dorvet",
});
const scored = (events: LabelledStatus[], mentions: ReturnType<typeof found>[]) =>
  scoreStatuses({ id: "x", published: "2031-05-14", text: TEXT, events }, mentions);

describe("scoring of statuses", () => {
  it("takes the mention that agrees most, and one for each label of the same words", () => {
    const events = [
      label("summit", "cancelled", "denies", "Ilan Dorvet"),
      label("summit", "postponed", "asserts", "Ilan Dorvet"),
    ];
    expect(scored(events, [found(4, 10, "postponed", "asserts"), found(4, 10, "cancelled", "denies")])).toEqual([
      { found: 1, status: true, stance: true, holder: true },
      { found: 0, status: true, stance: true, holder: true },
    ]);
    expect(scored(events, [found(4, 10, "cancelled", "denies")])[1]?.found).toBe(-1);
  });

  it("finds nothing beside the words", () => {
    expect(scored([label("summit", "held", "asserts", "page")], [found(11, 14, "held", "asserts")])[0]).toEqual({
      found: -1,
      status: false,
      stance: false,
      holder: false,
    });
  });

  it("tells what is not held from what is shown as held", () => {
    expect(isNotHeld(label("summit", "held", "denies", "page"))).toBe(true);
    expect(isNotHeld(label("summit", "ongoing", "asserts", "page"))).toBe(false);
    expect(saysHeld(found(0, 1, "held", "denies"))).toBe(false);
    expect(saysHeld(found(0, 1, "held", "asserts"))).toBe(true);
  });
});
