import { describe, expect, it } from "vitest";
import { readMadeUp } from "../read-made-up.test-support.ts";

const hypothetical = (text: string) => readMadeUp(text).map((found) => found.hypothetical);

describe("words in quote marks that nobody said", () => {
  it.each([
    "If the vote is lost, the premier will turn to the cameras and say: “We never wanted the bridge.”",
    "Ilan Dorvet would doubtless put it thus: “The sea takes what it wants.”",
    "One imagines the owner opening the letter and murmuring, “There goes the yacht.”",
  ])("%s", (text) => expect(hypothetical(text).every((one) => one)).toBe(true));

  it.each([
    "Ilan Dorvet told reporters: “We never wanted the bridge.”",
    "“We will not sell the bridge,” Ada Kell said on Monday.",
    "Asked whether the mine would close, Ada Kell replied: “Not while I live.”",
    "The premier will resign on Friday. “I am tired,” she said.",
  ])("but not: %s", (text) => expect(hypothetical(text)).toContain(false));
});
