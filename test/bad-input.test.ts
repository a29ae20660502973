import { execFileSync, type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ERROR_HINTS } from "../src/core/errors.ts";
import { recordSchema } from "../src/core/record.ts";

const bin = join(import.meta.dirname, "..", "bin", "hearsay.js");
const STORY =
  "Talks to go on\n\nNorvik, 3 May 2031 — “We will go on,” Foreign Minister Ilan Dorvet of Marvania said on Monday.\n\n" +
  "Secretary of State Ada Kell denied that the meeting had been postponed.\n";
const HTML = `<html><head><title>Talks to go on</title></head><body><article><p>${STORY}</p></article></body></html>`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-bad-"));
  put("good.txt", STORY);
});
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return name;
}

function hearsay(args: readonly string[], input: string | Uint8Array = ""): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
    maxBuffer: 1 << 28,
    timeout: 60_000,
  });
}

/** The record on standard output, checked against its schema. */
function recordOf(result: SpawnSyncReturns<string>) {
  return recordSchema.parse(JSON.parse(result.stdout));
}

const utf16 = (text: string, bigEndian = false): Buffer => {
  const bytes = Buffer.from(text, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};

describe("bad pages among a good one", () => {
  const png = Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), Buffer.alloc(300, 7)]);
  const line = (value: object): string => JSON.stringify(value);
  const cut = gzipSync(
    Array.from({ length: 300 }, (_, number) => line({ id: `${number}`, text: `${STORY}${number ** 7}` })).join("\n"),
  );
  const bad: readonly (readonly [name: string, content: string | Uint8Array, code: keyof typeof ERROR_HINTS])[] = [
    ["empty.txt", "", "empty"],
    ["white.txt", " \n\t\r\n".repeat(500), "empty"],
    ["picture.html", png, "binary"],
    ["packed.html", gzipSync(HTML), "binary"],
    ["zeros.txt", Buffer.concat([Buffer.from(STORY), Buffer.alloc(200), Buffer.from(STORY)]), "binary"],
    ["script.html", `<html><body><script>${STORY}`, "no-text"],
    ["comment.html", `<html><body><!-- ${STORY}`, "no-text"],
    ["marks.txt", "“”".repeat(5_000), "no-text"],
    ["empty.jsonl", "", "empty"],
    ["blank.jsonl", "\n\n\n", "empty"],
    ["words.jsonl", STORY.repeat(40), "bad-json-line"],
    ["wide.jsonl", utf16(line({ text: STORY })), "binary"],
    ["not.jsonl.gz", line({ text: STORY }), "bad-gzip"],
    ["none.jsonl.gz", "", "bad-gzip"],
  ];

  it("are each named with a reason and a hint, and cost the good one nothing", () => {
    for (const [name, content] of bad) put(`bad/${name}`, content);
    put("bad/good.txt", STORY);
    const result = hearsay(["read", "bad", "--json"]);
    expect(result.status).toBe(1);
    const { failures, ...rest } = recordOf(result);
    const told = failures.map(({ source, code }) => [source.path, code]);
    expect(told).toEqual(bad.map(([name, , code]) => [`bad/${name}`, code]).sort());
    for (const { message, source, hint, code } of failures) {
      expect(result.stderr).toContain(message);
      expect(result.stderr).toContain(`${source.path}`);
      expect(result.stderr).toContain(hint);
      expect(hint).toBe(ERROR_HINTS[code as keyof typeof ERROR_HINTS]);
    }
    const { failures: none, ...alone } = recordOf(hearsay(["read", "bad/good.txt", "--json"]));
    expect(none).toEqual([]);
    expect(rest).toEqual(alone);
  });

  it("do the same as lines of a file, which go on after them", () => {
    const lines = [line({ id: "1", text: STORY }), '{"id": "2", "te', "[1]", "null", line({ id: "5" })];
    put(
      "lines.jsonl",
      [...lines, line({ text: 6 }), line({ text: " " }), line({ id: "8", text: "The end." })].join("\n"),
    );
    const result = hearsay(["read", "lines.jsonl", "--json"]);
    expect(result.status).toBe(1);
    const { pages, failures } = recordOf(result);
    expect(pages.map((page) => page.source.line).sort()).toEqual([1, 8]);
    expect(failures.map(({ source }) => source.line)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(result.stderr).toContain("lines.jsonl, line 2 is not JSON");
  });

  it("give what stands before the place where a packed file is cut off", () => {
    put("cut.jsonl.gz", cut.subarray(0, cut.length / 2));
    const result = hearsay(["read", "cut.jsonl.gz", "--json"]);
    expect(result.status).toBe(1);
    const { pages, failures } = recordOf(result);
    expect(pages.length).toBeGreaterThan(20);
    expect(failures.map(({ code }) => code)).toEqual(["bad-gzip"]);
  });
});

