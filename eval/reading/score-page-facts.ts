import type { RecordPage } from "../../src/core/record.ts";
import type { Miss } from "../yardstick.ts";
import { placeOf } from "./load-example.ts";
import type { ReadPageFacts } from "./reading.ts";

export type PageCounts = {
  furniture: number;
  furnitureInBody: number;
  inventedDate: number;
  facts: number;
  factsRight: number;
};

const BODY: ReadonlySet<string> = new Set(["body", "quote", "standfirst"]);
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/[\s"“”’']+/g, " ")
    .trim();

/** Scores a page's blocks, date, outlet, title and authors against the reading. */
export function scorePageFacts(page: RecordPage, gold: ReadPageFacts): { counts: PageCounts; misses: Miss[] } {
  const counts: PageCounts = { furniture: 0, furnitureInBody: 0, inventedDate: 0, facts: 0, factsRight: 0 };
  const misses: Miss[] = [];
  const miss = (category: string, context: string) => misses.push({ category, context: `${gold.key}: ${context}` });
  const kindOf = (words: string, last = false): string => {
    const at = placeOf(page.text, words, last ? Math.max(0, occurrences(page.text, words) - 1) : 0).start;
    return page.blocks.find(({ start, end }) => start <= at && at < end)?.kind ?? "none";
  };
  for (const words of gold.furniture) {
    counts.furniture++;
    // In HTML furniture that is no text of the page at all is as well put aside as can be.
    if (occurrences(page.text, words) === 0) continue;
    const kind = kindOf(words);
    if (!BODY.has(kind)) continue;
    counts.furnitureInBody++;
    miss(`furniture read as ${kind}`, words);
  }
  const fact = (name: string, right: boolean, context: string) => {
    counts.facts++;
    if (right) counts.factsRight++;
    else miss(`wrong ${name}`, context);
  };
  for (const words of gold.headings) fact("heading", ["heading", "title"].includes(kindOf(words)), words);
  for (const { content, places } of gold.statements) {
    const at = places(page.text)[0]?.start ?? 0;
    const kind = page.blocks.find(({ start, end }) => start <= at && at < end)?.kind ?? "none";
    fact(
      "block of a statement",
      BODY.has(kind) || kind === "title" || kind === "heading",
      `${kind}: ${content.slice(0, 60)}`,
    );
  }
  const own = page.published.own?.value.slice(0, 10) ?? null;
  fact("date", own === gold.published, `${own}, want ${gold.published}`);
  if (own !== null && own !== gold.published) counts.inventedDate++;
  if (gold.outlet !== undefined) {
    const outlet = page.outlet?.value ?? null;
    fact("outlet", plain(outlet ?? "") === plain(gold.outlet ?? ""), `${outlet}, want ${gold.outlet}`);
  }
  if (gold.title !== undefined)
    fact("title", plain(page.title?.value ?? "") === plain(gold.title), `${page.title?.value}, want ${gold.title}`);
  if (gold.authors !== undefined) {
    const authors = page.authors.map(({ value }) => value).join(", ");
    fact("authors", authors === gold.authors.join(", "), `${authors}, want ${gold.authors.join(", ")}`);
  }
  return { counts, misses };
}

function occurrences(text: string, words: string): number {
  return text.replace(/\s+/g, " ").split(words.replace(/\s+/g, " ")).length - 1;
}
