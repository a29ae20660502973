import { describe, expect, it } from "vitest";
import type { Page } from "../../core/page.ts";
import { clean } from "../clean.ts";
import { normalisedLink } from "./links.ts";

function read(html: string, url?: string): Page {
  const stated = url === undefined ? {} : { url };
  return clean(
    { source: {}, sha256: "cd".repeat(32), capturedAt: null, bytes: 1 },
    { media: "html", text: html, charset: "utf-8", damaged: false, stated },
  );
}
const textsOf = (page: Page, kind: string) =>
  page.blocks.filter((block) => block.kind === kind).map((block) => page.text.slice(block.start, block.end));

const sentence =
  "The minister of Marvania said on Monday that the talks with Tessel had been put off until the spring. ";
const HTML = `<!doctype html><html lang="en"><head><title>Talks put off | Norvik Courier</title>
<meta property="og:site_name" content="Norvik Courier"><meta property="article:published_time" content="2031-03-05T22:10:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks put off","author":[{"name":"Ilan Roke"},{"name":"Mara Venn"}],"publisher":{"name":"The Norvik Courier"},"dateModified":"2031-03-07"}</script>
<style>p{color:red}</style></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Talks put off</h1><p class="byline">By Ilan Roke and Mara Venn</p>
<figure><img src="a.jpg" alt="never text"><figcaption>Ilan Dorvet in Norvik. Norvik Courier/Jo Aster</figcaption></figure>
<p>${sentence.repeat(3)}</p><p>He spoke of <a href="https://example.org/report?utm_source=x#part">a report</a> and of <a href="javascript:alert(1)">nothing</a>. ${sentence}</p>
<h2>What comes next</h2><p>${sentence.repeat(3)}</p><blockquote><p>“We shall see,” the minister said to those who had waited.</p></blockquote>
<p style="display:none">Hidden words that no reader sees.</p></article>
<aside class="related"><h3>Related stories</h3><ul><li><a href="/a">Pensions raised again in Norvik</a></li></ul></aside>
<footer>© 2031 Norvik Courier</footer><script>var x = "<p>never text</p>";</script></body></html>`;

