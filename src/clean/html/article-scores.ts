import type { Line } from "../recognisers/line.ts";

import { scoreRow, type Trees } from "./boosted-scores.ts";
import { FEATURES } from "./feature-columns.ts";
import { NameEvidence, textHashes } from "./hashed-evidence.ts";
import type { HtmlBlock } from "./html-block.ts";

/** Adds up what hashed features say: a weight for each row. */
export type HashedWeights = { readonly values: Float32Array; readonly mask: number };

export const sumOf = ({ values, mask }: HashedWeights, hashes: Int32Array): number => {
  let sum = 0;
  for (let index = 0; index < hashes.length; index++) sum += values[(hashes[index] as number) & mask] as number;
  return sum;
};

/** Own name, name above, text: of the block and of the two around it. */
const HASHED = 3 + 4 * 2;
/** What the first reading says of the blocks around. */
const CONTEXT = 22;
export const FIRST_COLUMNS = FEATURES + HASHED;
export const SECOND_COLUMNS = FIRST_COLUMNS + CONTEXT;

/** What the hashed features say of each block, three numbers each. */
export function hashedScores(
  weights: HashedWeights,
  blocks: readonly HtmlBlock[],
  lines: readonly Line[],
): Float32Array {
  const names = new NameEvidence();
  const known = new Map<HtmlBlock["element"], readonly [number, number]>();
  // What stands above is the same for all that have one grandparent.
  const above = new Map<HtmlBlock["element"] | null, number>();
  const aboveOf = (element: HtmlBlock["element"]): number => {
    const grandparent = element.parent?.parent ?? null;
    let sum = above.get(grandparent);
    if (sum === undefined) {
      sum = sumOf(weights, names.above(element));
      above.set(grandparent, sum);
    }
    return sum;
  };
  const scores = new Float32Array(blocks.length * 3);
  for (const [index, block] of blocks.entries()) {
    let pair = known.get(block.element);
    if (pair === undefined) {
      pair = [sumOf(weights, names.own(block.element)), aboveOf(block.element)];
      known.set(block.element, pair);
    }
    scores[index * 3] = pair[0];
    scores[index * 3 + 1] = pair[1];
    scores[index * 3 + 2] = sumOf(weights, textHashes(lines[index]?.shape.folded ?? ""));
  }
  return scores;
}

/** The rows of the first reading: features, and what the hashed ones say here and around. */
export function firstRows(features: Float32Array, hashed: Float32Array): Float32Array {
  const count = hashed.length / 3;
  const rows = new Float32Array(count * FIRST_COLUMNS);
  for (let index = 0; index < count; index++) {
    let at = index * FIRST_COLUMNS;
    rows.set(features.subarray(index * FEATURES, (index + 1) * FEATURES), at);
    at += FEATURES;
    rows[at++] = hashed[index * 3] as number;
    rows[at++] = hashed[index * 3 + 1] as number;
    rows[at++] = hashed[index * 3 + 2] as number;
    for (const step of [-2, -1, 1, 2]) {
      const other = index + step;
      const there = other >= 0 && other < count;
      rows[at++] = there ? (hashed[other * 3] as number) + (hashed[other * 3 + 1] as number) : 0;
      rows[at++] = there ? (hashed[other * 3 + 2] as number) : 0;
    }
  }
  return rows;
}

export const scoresOf = (trees: Trees, rows: Float32Array, columns: number): Float32Array => {
  const scores = new Float32Array(rows.length / columns);
  for (let index = 0; index < scores.length; index++) scores[index] = scoreRow(trees, rows, index * columns);
  return scores;
};

