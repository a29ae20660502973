import type { Markup } from "../passage.ts";
import type { Reason } from "../reasons.ts";
import { type MarkupElement, type MarkupText, ownCopy, visit } from "./markup-tree.ts";
import { distrustedRegions, RegionReader, type Weight } from "./regions.ts";
import { BLOCKS, UNSEEN } from "./tag-rules.ts";

/** A block of text as the markup divides the page; `links` are spans into `text`. */
export type HtmlBlock = {
  readonly text: string;
  readonly markup: Markup;
  readonly links: readonly { readonly href: string; readonly start: number; readonly end: number }[];
  /** The element in which its first words stand, the nearest one that makes a block. */
  readonly element: MarkupElement;
  /** Share of its characters in bold type. */
  readonly bold: number;
  /** Pictures, films and frames between the block before and its own end. */
  readonly media: number;
  /** Where its words stand in the markup, UTF-16 code units. */
  readonly source: { readonly start: number; readonly end: number };
};
export type DividedPage = {
  readonly blocks: readonly HtmlBlock[];
  readonly weights: ReadonlyMap<MarkupElement, Weight>;
  /** Text of the whole page, in code units. */
  readonly total: number;
};

/** What holds for everything inside an element. */
type Surroundings = {
  readonly heading: number;
  readonly listItem: boolean;
  readonly quote: boolean;
  readonly table: boolean;
  readonly caption: boolean;
  readonly region: Reason | null;
  readonly role: Markup["role"];
  readonly article: number;
  readonly href: string | null;
  readonly bold: boolean;
  readonly block: MarkupElement;
};

/** Running text of a cell beyond this is an article's or a column's, not a value. */
const PROSE_IN_CELL = 240;
const EMPTY: Weight = { chars: 0, linked: 0, paragraphs: 0, topHeading: false, layout: false };

/** Divides a page into blocks of visible text, in its order, without recursion; nothing visible is left out. Linear. */
export function dividePage(root: MarkupElement): DividedPage {
  const weights = weigh(root);
  const total = Math.max(1, weights.get(root)?.chars ?? 0);
  const blocks = divide(root, weights, new RegionReader(total, new Set()));
  const distrusted = distrustedRegions(blocks);
  if (distrusted.size === 0) return { blocks, weights, total };
  return { blocks: divide(root, weights, new RegionReader(total, distrusted)), weights, total };
}

/** Text, link text and paragraph text under every element, in one pass. */
function weigh(root: MarkupElement): Map<MarkupElement, Weight> {
  const weights = new Map<MarkupElement, Weight>();
  const stack: Weight[] = [];
  let links = 0;
  visit(
    root,
    (element) => {
      if (UNSEEN.has(element.tag)) return false;
      const weight = { chars: 0, linked: 0, paragraphs: 0, topHeading: false, layout: false };
      weights.set(element, weight);
      stack.push(weight);
      if (element.tag === "a") links++;
      return true;
    },
    (node) => {
      const chars = visibleLength(node.data);
      const weight = stack[stack.length - 1];
      if (chars === 0 || weight === undefined) return;
      weight.chars += chars;
      if (links > 0) weight.linked += chars;
    },
    (element) => {
      const own = stack.pop();
      const above = stack[stack.length - 1];
      if (element.tag === "a") links--;
      if (own === undefined) return;
      if (element.tag === "h1") own.topHeading = true;
      if (element.tag === "p" && own.chars > 80) own.paragraphs = Math.max(0, own.chars - own.linked);
      if (above === undefined) return;
      if (laysOut(element.tag, own)) above.layout = true;
      above.chars += own.chars;
      above.linked += own.linked;
      above.paragraphs += own.paragraphs;
      above.topHeading ||= own.topHeading;
    },
  );
  return weights;
}

/** The length of a text with runs of white space as one, without those at the ends; copies nothing. */
function visibleLength(data: string): number {
  let length = 0;
  let space = true;
  for (let index = 0; index < data.length; index++) {
    const code = data.charCodeAt(index);
    const blank = code <= 32 || code === 160;
    if (!blank || !space) length++;
    space = blank;
  }
  return space && length > 0 ? length - 1 : length;
}

/** Tells whether what stands in a table shows that it lays the page out; what is so goes up to the table around it. */
function laysOut(tag: string, own: Weight): boolean {
  if (/^h[1-3]$/.test(tag) || tag === "article" || tag === "nav" || tag === "form" || tag === "table") return true;
  if (tag === "td" && own.chars - own.linked >= PROSE_IN_CELL) return true;
  return own.layout;
}

function divide(
  root: MarkupElement,
  weights: ReadonlyMap<MarkupElement, Weight>,
  regions: RegionReader,
): readonly HtmlBlock[] {
  let reader = new BlockReader(root);
  /** Readers of sentences in whose midst something stands that is no part of them, and where that began. */
  const waiting: { readonly reader: BlockReader; readonly element: MarkupElement }[] = [];
  const stack: Surroundings[] = [];
  let articles = 0;
  visit(
    root,
    (element) => {
      const { tag } = element;
      if (MEDIA.has(tag)) reader.media++;
      if (UNSEEN.has(tag)) return false;
      if (tag === "br") {
        reader.lineBreak();
        return false;
      }
      const block = BLOCKS.has(tag);
      if (block) reader.flush();
      const here = stack[stack.length - 1] ?? outsideOf(root);
      const weight = weights.get(element) ?? EMPTY;
      if (tag === "article") articles++;
      const inner = surroundings(
        element,
        here,
        regions.regionOf(element, weight),
        weight.layout,
        tag === "article" ? articles - 1 : here.article,
        block,
      );
      if (inner.region !== here.region && !block) {
        // A hover card or a button in the midst of a sentence is taken out of it; other inline pieces of furniture
        // stand in blocks of their own.
        if (inner.region !== null && LIFTED.has(inner.region) && reader.length > 0) {
          waiting.push({ reader, element });
          reader = new BlockReader(root);
        } else reader.flush();
      }
      stack.push(inner);
      return true;
    },
    (node) => reader.append(node, stack[stack.length - 1] ?? outsideOf(root)),
    (element) => {
      const inner = stack.pop();
      const outer = stack[stack.length - 1];
      const last = waiting[waiting.length - 1];
      if (last?.element === element) {
        waiting.pop();
        reader.flush();
        last.reader.lifted.push(...reader.blocks);
        reader = last.reader;
        return;
      }
      if (BLOCKS.has(element.tag) || inner?.region !== (outer?.region ?? null)) reader.flush();
    },
  );
  reader.flush();
  return reader.blocks;
}

