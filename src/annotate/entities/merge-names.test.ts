import { describe, expect, it } from "vitest";
import { Evidence } from "./evidence.ts";
import type { LearnedName } from "./learned-names/name-finder.ts";
import { mergeNames } from "./merge-names.ts";
import { type NameMention, winner } from "./name-mentions.ts";
import { ruledNames } from "./ruled-names.ts";
import { type WordedSentence, wordsIn } from "./words.ts";

/** What becomes of the rules' names in a sentence when the finder sees `learned`, given as the words of a name, a kind and a confidence. */
function merged(text: string, learned: readonly (readonly [string, LearnedName["kind"], number?])[]): string[] {
  const words = wordsIn(text);
  const sentence: WordedSentence = { sentence: 0, block: 0, kind: "body", style: "plain", words };
  const evidence = new Evidence([sentence]);
  const names = learned.map(([name, kind, confidence = 0.9]) => {
    const start = text.indexOf(name);
    const from = words.findIndex((word) => word.start === start);
    const to = words.findIndex((word) => word.end >= start + name.length) + 1;
    return { from, to, kind, confidence };
  });
  const ruled: NameMention[] = ruledNames({ text }, [sentence], evidence);
  return mergeNames({ text }, [{ sentence, names }], ruled, evidence).map(
    (mention) => `${winner(mention.votes).kind} ${mention.text}`,
  );
}

describe("names by rules and by the finder", () => {
  it("takes the kind that the finder is sure of", () => {
    expect(merged("They went to see Tarn Velkor that day.", [["Tarn Velkor", "organization"]])).toEqual([
      "organization Tarn Velkor",
    ]);
  });

  it("cuts as the finder does where it is sure, as the rules do where it is not", () => {
    const text = "They met Tarn Velkor Dunn that day.";
    expect(merged(text, [["Tarn Velkor", "person"]])).toEqual(["person Tarn Velkor"]);
    expect(merged(text, [["Tarn Velkor", "person", 0.2]])[0]).toMatch(/ Tarn Velkor Dunn$/);
  });

  it("keeps apart what the rules part at a dash", () => {
    expect(
      merged("The Dorvet-Kell talks ended. Then Kell left. Dorvet stayed.", [["Dorvet-Kell", "person"]]),
    ).toContain("person Dorvet");
  });

  it("keeps the country in the name of its ministry", () => {
    expect(
      merged("He thanked France's Foreign Ministry for it.", [
        ["France", "place"],
        ["Foreign Ministry", "organization"],
      ]),
    ).toEqual(["organization France's Foreign Ministry"]);
  });

  it("knows an outlet where the finder knows an organisation", () => {
    expect(merged("It was told to the Norvik Courier first.", [["Norvik Courier", "organization"]])).toEqual([
      "outlet Norvik Courier",
    ]);
  });

  it("doubts what only looks speak for and the finder does not see, not what a title speaks for", () => {
    expect(merged("They saw Velka Brunn there.", [])).toEqual(["other Velka Brunn"]);
    expect(merged("They saw President Velka Brunn there.", [])).toEqual(["person Velka Brunn"]);
  });

  it("doubts everyday words behind a title that the finder does not see", () => {
    expect(merged("She spoke to President Support there.", [])).toEqual(["other Support"]);
  });

  it("finds both of two names where the rules see one", () => {
    expect(
      merged("The Commissioner for Norvik Affairs Velka Brunn spoke.", [
        ["Norvik Affairs", "organization"],
        ["Velka Brunn", "person"],
      ]),
    ).toEqual(["organization Norvik Affairs", "person Velka Brunn"]);
  });

  it("believes a sure finder against a word of the name", () => {
    const text = "They went to the National System of Harbours for it.";
    expect(merged(text, [["National System of Harbours", "organization", 0.95]])).toEqual([
      "organization National System of Harbours",
    ]);
    expect(merged(text, [["National System of Harbours", "organization", 0.5]])).toEqual([
      "other National System of Harbours",
    ]);
  });

  it("takes whose town it is for no name", () => {
    expect(merged("Raid on Chilean City of Tarnholt", [["Chilean City", "place", 0.9]])).not.toContain(
      "place Chilean City",
    );
  });

  it("leaves a ship a ship", () => {
    const [ship] = merged("The frigate Anna Tarn left the port.", [["Anna Tarn", "person"]]);
    expect(ship).toBe("other Anna Tarn");
  });
});
