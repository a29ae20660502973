import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clean } from "../src/clean/clean.ts";
import { decode } from "../src/ingest/decode.ts";
import { child, type Row } from "./row.ts";
import { writeVariedPages } from "./vary-example.ts";

/** Words and marks of a middling news article. */
const ARTICLE_WORDS = 876;
/** What reads the texts, as `language-child.ts` knows it, and what it reads in them. */
const ARTICLES = 100;
const READERS: readonly (readonly [reader: string, reads: string])[] = [
  ["hearsay tags", "words, tags"],
  ["hearsay parse", "words, tags, dependencies"],
  ["hearsay", "page of a text, language, damage, words, tags, dependencies, names"],
  ["hearsay from words on", "words, tags, dependencies, names"],
  ["hearsay to attributions", "damage, words, tags, names, times, attributions, of a page that is clean"],
  ["compromise", "words, tags, names"],
  ["wink", "words, tags, entities"],
];

/** Who reads tokens to names, and what the row of each is called. */
const WHOLE: readonly (readonly [reader: string, name: string])[] = [
  ["hearsay from words on", "hearsay"],
  ["hearsay", "hearsay, from the bare text: with page, language and damage"],
  ["compromise", "compromise, no parse"],
  ["wink", "wink, no parse"],
];

type ReaderCost = { first: number; firstCpu: number; cpu: number; texts: number; memory: number };

/**
 * Articles of one length through our stages and through others', each reader in a process of its own, the fastest of a few
 * passes. Our stages are those of each of `roots`, one after the other reader by reader.
 */
export function language(roots: readonly string[], work: string): Row[] {
  const folder = join(work, "articles");
  writeArticles(folder, work, ARTICLES);
  const speeds = new Map<string, readonly (number | null)[]>();
  const rows = READERS.flatMap(([reader, reads]) => {
    const measured = reader.startsWith("hearsay") ? roots : roots.slice(0, 1);
    const costs = measured.map((root) => child<ReaderCost>("language-child.ts", reader, folder, root));
    const each = (of: (cost: ReaderCost) => number) => costs.map((cost) => cost && of(cost));
    const speed = each(({ texts, cpu }) => texts / cpu);
    speeds.set(reader, speed);
    const group = `${reader}: ${reads}; ${ARTICLES} articles of ${ARTICLE_WORDS} words, one thread`;
    return [
      { group, name: "speed", unit: "articles/s of processor time", values: speed },
      { group, name: "first short text", unit: "ms", values: each(({ first }) => first * 1000) },
      { group, name: "the same, processor time", unit: "ms", values: each(({ firstCpu }) => firstCpu * 1000) },
      { group, name: "peak memory", unit: "MB", values: each(({ memory }) => memory) },
    ];
  });
  // The whole way side by side, in one run: others give no dependencies.
  const group = `tokens to names and parse, articles of ${ARTICLE_WORDS} words per processor second`;
  const whole = WHOLE.map(
    ([reader, name]): Row => ({ group, name, unit: "articles/s", values: speeds.get(reader) ?? [] }),
  );
  const attributed: Row = {
    group: `words to attributions with damage, articles of ${ARTICLE_WORDS} words per processor second`,
    name: "hearsay",
    unit: "articles/s",
    values: speeds.get("hearsay to attributions") ?? [],
  };
  return [...rows, ...whole, attributed];
}

/** Writes texts of `ARTICLE_WORDS` words and marks, put together from the paragraphs of made-up pages. */
function writeArticles(folder: string, work: string, count: number): void {
  const pages = join(work, "language-pages");
  writeVariedPages(pages, count);
  mkdirSync(folder, { recursive: true });
  let [text, words, written] = ["", 0, 0];
  for (let round = 0; written < count; round++) {
    for (const name of readdirSync(pages).sort()) {
      const bytes = readFileSync(join(pages, name));
      const capture = {
        source: { path: name },
        sha256: "0".repeat(64),
        bytes,
        media: name.endsWith(".html") ? ("html" as const) : ("text" as const),
        capturedAt: null,
      };
      const page = clean({ ...capture, bytes: bytes.length }, decode(capture));
      for (const block of page.blocks) {
        if (block.kind !== "body" || written >= count) continue;
        const paragraph = page.text.slice(block.start, block.end);
        text += `${paragraph}\n\n`;
        words += (paragraph.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []).length;
        if (words < ARTICLE_WORDS) continue;
        writeFileSync(join(folder, `${String(written++).padStart(5, "0")}.txt`), text);
        [text, words] = ["", 0];
      }
    }
    if (round > 0 && written === 0) throw new Error("the made-up pages have no text");
  }
}
