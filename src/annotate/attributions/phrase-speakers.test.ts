import { describe, expect, it } from "vitest";
import { readMadeUp } from "./read-made-up.test-support.ts";

const speakers = (text: string): string[] => readMadeUp(text).map(({ chain }) => chain.slice(1).join(" > "));

describe("who a phrase names", () => {
  it("is the speaker by name, whoever the speaker gives a name to", () => {
    const text = "Ada Kell said the flight crashed. Kell identified the pilot as Ilan Dorvet, known for his skill.";
    expect(speakers(text)).toEqual(["Ada Kell", "Ada Kell"]);
  });

  it("is the name that one without a name is given", () => {
    expect(speakers("Police identified the driver as Sten Kolby, 41, of Norvik.")).toEqual(["Police"]);
    const text = "One resident, identified only as Daro, said the water came at night.";
    expect(speakers(text)).toEqual(["Daro"]);
  });

  it("is who is named behind in the same words", () => {
    const told = (behind: string) =>
      speakers(`A patrol stopped the ship, the harbour master of Selm said. "Nobody had cast a line," ${behind}.`);
    expect(told("the harbour master, Ada Kell, added")).toEqual(["Ada Kell", "Ada Kell"]);
    expect(told("the pilot, Ada Kell, added")[0]).toBe("the harbour master of Selm");
  });
});