const outsideOf = (root: MarkupElement): Surroundings => ({
  heading: 0,
  listItem: false,
  quote: false,
  table: false,
  caption: false,
  region: null,
  role: null,
  article: -1,
  href: null,
  bold: false,
  block: root,
});

function surroundings(
  element: MarkupElement,
  here: Surroundings,
  own: Reason | null,
  layout: boolean,
  article: number,
  block: boolean,
): Surroundings {
  const { tag, attributes } = element;
  const region = here.region ?? own;
  const itemprop = attributes?.itemprop ?? "";
  return {
    heading: /^h[1-6]$/.test(tag) ? Number(tag.slice(1)) : here.heading,
    listItem: tag === "li" || tag === "dd" || tag === "dt" || here.listItem,
    quote: tag === "blockquote" || here.quote,
    table: tag === "table" ? !layout : here.table,
    caption: tag === "figcaption" || tag === "figure" || here.caption,
    region,
    role:
      tag === "time" || /^date(?:Published|Modified|Created)$/u.test(itemprop) || region === "date line"
        ? "date"
        : itemprop === "author" || attributes?.rel === "author" || region === "byline"
          ? "byline"
          : here.role,
    article,
    href: tag === "a" ? (attributes?.href ?? here.href) : here.href,
    bold: tag === "b" || tag === "strong" || here.bold,
    block: block ? element : here.block,
  };
}

const MEDIA: ReadonlySet<string> = new Set(["img", "picture", "video", "iframe", "amp-img", "embed", "object"]);

/** What may stand inside a sentence without being of it. */
const LIFTED: ReadonlySet<Reason> = new Set<Reason>(["hidden", "sharing", "form", "page region", "account", "cookies"]);

/** The block being read, in pieces: asking a growing string for its end copies it each time. */
class BlockReader {
  readonly blocks: HtmlBlock[] = [];
  /** Blocks that stood inside the one being read; they come after it. */
  readonly lifted: HtmlBlock[] = [];
  pieces: string[] = [];
  length = 0;
  spaced = true;
  linked = 0;
  bold = 0;
  links: { href: string; start: number; end: number }[] = [];
  around: Surroundings;
  breaks = 0;
  media = 0;
  start = 0;
  end = 0;

  constructor(root: MarkupElement) {
    this.around = outsideOf(root);
  }

  append(node: MarkupText, here: Surroundings): void {
    const collapsed = node.data.replace(/\s+/gu, " ");
    const piece = this.spaced ? collapsed.trimStart() : collapsed;
    if (piece === "") return;
    if (piece !== " ") this.breaks = 0;
    if (this.length === 0) {
      this.around = here;
      this.start = node.start;
    }
    if (piece !== " ") this.end = node.end;
    const start = this.length;
    this.pieces.push(piece);
    this.length += piece.length;
    this.spaced = piece.endsWith(" ");
    if (here.bold) this.bold += piece.length;
    if (here.href === null) return;
    const words = piece.trim().length;
    this.linked += words;
    const last = this.links[this.links.length - 1];
    if (last !== undefined && last.href === here.href && last.end === start) last.end = this.length;
    else
      this.links.push({
        href: here.href,
        start: start + (piece.length - piece.trimStart().length),
        end: this.length - (piece.length - piece.trimEnd().length),
      });
  }

  /** One break wraps a line, two make a paragraph. */
  lineBreak(): void {
    if (++this.breaks >= 2) this.flush();
    else if (!this.spaced) {
      this.pieces.push(" ");
      this.length++;
      this.spaced = true;
    }
  }

  flush(): void {
    if (this.pieces.length === 0) {
      this.breaks = 0;
      return;
    }
    const text = ownCopy(this.pieces.join("").trimEnd());
    const { around } = this;
    if (text !== "")
      this.blocks.push({
        text,
        markup: {
          heading: around.heading,
          listItem: around.listItem,
          quote: around.quote,
          table: around.table,
          caption: around.caption,
          linked: Math.min(1, this.linked / text.length),
          region: around.region,
          role: around.role,
          article: around.article,
        },
        links: this.links
          .map((link) => ({ ...link, end: Math.min(link.end, text.length) }))
          .filter((link) => link.end > link.start),
        element: around.block,
        bold: Math.min(1, this.bold / text.length),
        media: this.media,
        source: { start: this.start, end: this.end },
      });
    if (text !== "") this.media = 0;
    for (const block of this.lifted) this.blocks.push(block);
    this.lifted.length = 0;
    this.pieces = [];
    this.length = 0;
    this.spaced = true;
    this.linked = 0;
    this.bold = 0;
    this.links = [];
    this.breaks = 0;
  }
}
