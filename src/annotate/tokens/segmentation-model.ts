import { loadModel } from "../../models/load-model.ts";
import type { Model } from "../../models/model-file.ts";
import type { Weights } from "../../models/weights.ts";
import { type DecideSentence, type Ending, SentenceSplitter } from "./sentence-splitter.ts";
import { type DecideWord, WordSplitter } from "./word-splitter.ts";

/** Name of the model and of the features it was trained for; a change of features needs another number. */
export const SEGMENTATION = { name: "segmentation", features: "segmentation 2" } as const;

/** Log odds from which words part. */
const PART = 0;
/**
 * Log odds from which a sentence ends. A sentence cut in two loses who said it, two that stay one lose little: so it takes
 * two chances in three where no stop stands, and more in what may be a headline.
 */
const END: { readonly [ending in Ending]: number } = { stop: 0, "no stop": 0.6, "no stop in the block": 2.2 };

export type Splitters = { readonly words: WordSplitter; readonly sentences: SentenceSplitter };

/** The splitters that a model's weights make. */
export function splittersOf(words: Weights, sentences: Weights): Splitters {
  const score = new Float32Array(1);
  const odds = (weights: Weights, features: Int32Array, count: number): number => {
    score[0] = 0;
    weights.add(features, count, score);
    return score[0];
  };
  const parts: DecideWord = (features, count) => odds(words, features, count) > PART;
  const ends: DecideSentence = (features, count, _at, ending) => odds(sentences, features, count) > END[ending];
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
