import type { Markup } from "../passage.ts";
import type { Reason } from "../reasons.ts";
import { type DomDocument, type DomElement, type DomNode, isElement, isText, nextNode, shownText } from "./dom.ts";
import { distrustedRegions, regionOf, type Weight } from "./regions.ts";

/** A block of text as the markup divides the page; `links` are spans into `text`. */
export type HtmlBlock = {
  readonly text: string;
  readonly markup: Markup;
  readonly links: readonly { readonly href: string; readonly start: number; readonly end: number }[];
};
export type Walked = {
  readonly blocks: readonly HtmlBlock[];
  /** In which block the words of a text node stand. */
  readonly blockOf: ReadonlyMap<DomNode, number>;
  /** Elements whose markup says that they hold no article text, outermost ones only. */
  readonly furniture: readonly DomElement[];
};

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL OPTION P PRE SECTION SELECT SUMMARY TABLE TBODY TD TEXTAREA TFOOT TH THEAD TR UL".split(
    " ",
  ),
);
/** Their content is never shown as text. */
const UNSEEN = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED VIDEO AUDIO CANVAS TITLE META LINK BASE MATH MAP NOFRAMES APPLET FRAMESET RP RT".split(
    " ",
  ),
);

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
};
const OUTSIDE: Surroundings = {
  heading: 0,
  listItem: false,
  quote: false,
  table: false,
  caption: false,
  region: null,
  role: null,
  article: -1,
  href: null,
};

const unseen = (node: DomNode) => isElement(node) && UNSEEN.has(node.tagName.toUpperCase());

/** Text, link text and paragraph text under every element, in one pass. */
function weigh(root: DomNode): { weights: Map<DomNode, Weight>; total: number } {
  const weights = new Map<DomNode, Weight>();
  const links: DomNode[] = [];
  const weightOf = (node: DomNode) => {
    const known = weights.get(node);
    if (known !== undefined) return known;
    const weight = { chars: 0, linked: 0, paragraphs: 0, topHeading: false, layout: false };
    weights.set(node, weight);
    return weight;
  };
  const leave = (node: DomNode) => {
    if (links.at(-1) === node) links.pop();
    const own = weights.get(node);
    if (own === undefined) return;
    if (isElement(node) && node.tagName === "H1") own.topHeading = true;
    if (isElement(node) && node.tagName === "P" && own.chars > 80) own.paragraphs = Math.max(0, own.chars - own.linked);
    const parent = node === root ? null : node.parentNode;
    if (parent === null) return;
    const above = weightOf(parent);
    if (laysOut(node, own)) above.layout = true;
    above.chars += own.chars;
    above.linked += own.linked;
    above.paragraphs += own.paragraphs;
    above.topHeading ||= own.topHeading;
  };
  let node: DomNode | null = root;
  while (node !== null) {
    const skip = unseen(node);
    if (isText(node)) {
      const chars = node.data.replace(/\s+/gu, " ").trim().length;
      if (chars > 0 && node.parentNode !== null) {
        const weight = weightOf(node.parentNode);
        weight.chars += chars;
        if (links.length > 0) weight.linked += chars;
      }
    } else if (isElement(node) && node.tagName === "A") links.push(node);
    node = nextNode(root, node, skip, leave);
  }
  return { weights, total: Math.max(1, weights.get(root)?.chars ?? 0) };
}

/** Running text of a cell beyond this is an article's or a column's, not a value. */
const PROSE_IN_CELL = 240;

/** Tells whether what stands in a table shows that it lays the page out; what is so goes up to the table around it. */
function laysOut(node: DomNode, own: Weight): boolean {
  if (!isElement(node)) return false;
  const tag = node.tagName.toUpperCase();
  if (/^H[1-3]$/.test(tag) || tag === "ARTICLE" || tag === "NAV" || tag === "FORM") return true;
  if (tag === "TABLE") return true;
  if (tag === "TD" && own.chars - own.linked >= PROSE_IN_CELL) return true;
  return own.layout;
}

/** Divides a document into blocks of visible text, in its order, without recursion; nothing visible is left out. */
export function walk(document: DomDocument): Walked {
  const weighed = weigh(document);
  const walked = divide(document, weighed, new Set());
  const distrusted = distrustedRegions(walked.blocks);
  return distrusted.size === 0 ? walked : divide(document, weighed, distrusted);
}

