import { describe, expect, it } from "vitest";
import { madePage } from "../../test/dossier/made-page.ts";
import { isSpokenDay } from "./spoken-day.ts";

describe("isSpokenDay", () => {
  const text = 'Kell said: "I heard of the fire this morning." It broke out this morning, in May.';
  const at = (words: string, nth = 0) => {
    let start = text.indexOf(words);
    for (let skipped = 0; skipped < nth; skipped++) start = text.indexOf(words, start + 1);
    return { id: 0, start, end: start + words.length, type: "DATE", value: "2031-05-12", edtf: "2031-05-12" } as const;
  };
  const page = madePage({ id: "a", text, published: "2031-05-12" });
  const quoted = {
    ...page,
    layers: {
      ...page.layers,
      quotes: { ...page.layers.quotes, annotations: [{ ...at('"I heard of the fire this morning."') }] },
    },
  } as unknown as typeof page;

  it("is true of a day told from the page's in somebody's own words alone", () => {
    expect(isSpokenDay(quoted, { ...at("this morning"), anchor: "page date" })).toBe(true);
    expect(isSpokenDay(quoted, { ...at("this morning", 1), anchor: "page date" })).toBe(false);
    expect(isSpokenDay(quoted, { ...at("this morning"), anchor: "explicit" })).toBe(false);
    expect(isSpokenDay(quoted, { ...at("May"), anchor: "page date" })).toBe(false);
  });
});
