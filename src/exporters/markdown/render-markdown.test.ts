import { describe, expect, it } from "vitest";
import { madeUpPages, madeUpRecord } from "../made-up-record.ts";
import { recordToMarkdown } from "./render-markdown.ts";

describe("the brief as Markdown", () => {
  const markdown = recordToMarkdown(madeUpRecord);

  it("has headings, lists and links to the pages", () => {
    expect(markdown).toMatch(/^# Ada Kell – Ilan Dorvet\n\n3 pages · /);
    expect(markdown).toContain("\n## DISPUTED\n\n- **Dorvet – Kell, meeting**\n");
    expect(markdown).toContain(
      "**postponed**: “has been postponed”: an aide, via the Tarn Wire ([01](pages/01_courier-talks.txt))",
    );
    expect(markdown).toContain("[03](pages/03_ledger%20summit.txt)");
  });

  it("shows a page's marks, tags and links as they are", () => {
    const [first, ...rest] = madeUpRecord.pages;
    if (first === undefined) throw new Error();
    const outlet = {
      value: "*a* <img src=x> [b](javascript:c) `d` &lt; # e",
      evidence: [],
      basis: "stated",
      confidence: 1,
    };
    const written = recordToMarkdown({ ...madeUpRecord, pages: [{ ...first, outlet }, ...rest] });
    expect(written).toContain("\\*a\\* &lt;img src=x\\> \\[b\\](javascript:c) \\`d\\` &amp;lt; \\# e");
  });

  it("links to web addresses and files, to nothing else", () => {
    const linked = (source: (typeof madeUpPages.courier)["source"]): string =>
      recordToMarkdown({
        ...madeUpRecord,
        pages: madeUpRecord.pages.map((page) => (page.id === madeUpPages.courier.id ? { ...page, source } : page)),
      });
    expect(linked({ path: "x.txt", url: "https://norvik.example/a_(b)" })).toContain(
      "](https://norvik.example/a_%28b%29)",
    );
    expect(linked({ path: "x.txt", url: "javascript:alert(1)" })).toContain("](x.txt)");
    expect(linked({ path: "-", url: "data:text/html,x" })).not.toMatch(/\]\((?:data|-)/);
    expect(linked({ path: "javascript:alert(1)" })).toContain("](javascript%3Aalert%281%29)");
  });
});
