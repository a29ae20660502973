import { describe, expect, it } from "vitest";
import { driftWords } from "./drift-words.ts";

const marked = (parts: readonly { text: string; only: boolean }[]): string =>
  parts.map(({ text, only }) => (only ? `[${text.trim()}]` : text.trim())).join(" ");

describe("two wordings beside one another", () => {
  it("marks what the other has not, and nothing else", () => {
    const { a, b } = driftWords("Dorvet is unlikely to recommend a summit.", "Dorvet would not recommend a summit");
    expect(marked(a)).toBe("Dorvet [is unlikely to] recommend a summit.");
    expect(marked(b)).toBe("Dorvet [would not] recommend a summit");
  });

  it("keeps every letter of both", () => {
    const [one, other] = ["  A  b\nc", "c b A "];
    const { a, b } = driftWords(one, other);
    expect(a.map(({ text }) => text).join("")).toBe(one.trimStart());
    expect(b.map(({ text }) => text).join("")).toBe(other);
  });

  it("does not compare what is too long", () => {
    const long = "word ".repeat(500);
    expect(driftWords(long, "word").a).toEqual([{ text: long, only: false }]);
  });
});
