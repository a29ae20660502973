import { describe, expect, it } from "vitest";
import { languageModels } from "./language-models.ts";
import { wordsToRead } from "./title-case.ts";

const read = (line: string) => wordsToRead(line.split(" "), languageModels().tagger).join(" ");

describe("words to read", () => {
  it("are small in a headline, names aside", () => {
    expect(read("Meeting Ahead of Dorvet Trip Put Off")).toBe("meeting ahead of Dorvet trip put off");
    expect(read("Kell Says Work on Norvik Port Began")).toBe("Kell says work on Norvik port began");
  });

  it("stay as they are in a sentence and in a row of names", () => {
    for (const line of [
      "The minister met Ada Kell in Norvik after the vote .",
      "Ilan Dorvet , Ada Kell and Piet Harrow",
      "Ada Kell of the Norvik Courier said that the Foreign Ministry of Marvania knew .",
      "Norvik",
    ])
      expect(read(line)).toBe(line);
    expect(wordsToRead([], languageModels().tagger)).toEqual([]);
  });

  it("are small in capitals, as ever", () => {
    expect(read("TALKS ON FERRY PUT OFF AGAIN")).toBe("talks on ferry put off again");
  });
});
