import { describe, expect, it } from "vitest";
import type { Weights } from "../../../models/weights.ts";
import { eventsOfText } from "../read-text.test-support.ts";
import { type CodedEvent, codeFeatures } from "./code-features.ts";
import { CODES, EventCoder } from "./event-coder.ts";

const weightsFor = (label: number, score: number): Weights => ({
  classes: CODES.length,
  add(_features, _count, scores) {
    scores[label] = score;
  },
});
const NO_WORDS = { tags: [], dependencies: [], sentence: { first: 0, last: 0 } };
const event: CodedEvent = {
  start: 0,
  end: 4,
  type: "AID",
  mode: null,
  noun: "aid",
  status: "planned",
  stance: "asserts",
};

describe("EventCoder", () => {
  it("leaves the word to the rules where the weights are not sure", () => {
    expect(new EventCoder(weightsFor(3, 0.1)).code([1, 2], "AID")).toBe("AID");
  });

  it("takes the weights' code where they are", () => {
    const label = CODES.indexOf("SANCTION");
    expect(new EventCoder(weightsFor(label, 9)).code([1, 2], "COERCE")).toBe("SANCTION");
  });

  it("keeps a withdrawal where the weights mean concessions, of which it is one", () => {
    expect(new EventCoder(weightsFor(CODES.indexOf("CONCEDE"), 9)).code([1], "RETREAT")).toBe("RETREAT");
  });
});

describe("codeFeatures", () => {
  it("tells the same of the same, other things of another status, and something without words", () => {
    const held = codeFeatures({ ...event, status: "held" }, NO_WORDS);
    expect(codeFeatures(event, NO_WORDS)).toEqual(codeFeatures(event, NO_WORDS));
    expect(codeFeatures(event, NO_WORDS)).not.toEqual(held);
    expect(held.length).toBeGreaterThan(0);
  });
});

describe("codes of a page's events", () => {
  it("are given beside types, and none to what PLOVER has no type for", () => {
    const [met] = eventsOfText("Foreign Minister Ilan Dorvet met Secretary of State Ada Kell in Paris on Monday.");
    expect(met).toMatchObject({ type: "CONSULT", code: "CONSULT" });
    const fire = eventsOfText("A fire destroyed a warehouse in Norvik; firefighters rescued two guards.");
    expect(fire.map(({ type }) => type)).toContain("DISASTER");
    expect(fire.every(({ code }) => code === undefined)).toBe(true);
  });
});
