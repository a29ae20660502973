import type { HtmlBlock } from "./html-block.ts";
import { type MarkupElement, type MarkupText, ownCopy } from "./markup-tree.ts";
import { outsideOf, type Surroundings } from "./surroundings.ts";

/** The block being read, in pieces: asking a growing string for its end copies it each time. */
export class BlockReader {
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
