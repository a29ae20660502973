import { describe, expect, it } from "vitest";
import { madePage } from "../../../test/dossier/made-page.ts";
import { eventMentions } from "./page-event.ts";
import { pagesNoun } from "./pages-noun.ts";

/** A page that tells of an investigation by each of the words, tagged as given. */
function toldBy(words: readonly (readonly [word: string, upos: string, lemma: string])[]) {
  const text = words.map(([word]) => word).join(" ");
  const made = madePage({
    id: "p",
    text,
    events: words.map(([word], index) => ({
      words: word,
      nth: words.slice(0, index).filter(([other]) => other === word).length,
      noun: "investigation",
      type: "COURT" as const,
      mode: "investigation",
    })),
  });
  const tags = made.layers.events.annotations.map(({ start, end }, id) => {
    const [, upos = "", lemma = ""] = words[id] ?? [];
    return { id, start, end, upos, xpos: "", lemma };
  });
  const read = { ...made, layers: { ...made.layers, tags: { ...made.layers.tags, annotations: tags } } };
  return eventMentions(read, () => null, "plain").map((mention) => ({ read, mention }));
}

describe("pagesNoun", () => {
  it("is the noun that most mentions use, in the singular", () => {
    const told = toldBy([
      ["inquiry", "NOUN", "inquiry"],
      ["inquiries", "NOUN", "inquiry"],
      ["probe", "NOUN", "probe"],
    ]);
    expect(pagesNoun("investigation", told)).toBe("inquiry");
  });

  it("is the kind's own where pages differ, or use verbs", () => {
    const inquiry = ["inquiry", "NOUN", "inquiry"] as const;
    expect(pagesNoun("investigation", toldBy([inquiry, ["probe", "NOUN", "probe"]]))).toBe("investigation");
    expect(pagesNoun("investigation", toldBy([["investigated", "VERB", "investigate"]]))).toBe("investigation");
  });
});
