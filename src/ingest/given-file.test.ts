import { describe, expect, it } from "vitest";
import type { Ingested } from "../core/capture.ts";
import { givenName, readGivenFiles } from "./given-file.ts";

async function read(name: string, text: string | Uint8Array, maxBytes = 10_000): Promise<Ingested[]> {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  const all: Ingested[] = [];
  for await (const one of readGivenFiles([{ name, bytes }], maxBytes)) all.push(one);
  return all;
}

const told = (all: readonly Ingested[]): unknown[] =>
  all.map((one) => ("failure" in one ? one.failure.code : [one.capture.media, one.capture.source]));

describe("files handed over", () => {
  it("are read by their names' endings, or by content", async () => {
    expect(told(await read("a.html", "<p>Ada Kell spoke.</p>"))).toEqual([["html", { path: "a.html" }]]);
    expect(told(await read("a.txt", "Ada Kell spoke."))).toEqual([["text", { path: "a.txt" }]]);
    expect(told(await read("pasted", "Ada Kell spoke."))).toEqual([["text", { path: "pasted" }]]);
    expect(told(await read("two.jsonl", '{"text":"One."}\n{"id":"b","text":"Two."}\n'))).toEqual([
      ["record", { path: "two.jsonl", line: 1 }],
      ["record", { path: "two.jsonl", line: 2, id: "b" }],
    ]);
  });

  it("that are no pages are failures with their names", async () => {
    expect(told(await read("a.pdf", "%PDF-1.7"))).toEqual(["unsupported-type"]);
    expect(told(await read("a.txt", ""))).toEqual(["empty"]);
    expect(told(await read("a.txt", "x".repeat(10_001)))).toEqual(["too-large"]);
    expect(told(await read("page", "x".repeat(10_001)))).toEqual(["too-large"]);
    expect(
      told(await read("a.html", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0))),
    ).toEqual(["binary"]);
    expect(told(await read("a.jsonl.gz", "not packed"))).toEqual([expect.stringMatching(/gzip/)]);
  });

  it.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\pages\\a.html", "a.html"],
    ["a\u0000\u202e\nb.txt", "ab.txt"],
    ["/", "page"],
    ["", "page"],
    [`${"x".repeat(500)}.html`, `${"x".repeat(195)}.html`],
  ])("are never opened by name: %j is told as %j", (name, last) => {
    expect(givenName(name)).toBe(last);
  });
});