describe("readHtml", () => {
  const page = read(HTML);

  it("joins blocks by blank lines and keeps markup, scripts and attributes out", () => {
    expect(page.text.split("\n\n")).toHaveLength(page.blocks.length);
    expect(page.text).not.toMatch(/never text|color:red|javascript/);
  });

  it("keeps every visible block, with its kind", () => {
    expect(textsOf(page, "title")).toEqual(["Talks put off"]);
    expect(textsOf(page, "heading")).toEqual(["What comes next"]);
    expect(textsOf(page, "body")).toHaveLength(3);
    expect(textsOf(page, "quote")).toHaveLength(1);
    expect(textsOf(page, "caption")).toHaveLength(1);
    expect(textsOf(page, "byline")).toHaveLength(1);
    expect(textsOf(page, "boilerplate")).toEqual(
      expect.arrayContaining(["Home World", "Hidden words that no reader sees.", "© 2031 Norvik Courier"]),
    );
  });

  it("reads what the head states", () => {
    expect(page.outlet).toMatchObject({ value: "The Norvik Courier", basis: "json-ld" });
    expect(page.authors.map((author) => author.value)).toEqual(["Ilan Roke", "Mara Venn"]);
    expect(page.published).toMatchObject({ value: "2031-03-05", basis: "meta tag" });
    expect(page.updated).toMatchObject({ value: "2031-03-07", basis: "json-ld" });
  });

  it("gives the links of the article with their words, and none that runs code", () => {
    expect(page.links).toHaveLength(1);
    const [link] = page.links;
    expect(link?.url).toBe("https://example.org/report");
    expect(page.text.slice(link?.span.start, link?.span.end)).toBe("a report");
  });

  it("takes the outlet's own day where a stamp in UTC falls on the next", () => {
    const html = HTML.replace("2031-03-05T22:10:00Z", "2031-03-06T01:10:00Z");
    expect(read(html, "https://norvik.example/2031/03/05/talks").published?.value).toBe("2031-03-05");
    expect(read(html, "https://norvik.example/2029/01/01/talks").published?.value).toBe("2031-03-06");
  });

  it("does not believe class names that would put the whole story aside", () => {
    const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "that day"];
    const body = days.map((day) => `<div class="widget"><p>${sentence.replace("Monday", day)}</p></div>`).join("");
    const kept = textsOf(read(`<body><h1>Talks put off</h1>${body}</body>`), "body");
    expect(kept).toHaveLength(8);
  });

  it("reads pages that are cut off, lack a body or never close", () => {
    for (const html of [
      `<html><head><title>Talks</title><body><p>${sentence}<p>${sentence}<a href="htt`,
      `<p>${sentence}<div>${sentence}<b>`,
      `<!-- saved --><!DOCTYPE html><html><p>${sentence}</p></body></html></div>`,
    ])
      expect(read(html).text).toContain("had been put off");
  });

  it("bears markup 20,000 levels deep without losing its text", () => {
    const page = read(`<body>${"<div><span>".repeat(10_000)}<p>${sentence.repeat(4)}</p>`);
    expect(page.text).toContain(sentence.trim());
  });

  it("reads a page of 20,000 links in bounded time", () => {
    const start = performance.now();
    const page = read(`<body><p>${sentence.repeat(4)}</p>${"<a href='/x'>Somewhere else</a> ".repeat(20_000)}</body>`);
    expect(page.text).toContain("Somewhere else Somewhere else");
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

describe("normalisedLink", () => {
  it.each([
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["mailto:desk@example.org", null],
    ["#part", null],
    ["/story", "https://example.org/story"],
    ["https://Example.org:443/a?utm_campaign=x&id=2#c", "https://example.org/a?id=2"],
    ["http://[bad", null],
  ])("%s", (href, url) => {
    expect(normalisedLink(href, "https://example.org/")).toBe(url);
  });
});

describe("readHtml on old and broken pages", () => {
  it("takes paragraphs in a table that lays out the page for body, and rows of values for a list", () => {
    const page = read(
      `<table><tr><td><b>NORVIK COURIER</b> <a href=/>Front page</a></td></tr><tr><td><h2>Talks put off until the spring</h2><p>${sentence.repeat(2)}<p>${sentence.repeat(2)}
      <table><tr><td>Country</td><td>Share of the water</td></tr><tr><td>Marvania</td><td>62 per cent</td></tr></table><p>${sentence.repeat(2)}</td><td><a href=/a>Pensions raised again</a></td></tr></table>`,
    );
    expect(textsOf(page, "body")).toHaveLength(3);
    expect(textsOf(page, "list")).toContain("Marvania");
  });

  it("keeps a less-than sign that opens no tag", () => {
    const page = read(`<p>${sentence} Water stood at < 3 metres, and 2 << 3.</p><p>${sentence}</p>`);
    expect(page.text).toContain("stood at < 3 metres, and 2 << 3.");
    expect(page.text).not.toContain("\ufdd0");
  });

  it("bears a megabyte of less-than signs", () => {
    const start = process.cpuUsage();
    read(`<p>${sentence}</p>${"<".repeat(1_000_000)}`);
    expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
  });

  const scripted = (body: string) =>
    `<html><head><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Talks put off", articleBody: body })}</script></head><body><div id="app"></div><noscript>Enable scripts.</noscript></body></html>`;

  it("takes the article that a page of scripts states in its head, plain or as markup", () => {
    const plain = read(scripted(`${sentence.repeat(3)}\n\n${sentence.repeat(2)}`));
    expect(textsOf(plain, "body")).toEqual([sentence.repeat(3).trim(), sentence.repeat(2).trim()]);
    expect(plain.title?.value).toBe("Talks put off");
    const marked = read(scripted(`<p>${sentence.repeat(2)}</p><p>Ilan <b>Dorvet</b> &amp; others. ${sentence}</p>`));
    expect(textsOf(marked, "body")[1]).toMatch(/^Ilan Dorvet & others\. /);
  });

  it("does not add what the head states to a page that has its text", () => {
    const page = read(scripted(sentence.repeat(4)).replace('<div id="app">', `<div><p>${sentence.repeat(4)}</p>`));
    expect(textsOf(page, "body")).toHaveLength(1);
  });
});

describe("readHtml on lists, standfirsts and titles", () => {
  const article = (inner: string, head = "") =>
    read(
      `<html><head>${head}</head><body><article><h1>Talks put off until the spring</h1>${inner}</article></body></html>`,
    );
  const paragraphs = `<p>${sentence.repeat(3)}</p><p>${sentence.repeat(3)}</p>`;

  it("puts lists of links to other stories aside and keeps lists of the story's own", () => {
    const page = article(
      `${paragraphs}<ul><li><a href=/a>Pensions raised again in the north of Marvania</a></li><li><a href=/b>Harvest festival draws crowds to the valley</a></li></ul>
      <p>${sentence}</p><ul><li>The dams stay shut until the end of March.</li><li>The ferry goes on, as <a href=/c>agreed</a> before.</li></ul>${paragraphs}`,
    );
    expect(textsOf(page, "list")).toHaveLength(2);
    expect(textsOf(page, "boilerplate")).toHaveLength(2);
  });

  it("takes a line below the title that the head describes the story by, over byline or date, for the standfirst", () => {
    const summary = "Hotel rooms stand empty as the ministers of both countries stay at home.";
    const described = `<meta name="description" content="${summary}">`;
    const head = `<h2 class="subtitle">${summary}</h2><p class="byline">By Mara Venn</p>`;
    expect(textsOf(article(`${head}${paragraphs}`, described), "standfirst")).toEqual([summary]);
    // The story's first paragraph is no standfirst, whatever the head says.
    const opening = `<p>${summary}</p>${paragraphs}`;
    expect(textsOf(article(opening, described), "standfirst")).toEqual([]);
    expect(textsOf(article(opening, described), "body")[0]).toBe(summary);
  });

  it("keeps a post with who wrote it as a quotation, whose date is not the page's", () => {
    const post = `<blockquote class="twitter-tweet"><p>The talks are off, and we did not call them off.</p>— Ilan Dorvet (@dorvet) <a href="https://posts.example/1">May 3, 2031</a></blockquote>`;
    const page = article(`${paragraphs}${post}${paragraphs}`);
    expect(textsOf(page, "quote")).toEqual([
      "The talks are off, and we did not call them off.",
      "— Ilan Dorvet (@dorvet) May 3, 2031",
    ]);
    expect(page.published).toBeNull();
  });

  it("leaves a kicker out of the title where the head has the title without it", () => {
    const html = (head: string) =>
      read(
        `<html><head>${head}</head><body><h1><span>River talks</span> Ministers meet in Norvik again</h1>${paragraphs}</body></html>`,
      );
    expect(html('<meta property="og:title" content="Ministers meet in Norvik again">').title?.value).toBe(
      "Ministers meet in Norvik again",
    );
    expect(html("").title?.value).toBe("River talks Ministers meet in Norvik again");
  });

  it("reads entities in titles of data, and names an author once", () => {
    const data = {
      "@type": "NewsArticle",
      headline: "K&uuml;he &amp; Fische &#8211; ein Streit",
      author: [{ name: "mara-venn" }, { name: "Mara Venn" }],
    };
    const page = read(
      `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body>${paragraphs}</body></html>`,
    );
    expect(page.title?.value).toBe("Kühe & Fische – ein Streit");
    expect(page.authors.map((author) => author.value)).toEqual(["Mara Venn"]);
  });
});
