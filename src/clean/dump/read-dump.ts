import { labelAuthorNotes } from "../author-notes.ts";
import { labelHead } from "../head-of-article.ts";
import { dropShortRuns, labelInside, labelOutside, rescueShortPage } from "../label-article.ts";
import type { Label, Passage } from "../passage.ts";
import { recogniseLines } from "../recognisers/recognise-lines.ts";
import { labelStoryLists } from "../sections.ts";
import { findArticle } from "./find-article.ts";
import { splitLines } from "./split-lines.ts";

export type Labelled = { readonly passage: Passage; readonly label: Label };

/** Divides a page of plain lines into labelled passages; they hold every character that is not white space. */
export function readDump(text: string, title: string | null): Labelled[] {
  const passages = splitLines(text);
  const { lines, labels } = recogniseLines(passages);
  labelStoryLists(lines, labels);
  const inside = findArticle(lines, labels);
  rescueShortPage(lines, labels, inside);
  labelHead(lines, labels, inside, title);
  dropShortRuns(lines, labels, inside);
  labelInside(lines, labels, inside);
  labelAuthorNotes(lines, labels, inside);
  labelOutside(lines, labels, inside);
  return passages.map((passage, index) => ({
    passage,
    label: labels[index] ?? { kind: "boilerplate", reason: "outside the article", confidence: 0.5 },
  }));
}
