import { describe, expect, it } from "vitest";
import type { Token } from "../core/layers.ts";
import { writtenWords } from "./written-words.ts";

/** Tokens where "|" stands between them or white space does. */
function tokensOf(marked: string): { text: string; tokens: Token[] } {
  let text = "";
  const tokens: Token[] = [];
  for (const piece of marked.split(/(\s+|\|)/)) {
    if (piece.trim() !== "" && piece !== "|")
      tokens.push({ id: tokens.length, start: text.length, end: text.length + piece.length, sentence: 0 });
    if (piece !== "|") text += piece;
  }
  return { text, tokens };
}

describe("words as they are written", () => {
  it.each([
    ["a face|-|to|-|face talk", ["a", "face-to-face", "talk"]],
    ["they can|not go", ["they", "cannot", "go"]],
    ["they did|n't go", ["they", "did", "n't", "go"]],
    ["Kell|’s talks", ["Kell", "’s", "talks"]],
    ["the Marvania|-|U.S.|-|led talks", ["the", "Marvania", "-", "U.S.", "-", "led", "talks"]],
    ["talks - and", ["talks", "-", "and"]],
    ["NORVIK |-", ["NORVIK", "-"]],
    ["by 10|am|.", ["by", "10am", "."]],
    ["and|/|or", ["and", "/", "or"]],
  ])("%s", (marked, expected) => {
    const { text, tokens } = tokensOf(marked);
    const words = writtenWords(text, tokens, 0, tokens.length);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    expect(words.map(({ first }) => tokens[first]?.start)).toEqual(words.map(({ start }) => start));
  });

  it("stays inside the stretch it was asked for", () => {
    const { text, tokens } = tokensOf("face|-|to|-|face");
    expect(writtenWords(text, tokens, 1, 3).map(({ start, end }) => text.slice(start, end))).toEqual(["-", "to"]);
  });
});
