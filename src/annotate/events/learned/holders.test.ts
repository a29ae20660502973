import { describe, expect, it } from "vitest";
import { STANDING_CUES } from "../../../languages/en/standing-cues.ts";
import { EVENT_STATUS_VERBS } from "../../../languages/en/status-words.ts";
import { learnedEventsOfText } from "../read-text.test-support.ts";
import { CUE_HEADS } from "./standing-cues.ts";

describe("who answers for an event that no record shows", () => {
  it("is the page where the page says it", () => {
    const text = "The exhumation in Norvik was put off until June.";
    const event = learnedEventsOfText(text).find(({ start, end }) => text.slice(start, end) === "exhumation");
    expect(event).toMatchObject({ attribution: null });
    expect(event?.holder).toBeUndefined();
  });

  it("is whoever a statement says, and then named by it alone", () => {
    const text = "The exhumation in Norvik has been put off until June, the ministry said.";
    const event = learnedEventsOfText(text).find(({ start, end }) => text.slice(start, end) === "exhumation");
    expect(event?.attribution).not.toBeNull();
    expect(event?.holder).toBeUndefined();
  });
});

describe("words that bear on standings", () => {
  it("have few enough heads for the bits of a number", () => {
    expect(CUE_HEADS.length).toBeLessThan(31);
  });

  it("are listed under what the rules take them for", () => {
    for (const [head, status] of [
      ["cancel", "cancelled"],
      ["postpone", "postponed"],
      ["suspend", "suspended"],
    ] as const) {
      const words = new Set((STANDING_CUES[head] ?? "").split(/\s+/));
      for (const verb of EVENT_STATUS_VERBS[status].filter((one) => !one.includes(" "))) expect(words).toContain(verb);
    }
  });
});
