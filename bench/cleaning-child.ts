import { existsSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { readLines, sharedPath } from "../eval/data.ts";
import { costOf, peakMemory } from "./measure.ts";
import { NASTY, NASTY_TEXT, sitePages } from "./site-pages.ts";

/**
 * Cleans pages one after the other in one thread and prints what it took as JSON.
 * usage: node bench/cleaning-child.ts ours|readability SET COUNT   SET: "made up", or a file of the shared folder
 *        node bench/cleaning-child.ts nasty html|text NAME MEGABYTES
 */
// Readability is measured without our own code beside it.
const { clean } = process.argv[2] === "readability" ? { clean: null } : await import("../src/clean/clean.ts");
const [mode = "", given = "", ...rest] = process.argv.slice(2);
if (mode === "nasty") {
  const [name = "", megabytes = "1"] = rest;
  const size = Number(megabytes) * 1e6;
  const page = (given === "html" ? NASTY : NASTY_TEXT)[name]?.(size) ?? "";
  const cost = await costOf(() => ours(page, given === "html" ? "html" : "text"));
  console.log(JSON.stringify({ ...cost, megabytes: page.length / 1e6, memory: peakMemory() }));
} else {
  const count = Number(rest[0] ?? "200");
  const pages =
    given === "made up" || !existsSync(sharedPath(given))
      ? sitePages(Math.min(count, 200))
      : readLines<{ html: string }>(given).map(({ html }) => html);
  let found = 0;
  const one = mode === "ours" ? (html: string) => ours(html, "html") : readability;
  // Once over a few, so that both are measured warm.
  for (const html of pages.slice(0, 10)) one(html);
  const cost = await costOf(() => {
    for (let number = 0; number < count; number++) found += one(pages[number % pages.length] ?? "");
  });
  console.log(JSON.stringify({ ...cost, pages: count, found, memory: peakMemory() }));
}

/** Everything that cleaning does to a page; the length of its article. */
function ours(text: string, media: "html" | "text"): number {
  const captured = { source: { path: "x" }, sha256: "0".repeat(64), capturedAt: null, bytes: text.length };
  if (clean === null) return 0;
  const page = clean(captured, { media, text, charset: "utf-8", damaged: false, stated: {} });
  return page.blocks.reduce((sum, { kind, start, end }) => sum + (kind === "boilerplate" ? 0 : end - start), 0);
}

/** The article alone by Readability over linkedom, as its users run it. */
function readability(html: string): number {
  const { document } = parseHTML(html);
  try {
    return new Readability(document as never).parse()?.textContent?.length ?? 0;
  } catch {
    return 0;
  }
}
