import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readLines, sharedPath } from "../eval/data.ts";
import { costOf, peakMemory } from "./measure.ts";
import { NASTY, NASTY_TEXT } from "./nasty-pages.ts";
import { sitePages } from "./site-pages.ts";

/**
 * Cleans pages one after the other in one thread and prints what it took as JSON.
 * usage: node bench/cleaning-child.ts ours|readability SET COUNT   SET: "made up", or a file of the shared folder
 *        node bench/cleaning-child.ts nasty html|text NAME MEGABYTES
 *        node bench/cleaning-child.ts write SET FOLDER             the pages of a set, a file each
 */
const MADE_UP = 200;
const WARM = 10;
const [mode = "", given = "", ...rest] = process.argv.slice(2);
// Each is measured without the other's code beside it.
const one = mode === "readability" ? await readability() : await ours();

if (mode === "write") {
  const pages =
    given === "made up" || !existsSync(sharedPath(given))
      ? sitePages(MADE_UP)
      : readLines<{ html: string }>(given).map(({ html }) => html);
  for (const [number, html] of pages.entries())
    writeFileSync(join(rest[0] ?? "", `${String(number).padStart(5, "0")}.html`), html);
} else if (mode === "nasty") {
  const [name = "", megabytes = "1"] = rest;
  const page = (given === "html" ? NASTY : NASTY_TEXT)[name]?.(Number(megabytes) * 1e6) ?? "";
  const cost = await costOf(() => one(page, given === "html" ? "html" : "text"));
  console.log(JSON.stringify({ ...cost, megabytes: page.length / 1e6, memory: peakMemory() }));
} else {
  const count = Number(rest[0] ?? String(MADE_UP));
  const folder = mkdtempSync(join(tmpdir(), "hearsay-cleaning-"));
  try {
    // Made and unpacked elsewhere, and read one at a time: what is measured is what cleaning takes, and not the set.
    spawnSync(process.execPath, [import.meta.filename, "write", given, folder], { stdio: "inherit" });
    const paths = readdirSync(folder)
      .toSorted()
      .map((name) => join(folder, name));
    const read = (path: string) => one(readFileSync(path, "utf8"), "html");
    let found = 0;
    // Once over a few, so that both are measured warm.
    for (const path of paths.slice(0, WARM)) read(path);
    const cost = await costOf(() => {
      for (let number = 0; number < count; number++) found += read(paths[number % paths.length] ?? "");
    });
    console.log(JSON.stringify({ ...cost, pages: count, found, memory: peakMemory() }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads a page and gives the length of its article. */
type Extractor = (text: string, media: "html" | "text") => number;

/** Everything that cleaning does to a page. */
async function ours(): Promise<Extractor> {
  const { clean } = await import("../src/clean/clean.ts");
  return (text, media) => {
    const captured = { source: { path: "x" }, sha256: "0".repeat(64), capturedAt: null, bytes: text.length };
    try {
      const page = clean(captured, { media, text, charset: "utf-8", damaged: false, stated: {} });
      return page.blocks.reduce((sum, { kind, start, end }) => sum + (kind === "boilerplate" ? 0 : end - start), 0);
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "no-text") return 0;
      throw error;
    }
  };
}

/** The article alone by Readability over linkedom, as its users run it. */
async function readability(): Promise<Extractor> {
  const [{ Readability }, { parseHTML }] = await Promise.all([import("@mozilla/readability"), import("linkedom")]);
  return (html) => {
    const { document } = parseHTML(html);
    try {
      return new Readability(document as never).parse()?.textContent?.length ?? 0;
    } catch {
      return 0;
    }
  };
}
