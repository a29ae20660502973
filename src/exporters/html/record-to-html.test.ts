import { describe, expect, it } from "vitest";
import { hostileRecord } from "../../../test/hostile-record.ts";
import { unpackRecord } from "../../../web/src/data/embedded-source.ts";
import { recordSchema } from "../../core/record.ts";
import { answer } from "../../queries/answer.ts";
import { madeUpRecord } from "../made-up-record.ts";
import { briefData } from "./brief-data.ts";
import { type FileStart, packRecord } from "./packed-record.ts";
import { recordRevision } from "./record-revision.ts";
import { jsonForScript, policyHash, recordToHtml } from "./record-to-html.ts";

const app = { script: 'const a = "</script><!--"; if (/<\\/SCRIPT/.test(a)) document;', style: "body { margin: 0 }" };

/** The script elements of a document as a browser ends them: at the first end tag. */
function scripts(html: string): { attributes: string; text: string }[] {
  return html
    .split(/<script(?=[\s>])/)
    .slice(1)
    .map((piece) => {
      const open = piece.indexOf(">");
      return { attributes: piece.slice(0, open), text: piece.slice(open + 1, piece.search(/<\/script/i)) };
    });
}

describe("the record as one HTML file", () => {
  it("holds the record and the brief whole, and the answers of the first view plainly", async () => {
    const [start, ...rest] = scripts(await recordToHtml(madeUpRecord, app));
    const { brief, labels } = briefData(madeUpRecord);
    const view = await unpackRecord(rest.slice(0, -1).map(({ text }) => text));
    expect(view.record).toEqual(madeUpRecord);
    expect(view.beside).toEqual(JSON.parse(JSON.stringify({ brief, labels, revision: recordRevision(madeUpRecord) })));
    const { known } = JSON.parse(start?.text ?? "") as FileStart;
    expect(known.map(({ name }) => name)).toEqual(["overview", "pages"]);
    expect(known[0]?.answer).toEqual(JSON.parse(JSON.stringify(answer(view, "overview", {}))));
  });

  it("parts a long record into pieces, of which none is large", async () => {
    const [page] = madeUpRecord.pages;
    if (page === undefined) throw new Error("no page");
    const letters = Array.from({ length: 300_000 }, (_, at) => ((at * 7919) % 9973).toString(36)).join(" ");
    const pages = Array.from({ length: 4 }, (_, at) => ({ ...page, id: `p-${at}`, text: letters }));
    const { pieces } = await packRecord({ ...madeUpRecord, pages }, "r");
    expect(pieces.length).toBeGreaterThan(5);
    expect((await unpackRecord(pieces)).record).toEqual({ ...madeUpRecord, pages });
  });

  it("is the same file every time", async () => {
    expect(await recordToHtml(madeUpRecord, app)).toBe(await recordToHtml(madeUpRecord, app));
  });

  it("lets run the app's script by its hash, and nothing else", async () => {
    const html = await recordToHtml(madeUpRecord, app);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    const script = scripts(html).at(-1)?.text ?? "";
    expect(policy).toContain(`script-src ${policyHash(script)};`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(script).not.toMatch(/<\/script|<!--/i);
    expect(script).toContain('const a = "\\x3c/script>\\x3c!--"');
  });

  it("names no other host", async () => {
    expect(await recordToHtml(madeUpRecord, app)).not.toMatch(/(?:src|href)="(?!data:)/);
  });

  it("is not broken by anything a page says", async () => {
    const record = hostileRecord();
    expect(recordSchema.safeParse(record).error).toBeUndefined();
    const html = await recordToHtml(record, app);
    expect(scripts(html).length).toBeGreaterThan(2);
    expect(scripts(html).at(-2)?.attributes).toBe(' type="text/plain" data-hearsay-record');
    for (const { text } of scripts(html).slice(1, -1)) expect(text).toMatch(/^[A-Za-z0-9+/=]+$/);
    const outside = html.replace(/<script type="(?:application\/json|text\/plain)"[^>]*>[^<]*<\/script>/g, "");
    expect(outside).not.toContain("owned = 1<");
    expect(outside.match(/<(?:script|img|svg)\b/gi)).toEqual(["<script"]);
    expect(/<title>([^<]*)<\/title>/.exec(html)?.[1]).toMatch(/Hearsay$/);
  });

  it("escapes every opening bracket of JSON in a script", () => {
    expect(jsonForScript('{"a":"</script>"}')).toBe('{"a":"\\u003c/script>"}');
    expect(JSON.parse(jsonForScript('{"a":"<!--<"}'))).toEqual({ a: "<!--<" });
  });
});

describe("what the app shows beside the record", () => {
  it("has every entry of the brief, each line with a way to its words", () => {
    const { brief, labels, dates } = briefData(madeUpRecord);
    expect(brief.sections.every((section) => section.left === 0)).toBe(true);
    for (const { heading, lines } of brief.sections) {
      if (heading === "COULD NOT BE READ") continue;
      for (const line of lines)
        expect(
          line.parts.some((part) => part.page !== undefined),
          `${heading}: ${line.parts.map((part) => part.text).join("")}`,
        ).toBe(true);
    }
    expect(Object.values(labels).sort()).toEqual(["01", "02", "03"]);
    expect(dates["2031-05-03"]).toBe("3 May 2031");
  });

  it("leads a disputed side to the words that show it", () => {
    const { brief } = briefData(madeUpRecord);
    const disputed = brief.sections.find((section) => section.heading === "DISPUTED");
    const spans = disputed?.lines.map((line) => line.parts.flatMap((part) => part.span ?? []));
    expect(spans?.every((found) => found.length > 0)).toBe(true);
  });
});
