import type { Label, Passage } from "../passage.ts";
import { recogniseLines } from "../recognisers/recognise-lines.ts";
import { labelStoryLists } from "../sections.ts";
import { chooseLines } from "./choose-lines.ts";
import { findArticle } from "./find-article.ts";
import { lineFeatures } from "./line-features.ts";
import { lineWeights, scoreLines } from "./line-network.ts";
import { splitLines } from "./split-lines.ts";

export type Labelled = { readonly passage: Passage; readonly label: Label };

/** A page of more lines is no article of any newspaper: the rules alone divide it, in a tenth of the time. */
const MOST_LINES = 20_000;

/** Divides a page of plain lines into labelled passages; they hold every character that is not white space. */
export function readDump(text: string, title: string | null): Labelled[] {
  const passages = splitLines(text);
  const { lines, labels } = recogniseLines(passages);
  labelStoryLists(lines, labels);
  const inside = findArticle(lines, labels);
  const scores = lines.length > MOST_LINES ? [] : scoreLines(lineFeatures(lines, labels, inside), lineWeights());
  chooseLines(lines, labels, inside, scores, title);
  return passages.map((passage, index) => ({
    passage,
    label: labels[index] ?? { kind: "boilerplate", reason: "outside the article", confidence: 0.5 },
  }));
}
