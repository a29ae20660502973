import { labelAuthorNotes } from "../author-notes.ts";
import { labelDescribed, labelHead } from "../head-of-article.ts";
import { labelInside, labelOutside, rescueShortPage } from "../label-article.ts";
import { shapeOf } from "../line-shape.ts";
import { descriptionsIn } from "../metadata/descriptions.ts";
import type { HeadFacts, LabelledPassage } from "../metadata/draft.ts";
import { titleHint } from "../metadata/title.ts";
import type { Label, Passage } from "../passage.ts";
import type { Line } from "../recognisers/line.ts";
import { recogniseLines } from "../recognisers/recognise-lines.ts";
import { labelStoryLists } from "../sections.ts";
import { parseDocument } from "./dom.ts";
import { blocksOfText, covered, densestStretch, textInside } from "./find-article.ts";
import { readHeadFacts } from "./head-facts.ts";
import { labelByMarkup } from "./label-by-markup.ts";
import { limitDepth } from "./limit-depth.ts";
import { labelLinkedLists } from "./linked-lists.ts";
import { normalisedLink } from "./links.ts";
import { MOST_ELEMENTS, MOST_TEXT, readableText } from "./readability.ts";
import { statedBody } from "./stated-body.ts";
import { type HtmlBlock, type Walked, walk } from "./walk.ts";

export type HtmlPage = {
  /** All blocks joined by blank lines. */
  readonly text: string;
  readonly labelled: readonly LabelledPassage[];
  readonly head: HeadFacts;
  /** Links of the article's blocks, http and https only; spans into `text`. */
  readonly links: readonly { readonly url: string; readonly start: number; readonly end: number }[];
};

/** Divides an HTML page, however broken, into labelled passages. `known.title` is the giver's title of the story. */
export function readHtml(html: string, known: { url: string | null; title: string | null }): HtmlPage {
  const limited = limitDepth(html);
  const document = parseDocument(limited.html);
  const head = readHeadFacts(document);
  const walked = walk(document);
  const { lines, labels } = recogniseLines(assemble(walked.blocks).passages);
  labelByMarkup(lines, labels);
  labelStoryLists(lines, labels);
  labelLinkedLists(lines, labels);
  const inside = findArticle(limited.html, limited.elements, document, walked, lines, labels);
  const stated = statedBody(head.linked, textInside(lines, labels, inside));
  const blocks = [...walked.blocks, ...stated];
  const { text, passages } = assemble(blocks);
  if (stated.length > 0) {
    inside.fill(false);
    for (const passage of passages.slice(lines.length)) {
      lines.push({ passage, shape: shapeOf(passage.text) });
      labels.push({ kind: "body", reason: "stated in the head", confidence: 0.8 });
      inside.push(true);
    }
  }
  rescueShortPage(lines, labels, inside);
  const title = labelHead(lines, labels, inside, known.title ?? titleHint(undefined, { head }));
  labelDescribed(lines, labels, inside, title, descriptionsIn(head));
  labelInside(lines, labels, inside);
  labelAuthorNotes(lines, labels, inside);
  labelOutside(lines, labels, inside);
  const labelled = passages.map((passage, index) => ({
    passage,
    label: labels[index] ?? ({ kind: "boilerplate", reason: "outside the article", confidence: 0.5 } as const),
  }));
  return { text, labelled, head, links: articleLinks(blocks, labelled, known.url ?? head.canonical) };
}

function assemble(blocks: readonly HtmlBlock[]): { text: string; passages: Passage[] } {
  let start = 0;
  const passages = blocks.map(({ text, markup }) => {
    const passage = { start, end: start + text.length, text, markup };
    start = passage.end + 2;
    return passage;
  });
  return { text: blocks.map((block) => block.text).join("\n\n"), passages };
}

/**
 * Chooses between three readings of the page: Readability without what the markup marks as furniture, the densest
 * stretch of blocks where that took but a fragment, Readability on the whole page where both lost text.
 */
function findArticle(
  html: string,
  elements: number,
  document: Parameters<typeof readableText>[0],
  walked: Walked,
  lines: readonly Line[],
  labels: readonly (Label | null)[],
): boolean[] {
  const dense = densestStretch(lines);
  if (elements > MOST_ELEMENTS || (lines.at(-1)?.passage.end ?? 0) > MOST_TEXT) return dense;
  for (const element of walked.furniture) element.remove();
  const readable = blocksOfText(lines, readableText(document), walked.blockOf);
  const size = textInside(lines, labels, readable);
  const denseSize = textInside(lines, labels, dense);
  if (denseSize <= size * 1.5 + 150 && size >= 250) return readable;
  const whole = blocksOfText(lines, readableText(parseDocument(html)), new Map());
  const wholeSize = textInside(lines, labels, whole);
  if (wholeSize > size * 1.35 + 150 && covered(lines, whole, dense) > 0.6 && wholeSize > denseSize * 0.6) return whole;
  const holds = covered(lines, readable, dense);
  const fragment = holds > 0.5 && (size < 1_500 || wholeSize > size * 1.15 || denseSize < size * 1.9);
  if (denseSize > size * 1.5 + 150 && (fragment || size < 400 || denseSize > size * 5)) return dense;
  return wholeSize > size ? whole : readable;
}

function articleLinks(
  blocks: readonly HtmlBlock[],
  labelled: readonly LabelledPassage[],
  base: string | null,
): HtmlPage["links"] {
  return labelled.flatMap(({ passage, label }, index) => {
    if (label.kind === "boilerplate") return [];
    return (blocks[index]?.links ?? []).flatMap(({ href, start, end }) => {
      const url = normalisedLink(href, base);
      return url === null ? [] : [{ url, start: passage.start + start, end: passage.start + end }];
    });
  });
}
