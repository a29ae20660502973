import { describe, expect, it } from "vitest";
import { plainStem, stem } from "./stem.ts";

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

describe("plainStem", () => {
  it.each([
    ["ferries", "ferry"],
    ["carried", "carry"],
    ["strikes", "strike"],
    ["sinking", "sink"],
  ])("brings %s to %s", (word, plain) => expect(plainStem(word)).toBe(plain));

  it.each(["his", "loss", "sing", "bed"])("leaves %s as it is", (word) => expect(plainStem(word)).toBe(word));
});
