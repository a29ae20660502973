import type { ReadPage } from "../../core/stage.ts";
import { isEmptyWord, senseOf } from "../../languages/en/sense.ts";
import { wordsIn } from "../../measure/words.ts";
import { logOdds } from "./log-odds.ts";
import type { Point } from "./point.ts";

/** What a point weighs in one of two accounts. */
export type Weight = {
  /** How much more this account has of the point's words than the other: the mean of their z-scores, positive for more. */
  readonly odds: number;
  /** The point's part of all that the account's points tell, by length. */
  readonly share: number;
};

/** How many observations the words of the matter's other pages count for, at most. */
const PRIOR = 50;

/** What each of two accounts dwells on: a weight for every point of each, in their order. `others` are the matter's other pages. */
export function emphasisOf(
  a: readonly Point[],
  b: readonly Point[],
  others: ReadonlyMap<string, number>,
): readonly [Weight[], Weight[]] {
  const [inA, inB] = [countsOf(a), countsOf(b)];
  const odds = logOdds(inA, inB, others, PRIOR);
  const weights = (points: readonly Point[], sign: 1 | -1): Weight[] => {
    const total = points.reduce((sum, point) => sum + lengthOf(point), 0);
    return points.map((point) => {
      const senses = [...new Set(point.words.map(({ word }) => word.sense))];
      const sum = senses.reduce((added, sense) => added + sign * (odds.get(sense) ?? 0), 0);
      return { odds: senses.length === 0 ? 0 : sum / senses.length, share: total === 0 ? 0 : lengthOf(point) / total };
    });
  };
  return [weights(a, 1), weights(b, -1)];
}

function lengthOf({ span }: Point): number {
  return span.end - span.start;
}

function countsOf(points: readonly Point[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of points)
    for (const { word } of words) counts.set(word.sense, (counts.get(word.sense) ?? 0) + 1);
  return counts;
}

/** How often pages use each word that carries something, as their senses. */
export function usedWords(pages: readonly ReadPage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { page, layers } of pages)
    for (const sentence of layers.sentences.annotations)
      for (const { word } of wordsIn(page.text, sentence)) {
        if (isEmptyWord(word)) continue;
        const sense = senseOf(word);
        counts.set(sense, (counts.get(sense) ?? 0) + 1);
      }
  return counts;
}
