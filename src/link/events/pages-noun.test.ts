import { describe, expect, it } from "vitest";
import { madePage } from "../../../test/dossier/made-page.ts";
import { eventMentions } from "./page-event.ts";
import { pagesNoun } from "./pages-noun.ts";

/** A page that tells of an investigation by each of the words. */
function toldBy(...words: readonly string[]) {
  const read = madePage({
    id: "p",
    text: words.join(" "),
    events: words.map((word, index) => ({
      words: word,
      nth: words.slice(0, index).filter((other) => other === word).length,
      noun: "investigation",
      type: "COURT" as const,
      mode: "investigation",
    })),
  });
  return eventMentions(read, () => null, "plain", new Map()).map((mention) => ({ read, mention }));
}

describe("pagesNoun", () => {
  it("is the noun that most mentions use, in the singular", () =>
    expect(pagesNoun("investigation", toldBy("inquiry", "inquiries", "probe"))).toBe("inquiry"));

  it("is the kind's own where pages differ, or use verbs", () => {
    expect(pagesNoun("investigation", toldBy("inquiry", "probe"))).toBe("investigation");
    expect(pagesNoun("investigation", toldBy("investigated"))).toBe("investigation");
  });
});
