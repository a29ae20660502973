import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Capture, Ingested } from "../core/capture.ts";
import { type IngestOptions, ingest } from "./ingest.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay ingest "));
});
afterAll(() => rmSync(folder, { recursive: true }));

const STORY = "Foreign Minister Ilan Dorvet of Marvania said the talks would go on.\n";

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function all(sources: string[], options: IngestOptions = {}): Promise<Ingested[]> {
  const items: Ingested[] = [];
  for await (const item of ingest(sources, options)) items.push(item);
  return items;
}

async function captures(sources: string[], options: IngestOptions = {}): Promise<Capture[]> {
  return (await all(sources, options)).map((item) => {
    if ("failure" in item) throw new Error(`${item.failure.code}: ${item.failure.message}`);
    return item.capture;
  });
}

async function codes(sources: string[], options: IngestOptions = {}): Promise<string[]> {
  return (await all(sources, options)).map((item) => ("failure" in item ? item.failure.code : "read"));
}

async function* chunked(bytes: Uint8Array | string, size: number): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.from(bytes);
  for (let at = 0; at < buffer.length; at += size) yield buffer.subarray(at, at + size);
}

describe("files", () => {
  it("keeps the bytes, their SHA-256 and the path as given", async () => {
    const path = put("one.txt", STORY);
    const [capture] = await captures([path]);
    expect(capture?.source).toEqual({ path });
    expect(capture?.media).toBe("text");
    expect(capture?.sha256).toBe(createHash("sha256").update(STORY).digest("hex"));
    expect(Buffer.from(capture?.bytes ?? []).toString()).toBe(STORY);
    expect(capture?.capturedAt).toBeNull();
  });

  it("tells HTML in a .txt file and plain text in an .html file", async () => {
    const html = put("dump.txt", `\n<!DOCTYPE html><html><body><p>${STORY}</p></body></html>`);
    const text = put("plain.html", STORY);
    const mention = put("tag.txt", `The <p> tag was invented long ago. ${STORY}`);
    expect((await captures([html, text, mention])).map((capture) => capture.media)).toEqual(["html", "text", "text"]);
  });

  it("reads a file without an ending by its content", async () => {
    const path = put("saved-page", `<html><head></head><body>${STORY}</body></html>`);
    expect((await captures([path]))[0]?.media).toBe("html");
  });

  it("reads names with spaces, brackets, quotes and letters of any script", async () => {
    for (const name of ["a b.txt", "[draft] {1}.txt", 'it\'s "so".txt', "Новости—1.txt", "-dash.txt", "!x*.txt"]) {
      const path = put(`names/${name}`, STORY);
      expect((await captures([path]))[0]?.source.path).toBe(path);
    }
    expect(await captures([join(folder, "names")])).toHaveLength(6);
  });

  it.each([
    ["no-such-file", () => join(folder, "missing.txt")],
    ["no-such-file", () => join(put("file.txt", STORY), "below.txt")],
    ["no-such-file", () => `${"n".repeat(5000)}.txt`],
    ["no-such-file", () => ""],
    ["empty", () => put("empty.txt", "")],
    ["empty", () => put("blank.html", "\ufeff \n\t\r\n")],
    ["binary", () => put("picture.html", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"))],
    ["binary", () => put("paper.txt", "%PDF-1.7\n%âãÏÓ\n1 0 obj")],
    ["binary", () => put("noise.txt", Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256)))],
    ["unsupported-type", () => put("paper.pdf", "%PDF-1.7")],
    ["unsupported-type", () => put("table.csv", STORY)],
    ["nothing-matched", () => join(folder, "*.nothing")],
    ["bad-gzip", () => put("not.jsonl.gz", `{"text":"${STORY.trim()}"}`)],
    ["empty", () => put("blank.jsonl", "\n\n")],
  ])("fails with %s and goes on", async (code, make) => {
    const good = put("good.txt", STORY);
    const path = make();
    const read = await all([path, good]);
    expect(read.map((item) => ("failure" in item ? item.failure.code : "read"))).toEqual([code, "read"]);
    const failure = read[0] !== undefined && "failure" in read[0] ? read[0].failure : undefined;
    expect(failure?.source).toEqual({ path });
    expect(failure?.hint).not.toBe("");
  });

  it("refuses a file over the limit by its size alone", async () => {
    const path = put("huge.txt", "x");
    truncateSync(path, 40_000_000_000);
    expect(await codes([path])).toEqual(["too-large"]);
    truncateSync(path, 0);
    expect(await codes([put("eleven.txt", "12345678901")], { maxPageBytes: 10 })).toEqual(["too-large"]);
    expect(await codes([put("ten.txt", "1234567890")], { maxPageBytes: 10 })).toEqual(["read"]);
  });

  it("does not take UTF-16 or a stray control character for binary", async () => {
    const utf16 = put("utf16.txt", Buffer.from(STORY, "utf16le"));
    const stray = put("stray.txt", `${STORY}\0${STORY}${STORY}`);
    expect(await codes([utf16, stray])).toEqual(["read", "read"]);
  });
});

