import { isProse, type Line } from "../recognisers/line.ts";
import type { DividedPage } from "./divide-page.ts";
import type { MarkupElement } from "./markup-tree.ts";

/** Ancestors to which a paragraph's score goes up (as in Readability). */
const LEVELS = 5;
const SHORTEST_PARAGRAPH = 25;

/** Where in a page's tree its running text stands. */
export type ProseTree = {
  /** The element that paragraphs speak for most. */
  readonly candidate: MarkupElement | null;
  /** Score of each element in shares of the candidate's. */
  readonly scores: ReadonlyMap<MarkupElement, number>;
  /** The smallest elements with half, and with nine tenths, of the page's running text. */
  readonly half: MarkupElement | null;
  readonly most: MarkupElement | null;
  /** Running text under each element, in shares of the page's. */
  readonly shares: ReadonlyMap<MarkupElement, number>;
};

/**
 * Scores elements by the paragraphs in them: each gives its parent a score for commas and length, half of it to the
 * grandparent, less further up, and links take away their share (after Arc90's Readability). Linear in page and depth.
 */
export function readProseTree({ blocks, weights }: DividedPage, lines: readonly Line[]): ProseTree {
  const raw = new Map<MarkupElement, number>();
  const prose = new Map<MarkupElement, number>();
  let all = 0;
  for (const [index, block] of blocks.entries()) {
    const line = lines[index];
    if (line === undefined || block.markup.region !== null || block.markup.heading > 0) continue;
    const { shape } = line;
    const outside = 1 - block.markup.linked;
    if (shape.length >= SHORTEST_PARAGRAPH && outside > 0.3) {
      const points = (1 + commasIn(block.text) + Math.min(Math.floor(shape.length / 100), 3)) * outside;
      const holder = block.element.tag === "p" ? block.element.parent : block.element;
      let level = 0;
      for (let at = holder; at !== null && level < LEVELS; at = at.parent, level++)
        raw.set(at, (raw.get(at) ?? 0) + points / (level === 0 ? 1 : level === 1 ? 2 : level * 3));
    }
    if (isProse(line) && outside > 0.7) {
      all += shape.length;
      for (let at: MarkupElement | null = block.element; at !== null; at = at.parent)
        prose.set(at, (prose.get(at) ?? 0) + shape.length);
    }
  }
  let candidate: MarkupElement | null = null;
  let top = 0;
  const scores = new Map<MarkupElement, number>();
  for (const [element, points] of raw) {
    const weight = weights.get(element);
    const score = points * (1 - (weight === undefined || weight.chars === 0 ? 0 : weight.linked / weight.chars));
    scores.set(element, score);
    if (score > top) [candidate, top] = [element, score];
  }
  if (top > 0) for (const [element, score] of scores) scores.set(element, score / top);
  let half: MarkupElement | null = null;
  let most: MarkupElement | null = null;
  let halfDepth = -1;
  let mostDepth = -1;
  for (const [element, chars] of prose) {
    prose.set(element, all === 0 ? 0 : chars / all);
    const depth = depthOf(element);
    if (chars >= all * 0.5 && depth > halfDepth) [half, halfDepth] = [element, depth];
    if (chars >= all * 0.9 && depth > mostDepth) [most, mostDepth] = [element, depth];
  }
  return { candidate, scores, half, most, shares: prose };
}

function commasIn(text: string): number {
  let count = 0;
  const end = Math.min(text.length, 4_000);
  for (let index = 0; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code === 44 || code === 0x3001 || code === 0xff0c || code === 0x60c) count++;
  }
  return count;
}

function depthOf(element: MarkupElement): number {
  let depth = 0;
  for (let at = element.parent; at !== null; at = at.parent) depth++;
  return depth;
}
