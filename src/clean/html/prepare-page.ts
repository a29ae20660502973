import { descriptionsIn } from "../metadata/descriptions.ts";
import type { HeadFacts } from "../metadata/draft.ts";
import { articlesIn, textField } from "../metadata/linked-data.ts";
import { titleHint } from "../metadata/title.ts";
import type { Label, Passage } from "../passage.ts";
import { folded } from "../phrase-matcher.ts";
import type { Line } from "../recognisers/line.ts";
import { recogniseLines } from "../recognisers/recognise-lines.ts";
import { labelStoryLists } from "../sections.ts";
import type { PageEvidence } from "./block-features.ts";
import { type DividedPage, dividePage } from "./divide-page.ts";
import { densestStretch } from "./find-article.ts";
import { readHeadFacts } from "./head-facts.ts";
import type { HtmlBlock } from "./html-block.ts";
import { labelByMarkup } from "./label-by-markup.ts";
import { labelLinkedLists } from "./linked-lists.ts";
import { parseMarkup } from "./markup-tree.ts";

/** A page before its article is found: divided, its lines named as far as they can be by themselves. */
export type PreparedPage = {
  readonly head: HeadFacts;
  readonly divided: DividedPage;
  readonly lines: Line[];
  readonly labels: (Label | null)[];
  readonly evidence: PageEvidence;
};

/** Reads the markup, divides it and labels what rules know. `title` is the giver's title of the story. */
export function preparePage(html: string, title: string | null): PreparedPage {
  const { root } = parseMarkup(html);
  const head = readHeadFacts(root, html);
  const divided = dividePage(root);
  const { lines, labels } = recogniseLines(assemble(divided.blocks).passages);
  labelByMarkup(lines, labels);
  labelStoryLists(lines, labels);
  labelLinkedLists(lines, labels);
  const evidence = {
    title: folded(title ?? titleHint(undefined, { head }) ?? ""),
    descriptions: descriptionsIn(head),
    stated: articlesIn(head.linked).reduce((longest, article) => {
      const body = textField(article, "articleBody") ?? "";
      return body.length > longest.length ? body : longest;
    }, ""),
    dense: densestStretch(lines),
  };
  return { head, divided, lines, labels, evidence };
}

/** The blocks as passages of one text, blank lines between. */
export function assemble(blocks: readonly HtmlBlock[]): { text: string; passages: Passage[] } {
  let start = 0;
  const passages = blocks.map(({ text, markup }) => {
    const passage = { start, end: start + text.length, text, markup };
    start = passage.end + 2;
    return passage;
  });
  return { text: blocks.map((block) => block.text).join("\n\n"), passages };
}
