import { describe, expect, it } from "vitest";
import type { Layers, Sentence, Token } from "../../core/layers.ts";
import type { Page } from "../../core/page.ts";
import { dependenciesStage, dependenciesStageOf } from "./dependencies-stage.ts";
import { lemmaOf } from "./lemmatiser.ts";
import { tagsStage, tagsStageOf } from "./tags-stage.ts";

/** Sentences whose words stand apart, a line each, as layers. */
function split(text: string) {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const first = tokens.length;
    for (const word of line[0].matchAll(/\S+/g)) {
      const start = line.index + word.index;
      tokens.push({ id: tokens.length, start, end: start + word[0].length, sentence: sentences.length });
    }
    const end = line.index + line[0].length;
    sentences.push({ id: sentences.length, start: line.index, end, block: 0, first, last: tokens.length });
  }
  const layer = <A>(annotations: readonly A[]) => ({ by: { name: "test", version: "1" }, annotations });
  return { page: { text } as Page, layers: { tokens: layer(tokens), sentences: layer(sentences) } };
}

function read(text: string) {
  const { page, layers } = split(text);
  const { tags } = tagsStage.annotate(page, layers);
  const { dependencies } = dependenciesStage.annotate(page, { ...layers, tags });
  const word = (id: number) => {
    const token = layers.tokens.annotations[id];
    return token === undefined ? "" : text.slice(token.start, token.end);
  };
  return {
    page,
    layers: { ...layers, tags, dependencies } satisfies Partial<Layers>,
    tags: tags.annotations.map(({ upos }) => upos).join(" "),
    lemmas: tags.annotations.map(({ lemma }) => lemma).join(" "),
    /** "Kell<said" for every word of the relation. */
    arcs: (relation: string) =>
      dependencies.annotations
        .filter((one) => one.relation === relation)
        .map(({ id, head }) => `${word(id)}<${head === null ? "" : word(head)}`),
  };
}

const NEWS = [
  "Foreign Minister Ilan Dorvet said on Tuesday that Marvania would not sign the treaty .",
  "The talks , which were held in Selwyn , have been postponed until May , the ministry told reporters .",
  "“ We are not ready , ” she said .",
  "He denied having met the envoys and accused Kestria of leaking the text .",
].join("\n");

describe("tags", () => {
  it("tells what kind of word each is, and its dictionary form", () => {
    const { tags, lemmas } = read(
      "The ministers signed three treaties in Selwyn , and she was telling them about it .",
    );
    expect(tags).toBe("DET NOUN VERB NUM NOUN ADP PROPN PUNCT CCONJ PRON AUX VERB PRON ADP PRON PUNCT");
    expect(lemmas).toBe("the minister sign three treaty in Selwyn , and she be tell they about it .");
  });

  it("reads curly and straight marks alike, and headlines in capitals as their words in small letters", () => {
    const straight = NEWS.replaceAll(/[“”]/g, '"');
    expect(read(straight).tags).toBe(read(NEWS).tags);
    const loud = read("THE TALKS HAVE BEEN POSTPONED UNTIL THE SUMMER").tags;
    expect(loud).toBe(read("the talks have been postponed until the summer").tags);
    expect(loud).toBe("DET NOUN AUX AUX VERB ADP DET NOUN");
  });

  it("has an annotation for each token, of the same id and span, whatever the text", () => {
    for (const text of [NEWS, "", "?!", "𝒳 🙂 ＡＢ \u0000 —", "a ".repeat(3000), `${"x".repeat(5000)} .`]) {
      const { layers } = read(text);
      const spans = layers.tokens.annotations.map(({ id, start, end }) => ({ id, start, end }));
      expect(layers.tags.annotations.map(({ id, start, end }) => ({ id, start, end }))).toEqual(spans);
      expect(layers.dependencies.annotations.map(({ id, start, end }) => ({ id, start, end }))).toEqual(spans);
    }
  });
});

