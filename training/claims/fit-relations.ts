import type { Signs } from "../../src/models/relation/compare.ts";
import { RELATIONS, type RelationWeights, standardised } from "../../src/models/relation/relation-model.ts";

/** `weight` is how much it counts; 1 where nothing is told. */
export type Labelled = { readonly signs: Signs; readonly relation: string; readonly weight?: number };

const ROUNDS = 500;
const STEP = 0.5;
/** What a weight costs where nothing else is told, squared and halved, over all examples. */
const COST = 12;

/** Fits a multinomial logistic regression by AdaGrad on all examples at once (Duchi, Hazan and Singer 2011). */
export function fitRelations(examples: readonly Labelled[], cost = COST): RelationWeights {
  const signs = Object.keys(examples[0]?.signs ?? {});
  const total = examples.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const meanOf = (value: (example: Labelled) => number) =>
    examples.reduce((sum, example) => sum + value(example) * (example.weight ?? 1), 0) / total;
  const mean = Float32Array.from(signs, (name) => meanOf((one) => one.signs[name] ?? 0));
  const deviation = Float32Array.from(signs, (name, at) => {
    return Math.sqrt(meanOf((one) => ((one.signs[name] ?? 0) - (mean[at] as number)) ** 2)) + 1e-3;
  });
  const size = signs.length + 1;
  const classes = RELATIONS.length;
  const rows = new Float64Array(examples.length * size);
  examples.forEach((one, index) => {
    rows.set([...standardised(one.signs, { signs, mean, deviation }), 1], index * size);
  });
  const labels = examples.map(({ relation }) => (RELATIONS as readonly string[]).indexOf(relation));
  const shares = Float64Array.from(examples, ({ weight = 1 }) => weight / total);
  const weights = new Float64Array(classes * size);
  const squares = new Float64Array(weights.length).fill(1e-9);
  const powers = new Float64Array(classes);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = Float64Array.from(weights, (weight, at) => (at % size === size - 1 ? 0 : (cost * weight) / total));
    for (let index = 0; index < examples.length; index++) {
      const from = index * size;
      let sum = 0;
      for (let relation = 0; relation < classes; relation++) {
        let score = 0;
        for (let at = 0; at < size; at++)
          score += (rows[from + at] as number) * (weights[relation * size + at] as number);
        powers[relation] = Math.exp(Math.max(-30, Math.min(30, score)));
        sum += powers[relation] as number;
      }
      for (let relation = 0; relation < classes; relation++) {
        const error =
          ((powers[relation] as number) / sum - (labels[index] === relation ? 1 : 0)) * (shares[index] as number);
        const to = relation * size;
        for (let at = 0; at < size; at++)
          slopes[to + at] = (slopes[to + at] as number) + error * (rows[from + at] as number);
      }
    }
    for (let at = 0; at < weights.length; at++) {
      const slope = slopes[at] as number;
      squares[at] = (squares[at] as number) + slope * slope;
      weights[at] = (weights[at] as number) - (STEP * slope) / Math.sqrt(squares[at] as number);
    }
  }
  return { signs, mean, deviation, weights: Float32Array.from(weights) };
}
