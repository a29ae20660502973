import type { Content } from "../../src/models/relation/content.ts";
import { networkInput, RELATIONS, type RelationWeights } from "../../src/models/relation/relation-model.ts";
import { layoutOf, type NetworkInput, runNetwork } from "../../src/models/relation/relation-network.ts";
import { loadWordVectors } from "../../src/models/word-vectors.ts";
import { numbersFrom, shuffle } from "../random.ts";
import { Adam } from "../repairs/network/adam.ts";
import type { Labelled } from "./fit-relations.ts";
import { slopesOf } from "./network-slopes.ts";

export type LabelledPair = Labelled & { readonly a: Content; readonly b: Content };

const ROUNDS = 14;
const BATCH = 128;
const MOST_RATE = 0.005;
/** The rate rises for this share of the training, and falls for the rest of it. */
const RISING = 0.3;
const LEAST_RATE = 0.04;
/** So much of a label is shared by all relations: no pair is as sure as its writer. */
const SHARED = 0.05;
/** What a weight of the signs costs, squared. */
const COST_OF_LINE = 0.003;
/** Steps that the greatest weight has as it is kept. */
const STEPS = 32_767;

/** A network's weights as they are kept: whole steps of one size. */
export function inSteps(weights: Float32Array): { readonly step: number; readonly steps: Int16Array } {
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / STEPS;
  return { step, steps: Int16Array.from(weights, (weight) => Math.round(weight / step)) };
}

/** Fits a network that tells relations among few contents by their words and by the signs that `few` reads, from a seed. */
export function fitRelationNetwork(
  examples: readonly LabelledPair[],
  few: RelationWeights,
  seed: number,
): Float32Array {
  const next = numbersFrom(seed);
  const layout = layoutOf(few.signs.length, loadWordVectors().usages, RELATIONS.length);
  const weights = begun(layout, next);
  const adam = new Adam(layout.length);
  const inputs = examples.map(({ a, b, signs }): NetworkInput => networkInput(a, b, signs, few));
  const labels = examples.map(({ relation }) => (RELATIONS as readonly string[]).indexOf(relation));
  const order = examples.map((_, at) => at);
  const batches = Math.floor(order.length / BATCH);
  const slopes = new Float32Array(layout.length);
  const drop = (share: number): number => (next() < share ? 0 : 1 / (1 - share));
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, next);
    for (let batch = 0; batch < batches; batch++) {
      const some = order.slice(batch * BATCH, (batch + 1) * BATCH);
      const total = some.reduce((sum, at) => sum + (examples[at]?.weight ?? 1), 0);
      slopes.fill(0);
      for (const at of some) {
        const input = inputs[at] as NetworkInput;
        const trace = runNetwork(weights, layout, input, drop);
        const share = (examples[at]?.weight ?? 1) / total;
        slopesOf(weights, layout, input, trace, slopesOfScores(trace.scores, labels[at] as number, share), slopes);
      }
      for (let at = layout.line; at < layout.third; at++)
        slopes[at] = (slopes[at] as number) + 2 * COST_OF_LINE * (weights[at] as number);
      const turn = round * batches + batch + 1;
      const rate = rateAt(turn / (ROUNDS * batches));
      adam.step(weights, 0, 0, layout.length, slopes, 0, { rate, turn, by: 1 });
    }
  }
  return weights;
}

function rateAt(share: number): number {
  const [from, to, at] = share < RISING ? [LEAST_RATE, 1, share / RISING] : [1, 0, (share - RISING) / (1 - RISING)];
  return MOST_RATE * (to + ((from - to) * (1 + Math.cos(Math.PI * at))) / 2);
}

function slopesOfScores(scores: Float64Array, label: number, share: number): Float64Array {
  const greatest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - greatest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power, at) => {
    const wanted = (at === label ? 1 - SHARED : 0) + SHARED / scores.length;
    return share * (power / total - wanted);
  });
}

/** Small numbers, the smaller the more of them are added up. */
function begun(layout: ReturnType<typeof layoutOf>, next: () => number): Float32Array {
  const weights = new Float32Array(layout.length);
  const parts = [
    [layout.project, layout.first, layout.width],
    [layout.first, layout.second, 45],
    [layout.second, layout.line, 21],
    [layout.line, layout.third, layout.signs + 1],
    [layout.third, layout.last, layout.signs + 81],
    [layout.last, layout.length, 25],
  ] as const;
  for (const [from, to, width] of parts)
    for (let at = from; at < to; at++) weights[at] = (2 * next() - 1) / Math.sqrt(width);
  return weights;
}
