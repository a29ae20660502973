import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FeatureRows } from "../../../models/sequence.ts";
import { readMadeUp } from "../read-made-up.test-support.ts";
import type { PageWords } from "./page-words.ts";
import { roleFeatures } from "./role-features.ts";
import { roleWindow } from "./role-window.ts";

/** "source | cue | content" of every attribution of a page. */
function said(text: string): string[] {
  return readMadeUp(text).map((a) => `${a.sources.join(" + ")} | ${a.cues.join(" ")} | ${a.contents.join(" + ")}`);
}

describe("what rules and models say together", () => {
  it("is a statement that no rule finds", () => {
    expect(said("Kell was adamant that the talks would not fail.")).toEqual([
      "Kell | was adamant | that the talks would not fail",
    ]);
  });

  it.each([
    "Kell wrote a letter.",
    "Kell raised the price again.",
    "This shows why the talks had failed.",
    "The general looked at the cameras as if to say that talks had failed.",
  ])("is nothing where nobody says anything: %s", (text) => expect(said(text)).toEqual([]));

  it("keeps who carries whom, which the models do not know", () => {
    expect(readMadeUp("The Norvik Courier reported that a spokesman believed the talks would fail.")).toMatchObject([
      { chain: ["this page", "Norvik Courier"] },
      { chain: ["this page", "Norvik Courier", "a spokesman"], parent: 0 },
    ]);
    expect(readMadeUp("Kell said that Ilan Dorvet had denied that talks had failed.").map((a) => a.parent)).toEqual([
      null,
      0,
    ]);
  });

  it("leaves what one says of one's own thoughts in what is said", () => {
    expect(readMadeUp("Kell said she hopes that talks will go on.")).toHaveLength(1);
  });

  it("lose no demand of somebody behind another statement", () => {
    const text = "Ilan Dorvet said that the levy would harm buyers and called on Sorland to withdraw it.";
    expect(said(text)).toContain("Ilan Dorvet | called on | Sorland to withdraw it");
  });

  it("lose no words in quote marks, nor the second of two statements with one verb", () => {
    expect(said("Kell said that there had never been a date: “It cannot be delayed.”")).toHaveLength(2);
  });

  it("name the one whom the quotation marks stand beside", () => {
    const found = readMadeUp("“We wait,” Ilan Dorvet said. Ada Kell disagreed. “We go,” she said.");
    expect(found.filter((a) => a.form === "direct").map((a) => a.name)).toEqual(["Ilan Dorvet", "Ada Kell"]);
  });
});

describe("a page of any words", () => {
  it("gives spans of the page alone", () => {
    const word = fc.constantFrom("Kell", "said", "that", "“", "”", ",", ".", "to", "who", "believes", "the", "\n");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), (words) => {
        const text = words.join(" ");
        for (const found of readMadeUp(text)) {
          expect(found.contents.every((content) => text.includes(content))).toBe(true);
          expect(found.cues.every((cue) => cue.trim() === cue)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("roleWindow", () => {
  const words = {
    sentences: [0, 3, 6, 9].map((first) => ({ first, end: first + 3, block: 0 })),
    quoted: Uint8Array.from([0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0]),
  } as unknown as PageWords;

  it("goes on while quotation marks do, and looks back only where they are", () => {
    expect(roleWindow(words, 0)).toEqual({ from: 0, to: 9 });
    expect(roleWindow(words, 3)).toEqual({ from: 6, to: 12 });
    expect(roleWindow(words, 7)).toEqual({ from: 0, to: 0 });
  });

  it("is empty for a cue without words", () => {
    expect(roleFeatures(words, 0, [], new FeatureRows())).toEqual({ from: 0, to: 0 });
  });
});
