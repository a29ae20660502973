import type { Signs } from "../../src/models/relation/compare.ts";
import { RELATIONS, type RelationWeights, standardised } from "../../src/models/relation/relation-model.ts";

export type Labelled = { readonly signs: Signs; readonly relation: string };

const ROUNDS = 500;
const STEP = 0.5;
/** What a weight costs, squared and halved, over all examples. */
const COST = 12;

/** Fits a multinomial logistic regression by AdaGrad on all examples at once (Duchi, Hazan and Singer 2011). */
export function fitRelations(examples: readonly Labelled[]): RelationWeights {
  const signs = Object.keys(examples[0]?.signs ?? {});
  const count = examples.length;
  const mean = Float32Array.from(
    signs,
    (name) => examples.reduce((sum, one) => sum + (one.signs[name] ?? 0), 0) / count,
  );
  const deviation = Float32Array.from(signs, (name, at) => {
    const squares = examples.reduce((sum, one) => sum + ((one.signs[name] ?? 0) - (mean[at] as number)) ** 2, 0);
    return Math.sqrt(squares / count) + 1e-3;
  });
  const rows = examples.map((one) => [...standardised(one.signs, { signs, mean, deviation }), 1]);
  const labels = examples.map(({ relation }) => (RELATIONS as readonly string[]).indexOf(relation));
  const size = signs.length + 1;
  const weights = new Float64Array(RELATIONS.length * size);
  const squares = new Float64Array(weights.length).fill(1e-9);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = Float64Array.from(weights, (weight, at) => (at % size === size - 1 ? 0 : (COST * weight) / count));
    rows.forEach((row, index) => {
      const sums = RELATIONS.map((_, relation) =>
        row.reduce((sum, value, at) => sum + value * (weights[relation * size + at] as number), 0),
      );
      const greatest = Math.max(...sums);
      const powers = sums.map((sum) => Math.exp(sum - greatest));
      const total = powers.reduce((sum, power) => sum + power, 0);
      powers.forEach((power, relation) => {
        const error = (power / total - (labels[index] === relation ? 1 : 0)) / count;
        for (let at = 0; at < size; at++)
          slopes[relation * size + at] = (slopes[relation * size + at] as number) + error * (row[at] as number);
      });
    });
    for (let at = 0; at < weights.length; at++) {
      const slope = slopes[at] as number;
      squares[at] = (squares[at] as number) + slope * slope;
      weights[at] = (weights[at] as number) - (STEP * slope) / Math.sqrt(squares[at] as number);
    }
  }
  return { signs, mean, deviation, weights: Float32Array.from(weights) };
}
