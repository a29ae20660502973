import type { Label } from "../passage.ts";
import { isProse, type Line } from "../recognisers/line.ts";
import { readSignatures } from "./block-signatures.ts";
import type { DividedPage } from "./divide-page.ts";
import { ElementReader } from "./element-reader.ts";
import { FEATURES } from "./feature-columns.ts";
import type { HtmlBlock } from "./html-block.ts";
import { lookAround } from "./neighbour-features.ts";
import { readProseTree } from "./prose-tree.ts";
import { REASON_NUMBER } from "./reason-numbers.ts";
import { readRepeated } from "./repeated-words.ts";
import { shareOf, shinglesOf } from "./stated-words.ts";

/** What is known of a page besides its blocks. */
export type PageEvidence = {
  /** Folded. */
  readonly title: string;
  readonly descriptions: readonly string[];
  /** The article's text as JSON-LD states it; "" where it states none. */
  readonly stated: string;
  /** For each block, whether it stands in the densest stretch. */
  readonly dense: readonly boolean[];
};

const KINDS = ["", "caption", "byline", "date", "boilerplate"];
const ENDINGS = ["none", "stop", "question", "exclamation", "colon", "comma", "ellipsis"];
const TAGS = "p div li td span h1 h2 h3 h4 h5 h6 section article blockquote figcaption figure dd dt pre header".split(
  " ",
);

/** A page's blocks in numbers, a row of `FEATURES` for each, in their order. */
export function blockFeatures(
  page: DividedPage,
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  evidence: PageEvidence,
): Float32Array {
  const { blocks } = page;
  const rows = new Float32Array(blocks.length * FEATURES);
  const tree = readProseTree(page, lines);
  const reader = new ElementReader(page, tree);
  const signatures = readSignatures(blocks, lines);
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line.shape.folded, (counts.get(line.shape.folded) ?? 0) + 1);
  const repeated = readRepeated(lines);
  const titleWords = new Set(evidence.title.match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const stated = shinglesOf(evidence.stated);
  const mainArticle = mainArticleOf(blocks, lines);
  const firstProse = lines.findIndex((line, index) => isStory(line, blocks[index]));
  const lastProse = lines.findLastIndex((line, index) => isStory(line, blocks[index]));
  const titleAt = lines.findIndex(
    ({ shape }) => evidence.title !== "" && shape.folded.length > 8 && shape.folded === evidence.title,
  );
  const firstHeading = blocks.findIndex((block) => block.markup.heading === 1);
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    const line = lines[index];
    if (line === undefined) continue;
    const { shape } = line;
    const { markup, text } = block;
    const label = labels[index] ?? null;
    const context = reader.read(block.element);
    const signature = signatures.get(block.element);
    let at = index * FEATURES;
    const put = (value: number) => {
      rows[at++] = value;
    };
    // The text.
    put(Math.log2(1 + shape.length));
    put(shape.words);
    put(shape.sentences);
    put(ENDINGS.indexOf(shape.ending));
    put(shape.endsSentence ? 1 : 0);
    put(shape.capitalised);
    put(shape.allCapitals ? 1 : 0);
    put(shape.opensWithQuote ? 1 : 0);
    put(shape.bulleted ? 1 : 0);
    put(shape.lowerStart ? 1 : 0);
    put(digitShare(text));
    put(counts.get(shape.folded) ?? 1);
    put(isProse(line) ? 1 : 0);
    put(titleShare(shape.folded, titleWords));
    put(evidence.descriptions.some((description) => sameStart(description, shape.folded)) ? 1 : 0);
    put(stated === null ? -1 : shareOf(shape.folded, stated));
    // Its markup.
    put(markup.linked);
    put(block.links.length);
    put(markup.heading);
    put(markup.listItem ? 1 : 0);
    put(markup.quote ? 1 : 0);
    put(markup.table ? 1 : 0);
    put(markup.caption ? 1 : 0);
    put(markup.role === "date" ? 1 : markup.role === "byline" ? 2 : 0);
    put(markup.region === null ? 0 : (REASON_NUMBER.get(markup.region) ?? 0));
    put(block.bold);
    put(TAGS.indexOf(block.element.tag));
    put(label === null ? 0 : KINDS.indexOf(label.kind));
    put(label === null ? 0 : (REASON_NUMBER.get(label.reason) ?? 0));
    put(markup.article === mainArticle ? 1 : 0);
    // Its place.
    put(blocks.length);
    put(index / blocks.length);
    put(before / page.total);
    put(index - firstProse);
    put(lastProse - index);
    put(titleAt < 0 ? -100 : index - titleAt);
    put(firstHeading < 0 ? -100 : index - firstHeading);
    put(evidence.dense[index] ? 1 : 0);
    // The elements around it.
    for (const value of context) put(value);
    // The blocks like it.
    put(signature?.count ?? 1);
    put((signature?.chars ?? 0) / Math.max(1, signature?.count ?? 1));
    put((signature?.linked ?? 0) / Math.max(1, signature?.count ?? 1));
    put((signature?.prose ?? 0) / Math.max(1, signature?.count ?? 1));
    // Pictures beside it, and whether its words stand elsewhere on the page.
    put(Math.min(9, block.media));
    put(repeated[index] ?? 0);
    before += shape.length;
  }
  lookAround(rows, blocks);
  return rows;
}

const isStory = (line: Line, block: HtmlBlock | undefined) =>
  isProse(line) && block !== undefined && block.markup.region === null && block.markup.linked < 0.4;

/** The article element with the most running text; -1 is outside of all. */
function mainArticleOf(blocks: readonly HtmlBlock[], lines: readonly Line[]): number {
  const chars = new Map<number, number>();
  for (const [index, block] of blocks.entries()) {
    const line = lines[index];
    if (line === undefined || !isStory(line, block)) continue;
    chars.set(block.markup.article, (chars.get(block.markup.article) ?? 0) + line.shape.length);
  }
  let best = -1;
  let most = 0;
  for (const [article, sum] of chars) if (sum > most) [best, most] = [article, sum];
  return best;
}

function digitShare(text: string): number {
  const end = Math.min(text.length, 400);
  let digits = 0;
  for (let index = 0; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) digits++;
  }
  return end === 0 ? 0 : digits / end;
}

function titleShare(line: string, title: ReadonlySet<string>): number {
  if (title.size === 0 || line.length > 300) return 0;
  const words = line.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  let shared = 0;
  for (const word of words) if (title.has(word)) shared++;
  return words.length === 0 ? 0 : shared / Math.max(words.length, title.size);
}

function sameStart(description: string, line: string): boolean {
  const length = Math.min(60, description.length, line.length);
  return length >= 30 && description.startsWith(line.slice(0, length));
}
