import { describe, expect, it } from "vitest";
import { stem } from "./stem.ts";

describe("stem", () => {
  it.each([
    ["postponed", "postponement"],
    ["propose", "proposed"],
    ["differing", "differences"],
    ["stops", "stopped"],
    ["talks", "talk"],
    ["recommend", "recommendation"],
    ["agree", "agreed"],
    ["countries", "country"],
  ])("brings %s and %s together", (a, b) => expect(stem(a)).toBe(stem(b)));

  it.each([
    ["meeting", "meter"],
    ["war", "ware"],
    ["sing", "sin"],
    ["policy", "police"],
  ])("keeps %s and %s apart", (a, b) => expect(stem(a)).not.toBe(stem(b)));
});
