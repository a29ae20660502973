import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Layers } from "../../core/layers.ts";
import type { Page } from "../../core/page.ts";
import { sentenceStarts } from "./split-sentences.ts";
import { splitWords } from "./split-words.ts";
import { tokensStage } from "./tokens.ts";

const words = (text: string): string[] =>
  splitWords(text, 0, text.length).map((span) => text.slice(span.start, span.end));
const sentences = (text: string): string[] => {
  const spans = splitWords(text, 0, text.length);
  const starts = sentenceStarts(text, spans, new Set());
  return starts.map((from, index) => {
    const last = spans[(starts[index + 1] ?? spans.length) - 1];
    return text.slice(spans[from]?.start, last?.end);
  });
};

describe("words", () => {
  it.each([
    ["Marvania’s envoy didn't sign.", ["Marvania", "’s", "envoy", "did", "n't", "sign", "."]],
    ["The U.S. paid $1,200.50 at 17:08.", ["The", "U.S.", "paid", "$", "1,200.50", "at", "17:08", "."]],
    ["Dorvet–Kell talks", ["Dorvet", "–", "Kell", "talks"]],
    ["face-to-face, 50-minute", ["face-to-face", ",", "50-minute"]],
    [
      "the Marvania-U.S. talks, non-U.N. troops.",
      ["the", "Marvania", "-", "U.S.", "talks", ",", "non", "-", "U.N.", "troops", "."],
    ],
    ["Sorland-U. won, 40-A. lost", ["Sorland-U", ".", "won", ",", "40-A", ".", "lost"]],
    ["Norvik.mv is down.", ["Norvik.mv", "is", "down", "."]],
    ["write to desk@norvik.example now", ["write", "to", "desk@norvik.example", "now"]],
    ["see https://norvik.example/a?b=1.", ["see", "https://norvik.example/a?b=1", "."]],
    ["“No,” he said…", ["“", "No", ",", "”", "he", "said", "…"]],
    ["a 500% tariff by Nov. 3", ["a", "500", "%", "tariff", "by", "Nov.", "3"]],
    ["It is no. It is so.", ["It", "is", "no", ".", "It", "is", "so", "."]],
  ])("splits %s", (text, expected) => expect(words(text)).toEqual(expected));

  it("puts every character that is not white space in exactly one word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const spans = splitWords(text, 0, text.length);
        let at = 0;
        for (const span of spans) {
          expect(text.slice(at, span.start).trim()).toBe("");
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });

  it("stays linear on a line without spaces", () => {
    const line = "a.b'c-d".repeat(60_000);
    const before = performance.now();
    splitWords(line, 0, line.length);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});

describe("sentences", () => {
  it.each([
    ["Mr. Dorvet met Ms. Kell. They spoke.", 2],
    ["He lives in the U.S. The talks went on.", 2],
    ["The U.S. Senate paused it.", 1],
    ["“Stop!” he said. “Why?”", 2],
    ["“We wait. We hope,” Kell said.", 2],
    ["It fell 3.5 percent. Nobody asked.", 2],
    ["John F. Marlo spoke.", 1],
    ["On Nov. 3 they met.", 1],
    ["He left at 5 p.m. He came back.", 2],
    ["Wait… what?", 1],
  ])("%s", (text, count) => expect(sentences(text)).toHaveLength(count));
});

const page = (text: string, kinds: Page["blocks"][number]["kind"][]): Page => {
  let at = 0;
  const blocks = text.split("\n").map((line, index) => {
    const block = { kind: kinds[index] ?? "body", start: at, end: at + line.length, reason: "test", confidence: 1 };
    at += line.length + 1;
    return block;
  });
  return { text, blocks } as unknown as Page;
};

describe("the stage", () => {
  const none: Pick<Layers, "repairs"> = { repairs: { by: { name: "repairs", version: "1" }, annotations: [] } };

  it("reads article blocks and captions, and leaves furniture unread", () => {
    const layers = tokensStage.annotate(
      page("Menu. Home.\nKell left. She waved.\nPhoto: Kell.", ["boilerplate", "body", "caption"]),
      none,
    );
    expect(layers.sentences.annotations.map((sentence) => sentence.block)).toEqual([1, 1, 2]);
  });

  it("gives every token its sentence and every sentence its tokens", () => {
    const layers = tokensStage.annotate(page("Kell left. She waved.", ["body"]), none);
    for (const sentence of layers.sentences.annotations) {
      const own = layers.tokens.annotations.slice(sentence.first, sentence.last);
      expect(own.length).toBeGreaterThan(0);
      expect(own.every((token) => token.sentence === sentence.id)).toBe(true);
    }
  });
});
