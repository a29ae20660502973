import { describe, expect, it } from "vitest";
import { readMadeUp } from "./read-made-up.test-support.ts";

const speakers = (text: string) => readMadeUp(text).map(({ chain }) => chain.slice(1).join(" > ").replaceAll("~", ""));

describe("what is no source of anybody's", () => {
  it.each([
    ["The bill passed along party lines, 234-193."],
    ["The Senate passed a bill on Friday that would overhaul the way Marvanians vote."],
    ["The police chief and the officer identified as the shooter of Ilan Dorvet have both resigned."],
    ["Children sleep on mats in the camp, according to some of the first photographs to emerge from it."],
    ["Sensors can find any emerging hazards that crews can act on."],
    ["Many had high hopes that the old mayor would return to work."],
    ["Dara Voss is one of the most cited researchers of bridges."],
    ["If the war was being won, like the ministry insists a hundred times a day, would the general be at home?"],
  ])("%s", (text) => expect(speakers(text)).toEqual([]));

  it.each([
    ["The widow said: “He never looked at us. Never said he was sorry.”", "The widow"],
    ["The poor say the bridge is unsafe.", "The poor"],
    ["Retired officers say the bridge is unsafe.", "Retired officers"],
    ["Many say the bridge is unsafe.", "Many"],
    ["Norvik called on Marvania to show restraint.", "Norvik"],
  ])("is somebody all the same: %s", (text, who) => expect(speakers(text)).toEqual([who]));

  it("is no participle that tells of hopes", () => {
    const text =
      "The bill would add to the deficit, analysts announced Thursday, dashing hopes that provisions would pay for it.";
    expect(speakers(text)).toEqual(["analysts"]);
  });

  it("leaves who identifies somebody alone", () => {
    expect(speakers("Police identified the driver as Sten Kolby, 41, of Norvik.")).toEqual(["Police"]);
  });

  it("leaves what is hereby notified to nobody named", () => {
    const text = "It is hereby notified that ferries on the Selm line shall stand still until further orders.";
    expect(speakers(text)).toEqual([""]);
  });
});
