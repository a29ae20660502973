import type { Label } from "../passage.ts";
import type { Line } from "../recognisers/line.ts";
import type { DomNode } from "./dom.ts";

/** Words of a shingle by which text is found again whose nodes were copied. */
const SHINGLE = 5;
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Which blocks stand in the article that was found, given its text nodes: by the nodes themselves where they are still
 * the walked ones, else by their words.
 */
export function blocksOfText(
  lines: readonly Line[],
  nodes: readonly (DomNode & { readonly data: string })[],
  blockOf: ReadonlyMap<DomNode, number>,
): boolean[] {
  const matched = lines.map(() => 0);
  let known = 0;
  let all = 0;
  for (const node of nodes) {
    const length = node.data.trim().length;
    all += length;
    const block = blockOf.get(node);
    if (block === undefined) continue;
    known += length;
    matched[block] = (matched[block] ?? 0) + length;
  }
  if (all > 0 && known >= all * 0.6)
    return lines.map((line, index) => (matched[index] ?? 0) >= line.passage.text.length * 0.5);
  return blocksOfWords(lines, nodes.map((node) => node.data).join(" "));
}

function blocksOfWords(lines: readonly Line[], article: string): boolean[] {
  const words = wordsOf(article);
  const shingles = new Set<string>();
  for (let index = 0; index + SHINGLE <= words.length; index++)
    shingles.add(words.slice(index, index + SHINGLE).join(" "));
  const inside = lines.map((line) => {
    const own = wordsOf(line.passage.text);
    if (own.length < SHINGLE) return false;
    let found = 0;
    for (let index = 0; index + SHINGLE <= own.length; index++)
      if (shingles.has(own.slice(index, index + SHINGLE).join(" "))) found++;
    return found >= (own.length - SHINGLE + 1) * 0.7;
  });
  // Blocks too short to be found by their words belong where their neighbours do.
  const first = inside.indexOf(true);
  const last = inside.lastIndexOf(true);
  const padded = ` ${words.join(" ")} `;
  for (let index = first + 1; index < last; index++) {
    const own = wordsOf(lines[index]?.passage.text ?? "");
    if (own.length > 0 && own.length < SHINGLE && words.length < 20_000 && padded.includes(` ${own.join(" ")} `))
      inside[index] = true;
  }
  return inside;
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

/** Share of the unlabelled text inside `of` that is inside `by` too. */
export function covered(lines: readonly Line[], of: readonly boolean[], by: readonly boolean[]): number {
  let all = 0;
  let both = 0;
  for (const [index, line] of lines.entries()) {
    if (!of[index]) continue;
    all += line.shape.length;
    if (by[index]) both += line.shape.length;
  }
  return all === 0 ? 0 : both / all;
}