describe("folders and patterns", () => {
  it("reads what is below a folder in order of name, other files left aside", async () => {
    for (const name of ["b.txt", "a.html", "sub/c.md", ".hidden.txt", ".git/x.txt", "picture.png", "Z.HTM"])
      put(`tree/${name}`, STORY);
    const tree = join(folder, "tree");
    const paths = (await captures([tree])).map((capture) => capture.source.path);
    expect(paths).toEqual(["Z.HTM", "a.html", "b.txt", "sub/c.md"].map((name) => `${tree}/${name}`));
    expect((await captures([`${tree}/`])).map((capture) => capture.source.path)).toEqual(paths);
  });

  it("survives links in a circle and links to nowhere", async () => {
    const page = put("circle/inner/page.txt", STORY);
    symlinkSync(join(folder, "circle"), join(folder, "circle/inner/again"));
    symlinkSync("self.txt", join(folder, "circle/self.txt"));
    symlinkSync("nowhere.txt", join(folder, "circle/lost.txt"));
    symlinkSync(page, join(folder, "circle/link.txt"));
    const read = await all([join(folder, "circle")]);
    const names = read.map((item) => ("failure" in item ? item.failure.code : item.capture.source.path));
    expect(names).toEqual([page, join(folder, "circle/link.txt"), "no-such-file", "not-readable"]);
  });

  it("says when a folder holds nothing", async () => {
    mkdirSync(join(folder, "bare"));
    expect(await codes([join(folder, "bare")])).toEqual(["nothing-matched"]);
  });

  it("expands a pattern, sorted, and reads a file only once", async () => {
    const two = put("set/2.txt", STORY);
    const one = put("set/1.txt", STORY);
    put("set/3.png", STORY);
    expect((await captures([join(folder, "set/*"), one])).map((capture) => capture.source.path)).toEqual([one, two]);
  });
});

describe("lines of JSON", () => {
  const lines = [
    JSON.stringify({
      id: "a",
      url: "https://norvikcourier.example/1",
      text: STORY,
      capturedAt: "2031-05-02T10:00:00Z",
    }),
    "{broken",
    "",
    JSON.stringify({ id: 7, html: `<p>${STORY}</p>`, outlet: { name: "not a string" } }),
    "[1]",
    '"text"',
    JSON.stringify({ url: "https://norvikcourier.example/2" }),
    JSON.stringify({ text: 5 }),
    JSON.stringify({ text: "  " }),
  ];

  it.each(["pages.jsonl", "pages.jsonl.gz"])("reads one page a line from %s, naming each broken line", async (name) => {
    const content = `\ufeff${lines.join("\r\n")}`;
    const path = put(name, name.endsWith(".gz") ? gzipSync(content) : content);
    const read = await all([path]);
    expect(
      read.map((item) =>
        "failure" in item ? `${item.failure.source.line} ${item.failure.code}` : `${item.capture.source.line} read`,
      ),
    ).toEqual([
      "1 read",
      "2 bad-json-line",
      "4 read",
      "5 bad-json-line",
      "6 bad-json-line",
      "7 bad-json-line",
      "8 bad-json-line",
      "9 empty",
    ]);
    const [first, , third] = read;
    if (first === undefined || third === undefined || "failure" in first || "failure" in third) throw new Error();
    expect(first.capture.source).toEqual({ path, line: 1, id: "a", url: "https://norvikcourier.example/1" });
    expect(first.capture.capturedAt).toBe("2031-05-02T10:00:00Z");
    expect(first.capture.sha256).toBe(createHash("sha256").update(String(lines[0])).digest("hex"));
    expect(third.capture.source).toEqual({ path, line: 4, id: "7" });
  });

  it("gives the lines before the damage of a cut gzip file", async () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      JSON.stringify({ id: `${index}`, text: `${index} ${STORY}` }),
    );
    const packed = gzipSync(many.join("\n"));
    const path = put("cut.jsonl.gz", packed.subarray(0, packed.length - 2000));
    const read = await codes([path]);
    expect(read.at(-1)).toBe("bad-gzip");
    expect(read.filter((code) => code === "read").length).toBeGreaterThan(100);
    expect(read).not.toContain("bad-json-line");
  });

  it("passes over one line that is too long", async () => {
    const path = put("long.jsonl", `{"text":"${"x".repeat(500)}"}\n{"text":"short"}\n`);
    expect(await codes([path], { maxPageBytes: 100 })).toEqual(["too-large", "read"]);
  });

  it("reads a packed file under a plain name", async () => {
    expect(await codes([put("packed.jsonl", gzipSync(`{"text":"${STORY.trim()}"}`))])).toEqual(["read"]);
  });
});

describe("standard input", () => {
  it.each([
    [`\n  <!doctype html><title>x</title><p>${STORY}`, "html"],
    [`<div class="a"><p>${STORY}</p></div>`, "html"],
    [STORY, "text"],
    [`<sic> ${STORY}`, "text"],
    [`{ curly brace that opens a text. ${STORY}`, "text"],
    [` {"text": "${STORY.trim()}"}`, "record"],
  ])("is told by its content: %j is %s", async (content, media) => {
    for (const size of [1, 7, 100_000]) {
      const [capture] = await captures(["-"], { stdin: chunked(content, size) });
      expect(capture?.media).toBe(media);
      expect(capture?.source.path).toBe("-");
    }
  });

  it("reads packed lines, and fails when empty, binary or too large", async () => {
    expect(await codes(["-"], { stdin: chunked(gzipSync(`{"text":"${STORY.trim()}"}\n`), 11) })).toEqual(["read"]);
    expect(await codes(["-"], { stdin: chunked("", 1) })).toEqual(["empty"]);
    expect(await codes(["-"], { stdin: chunked("%PDF-1.4 ...", 3) })).toEqual(["binary"]);
    expect(await codes(["-"], { stdin: chunked("x".repeat(99), 10), maxPageBytes: 50 })).toEqual(["too-large"]);
  });
});

it("stops between captures when told to", async () => {
  const stop = new AbortController();
  const seen: Ingested[] = [];
  for await (const item of ingest([put("s1.txt", STORY), put("s2.txt", STORY)], { signal: stop.signal })) {
    seen.push(item);
    stop.abort();
  }
  expect(seen).toHaveLength(1);
});
