import { loadModel } from "../../models/load-model.ts";
import type { Model } from "../../models/model-file.ts";
import type { Weights } from "../../models/weights.ts";
import { type DecideSentence, SentenceSplitter } from "./sentence-splitter.ts";
import { type DecideWord, WordSplitter } from "./word-splitter.ts";

/** Name of the model and of the features it was trained for; a change of features needs another number. */
export const SEGMENTATION = { name: "segmentation", features: "segmentation 1" } as const;

/** Log odds from which words part, and sentences end behind a stop. */
const EVEN = 0;
/**
 * Log odds from which a sentence ends without a stop: behind a colon, a dash or a bare word. A sentence cut in two loses
 * who said it, two that stay one lose little, so it takes three chances in four.
 */
const SURE = 1.1;

export type Splitters = { readonly words: WordSplitter; readonly sentences: SentenceSplitter };

/** The splitters that a model's weights make. */
export function splittersOf(words: Weights, sentences: Weights): Splitters {
  const score = new Float32Array(1);
  const odds = (weights: Weights, features: Int32Array, count: number): number => {
    score[0] = 0;
    weights.add(features, count, score);
    return score[0];
  };
  const parts: DecideWord = (features, count) => odds(words, features, count) > EVEN;
  const ends: DecideSentence = (features, count, _at, marked) =>
    odds(sentences, features, count) > (marked ? EVEN : SURE);
  return { words: new WordSplitter(parts), sentences: new SentenceSplitter(ends) };
}

/** The splitters of an opened model. Throws HearsayError `model-damaged` where a part is not there. */
export function splittersFrom(model: Model): Splitters {
  return splittersOf(model.weights("words"), model.weights("sentences"));
}

let loaded: Splitters | undefined;

/** The splitters of the package, loaded when first asked for. Throws as `loadModel`. */
export function loadSplitters(): Splitters {
  loaded ??= splittersFrom(loadModel(SEGMENTATION.name, SEGMENTATION.features));
  return loaded;
}
