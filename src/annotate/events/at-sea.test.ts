import { describe, expect, it } from "vitest";
import { eventsOfText } from "./read-text.test-support.ts";

const told = (text: string): string[] =>
  eventsOfText(text).map(({ type, noun, slight, participants }) =>
    [slight === true ? "slight" : "plain", type, noun, ...participants.map(({ name }) => name)].join(" "),
  );

describe("ships and their crews", () => {
  it("are stopped by whoever it is", () => {
    expect(told("The trawler Halvard was fishing when it was stopped on Monday.")).toContain("slight COERCE seizure");
    expect(told("The rain was stopped by nobody.").join()).not.toContain("seizure");
  });

  it("go home where words say that they were held", () => {
    const home = "Eight of the nine crew members flew home to Selm on Sunday after the owner paid a fine.";
    expect(told(home).join()).toContain("RETREAT return");
    expect(told("Eight of the nine crew members flew home to Selm on Sunday.").join()).not.toContain("return");
    expect(told("The hostages returned home on Sunday.").join()).toContain("RETREAT return");
  });
});

describe("who takes part", () => {
  it.each([
    ["Ilan Dorvet proposed a joint patrol of the strait.", "plain COOPERATE joint patrol Ilan Dorvet"],
    ["Ada Kell is reported to have offered both sides a joint patrol.", "plain COOPERATE joint patrol Ada Kell"],
    ["Its foreign minister, Ada Kell, will call Ilan Dorvet.", "plain CONSULT phone call Ada Kell Ilan Dorvet"],
    ["Ada Kell is expected to call Ilan Dorvet on Friday.", "plain CONSULT phone call Ada Kell Ilan Dorvet"],
  ])("%s", (text, expected) => expect(told(text)).toContain(expected));

  it("is nobody who calls somebody something", () => {
    expect(told("Ada Kell planned to call Ilan Dorvet a liar.").join()).not.toContain("plain CONSULT");
  });
});
