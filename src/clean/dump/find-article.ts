import type { Label } from "../passage.ts";
import { isProse, type Line } from "../recognisers/line.ts";

/** What it costs to go from article to furniture or back; the lines between must be worth it. */
const SWITCH = 5;
/** A page of few sentences is worth less than that; then going in and out costs little, then nothing. */
const CHEAPER = [1.5, 0];
/** A stretch of running text far from the main one counts as the article's only from this share of the main one's weight. */
const SECOND_STRETCH = 0.22;
/** A stretch this near to what is kept already goes on with it, from a smaller share. */
const NEAR_LINES = 12;
const NEAR_SHARE = 0.06;

/**
 * Tells which lines belong to the article: the cheapest division of the page into stretches of running text and
 * stretches of furniture (two-state Viterbi over a weight for every line; after the maximum subsequence segmentation of
 * Pasternack and Roth, 2009, which allows one stretch only). Linear in the number of lines.
 */
export function findArticle(lines: readonly Line[], labels: readonly (Label | null)[]): boolean[] {
  const weights = lines.map((line, index) => weightOf(line, labels[index] ?? null));
  let inside = cheapestDivision(weights, SWITCH);
  for (const cost of CHEAPER) if (!inside.includes(true)) inside = cheapestDivision(weights, cost);
  keepMainStretches(weights, inside);
  return inside;
}

/** Positive for running text, negative for furniture, near nothing for what may be either. */
export function weightOf(line: Line, label: Label | null): number {
  const { shape } = line;
  if (label !== null) {
    if (label.kind === "boilerplate") return label.reason === "marks only" ? -0.2 : -1.6;
    return label.kind === "caption" ? -0.4 : -0.3;
  }
  if (isProse(line)) return 1 + Math.min(shape.words, 60) / 12;
  if (shape.words >= 30) return 1.5;
  if (shape.endsSentence && shape.words >= 6) return shape.opensWithQuote ? 1 : 0.6;
  if (shape.endsSentence && shape.words >= 3) return 0;
  if (shape.ending === "colon" && shape.words >= 4) return 0.2;
  if (shape.words >= 10) return -0.6;
  if (shape.words >= 4) return -0.8;
  return -1;
}

function cheapestDivision(weights: readonly number[], cost: number): boolean[] {
  // Scores of the best division that ends outside and inside; whether each came from the other state.
  let outside = 0;
  let within = -cost / 2;
  const fromWithin: boolean[] = [];
  const fromOutside: boolean[] = [];
  for (const weight of weights) {
    const leave = within - cost / 2 > outside;
    const enter = outside - cost / 2 > within;
    const nextOutside = leave ? within - cost / 2 : outside;
    const nextWithin = (enter ? outside - cost / 2 : within) + weight;
    fromWithin.push(leave);
    fromOutside.push(enter);
    outside = nextOutside;
    within = nextWithin;
  }
  const inside: boolean[] = new Array<boolean>(weights.length).fill(false);
  let state = within > outside;
  for (let index = weights.length - 1; index >= 0; index--) {
    inside[index] = state;
    if (state ? fromOutside[index] : fromWithin[index]) state = !state;
  }
  return inside;
}

function keepMainStretches(weights: readonly number[], inside: boolean[]): void {
  const stretches: { start: number; end: number; weight: number }[] = [];
  for (const [index, weight] of weights.entries()) {
    if (!inside[index]) continue;
    const last = stretches.at(-1);
    if (last !== undefined && last.end === index) {
      last.end = index + 1;
      last.weight += weight;
    } else stretches.push({ start: index, end: index + 1, weight });
  }
  const main = stretches.reduce(
    (best, stretch, index) => (stretch.weight > (stretches[best]?.weight ?? 0) ? index : best),
    0,
  );
  const most = stretches[main]?.weight ?? 0;
  // From the main stretch outwards, so that a chain of near ones may reach far.
  for (const step of [1, -1]) {
    let edge = stretches[main];
    for (let index = main + step; index >= 0 && index < stretches.length; index += step) {
      const stretch = stretches[index];
      if (stretch === undefined || edge === undefined) break;
      const gap = step > 0 ? stretch.start - edge.end : edge.start - stretch.end;
      if (stretch.weight >= most * (gap <= NEAR_LINES ? NEAR_SHARE : SECOND_STRETCH)) edge = stretch;
      else inside.fill(false, stretch.start, stretch.end);
    }
  }
}
