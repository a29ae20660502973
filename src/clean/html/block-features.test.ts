import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleModel, scoreBlocks } from "./article-model.ts";
import { blockFeatures } from "./block-features.ts";
import { FEATURES } from "./feature-columns.ts";
import { preparePage } from "./prepare-page.ts";
import { readProseTree } from "./prose-tree.ts";

const sentence = "The minister of Marvania said on Monday, in Norvik, that the talks with Tessel had been put off. ";
const featuresOf = (html: string) => {
  const { divided, lines, labels, evidence } = preparePage(html, null);
  return { divided, lines, rows: blockFeatures(divided, lines, labels, evidence) };
};

describe("blockFeatures", () => {
  it("gives every block a row of finite numbers, whatever the markup", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<div class='related teaser'>",
      "</div>",
      "<h1>Talks</h1>",
      "<table><td>",
      "</table>",
      "<img>",
      "<a href=/x>Read more</a>",
      "<blockquote>",
      sentence,
      "By Mara Venn",
      "3 May 2031",
      "»",
      "😀",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { divided, rows } = featuresOf(pieces.join(""));
        expect(rows).toHaveLength(divided.blocks.length * FEATURES);
        expect(rows.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("sees a picture before a block and words that stand twice", () => {
    const quote = "We did not call them off, and nobody asked us to come.";
    const { rows } = featuresOf(`<p>${sentence}</p><img src=a><p>${quote}</p><p>He said: ${quote}</p>`);
    const column = (from: number) => [0, 1, 2].map((row) => rows[row * FEATURES + from] ?? -1);
    expect(column(66)).toEqual([0, 1, 0]);
    const [none = 1, all = 0] = column(67);
    expect([none, all]).toEqual([0, 1]);
  });
});

describe("readProseTree", () => {
  it("finds the element in which the running text stands, and not the one with the links", () => {
    const { divided, lines } = featuresOf(
      `<body><ul id=menu>${"<li><a href=/x>Somewhere else, far away, in the north</a></li>".repeat(9)}</ul><div id=story>${`<p>${sentence}</p>`.repeat(4)}</div></body>`,
    );
    const tree = readProseTree(divided, lines);
    expect(tree.candidate?.attributes?.id).toBe("story");
    expect(tree.half?.attributes?.id).toBe("story");
  });
});

describe("the model of blocks", () => {
  it("tells a story's paragraphs from the menu and from other stories", () => {
    const { divided, lines, labels, evidence } = preparePage(
      `<body><ul class=menu><li><a href=/a>World</a></li><li><a href=/b>Business</a></li></ul><article><h1>Talks put off</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(5)}</article>
      <div class=more><h3>More stories</h3><ul><li><a href=/c>Pensions raised again in the north</a></li></ul></div></body>`,
      null,
    );
    const scores = scoreBlocks(articleModel(), divided, lines, labels, evidence);
    const inside = lines.filter((_, index) => (scores[index] ?? 0) > 0).map(({ passage }) => passage.text);
    expect(inside.filter((text) => text.startsWith("The minister"))).toHaveLength(5);
    for (const away of ["World", "Business", "More stories", "Pensions raised again in the north"])
      expect(inside).not.toContain(away);
  });
});
