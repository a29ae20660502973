import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordSchema } from "../../core/record.ts";
import { commandsPage } from "./commands-page.ts";
import { EXAMPLES } from "./examples.ts";
import { buildProgram } from "./program.ts";

const bin = join(import.meta.dirname, "..", "..", "..", "bin", "hearsay.js");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay cli "));
  put(
    "one.txt",
    "Talks put off\n\nForeign Minister Ilan Dorvet said on 2 May 2031 that the talks had been postponed.\n",
  );
  put(
    "two.txt",
    "Talks to go on\n\n“The talks will go on,” Secretary of State Ada Kell told the Norvik Courier on Friday.\n",
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function hearsay(args: readonly string[], input = ""): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
    maxBuffer: 1 << 28,
  });
}

describe("help and wrong calls", () => {
  it("shows what it is, its commands and examples", () => {
    const { stdout, status } = hearsay(["--help"]);
    expect(status).toBe(0);
    for (const word of ["read", "clean", "annotate", "export", "explain", "diff", "Examples:", "Exit status:"])
      expect(stdout).toContain(word);
    expect(Math.max(...stdout.split("\n").map((row) => row.length))).toBeLessThanOrEqual(100);
  });

  it("has examples for every command, and no other", () => {
    const names = ["hearsay", ...buildProgram(() => {}).commands.map((command) => command.name())];
    expect(Object.keys(EXAMPLES).sort()).toEqual(names.sort());
    for (const [name, examples] of Object.entries(EXAMPLES))
      for (const [call] of examples) expect(call).toContain(name === "hearsay" ? "hearsay " : `hearsay ${name} `);
  });

  it("prints its version", () => {
    expect(hearsay(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [[], /^Usage: hearsay/],
    [["raed", "x"], /^hearsay: unknown command 'raed'\n {2}Did you mean read\?\n$/],
    [["one.txt"], /^hearsay: unknown command 'one.txt'\n {2}To read it: hearsay read one.txt\n$/],
    [["read", "--jsn", "."], /^hearsay: unknown option '--jsn'\n {2}Did you mean --json\?\n$/],
    [["read"], /^hearsay: nothing was named to read\n {2}Name at least one/],
    [["read", ".", "--workers", "0"], /^hearsay: option '-w, --workers <n>' argument '0' is invalid/],
    [["read", ".", "--format", "pdf"], /Allowed choices are brief, markdown, json/],
    [["read", ".", "--json", "--format", "markdown"], /two forms/],
    [["explain", "x"], /missing required argument 'id'/],
    [["diff", "no.json", "one.txt"], /^hearsay: no.json: no such file\n/],
    [["diff", "one.txt", "one.txt"], /^hearsay: one.txt is neither JSON nor a dossier\n/],
    [["export", "one.txt", "--to", "x.pdf"], /^hearsay: x.pdf: its name does not tell what to write\n/],
    [["explain", "one.txt", "v-1"], /^hearsay: /],
  ])("%j ends with 2, a message and a hint", (args, message) => {
    const { status, stdout, stderr } = hearsay(args);
    expect(stderr).toMatch(message);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });

  it("docs/commands.md is up to date (npm run generate)", () => {
    expect(readFileSync(join(bin, "..", "..", "docs", "commands.md"), "utf8")).toBe(commandsPage());
  });
});

describe("read", () => {
  it("prints a brief, Markdown or a valid record, and nothing on standard error", () => {
    const brief = hearsay(["read", "one.txt", "two.txt"]);
    expect(brief).toMatchObject({ status: 0, stderr: "" });
    expect(brief.stdout).toMatch(/2 pages/);
    expect(brief.stdout).toMatch(/^PAGES$/m);
    expect(hearsay(["read", "one.txt", "--format", "markdown"]).stdout).toMatch(/^# .*\n\n1 page /);
    const json = hearsay(["read", "one.txt", "two.txt", "--json"]);
    expect(recordSchema.safeParse(JSON.parse(json.stdout)).error).toBeUndefined();
    expect(hearsay(["read", "two.txt", "one.txt", "--json", "--workers", "1"]).stdout).toBe(json.stdout);
  });

  it("names what failed, goes on, and ends with 1", () => {
    const { status, stdout, stderr } = hearsay(["read", "one.txt", "missing.txt", "--json"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^hearsay: missing.txt: no such file or folder\n {2}Check the path/);
    expect(JSON.parse(stdout)).toMatchObject({ pages: [{}], failures: [{ code: "no-such-file" }] });
  });

  it("ends with 2 and prints nothing where nothing could be read", () => {
    const { status, stdout, stderr } = hearsay(["read", "missing.txt", "--json"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("missing.txt");
  });

  it("reads standard input", () => {
    const { status, stdout } = hearsay(["read", "-", "--json"], "Ada Kell said no on 2 May 2031.\n");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).pages[0].source).toEqual({ path: "-" });
  });

  it("writes a file whole or not at all", () => {
    const { status, stdout } = hearsay(["read", "one.txt", "--json", "--output", "record.json"]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(JSON.parse(readFileSync(join(folder, "record.json"), "utf8")).format).toBe("hearsay-record/1");
    const nowhere = hearsay(["read", "one.txt", "--output", "no/such/folder/brief.txt"]);
    expect(nowhere.status).toBe(2);
    expect(nowhere.stderr).toMatch(/no\/such\/folder\/brief\.txt: its folder is not there\n {2}\S/);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("is silent when its reader has seen enough", () => {
    const lines = Array.from({ length: 300 }, (_, index) =>
      JSON.stringify({ id: `${index}`, text: `Ada Kell said no to plan ${index}. ${"Words go on. ".repeat(100)}` }),
    );
    put("many.jsonl", lines.join("\n"));
    const call = `"${process.execPath}" "${bin}" read many.jsonl --json | head -c 100`;
    const { stderr, stdout } = spawnSync("bash", ["-c", call], { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toHaveLength(100);
  });

  it("colours nothing that does not go to a terminal", () => {
    expect(hearsay(["read", "one.txt"]).stdout).not.toContain("\u001b");
  });
});

describe("a dossier", () => {
  it("is read, exported, explained and compared with its earlier states", () => {
    expect(hearsay(["read", "one.txt", "--dossier", "talks.dossier"]).status).toBe(0);
    expect(hearsay(["read", "two.txt", "--dossier", "talks.dossier"]).stdout).toMatch(/2 pages/);
    const both = hearsay(["read", "one.txt", "two.txt", "--json"]).stdout;
    expect(hearsay(["export", "talks.dossier", "--to", "talks.json"])).toMatchObject({
      status: 0,
      stdout: "",
      stderr: "",
    });
    expect(readFileSync(join(folder, "talks.json"), "utf8")).toBe(both);
    expect(hearsay(["export", "talks.dossier", "--to", "-", "--format", "markdown"]).stdout).toContain("## PAGES");

    expect(hearsay(["diff", "talks.dossier", "talks.json"]).stdout).toBe("The two records say the same.\n");
    expect(hearsay(["diff", "talks.dossier@1", "talks.dossier"]).stdout).toMatch(
      /^PAGES {2}1 added, 0 removed, 0 changed$/m,
    );
    const [kind] = JSON.parse(hearsay(["diff", "talks.dossier", "talks.dossier@1", "--json"]).stdout).kinds;
    expect(kind).toMatchObject({ kind: "pages", removed: [{}] });
    expect(hearsay(["diff", "talks.dossier@9", "talks.dossier"]).status).toBe(2);

    const page = JSON.parse(both).pages[0].id;
    const explained = hearsay(["explain", "talks.dossier", page]);
    expect(explained.status).toBe(0);
    expect(explained.stdout).toMatch(new RegExp(`^page ${page} `));
    expect(explained.stdout).toMatch(/^BLOCKS$/m);
    expect(JSON.parse(hearsay(["explain", "talks.dossier", page, "--json"]).stdout).blocks).not.toEqual([]);
    expect(hearsay(["explain", "talks.dossier", "v-000000000000"])).toMatchObject({ status: 2, stdout: "" });
  });

  it("is not made where nothing was read", () => {
    expect(hearsay(["read", "missing.txt", "--dossier", "bare.dossier"]).status).toBe(2);
    expect(existsSync(join(folder, "bare.dossier"))).toBe(false);
  });
});

describe("filters", () => {
  const pages = [
    {
      id: "a",
      html: "<html><body><article><h1>Talks put off</h1><p>Ilan Dorvet said the talks had been postponed.</p></article></body></html>",
    },
    { id: "b", text: "Talks to go on\n\n“The talks will go on,” Ada Kell told the Norvik Courier.\n" },
  ].map((page) => JSON.stringify(page));

  it("clean gives one article a line, in order, and names a broken line", () => {
    const { status, stdout, stderr } = hearsay(["clean"], `${pages[0]}\n{broken\n\n${pages[1]}\n`);
    const articles = stdout
      .trim()
      .split("\n")
      .map((row) => JSON.parse(row));
    expect(articles.map((article) => article.id)).toEqual(["a", "b"]);
    for (const key of ["id", "title", "outlet", "authors", "published", "language", "text", "blocks", "removed"])
      expect(articles[0]).toHaveProperty(key);
    expect(articles[0].text).toContain("Ilan Dorvet said the talks had been postponed.");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^hearsay: line 2: .*\n {2}Each line must be/);
  });

  it("annotate gives spans into the given text, and tokens where asked", () => {
    const text = "“The talks will go on,” Ada Kell told the Norvik Courier on 2 May 2031.";
    const line = `${JSON.stringify({ id: "x", text, published: "2031-05-03" })}\n`;
    const [annotated] = hearsay(["annotate"], line)
      .stdout.trim()
      .split("\n")
      .map((row) => JSON.parse(row));
    expect(Object.keys(annotated)).toEqual(["id", "sentences", "entities", "times", "attributions", "events"]);
    const words = ([start, end]: [number, number]): string => text.slice(start, end);
    expect(annotated.sentences.map(words)).toEqual([text]);
    const [first] = annotated.attributions;
    expect(first.contents.map(words).join()).toContain("The talks will go on");
    expect(first.sources.map(words)).toEqual(["Ada Kell"]);
    const withTokens = hearsay(["annotate", "--tokens"], line).stdout;
    expect(JSON.parse(withTokens).tokens.length).toBeGreaterThan(10);
  });

  it("a call where nothing could be read ends with 2", () => {
    expect(hearsay(["clean"], "{broken\n").status).toBe(2);
    expect(hearsay(["annotate"], "").status).toBe(2);
    expect(hearsay(["clean", "missing.jsonl"]).status).toBe(2);
  });
});

describe("the starter", () => {
  it("is JavaScript that any Node from 18 on can parse", () => {
    const source = readFileSync(bin, "utf8");
    expect(source).not.toMatch(/\bimport\s+type\b|\bwith\s*\{\s*type|\busing\b/);
  });
});
