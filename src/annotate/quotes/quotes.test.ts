import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quote } from "../../core/layers.ts";
import type { Page } from "../../core/page.ts";
import { repairsStage } from "../repairs/repairs.ts";
import { tokensStage } from "../tokens/tokens.ts";
import { pairSingleMarks } from "./pair-marks.ts";
import { quotesStage } from "./quotes.ts";

/** Quotes of a page whose lines are body blocks. */
const quotesOf = (text: string): (Quote & { words: string })[] => {
  let at = 0;
  const blocks = text.split("\n").map((line) => {
    const block = { kind: "body", start: at, end: at + line.length, reason: "test", confidence: 1 };
    at += line.length + 1;
    return block;
  });
  const page = { text, blocks } as unknown as Page;
  const repairs = repairsStage.annotate(page, {});
  const sentences = tokensStage.annotate(page, repairs);
  return quotesStage
    .annotate(page, { ...repairs, ...sentences })
    .quotes.annotations.map((quote) => ({ ...quote, words: text.slice(quote.start, quote.end) }));
};

describe("quotes", () => {
  it.each([
    ["Kell said “we wait” and left.", ["“we wait”"]],
    ['Kell said "we wait" and "we hope".', ['"we wait"', '"we hope"']],
    ['Kell said "we wait” and left.', ['"we wait”']],
    ["Kell said ‘we don’t wait,’ and left.", ["‘we don’t wait,’"]],
    ["The ministers’ house, the envoy’s car.", []],
    ["“The word ‘later’ is new,” Kell said.", ["“The word ‘later’ is new,”"]],
    ["«We wait», Kell said.", ["«We wait»"]],
    ["He is 6' 2\" tall.", []],
  ])("in %s", (text, expected) => expect(quotesOf(text).map((quote) => quote.words)).toEqual(expected));

  it("goes on over paragraphs until a closing mark", () => {
    const quotes = quotesOf("Kell said: “First we wait.\n“Then we go.”\n“Another matter,” Dorvet said.");
    expect(quotes.map((quote) => [quote.closed, quote.continues])).toEqual([
      ["none", null],
      ["mark", 0],
      ["mark", null],
    ]);
  });

  it("knows a paragraph that is nothing but a quote", () => {
    expect(quotesOf("Kell was plain:\n“We wait.”").map((quote) => quote.alone)).toEqual([true]);
    expect(quotesOf("“We wait,” she said.").map((quote) => quote.alone)).toEqual([false]);
  });

  it("ends an unclosed quote before the words that lead in to the next", () => {
    const quotes = quotesOf('Both agreed: "Nothing was set. It is open. He added:\n"We prepare."');
    expect(quotes.map((quote) => [quote.words, quote.closed])).toEqual([
      ['"Nothing was set. It is open.', "repair"],
      ['"We prepare."', "mark"],
    ]);
  });

  it("reads repaired marks", () => {
    const quotes = quotesOf("Kell was cross, stating,They talk. They stall.She left.");
    expect(quotes.map((quote) => [quote.words, quote.opened])).toEqual([["They talk. They stall.", "repair"]]);
  });

  it("takes the mark that is left for the other end of a repaired quote", () => {
    const lost = quotesOf("The minister was cross.We will wait no longer,” Kell said.");
    expect(lost.map(({ words, opened, closed }) => [words, opened, closed])).toEqual([
      ["We will wait no longer,”", "repair", "mark"],
    ]);
    const open = quotesOf("Kell said: “We will wait no longer.She left the room.\n“It is late,” Dorvet said.");
    expect(open.map(({ words, opened, closed }) => [words, opened, closed])).toContainEqual([
      "“It is late,”",
      "mark",
      "mark",
    ]);
  });

  it("reads marks that were taken for other letters, with all of their letters", () => {
    const quotes = quotesOf("Kell said â€œwe waitâ€\u009d and left.");
    expect(quotes.map(({ words, closed }) => [words, closed])).toEqual([["â€œwe waitâ€\u009d", "mark"]]);
    expect(quotes[0]?.inner).toEqual({ start: 13, end: 20 });
  });

  it("gives sorted quotes that do not overlap, on any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", " ", '"', "“", "”", "‘", "’", "'", ".", "\n", "S"), maxLength: 80 }),
        (text) => {
          let end = 0;
          for (const quote of quotesOf(text)) {
            expect(quote.start).toBeGreaterThanOrEqual(end);
            expect(quote.inner.start).toBeGreaterThanOrEqual(quote.start);
            expect(quote.inner.end).toBeLessThanOrEqual(quote.end);
            end = quote.end;
          }
        },
      ),
    );
  });

  it("stays linear on many lone apostrophes", () => {
    const line = "'a".repeat(500_000);
    const before = performance.now();
    pairSingleMarks(line, 0, line.length, []);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
