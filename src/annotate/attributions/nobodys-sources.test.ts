import { describe, expect, it } from "vitest";
import { readMadeUp } from "./read-made-up.test-support.ts";

const speakers = (text: string) => readMadeUp(text).map(({ chain }) => chain.slice(1).join(" > ").replaceAll("~", ""));

describe("what is no source of anybody's", () => {
  it.each([
    ["The bill passed along party lines, 234-193."],
    ["The Senate passed a bill on Friday that would overhaul the way Marvanians vote."],
    ["The police chief and the officer identified as the shooter of Ilan Dorvet have both resigned."],
    ["Children sleep on mats in the camp, according to some of the first photographs to emerge from it."],
  ])("%s", (text) => expect(speakers(text)).toEqual([]));

  it("is no participle that tells of hopes", () => {
    const text =
      "The bill would add to the deficit, analysts announced Thursday, dashing hopes that provisions would pay for it.";
    expect(speakers(text)).toEqual(["analysts"]);
  });

  it("leaves who identifies somebody alone", () => {
    expect(speakers("Police identified the driver as Sten Kolby, 41, of Norvik.")).toEqual(["Police"]);
  });
});
