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
});
