import { describe, expect, it } from "vitest";
import { madePage } from "../../../test/dossier/made-page.ts";
import type { Dependency, Tag, Token } from "../../core/layers.ts";
import { contentWords, grammarOfPage, mentionView } from "./mention-view.ts";

/** A page of one sentence: each word with its part of speech, the number of the word it hangs on (-1 the root) and how. */
function grammar(rows: readonly (readonly [string, string, string, number, string])[]) {
  const text = rows.map(([word]) => word).join(" ");
  const read = madePage({ id: "a", text, entities: [{ names: ["Ada Kell"] }] });
  let at = 0;
  const tokens: Token[] = rows.map(([word], id) => {
    const start = at;
    at += word.length + 1;
    return { id, start, end: start + word.length, sentence: 0 };
  });
  const tags = tokens.map((token, id): Tag => {
    const [, lemma = "", upos = "X"] = rows[id] ?? [];
    return { id, start: token.start, end: token.end, upos, xpos: upos, lemma };
  });
  const dependencies = tokens.map(({ id, start, end }): Dependency => {
    const [, , , head = -1, relation = "dep"] = rows[id] ?? [];
    return { id, start, end, head: head < 0 ? null : head, relation };
  });
  const layer = <A>(annotations: readonly A[]) => ({ by: { name: "test", version: "1" }, annotations });
  const sentence = { id: 0, start: 0, end: text.length, block: 0, first: 0, last: tokens.length };
  const layers = {
    ...read.layers,
    tokens: layer(tokens),
    tags: layer(tags),
    dependencies: layer(dependencies),
    sentences: layer([sentence]),
  };
  const page = grammarOfPage({ ...read, layers });
  const view = (words: string) => {
    const start = text.indexOf(words);
    return mentionView(page, { start, end: start + words.length });
  };
  return { page, view };
}

const offer = grammar([
  ["Ada", "Ada", "PROPN", 2, "nsubj"],
  ["Kell", "Kell", "PROPN", 0, "flat"],
  ["made", "make", "VERB", -1, "root"],
  ["an", "a", "DET", 4, "det"],
  ["offer", "offer", "NOUN", 2, "obj"],
  ["and", "and", "CCONJ", 6, "cc"],
  ["left", "leave", "VERB", 2, "conj"],
  ["Norvik", "Norvik", "PROPN", 6, "obj"],
]);

describe("mentionView", () => {
  it("takes the word that holds the others for the head, and the rest beside it", () => {
    const view = offer.view("made an offer");
    expect(view?.lemma).toBe("make");
    expect([...(view?.beside ?? [])]).toEqual(["offer"]);
    expect([...(view?.subjects ?? [])].sort()).toEqual(["ada", "kell", "name ada kell"]);
    expect(view?.objects.size).toBe(0);
  });

  it("gives a verb joined by and the subject of the first", () => {
    const view = offer.view("left");
    expect(view?.subjects.has("kell")).toBe(true);
    expect([...(view?.objects ?? [])]).toEqual(["norvik"]);
  });

  it("has what a passive is done to among its objects", () => {
    const { view } = grammar([
      ["Kell", "Kell", "PROPN", 2, "nsubj:pass"],
      ["was", "be", "AUX", 2, "aux:pass"],
      ["elected", "elect", "VERB", -1, "root"],
    ]);
    expect(view("elected")?.objects.has("kell")).toBe(true);
    expect(view("elected")?.subjects.size).toBe(0);
  });

  it("is null where no word stands", () => expect(mentionView(offer.page, { start: 900, end: 905 })).toBeNull());

  it("counts content words, names as they stand", () => {
    expect(contentWords(offer.page).get("kell")).toBe(1);
    expect(contentWords(offer.page).has("an")).toBe(false);
  });
});
