import type { Label } from "../passage.ts";
import type { Line } from "../recognisers/line.ts";
import { articleModel, scoreBlocks } from "./article-model.ts";
import type { PreparedPage } from "./prepare-page.ts";

/** A page of more blocks is no story; its densest stretch is taken. */
const MOST_BLOCKS = 20_000;
/** Labels that the model does not overrule: who and when is told apart from the text by what it says. */
const BESIDE_TEXT: ReadonlySet<Label["kind"]> = new Set(["date", "byline"]);

/** What the log odds must be for a block that a rule takes for furniture, for a link to another story, for what is not shown. */
const OVERRULES = 0.5;
const OVERRULES_LINKED = 2;
const OVERRULES_HIDDEN = 2.5;
const STORIES: ReadonlySet<Label["reason"]> = new Set(["other stories", "listed story", "pointer to another story"]);

/**
 * Which blocks are the article's: those that the model of blocks takes for more likely in it than not. `labels` is
 * changed: a block of the article loses the label of furniture that its words or its markup gave it.
 */
export function findArticle(page: PreparedPage): boolean[] {
  const { divided, lines, labels, evidence } = page;
  if (lines.length > MOST_BLOCKS) return [...evidence.dense];
  const scores = scoreBlocks(articleModel(), divided, lines, labels, evidence);
  const inside = lines.map((line, index) => {
    const label = labels[index] ?? null;
    const needed = label === null ? 0 : neededFor(line, label);
    if ((scores[index] ?? -1) <= needed) return false;
    // In a quotation they say who said it.
    return !(label !== null && BESIDE_TEXT.has(label.kind) && line.passage.markup?.quote !== true);
  });
  keepRules(lines, inside);
  keepSignatures(lines, inside);
  for (const [index, within] of inside.entries()) if (within) labels[index] = null;
  return inside;
}

function neededFor({ passage }: Line, { reason }: Label): number {
  if (reason === "hidden") return OVERRULES_HIDDEN;
  return STORIES.has(reason) && (passage.markup?.linked ?? 0) > 0.85 ? OVERRULES_LINKED : OVERRULES;
}

/** A rule that the writer drew between two parts of the text ("___") is the text's own; `inside` is changed. */
function keepRules(lines: readonly Line[], inside: boolean[]): void {
  for (const [index, { passage }] of lines.entries())
    if (/^_{2,40}$/.test(passage.text) && inside[index - 1] && inside.slice(index + 1, index + 4).includes(true))
      inside[index] = true;
}

const LONGEST_SIGNATURE = 120;

/** "— Ada Kell (@kell) May 3, 2031" under a quoted post says who wrote it; `inside` is changed. */
function keepSignatures(lines: readonly Line[], inside: boolean[]): void {
  for (const [index, { passage, shape }] of lines.entries()) {
    if (inside[index] || !inside[index - 1] || shape.length > LONGEST_SIGNATURE) continue;
    if (passage.markup?.quote !== true || lines[index - 1]?.passage.markup?.quote !== true) continue;
    if (/^(?:—|–|-{1,2}) ?[\p{L}@]/u.test(passage.text)) inside[index] = true;
  }
}

/**
 * The stretch of blocks with the most running text (maximum subsequence segmentation, Pasternack and Roth, 2009): long
 * blocks weigh their length, short and linked ones cost. It ends where another article element or main heading begins.
 */
export function densestStretch(lines: readonly Line[]): boolean[] {
  let best = 0;
  let from = 0;
  let to = -1;
  let sum = 0;
  let start = 0;
  for (const [index, line] of lines.entries()) {
    if (line.passage.markup?.region != null) continue;
    if (sum <= 0) [sum, start] = [0, index];
    sum += density(line);
    if (sum > best) [best, from, to] = [sum, start, index];
  }
  const inside = lines.map(() => false);
  let read = 0;
  let article: number | null = null;
  for (let index = from; index <= to; index++) {
    const line = lines[index];
    const markup = line?.passage.markup;
    if (line === undefined || markup == null || markup.region !== null) continue;
    if (read > 700 && (markup.heading === 1 || (markup.article >= 0 && article !== null && markup.article !== article)))
      break;
    if (line.shape.length > 80) article ??= markup.article;
    if (line.shape.length > 60) read += line.shape.length;
    inside[index] = true;
  }
  return inside;
}

function density({ passage, shape }: Line): number {
  const markup = passage.markup;
  const linked = markup?.linked ?? 0;
  if (linked > 0.5) return -25 - Math.min(60, shape.length * 0.3);
  if (shape.length >= 80) return Math.min(shape.length, 600) * (1 - linked);
  if ((shape.endsSentence || shape.ending === "colon") && shape.length > 25) return shape.length * 0.6;
  if (markup !== null && markup.heading > 0) return -2;
  return markup?.listItem || markup?.table ? -6 : -14;
}

/** Code units of unlabelled text inside. */
export const textInside = (
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  inside: readonly boolean[],
): number =>
  lines.reduce((sum, line, index) => sum + (inside[index] && labels[index] === null ? line.shape.length : 0), 0);