function divide(root: DomNode, weighed: ReturnType<typeof weigh>, distrusted: ReadonlySet<Reason>): Walked {
  const { weights, total } = weighed;
  const blocks: HtmlBlock[] = [];
  const blockOf = new Map<DomNode, number>();
  const furniture: DomElement[] = [];
  const stack: { node: DomNode; around: Surroundings }[] = [{ node: root, around: OUTSIDE }];
  // The block being read, in pieces: asking a growing string for its end copies it each time.
  let pieces: string[] = [];
  let length = 0;
  let spaced = true;
  let linked = 0;
  let links: { href: string; start: number; end: number }[] = [];
  let around = OUTSIDE;
  let articles = 0;
  let breaks = 0;

  const flush = () => {
    const trimmed = pieces.join("").trimEnd();
    if (trimmed !== "")
      blocks.push({
        text: trimmed,
        markup: {
          heading: around.heading,
          listItem: around.listItem,
          quote: around.quote,
          table: around.table,
          caption: around.caption,
          linked: Math.min(1, linked / trimmed.length),
          region: around.region,
          role: around.role,
          article: around.article,
        },
        links: links
          .map((link) => ({ ...link, end: Math.min(link.end, trimmed.length) }))
          .filter((link) => link.end > link.start),
      });
    pieces = [];
    length = 0;
    spaced = true;
    linked = 0;
    links = [];
    breaks = 0;
  };
  const append = (node: DomNode & { readonly data: string }, here: Surroundings) => {
    const collapsed = shownText(node.data).replace(/\s+/gu, " ");
    const piece = spaced ? collapsed.trimStart() : collapsed;
    if (piece === "") return;
    if (piece !== " ") breaks = 0;
    if (length === 0) around = here;
    const start = length;
    pieces.push(piece);
    length += piece.length;
    spaced = piece.endsWith(" ");
    blockOf.set(node, blocks.length);
    if (here.href === null) return;
    linked += piece.trim().length;
    const last = links.at(-1);
    if (last !== undefined && last.href === here.href && last.end === start) last.end = length;
    else
      links.push({
        href: here.href,
        start: start + (piece.length - piece.trimStart().length),
        end: length - (piece.length - piece.trimEnd().length),
      });
  };

  let node: DomNode | null = root;
  while (node !== null) {
    const here: Surroundings = stack.at(-1)?.around ?? OUTSIDE;
    let skip = false;
    if (isText(node)) append(node, here);
    else if (isElement(node)) {
      const tag = node.tagName.toUpperCase();
      if (UNSEEN.has(tag)) skip = true;
      else if (tag === "BR") {
        // One break wraps a line, two make a paragraph.
        if (++breaks >= 2) flush();
        else if (!spaced) {
          pieces.push(" ");
          length++;
          spaced = true;
        }
      } else {
        if (BLOCKS.has(tag)) flush();
        const weight = weights.get(node) ?? { chars: 0, linked: 0, paragraphs: 0, topHeading: false, layout: false };
        const inner = surroundings(
          node,
          tag,
          here,
          regionOf(node, weight, total, distrusted),
          weight.layout,
          () => articles++,
        );
        // Inline pieces of furniture ("Share" inside a paragraph's line) stand in blocks of their own.
        if (inner.region !== here.region && !BLOCKS.has(tag)) flush();
        if (inner.region !== null && here.region === null) furniture.push(node);
        stack.push({ node, around: inner });
      }
    } else if (node.nodeType === 8) skip = true;
    node = nextNode(root, node, skip, (left) => {
      const top = stack.at(-1);
      if (top?.node !== left) return;
      stack.pop();
      const outer = stack.at(-1)?.around ?? OUTSIDE;
      if (isElement(left) && (BLOCKS.has(left.tagName.toUpperCase()) || top.around.region !== outer.region)) flush();
    });
  }
  flush();
  return { blocks, blockOf, furniture };
}

function surroundings(
  element: DomElement,
  tag: string,
  here: Surroundings,
  own: Reason | null,
  layout: boolean,
  next: () => number,
): Surroundings {
  const region = here.region ?? own;
  const heading = /^H[1-6]$/.test(tag) ? Number(tag.slice(1)) : here.heading;
  const itemprop = element.getAttribute("itemprop") ?? "";
  return {
    heading,
    listItem: tag === "LI" || tag === "DD" || tag === "DT" || here.listItem,
    quote: tag === "BLOCKQUOTE" || here.quote,
    table: tag === "TABLE" ? !layout : here.table,
    caption: tag === "FIGCAPTION" || tag === "FIGURE" || here.caption,
    region,
    role:
      tag === "TIME" || /^date(?:Published|Modified|Created)$/u.test(itemprop) || region === "date line"
        ? "date"
        : itemprop === "author" || element.getAttribute("rel") === "author" || region === "byline"
          ? "byline"
          : here.role,
    article: tag === "ARTICLE" ? next() : here.article,
    href: tag === "A" ? (element.getAttribute("href") ?? here.href) : here.href,
  };
}