describe("dependencies", () => {
  it("tells who does what", () => {
    const { arcs } = read(NEWS);
    expect(arcs("nsubj")).toEqual(expect.arrayContaining(["Marvania<sign", "ministry<told", "she<said", "He<denied"]));
    expect(read("The talks have been postponed until May .").arcs("nsubj:pass")).toEqual(["talks<postponed"]);
    expect(arcs("obj")).toEqual(expect.arrayContaining(["treaty<sign", "envoys<met", "Kestria<accused"]));
    expect(arcs("ccomp")).toContain("sign<said");
  });

  it("makes a tree of every sentence: one root, no way round, no arc out of the sentence", () => {
    const { layers } = read(`${NEWS}\n, , ,\nYes\nMaps photos more Norvik Courier 12 May 2031 12:30 | Share`);
    const all = layers.dependencies.annotations;
    for (const { first, last } of layers.sentences.annotations) {
      const own = all.slice(first, last);
      expect(own.filter(({ head }) => head === null)).toHaveLength(1);
      for (const { id, head, relation } of own) {
        expect(relation === "root").toBe(head === null);
        let [at, steps]: [number | null, number] = [id, 0];
        while (at !== null && steps++ <= own.length) {
          expect(at >= first && at < last).toBe(true);
          at = all[at]?.head ?? null;
        }
        expect(at).toBeNull();
      }
    }
  });

  it("says the same of a sentence whatever stands around it", () => {
    const lines = NEWS.split("\n");
    const apart = lines.flatMap((line) => read(line).layers.dependencies.annotations.map(({ relation }) => relation));
    expect(read(NEWS).layers.dependencies.annotations.map(({ relation }) => relation)).toEqual(apart);
  });
});

describe("another tagger or parser", () => {
  it("is plugged in as a function", () => {
    const { page, layers } = split("one two\nthree");
    const stage = tagsStageOf("mine", "7", (words) =>
      words.map((word) => ({ upos: "X", xpos: "FW", lemma: word.toUpperCase() })),
    );
    const { tags } = stage.annotate(page, layers);
    expect(tags.by).toEqual({ name: "mine", version: "7" });
    expect(tags.annotations.map(({ lemma }) => lemma)).toEqual(["ONE", "TWO", "THREE"]);
    // A pair of tags that ours does not know is no obstacle to our parser.
    expect(dependenciesStage.annotate(page, { ...layers, tags }).dependencies.annotations).toHaveLength(3);
    const chain = dependenciesStageOf("chain", "1", (words) =>
      words.map((_, index) => ({ head: index === 0 ? null : index - 1, relation: "dep" })),
    );
    const { dependencies } = chain.annotate(page, { ...layers, tags });
    expect(dependencies.annotations.map(({ head }) => head)).toEqual([null, 0, null]);
  });

  it("must answer for every word", () => {
    const { page, layers } = split("one two");
    expect(() => tagsStageOf("short", "1", () => []).annotate(page, layers)).toThrow("short gave 0 tags");
  });
});

describe("dictionary forms", () => {
  it.each([
    [
      "VERB",
      "VBG",
      "making make stopping stop asking ask dying die agreeing agree seeing see writing write telling tell",
    ],
    [
      "VERB",
      "VBD",
      "tried try stopped stop agreed agree used use told tell met meet planned plan visited visit died die",
    ],
    ["VERB", "VBN", "written write taken take denied deny postponed postpone held hold cancelled cancel forced force"],
    ["VERB", "VBZ", "says say tries try watches watch makes make goes go does do closes close passes pass"],
    ["NOUN", "NNS", "ministers minister treaties treaty boxes box cases case wives wife children child crises crisis"],
    ["NOUN", "NNS", "bases base losses loss houses house days day talks talk taxes tax people person leaves leaf"],
    ["ADJ", "JJR", "better good larger large bigger big easier easy higher high worse bad"],
    ["ADJ", "JJS", "best good largest large biggest big easiest easy"],
    ["AUX", "VBZ", "is be has have 's be does do"],
    ["AUX", "MD", "wo will ca can could could ’ll will"],
    ["PRON", "PRP", "them they him he us we it it I I"],
    ["PROPN", "NNP", "Selwyn Selwyn Talks Talks"],
    ["NOUN", "NN", "Talks talks saw saw"],
    ["VERB", "VB", "found found lie lie"],
    ["PART", "RB", "n't not n’t not not not"],
  ])("of %s %s", (upos, xpos, list) => {
    const words = list.split(" ");
    for (let at = 0; at < words.length; at += 2) {
      const word = words[at] ?? "";
      expect(`${word} ${lemmaOf(word, upos, xpos)}`).toBe(`${word} ${words[at + 1]}`);
    }
  });
});
