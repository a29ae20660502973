import { labelAuthorNotes } from "../author-notes.ts";
import { labelDescribed, labelHead } from "../head-of-article.ts";
import { labelInside, labelOutside, rescueShortPage } from "../label-article.ts";
import { shapeOf } from "../line-shape.ts";
import { descriptionsIn } from "../metadata/descriptions.ts";
import type { HeadFacts, LabelledPassage } from "../metadata/draft.ts";
import { titleHint } from "../metadata/title.ts";
import { boilerplate, type Label } from "../passage.ts";
import { findArticle, textInside } from "./find-article.ts";
import type { HtmlBlock } from "./html-block.ts";
import { normalisedLink } from "./links.ts";
import { assemble, preparePage } from "./prepare-page.ts";
import { statedBody } from "./stated-body.ts";

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
  const prepared = preparePage(html, known.title);
  const { head, divided, lines, labels } = prepared;
  const inside = findArticle(prepared);
  const stated = statedBody(head.linked, textInside(lines, labels, inside));
  const blocks = [...divided.blocks, ...stated];
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
  const found = [...inside];
  const title = labelHead(lines, labels, inside, known.title ?? titleHint(undefined, { head }));
  labelDescribed(lines, labels, inside, title, descriptionsIn(head));
  dropDoubtedStandfirsts(labels, inside, found);
  labelInside(lines, labels, inside);
  labelAuthorNotes(lines, labels, inside);
  labelOutside(lines, labels, inside);
  const labelled = passages.map((passage, index) => ({
    passage,
    label: labels[index] ?? ({ kind: "boilerplate", reason: "outside the article", confidence: 0.5 } as const),
  }));
  return { text, labelled, head, links: articleLinks(blocks, labelled, known.url ?? head.canonical) };
}

/** A line under the title sums the story up; whether it is of its text the model of blocks tells. */
function dropDoubtedStandfirsts(labels: (Label | null)[], inside: boolean[], found: readonly boolean[]): void {
  for (const [index, label] of labels.entries()) {
    if (label?.kind !== "standfirst" || found[index]) continue;
    labels[index] = boilerplate("leading line", 0.6);
    inside[index] = false;
  }
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
