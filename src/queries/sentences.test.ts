import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceAround, sentencesIn } from "./sentences.ts";

const cut = (text: string): string[] =>
  sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe("sentences of a block", () => {
  it.each<[string, readonly string[]]>([
    ["Talks were held. Nothing was agreed.", ["Talks were held.", "Nothing was agreed."]],
    ["“Nothing was agreed.” Kell left.", ["“Nothing was agreed.”", "Kell left."]],
    ["Mr. Dorvet met U.S. envoys. He left.", ["Mr. Dorvet met U.S. envoys.", "He left."]],
    ["It cost 3.5 million. It was late", ["It cost 3.5 million.", "It was late"]],
    ["One line\nanother line", ["One line", "another line"]],
    ["  \n ", []],
  ])("%j", (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it("lose no word, never overlap and are never long, for any text", () => {
    const text = fc.array(
      fc.constantFrom("a", "Dorvet", "left", ".", ". ", "\n", "“", "”", " ", "!", "x".repeat(900)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join("");
        const found = sentencesIn(whole, { start: 0, end: whole.length });
        let end = 0;
        let between = "";
        for (const one of found) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end - one.start).toBeLessThanOrEqual(800);
          between += whole.slice(end, one.start);
          end = one.end;
        }
        expect((between + whole.slice(end)).trim()).toBe("");
      }),
    );
  });

  it("take time that grows with the text alone", () => {
    for (const text of [
      "a. ".repeat(500_000),
      ".".repeat(1_000_000),
      `${"”".repeat(1_000_000)}.`,
      "x".repeat(1_000_000),
    ]) {
      const began = process.cpuUsage().user;
      sentencesIn(text, { start: 0, end: text.length });
      expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(5);
    }
  });

  it("around words: the one they begin in, stretched to their end", () => {
    const text = "One came. Two left. Three stayed.";
    const around = (words: string): string => {
      const start = text.indexOf(words);
      const { start: from, end } = sentenceAround(text, [{ start: 0, end: text.length }], {
        start,
        end: start + words.length,
      });
      return text.slice(from, end);
    };
    expect(around("left")).toBe("Two left.");
    expect(around("left. Three")).toBe("Two left. Three");
    expect(sentenceAround(text, [], { start: 4, end: 8 })).toEqual({ start: 4, end: 8 });
  });
});
