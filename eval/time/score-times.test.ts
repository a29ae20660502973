import { describe, expect, it } from "vitest";
import { scoreTimes } from "./score-times.ts";

const TEXT = "They met on Monday, and again last week.";
const time = (words: string, value: string, type = "DATE") => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, value, type };
};
const GOLD = [time("Monday", "2031-05-12"), time("last week", "2031-W19")];

describe("scoreTimes", () => {
  it("counts ends, overlaps and values apart", () => {
    const found = [time("on Monday", "2031-05-12"), time("last week", "2031-W20")];
    expect(scoreTimes(TEXT, GOLD, found)).toMatchObject({ gold: 2, found: 2, strict: 1, relaxed: 2, value: 1 });
  });

  it("does not let one found expression stand for two", () => {
    const all = { start: 0, end: TEXT.length, value: "2031-05-12", type: "DATE" };
    expect(scoreTimes(TEXT, GOLD, [all])).toMatchObject({ strict: 0, relaxed: 1, value: 1 });
  });

  it("leaves white space at the ends out of account", () => {
    const start = TEXT.indexOf(" Monday");
    expect(scoreTimes(TEXT, GOLD, [{ start, end: start + 7, value: "", type: "DATE" }]).strict).toBe(1);
  });

  it("finds nothing in nothing", () => {
    expect(scoreTimes(TEXT, [], [])).toMatchObject({ gold: 0, found: 0, strict: 0, relaxed: 0, value: 0 });
  });
});
