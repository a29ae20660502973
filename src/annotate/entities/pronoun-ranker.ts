import { loadModel } from "../../models/load-model.ts";
import type { Model } from "../../models/model-file.ts";
import type { Weights } from "../../models/weights.ts";
import { type Candidate, PRONOUN_FEATURES } from "./pronoun-candidates.ts";

/** Says how likely a pronoun at a place in the text means each of the candidates; the sum is 1. */
export type PronounRanker = (candidates: readonly Candidate[], start: number) => Float64Array;

/** The ranker with these weights: a maximum-entropy model over the candidates of one pronoun. */
export function pronounRankerOf(weights: Weights): PronounRanker {
  const score = new Float32Array(1);
  return (candidates) => {
    const likely = new Float64Array(candidates.length);
    candidates.forEach(({ features }, index) => {
      score[0] = 0;
      weights.add(features, features.length, score);
      likely[index] = score[0];
    });
    return softmax(likely);
  };
}

/** Turns scores into shares of 1, in place. */
export function softmax(scores: Float64Array): Float64Array {
  const most = scores.reduce((greatest, score) => Math.max(greatest, score), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let index = 0; index < scores.length; index++) {
    scores[index] = Math.exp((scores[index] as number) - most);
    sum += scores[index] as number;
  }
  for (let index = 0; index < scores.length; index++) (scores[index] as number) /= sum;
  return scores;
}

/** Parts that the training documents are dealt into: for each the file holds weights that never saw it. */
export const PRONOUN_FOLDS = 5;

/** The ranker of a model file; with `fold`, the one trained without that part of the documents. */
export function rankerOf(model: Model, fold?: number): PronounRanker {
  return pronounRankerOf(model.weights(fold === undefined ? "whole" : `without-${fold}`));
}

/** The model that comes with the package. Throws HearsayError as `loadModel` does. */
export const pronounModel = (): Model => loadModel("pronouns", PRONOUN_FEATURES);

let shipped: PronounRanker | undefined;

/** The ranker that comes with the package. Throws HearsayError as `loadModel` does. */
export function pronounRanker(): PronounRanker {
  shipped ??= rankerOf(pronounModel());
  return shipped;
}
