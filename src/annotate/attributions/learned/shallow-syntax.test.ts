import { describe, expect, it } from "vitest";
import { partOf, readGroup, type VerbGroup } from "./shallow-syntax.ts";

/** The group of the verb marked with "*" in words written as word/TAG. */
function groupOf(sentence: string): { subject: string; object: string; between: number } {
  const words = sentence.split(" ").map((word) => word.replace("*", "").split("/") as [string, string]);
  const part = Uint8Array.from(words, ([text, tag]) => partOf(tag, text));
  const group: VerbGroup = { subject: 0, object: 0, opening: 0, between: 0 };
  const verb = sentence.split(" ").findIndex((word) => word.startsWith("*"));
  readGroup(part, verb, 0, words.length, group);
  const wordAt = (index: number) => words[index]?.[0] ?? "";
  return { subject: wordAt(group.subject), object: wordAt(group.object), between: group.between };
}

describe("readGroup", () => {
  it("finds the noun before the verb and the last noun of the phrase behind it", () => {
    expect(groupOf("the/DT minister/NN *rejected/VBD the/DT peace/NN plan/NN of/IN Norvik/NNP")).toEqual({
      subject: "minister",
      object: "plan",
      between: 0,
    });
  });

  it("looks past auxiliaries and adverbs, and takes the verb after “to”", () => {
    expect(groupOf("Kell/NNP has/VBZ never/RB *wanted/VBN to/TO wait/VB")).toEqual({
      subject: "Kell",
      object: "wait",
      between: 4 + 8,
    });
  });

  it("looks past an apposition between commas", () => {
    expect(groupOf("Kell/NNP ,/, the/DT minister/NN ,/, *said/VBD that/IN").subject).toBe("Kell");
  });

  it("finds nobody where a clause or the sentence begins", () => {
    expect(groupOf("*saying/VBG it/PRP")).toEqual({ subject: "", object: "it", between: 0 });
    expect(groupOf("that/IN *saying/VBG").subject).toBe("");
  });
});
