import { type MarkupElement, visit } from "./markup-tree.ts";
import type { Weight } from "./regions.ts";
import { UNSEEN } from "./tag-rules.ts";

/** Running text of a cell beyond this is an article's or a column's, not a value. */
const PROSE_IN_CELL = 240;

/** Text, link text and paragraph text under every element, in one pass. */
export function weighElements(root: MarkupElement): Map<MarkupElement, Weight> {
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
