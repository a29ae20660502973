import { hashText } from "../../models/feature-hash.ts";
import type { Label } from "../passage.ts";
import type { Reason } from "../reasons.ts";
import { isProse, type Line } from "../recognisers/line.ts";
import type { DividedPage, HtmlBlock } from "./divide-page.ts";
import type { MarkupElement } from "./markup-tree.ts";
import { type ProseTree, readProseTree } from "./prose-tree.ts";
import { namesArticle } from "./regions.ts";

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

/** The order of reasons is the model's: a reason that is not here counts as none. */
const REASON_NUMBERS: readonly Reason[] = [
  "hidden",
  "caption",
  "caption with a date",
  "names alone",
  "picture credit",
  "file name",
  "author note",
  "byline",
  "date line",
  "dateline alone",
  "navigation",
  "account",
  "cookies",
  "subscription",
  "donation",
  "sharing",
  "comments",
  "corrections",
  "disclaimer",
  "rights",
  "about the outlet",
  "advertisement",
  "tags",
  "other stories",
  "listed story",
  "pointer to another story",
  "original link",
  "masthead",
  "marks only",
  "outside the article",
  "dense with links",
  "page region",
  "form",
];
const REASON_NUMBER: ReadonlyMap<Reason, number> = new Map(
  REASON_NUMBERS.map((reason, index) => [reason, index + 1] as const),
);
const KINDS = ["", "caption", "byline", "date", "boilerplate"];
const ENDINGS = ["none", "stop", "question", "exclamation", "colon", "comma", "ellipsis"];
const TAGS = "p div li td span h1 h2 h3 h4 h5 h6 section article blockquote figcaption figure dd dt pre header".split(
  " ",
);
const AROUND = "article main aside header footer section form figure blockquote ul ol table nav".split(" ");
const OUTER = ["aside", "header", "footer", "form", "table"].map((tag) => AROUND.indexOf(tag));
/** What is looked at of the blocks before and after. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];

const OWN = 68;
const LOOKED_AT = [
  "length",
  "linked",
  "prose",
  "heading",
  "item",
  "kind",
  "region",
  "title",
  "score",
  "dense",
  "media",
] as const;

export const FEATURES = OWN + NEIGHBOURS.length * (LOOKED_AT.length + 2) + 8;

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

/** Columns of the own features that are looked at in the neighbours, in the order of `LOOKED_AT`. */
const COLUMNS = [0, 16, 12, 18, 19, 27, 24, 13, 41, 37, 66];

/** Fills in what the neighbours of each block are. */
function lookAround(rows: Float32Array, blocks: readonly HtmlBlock[]): void {
  const count = blocks.length;
  const nextProse = new Int32Array(count).fill(999);
  const previousProse = new Int32Array(count).fill(999);
  for (let index = 0, last = -999; index < count; index++) {
    previousProse[index] = Math.min(999, index - last);
    if (rows[index * FEATURES + 12] === 1 && (rows[index * FEATURES + 24] ?? 0) === 0) last = index;
  }
  for (let index = count - 1, last = count + 999; index >= 0; index--) {
    nextProse[index] = Math.min(999, last - index);
    if (rows[index * FEATURES + 12] === 1 && (rows[index * FEATURES + 24] ?? 0) === 0) last = index;
  }
  for (const [index, block] of blocks.entries()) {
    let at = index * FEATURES + OWN;
    for (const step of NEIGHBOURS) {
      const other = index + step;
      const neighbour = blocks[other];
      if (neighbour === undefined) {
        for (let column = 0; column < COLUMNS.length + 2; column++) rows[at++] = -1;
        continue;
      }
      for (const column of COLUMNS) rows[at++] = rows[other * FEATURES + column] ?? 0;
      rows[at++] = neighbour.element.parent === block.element.parent ? 1 : 0;
      rows[at++] = neighbour.element.tag === block.element.tag ? 1 : 0;
    }
    rows[at++] = previousProse[index] ?? 999;
    rows[at++] = nextProse[index] ?? 999;
    // How much running text stands in the few blocks around.
    for (const reach of [2, 5, 10]) {
      let before = 0;
      let after = 0;
      for (let step = 1; step <= reach; step++) {
        before += (rows[(index - step) * FEATURES + 12] ?? 0) === 1 && index - step >= 0 ? 1 : 0;
        after += index + step < count && (rows[(index + step) * FEATURES + 12] ?? 0) === 1 ? 1 : 0;
      }
      rows[at++] = before / reach;
      rows[at++] = after / reach;
    }
  }
}

/** Reads what elements say of what stands in them; each once. */
class ElementReader {
  readonly page: DividedPage;
  readonly tree: ProseTree;
  readonly known = new Map<MarkupElement, readonly number[]>();

  constructor(page: DividedPage, tree: ProseTree) {
    this.page = page;
    this.tree = tree;
  }

  read(element: MarkupElement): readonly number[] {
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const found = this.measure(element);
    this.known.set(element, found);
    return found;
  }