describe("pages that look bad and can be read", () => {
  it.each([
    ["UTF-16 with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(STORY)])],
    ["UTF-16 without", utf16(STORY)],
    ["UTF-16, big end first", utf16(STORY, true)],
    ["windows-1252", Buffer.from(STORY.replaceAll("“", "\x93").replaceAll("”", "\x94").replace("—", "\x97"), "latin1")],
  ])("%s", (name, bytes) => {
    const { pages } = recordOf(hearsay(["read", put(`coded/${name}.txt`, bytes), "--json"]));
    expect(pages.map((page) => page.text)).toEqual([STORY]);
  });

  it("broken UTF-8 is told in a warning", () => {
    const bytes = Buffer.concat([Buffer.from(STORY.repeat(3)), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from(STORY)]);
    const { pages, warnings } = recordOf(hearsay(["read", put("coded/broken.txt", bytes), "--json"]));
    expect(pages[0]?.text).toContain("\ufffd");
    expect(warnings.map((warning) => warning.message).join()).toContain("encoding");
  });

  it("windows-1251", () => {
    const words = "Министр иностранных дел заявил в понедельник, что переговоры продолжатся. ";
    const bytes = Uint8Array.from(words.repeat(5), (letter) => {
      const code = letter.charCodeAt(0);
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    });
    const { pages } = recordOf(hearsay(["read", put("coded/cyrillic.txt", bytes), "--json"]));
    expect(pages[0]?.text).toBe(words.repeat(5));
  });

  it("HTML that never closes, and tags 20,000 deep", () => {
    put("odd/unclosed.html", `<html><body><div><p>${STORY}<p><b><i><a href="x${STORY}`);
    put("odd/deep.html", `<html><body>${"<div>".repeat(20_000)}${STORY}${"</div>".repeat(20_000)}`);
    const result = hearsay(["read", "odd", "--json"]);
    expect(result.stderr).toBe("");
    for (const page of recordOf(result).pages) expect(page.text).toContain("Secretary of State Ada Kell denied");
  });
});

describe("calls that cannot be answered", () => {
  beforeAll(() => {
    put("text.dossier", "no dossier\n");
    put("empty.dossier", "");
    mkdirSync(join(folder, "folder.dossier"));
    expect(hearsay(["read", "good.txt", "--dossier", "made.dossier"]).status).toBe(0);
    put("huge.txt", "");
    truncateSync(join(folder, "huge.txt"), 200_000_000);
    symlinkSync("loop.txt", join(folder, "loop.txt"));
    if (process.platform !== "win32") execFileSync("mkfifo", [join(folder, "pipe.txt")]);
  }, 60_000);

  const save = join("nowhere", "x.json");
  it.each<[call: string[], told: RegExp]>([
    [["read", "no-such.txt"], /no-such\.txt: no such file or folder/],
    [["read", "https://norvik-courier.example/talks"], /norvik-courier\.example\/talks: an address.*\n.*curl -s/],
    [["read", "huge.txt"], /huge\.txt: 200 MB, more than the 50 MB/],
    [["read", "good.txt", "--max-page-megabytes", "0.0001"], /good\.txt: 0\.000\d+ MB, more than the 0\.0001 MB/],
    [["read", "loop.txt"], /loop\.txt: a link that leads back to itself/],
    [["read", "pipe.txt"], /pipe\.txt: a pipe, not a file\n {2}.*hearsay read -/],
    [["read", "/dev/zero"], /\/dev\/zero: a device, not a file/],
    [["read", "good.txt", "--dossier", "text.dossier"], /text\.dossier is no dossier/],
    [["read", "good.txt", "--dossier", "empty.dossier"], /empty\.dossier is no dossier/],
    [["read", "good.txt", "--dossier", "folder.dossier"], /folder\.dossier is no dossier/],
    [["read", "good.txt", "--dossier", "good.txt"], /good\.txt is no dossier|named as the dossier and as a page/],
    [["read", "made.dossier", "--dossier", "made.dossier"], /made\.dossier is named as the dossier and as a page/],
    [["read", "--dossier", "no-such.dossier"], /no-such\.dossier is not there/],
    [["read", "good.txt", "--output", save], /x\.json: its folder is not there/],
    [["read", "good.txt", "--output", "folder.dossier"], /folder\.dossier is a folder/],
    [["read", "good.txt", "--output", "good.txt"], /good\.txt is read here; the result would be written over it/],
    [["read", "*d.txt", "--output", "good.txt"], /good\.txt is read here; the result would be written over it/],
    [["export", "made.dossier", "--to", "made.dossier", "--format", "json"], /made\.dossier is read here/],
    [["export", "made.dossier", "--to", "made.docx"], /made\.docx: its name does not tell what to write/],
    [["explain", "made.dossier", "p-000000000000"], /Nothing in the record has the id p-000000000000/],
    [["explain", "pipe.txt", "p-000000000000"], /pipe\.txt is no dossier/],
    [["diff", "good.txt", "made.dossier"], /good\.txt is neither JSON nor a dossier/],
    [["diff", "pipe.txt", "made.dossier"], /pipe\.txt is a pipe or a device/],
    [["diff", "made.dossier@7", "made.dossier"], /made\.dossier has no state 7/],
    [["clean", "pipe.txt"], /pipe\.txt is not a file/],
  ])("%j", (call, told) => {
    const { status, stderr, stdout } = hearsay(call);
    expect(stderr).toMatch(told);
    expect(stderr).toMatch(/^hearsay: .+\n {2}\S/);
    expect(stderr).not.toContain("defect");
    expect([status, stdout]).toEqual([2, ""]);
    expect(readFileSync(join(folder, "good.txt"), "utf8")).toBe(STORY);
  });

  it("a full disk behind the output", (context) => {
    if (process.platform !== "linux") context.skip();
    const named = hearsay(["read", "good.txt", "--output", "/dev/full"]);
    expect(named.stderr).toMatch(/\/dev\/full: the disk is full/);
    expect(named.status).toBe(2);
    const piped = spawnSync("sh", ["-c", '"$0" "$1" read good.txt > /dev/full', process.execPath, bin], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(piped.stderr).toMatch(/^hearsay: standard output: the disk is full\n {2}\S.*\n$/);
    expect(piped.status).toBe(2);
  });
});

describe("standard input", () => {
  it("takes a packed page for the page that it is, and a packed file of lines for its lines", () => {
    expect(recordOf(hearsay(["read", "-", "--json"], gzipSync(HTML))).pages).toHaveLength(1);
    const lines = [1, 2, 3].map((number) => JSON.stringify({ text: `${STORY}${number}` })).join("\n");
    expect(recordOf(hearsay(["read", "-", "--json"], gzipSync(lines))).pages).toHaveLength(3);
    const cut = hearsay(["read", "-"], gzipSync(HTML).subarray(0, 60));
    expect([cut.status, cut.stderr]).toEqual([2, expect.stringMatching(/damaged or cut off/)]);
  });

  it("is not read further once it is too large", async () => {
    const child = spawn(process.execPath, [bin, "read", "-", "--max-page-megabytes", "1"], {
      stdio: ["pipe", "ignore", "pipe"],
    });
    child.stdin.on("error", () => {});
    const chunk = Buffer.alloc(1 << 20, "The minister said so. ");
    // It would never end.
    const more = (): void => {
      while (!child.stdin.destroyed && child.stdin.write(chunk));
    };
    child.stdin.on("drain", more);
    more();
    const [said, [status]] = await Promise.all([child.stderr.toArray(), once(child, "exit")]);
    expect(said.join("")).toMatch(/standard input: larger than 1 MB/);
    expect(status).toBe(2);
  });
});

describe("what reaches the terminal", () => {
  const HOSTILE = ["\u001b", "\u0007", "\u009b", "\u202e", "\u2066", "\u200b", "\ufeff"];

  it("holds nothing of a page, or of a file's name, that steers it", () => {
    const words = STORY.replace("Ilan", "\u001b[31mIlan\u001b]0;x\u0007").replace("We", "\u202eWe\u2066\u200b\u009b2J");
    const name = process.platform === "win32" ? "odd.txt" : "\u001b[31modd\nname\u202e\u0007.txt";
    put(join("hostile", name), words);
    put(join("hostile", name.replace("odd", "void")), "");
    for (const form of [[], ["--all"], ["--format", "markdown"]]) {
      const { stdout, stderr, status } = hearsay(["read", "hostile", ...form]);
      expect(status).toBe(1);
      for (const character of HOSTILE) expect(stdout + stderr).not.toContain(character);
    }
    const { pages } = recordOf(hearsay(["read", "hostile", "--json"]));
    expect(pages.map((page) => page.text)).toEqual([words]);
  });

  it("names files that look like options or patterns", () => {
    for (const name of ["-dash.txt", "--json.txt", "[x].txt", "{a,b}.txt", "a*b.txt", "with space.txt", "😀.txt"])
      put(join("names", name), `${STORY}${name}\n`);
    const { pages } = recordOf(hearsay(["read", "--json", "--", "names"]));
    expect(pages).toHaveLength(7);
    const named = ["names/[x].txt", "names/{a,b}.txt", "names/a*b.txt", "./names/../names/-dash.txt"];
    expect(
      recordOf(hearsay(["read", "--json", ...named]))
        .pages.map((page) => page.source.path)
        .sort(),
    ).toEqual(named.toSorted());
  });
});
