import { describe, expect, it } from "vitest";
import { dividePage } from "./divide-page.ts";
import { parseMarkup } from "./markup-tree.ts";

const blocksOf = (html: string) => dividePage(parseMarkup(html).root).blocks;
const textsOf = (html: string) => blocksOf(html).map((block) => block.text);

describe("dividePage", () => {
  it("divides at block elements and at two line breaks in a row", () => {
    expect(textsOf("<div>one <b>river</b><p>two</p>three<br>goes on<br><br>four</div>")).toEqual([
      "one river",
      "two",
      "three goes on",
      "four",
    ]);
  });

  it("takes a hover card out of the sentence in which it stands", () => {
    const html = `<p>Ilan Dorvet<span class="popup">Ilan Dorvet is a minister. <a href="/d">More</a></span> said nothing.</p><p>He left.</p>`;
    expect(textsOf(html)).toEqual(["Ilan Dorvet said nothing.", "Ilan Dorvet is a minister. More", "He left."]);
    expect(blocksOf(html).map((block) => block.markup.region)).toEqual([null, "page region", null]);
  });

  it("keeps what stands inside a hover card together, however its tags are closed", () => {
    expect(textsOf(`<p>One <span class="popup">card<div>inner</div></p><p>The river rose in the night.</p>`)).toEqual([
      "One",
      "card",
      "inner",
      "The river rose in the night.",
    ]);
  });

  it("leaves a date beside a name in a block of its own", () => {
    expect(textsOf(`<p>By Mara Venn <span class="date-time">3 May 2031</span></p>`)).toEqual([
      "By Mara Venn",
      "3 May 2031",
    ]);
  });

  it("tells where a block's words stand in the markup", () => {
    const html = "<body><p>\n  The <i>river</i> rose. </p></body>";
    const [block] = blocksOf(html);
    expect(
      html
        .slice(block?.source.start, block?.source.end)
        .replace(/<[^>]*>/g, "")
        .trim(),
    ).toBe(block?.text);
  });

  it("gives the spans of links and the share of text in them", () => {
    const [block] = blocksOf(`<p>He spoke of <a href="/r">a report</a>.</p>`);
    expect(block?.links).toEqual([{ href: "/r", start: 12, end: 20 }]);
    expect(block?.markup.linked).toBeCloseTo(8 / 21);
  });
});