  private measure(element: MarkupElement): readonly number[] {
    const { tree, page } = this;
    let depth = 0;
    let around = 0;
    let holder = 99;
    let candidate = 99;
    let half = 99;
    let most = 99;
    let itemprop = 0;
    let best = 0;
    let lists = 0;
    for (let at: MarkupElement | null = element; at !== null; at = at.parent, depth++) {
      const place = AROUND.indexOf(at.tag);
      if (place >= 0) around |= 1 << place;
      if (at.tag === "ul" || at.tag === "ol") lists++;
      if (holder === 99 && namesArticle(at)) holder = depth;
      if (at.attributes?.itemprop === "articleBody") itemprop = 1;
      if (at === tree.candidate) candidate = depth;
      if (at === tree.half) half = depth;
      if (at === tree.most) most = depth;
      best = Math.max(best, tree.scores.get(at) ?? 0);
    }
    const parent = element.parent;
    const grandparent = parent?.parent ?? null;
    const weigh = (one: MarkupElement | null) => {
      const weight = one === null ? undefined : page.weights.get(one);
      return weight === undefined || weight.chars === 0
        ? [0, 0, 0]
        : [weight.linked / weight.chars, weight.chars / page.total, weight.paragraphs / weight.chars];
    };
    return [
      depth,
      holder,
      candidate,
      tree.scores.get(parent ?? element) ?? 0,
      half,
      most,
      itemprop,
      best,
      lists,
      around & 0b11,
      ...OUTER.map((place) => (around >> place) & 1),
      ...weigh(parent),
      ...weigh(grandparent),
      tree.shares.get(parent ?? element) ?? 0,
      tree.shares.get(grandparent ?? element) ?? 0,
      parent === null ? 0 : Math.min(99, parent.children.length),
    ];
  }
}

type Signature = { count: number; chars: number; linked: number; prose: number };

/** Blocks in elements of the same tags and classes, three levels up: what repeats is a list of something. */
function readSignatures(blocks: readonly HtmlBlock[], lines: readonly Line[]): ReadonlyMap<MarkupElement, Signature> {
  const byKey = new Map<string, Signature>();
  const byElement = new Map<MarkupElement, Signature>();
  for (const [index, block] of blocks.entries()) {
    const line = lines[index];
    if (line === undefined) continue;
    let signature = byElement.get(block.element);
    if (signature === undefined) {
      let key = "";
      let at: MarkupElement | null = block.element;
      for (let level = 0; at !== null && level < 3; at = at.parent, level++)
        key += `>${at.tag}.${(at.attributes?.class ?? "").slice(0, 100)}`;
      signature = byKey.get(key);
      if (signature === undefined) {
        signature = { count: 0, chars: 0, linked: 0, prose: 0 };
        byKey.set(key, signature);
      }
      byElement.set(block.element, signature);
    }
    signature.count++;
    signature.chars += line.shape.length;
    signature.linked += block.markup.linked;
    signature.prose += isProse(line) ? 1 : 0;
  }
  return byElement;
}

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

/** A run of so many words, in small letters, that stands twice on a page is no chance. */
const RUN = 5;
const LONGEST_REPEATED = 80;

/** For each line the share of its runs of words that stand in other lines too: pull quotes, teasers of the story. */
function readRepeated(lines: readonly Line[]): Float32Array {
  const counts = new Map<number, number>();
  const runs = lines.map(({ shape }) => {
    const words = (shape.folded.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 400).map((word) => hashText(word));
    const found: number[] = [];
    for (let index = 0; index + RUN <= words.length; index++) {
      let hash = 0;
      for (let word = index; word < index + RUN; word++) hash = (Math.imul(hash, 31) + (words[word] as number)) | 0;
      found.push(hash);
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
    return found;
  });
  return Float32Array.from(runs, (own) =>
    own.length === 0 || own.length > LONGEST_REPEATED
      ? 0
      : own.reduce((sum, hash) => sum + ((counts.get(hash) ?? 0) > 1 ? 1 : 0), 0) / own.length,
  );
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

const SHINGLE = 4;
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function shinglesOf(text: string): ReadonlySet<string> | null {
  if (text.length < 200) return null;
  const words = wordsOf(text.slice(0, 200_000).toLowerCase());
  const found = new Set<string>();
  for (let index = 0; index + SHINGLE <= words.length; index++)
    found.add(words.slice(index, index + SHINGLE).join(" "));
  return found;
}

/** Share of a line's runs of four words among the stated ones; of a shorter line nothing can be told. */
function shareOf(line: string, stated: ReadonlySet<string>): number {
  const words = wordsOf(line);
  if (words.length < SHINGLE) return -0.5;
  let found = 0;
  let all = 0;
  for (let index = 0; index + SHINGLE <= words.length && all < 60; index++, all++)
    if (stated.has(words.slice(index, index + SHINGLE).join(" "))) found++;
  return found / all;
}
