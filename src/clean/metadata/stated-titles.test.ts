import { describe, expect, it } from "vitest";
import type { HeadFacts } from "./draft.ts";
import { draftOf } from "./head-draft.test-support.ts";
import { votedTitle } from "./stated-titles.ts";

const titleOf = (html: string, url: string | null = null, lead: string | null = null) =>
  votedTitle(draftOf(html, url).head as HeadFacts, url, lead)?.text;

describe("the title that most places agree on", () => {
  it.each([
    ["<title>River talks put off again | World | The Norvik Courier</title><h1>River talks put off again</h1>"],
    [
      '<meta property="og:site_name" content="Norvik Courier"><title>River talks put off again - Norvik Courier</title>',
    ],
    ["<title>River talks put off again — norvik-courier.example</title><h1>River talks put off again</h1>"],
    ['<meta property="og:title" content="River talks put off again"><title>Norvik Courier</title>'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"River talks put off again"}</script><h1>Norvik Courier</h1><title>River talks put off again</title>',
    ],
    [
      "<h1>Norvik Courier daily</h1><article><h1>River talks put off again</h1></article><title>River talks put off again | Norvik Courier daily</title>",
    ],
    [
      '<meta property="og:title" content="River &amp;quot;talks&amp;quot; put off again">',
      'River "talks" put off again',
    ],
  ])("%s", (html, wanted = "River talks put off again") => {
    expect(
      titleOf(
        html,
        "https://www.norvik-courier.example/a",
        html.includes("<article>") ? "River talks put off again" : null,
      ),
    ).toBe(wanted);
  });

  it("leaves out what an unwritten-out quote mark cut off", () => {
    const html =
      '<meta property="og:title" content="Ministers in Norvik call the talks "useful" and go home"><title>Ministers in Norvik call the talks "useful" and go home</title>';
    expect(titleOf(html)).toBe('Ministers in Norvik call the talks "useful" and go home');
  });

  it("keeps a dash that belongs to the title", () => {
    const html = "<title>Marvania – a country between two rivers and their floods</title>";
    expect(titleOf(html)).toBe("Marvania – a country between two rivers and their floods");
  });

  it("cuts a site that stands close behind a mark in a script without spaces", () => {
    const html =
      '<meta property="og:site_name" content="北河新聞"><meta property="og:title" content="北河の会談は春まで延期される見通し：北河新聞">';
    expect(titleOf(html)).toBe("北河の会談は春まで延期される見通し");
  });

  it("is none where nothing states one", () => {
    expect(titleOf("<p>Words</p>")).toBeUndefined();
  });
});
