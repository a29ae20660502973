import { describe, expect, it } from "vitest";
import { eventsOfText, learnedEventsOfText } from "../read-text.test-support.ts";
import { chosenStanding } from "./standing-reader.ts";

const told = (text: string): string[] =>
  learnedEventsOfText(text).map(({ start, end, status, stance }) => `${text.slice(start, end)} ${status} ${stance}`);

describe("events that no list tells", () => {
  it("are found by what stands around them, on the page alone", () => {
    const text = "The exhumation in Norvik has been put off until June.";
    expect(eventsOfText(text).map(({ start, end }) => text.slice(start, end))).not.toContain("exhumation");
    const exhumation = learnedEventsOfText(text).find(({ start, end }) => text.slice(start, end) === "exhumation");
    expect(exhumation?.slight).toBe(true);
  });

  it("are no verbs of saying and no things", () => {
    expect(told("The minister said that the old bridge in Norvik is made of stone.")).toEqual([]);
  });
});

describe("what is learned of standings", () => {
  it.each([
    ["The eviction of the tenants has been put off until June.", "eviction postponed asserts"],
    ["The evacuation was called off.", "evacuation cancelled asserts"],
  ])("%s", (text, expected) => expect(told(text)).toContain(expected));

  it("tells nothing as held that is not likely enough to be", () => {
    const order = [0.01, 0.3, 0.01, 0.6, 0.02, 0.01, 0.01, 0.01, 0.01, 0.02];
    const sure = Float32Array.from([0.97, 0.01, 0.01, 0.01]);
    expect(chosenStanding(Float32Array.from(order), sure, 0.7)).toEqual({ status: "planned", stance: "asserts" });
    expect(chosenStanding(Float32Array.from(order), sure, 0.5)).toEqual({ status: "held", stance: "asserts" });
  });
});
