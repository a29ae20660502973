import { describe, expect, it } from "vitest";
import { Kept, ownText } from "./kept.ts";
import { Writing, WritingFact, writingOf, writingsOf } from "./writing.ts";

describe("what is known of words", () => {
  it("is one thing for every place where a word stands", () => {
    const text = "The ferry left. The crew stayed.";
    const tokens = [...text.matchAll(/\w+|\./g)].map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
    }));
    const writings = writingsOf(text, tokens);
    expect(writings.map((writing) => writing.text)).toEqual([
      "The",
      "ferry",
      "left",
      ".",
      "The",
      "crew",
      "stayed",
      ".",
    ]);
    expect(writings[0]).toBe(writings[4]);
    expect(writings[0]).toBe(writingOf("The"));
    expect(writingsOf(text, tokens)).toBe(writings);
  });

  it("is told once, by as many as ask", () => {
    let asked = 0;
    const facts = Array.from(
      { length: 30 },
      (_, index) => new WritingFact(({ text }) => ++asked * 0 + text.length + index),
    );
    const word = new Writing("harbour");
    expect(facts.map((fact) => fact.of(word))).toEqual(facts.map((_, index) => 7 + index));
    expect(facts.map((fact) => fact.of(word))).toEqual(facts.map((_, index) => 7 + index));
    expect(asked).toBe(30);
  });

  it("is forgotten all at once where there is too much of it, and never kept of a long text", () => {
    let made = 0;
    const kept = new Kept((text) => ({ text, made: ++made }), 2);
    expect(kept.of("a")).toBe(kept.of("a"));
    kept.of("b");
    kept.of("c");
    expect(kept.of("a").made).toBe(4);
    const long = "x".repeat(100);
    expect(kept.of(long)).not.toBe(kept.of(long));
  });

  it("keeps any text as it is", () => {
    for (const text of ["", "12", "__proto__", "constructor", "“”", "Łódź"]) expect(ownText(text)).toBe(text);
  });
});