/** The rows of the second reading: those of the first, and what the first says of the blocks around. */
export function secondRows(
  first: Float32Array,
  scores: Float32Array,
  blocks: readonly HtmlBlock[],
  lines: readonly Line[],
): Float32Array {
  const count = scores.length;
  const rows = new Float32Array(count * SECOND_COLUMNS);
  const likely = scores.map((score) => 1 / (1 + Math.exp(-score)));
  const byParent = new Map<unknown, { sum: number; chars: number }>();
  const byNames = new Map<string, { sum: number; chars: number }>();
  let inside = 0;
  let all = 0;
  const nameOf = ({ element }: HtmlBlock) =>
    `${element.tag}.${element.attributes?.class ?? ""}<${element.parent?.tag}.${element.parent?.attributes?.class ?? ""}`;
  const keys = blocks.map(nameOf);
  const add = (map: Map<unknown, { sum: number; chars: number }>, key: unknown, index: number) => {
    const chars = Math.min(400, lines[index]?.shape.length ?? 0) + 10;
    const known = map.get(key) ?? { sum: 0, chars: 0 };
    known.sum += (likely[index] as number) * chars;
    known.chars += chars;
    map.set(key, known);
  };
  // Sums up to each block, for means over stretches.
  const sums = new Float64Array(count + 1);
  const weights = new Float64Array(count + 1);
  for (const [index, block] of blocks.entries()) {
    const chars = Math.min(600, lines[index]?.shape.length ?? 0) + 5;
    add(byParent, block.element.parent, index);
    add(byNames as Map<unknown, { sum: number; chars: number }>, keys[index], index);
    sums[index + 1] = (sums[index] as number) + (likely[index] as number) * chars;
    weights[index + 1] = (weights[index] as number) + chars;
    inside += (likely[index] as number) * chars;
    all += chars;
  }
  const [from, to] = bestRun(likely, lines);
  const shareBetween = (start: number, end: number) => {
    const low = Math.max(0, start);
    const high = Math.min(count, end);
    if (high <= low) return 0;
    return ((sums[high] as number) - (sums[low] as number)) / ((weights[high] as number) - (weights[low] as number));
  };
  for (const [index, block] of blocks.entries()) {
    let at = index * SECOND_COLUMNS;
    rows.set(first.subarray(index * FIRST_COLUMNS, (index + 1) * FIRST_COLUMNS), at);
    at += FIRST_COLUMNS;
    const scoreAt = (other: number) => (other >= 0 && other < count ? (scores[other] as number) : -6);
    rows[at++] = scoreAt(index);
    for (const step of [-3, -2, -1, 1, 2, 3]) rows[at++] = scoreAt(index + step);
    for (const reach of [5, 15]) {
      rows[at++] = shareBetween(index - reach, index);
      rows[at++] = shareBetween(index + 1, index + 1 + reach);
    }
    const parent = byParent.get(block.element.parent);
    rows[at++] = parent === undefined ? 0 : parent.sum / parent.chars;
    const named = byNames.get(keys[index] ?? "");
    rows[at++] = named === undefined ? 0 : named.sum / named.chars;
    rows[at++] = index < from ? index - from : index > to ? index - to : 0;
    rows[at++] = index - from;
    rows[at++] = to - index;
    rows[at++] = inside;
    rows[at++] = inside / Math.max(1, all);
    // How much of the article stands before and after.
    rows[at++] = (sums[index] as number) / Math.max(1, inside);
    rows[at++] = inside - (sums[index + 1] as number);
    // The nearest blocks that are beyond doubt.
    rows[at++] = distanceTo(likely, index, -1);
    rows[at++] = distanceTo(likely, index, 1);
  }
  return rows;
}

const LONG_WAY = 60;
function distanceTo(likely: Float32Array, index: number, step: 1 | -1): number {
  for (let far = 1; far < LONG_WAY; far++) {
    const other = likely[index + step * far];
    if (other === undefined) return LONG_WAY + 1;
    if (other > 0.9) return far;
  }
  return LONG_WAY;
}

/** The stretch of blocks with the greatest sum (maximum subsequence segmentation, Pasternack and Roth 2009). */
function bestRun(likely: Float32Array, lines: readonly Line[]): [number, number] {
  let best = 0;
  let from = 0;
  let to = -1;
  let sum = 0;
  let start = 0;
  for (let index = 0; index < likely.length; index++) {
    if (sum <= 0) [sum, start] = [0, index];
    const chars = Math.min(400, lines[index]?.shape.length ?? 0) + 15;
    sum += ((likely[index] as number) - 0.4) * chars;
    if (sum > best) [best, from, to] = [sum, start, index];
  }
  return [from, to];
}
