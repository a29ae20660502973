import { describe, expect, it } from "vitest";
import { clean } from "./clean.ts";
import { cleanedArticle } from "./cleaned-article.ts";
import { pageFromText } from "./page-from-text.ts";

const text = `Talks put off until the spring
By Ilan Roke
The minister of Marvania said on Monday that the talks with Tessel had been put off until the spring.
Nobody in the capital could say what had become of the plan for a second meeting in the summer.
Share this article`;

describe("cleanedArticle", () => {
  const page = clean(
    { source: { id: "n1" }, sha256: "ef".repeat(32), capturedAt: null, bytes: 1 },
    { media: "text", text, charset: "utf-8", damaged: false, stated: { id: "n1" } },
  );
  const article = cleanedArticle(page);

  it("gives the article alone with blocks into its own text", () => {
    const [, , first, second] = text.split("\n");
    expect(article.text).toBe(`${first}\n\n${second}`);
    expect(article.blocks.map((block) => article.text.slice(block.start, block.end))).toEqual([first, second]);
    expect(article).toMatchObject({
      id: "n1",
      title: "Talks put off until the spring",
      authors: ["Ilan Roke"],
      language: "en",
      published: null,
    });
  });

  it("lists what was left out, with the reason", () => {
    expect(article.removed).toEqual([
      { kind: "title", reason: "main heading", text: "Talks put off until the spring" },
      { kind: "byline", reason: "byline", text: "By Ilan Roke" },
      { kind: "boilerplate", reason: "sharing", text: "Share this article" },
    ]);
  });
});

describe("pageFromText", () => {
  it("takes paragraphs for body and keeps the text", () => {
    const given = "  Talks put off\n\nThe minister said no.\nRead more: he said it twice.\n";
    const page = pageFromText({ id: "a", text: given, published: "2031-03-05" });
    expect(page.text).toBe(given);
    expect(page.blocks.map((block) => [block.kind, given.slice(block.start, block.end)])).toEqual([
      ["title", "Talks put off"],
      ["body", "The minister said no."],
      ["body", "Read more: he said it twice."],
    ]);
    expect(page.published).toMatchObject({ value: "2031-03-05", basis: "stated" });
  });

  it("takes a lone line for body, and an empty text for nothing", () => {
    expect(pageFromText({ id: "a", text: "Talks put off" }).blocks.map((block) => block.kind)).toEqual(["body"]);
    expect(pageFromText({ id: "a", text: "" }).blocks).toEqual([]);
  });
});
