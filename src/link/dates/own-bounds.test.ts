import { describe, expect, it } from "vitest";
import { madePage } from "../../../test/dossier/made-page.ts";
import type { Time } from "../../core/layers.ts";
import type { ReadPage } from "../../core/stage.ts";
import { ownBounds } from "./own-bounds.ts";

/** A page of one sentence with the times named, as the times stage would give them. */
function bounds(
  text: string,
  times: readonly (readonly [words: string, edtf: string | null])[],
  quotes: string[] = [],
) {
  const read = madePage({ id: "p", text, quotes });
  const annotations: Time[] = times.map(([words, edtf], id) => ({
    id,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    type: "DATE",
    value: edtf ?? "XXXX",
    edtf,
    anchor: edtf === null || edtf.startsWith("XXXX") ? "none" : "explicit",
  }));
  const sentence = { id: 0, start: 0, end: text.length, block: 0, first: 0, last: 0 };
  const sentences = { ...read.layers.sentences, annotations: [sentence] };
  const layers = { ...read.layers, sentences, times: { ...read.layers.times, annotations } };
  return ownBounds({ ...read, layers } as ReadPage)?.value ?? null;
}

describe("ownBounds", () => {
  it("is not before the latest day told in the past", () => {
    const text = "They met on 3 March 2031 and parted on 5 March 2031.";
    expect(
      bounds(text, [
        ["3 March 2031", "2031-03-03"],
        ["5 March 2031", "2031-03-05"],
      ]),
    ).toBe("2031-03-05/..");
    expect(bounds("The bridge was built in 2028.", [["2028", "2028"]])).toBe("2028/..");
  });

  it("is not after a day that is still to come", () => {
    expect(bounds("The court will rule on 20 June 2031.", [["20 June 2031", "2031-06-20"]])).toBe("../2031-06-20");
  });

  it("counts an anniversary from its year", () => {
    expect(bounds("Norvik marked the 80th anniversary of the landing in 1951.", [["1951", "1951"]])).toBe("2031/..");
  });

  it.each([
    ["a day without its year", "They met on 3 March.", "3 March", "XXXX-03-03"],
    ["what was only planned", "The vote was due on 3 March 2031.", "3 March 2031", "2031-03-03"],
    ["a condition", "It would have ended if they met on 3 March 2031.", "3 March 2031", "2031-03-03"],
    ["a year in a name", "They signed the 2031 Accord.", "2031", "2031"],
    ["a plan reported of another day", "Dorvet said it will open on 3 March 2031.", "3 March 2031", "2031-03-03"],
    ["a date that no verb tells of", "Photo: Ada Kell, 3 March 2031", "3 March 2031", "2031-03-03"],
    ["words that stay open", "They met yesterday.", "yesterday", null],
  ])("is not set by %s", (_, text, words, edtf) => expect(bounds(text, [[words, edtf]])).toBeNull());

  it("is not set by what somebody foretells in a quotation", () => {
    const text = "“The court will rule on 20 June 2031,” she wrote.";
    expect(bounds(text, [["20 June 2031", "2031-06-20"]], ["The court will rule on 20 June 2031,"])).toBeNull();
  });
});
