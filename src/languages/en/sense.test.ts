import { describe, expect, it } from "vitest";
import { OPPOSED_WORDS } from "./opposed-words.ts";
import { isEmptyWord, opposites, senseOf } from "./sense.ts";
import { WORD_KIN } from "./word-kin.ts";

describe("senses of words", () => {
  it("meet where news uses two words for one thing", () => {
    expect(senseOf("ferry")).toBe(senseOf("vessel"));
    expect(senseOf("jobless")).toBe(senseOf("unemployment"));
  });

  it("do not meet where only the stems do", () => {
    expect(senseOf("plane")).not.toBe(senseOf("plan"));
    expect(senseOf("lost")).not.toBe(senseOf("won"));
  });

  it("are lists in which a word stands once", () => {
    const words = WORD_KIN.flatMap((line) => line.split(" "));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});

describe("opposites", () => {
  it("are found either way", () => {
    expect(opposites(["prices", "rose"], ["prices", "fell"])).toEqual(["rose", "fell"]);
    expect(opposites(["prices", "fell"], ["prices", "rose"])).toEqual(["fell", "rose"]);
  });

  it("are none where one tells of both", () => {
    expect(opposites(["rose", "fell"], ["fell"])).toBeNull();
    expect(opposites(["rose"], ["rose"])).toBeNull();
  });

  it("have two sides that share no word", () => {
    for (const line of OPPOSED_WORDS) {
      const [left, right] = line.split("|").map((side) => new Set(side.trim().split(" ")));
      expect(
        [...(left ?? [])].filter((word) => right?.has(word)),
        line,
      ).toEqual([]);
    }
  });

  it("are no empty words", () => expect(isEmptyWord("dangerous")).toBe(false));
});
