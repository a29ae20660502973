import { hashTemplates, templatesOf } from "../../models/feature-templates.ts";
import type { Model } from "../../models/model-file.ts";
import type { ChoiceWeights } from "../../models/weights.ts";
import { loadWordClusters, placeOf, type WordClusters } from "../../models/word-clusters.ts";
import { Lexicon, type WordHashes } from "./word-hashes.ts";

/** Names the features below; raise it with them, and train again. */
export const TAGGER_FEATURES = "tagger 2";

/** Which tags a word may have; the same in training and in use. */
export type TagSets = {
  /** Number of the set of a word of this hash. */
  of(wordHash: number): number;
  /** The classes of each set; the last set is for words that are rare or were never seen. */
  readonly sets: readonly Int32Array[];
};

/** What scores the classes: packed weights, or a perceptron in training. */
export type Scorer = Pick<ChoiceWeights, "add" | "addAmong" | "classes">;

/** What a decision looks at, by number; those of the second list are one thing by itself. */
const TEMPLATES = templatesOf(
  [
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
    32, 33, 34, 35, 36, 37, 38, 39,
  ],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16, 17, 18, 21, 28],
);

/**
 * Greedy tagger, left to right, with averaged perceptron weights (Collins 2002) over the features of Ratnaparkhi 1996
 * and the tags a word was seen with. A class is a universal and a treebank tag in one: "NOUN|NNS".
 */
export class Tagger {
  readonly lexicon: Lexicon;
  readonly labels: readonly string[];
  /** The features of the last decision, for training. */
  readonly features = new Int32Array(TEMPLATES.count);
  readonly #scorer: Scorer;
  readonly #sets: TagSets;
  readonly scores: Float32Array;
  readonly #outside: WordHashes;

  constructor(labels: readonly string[], sets: TagSets, scorer: Scorer, clusters: WordClusters) {
    this.labels = labels;
    this.lexicon = new Lexicon((hash) => sets.of(hash), clusters);
    this.#scorer = scorer;
    this.#sets = sets;
    this.scores = new Float32Array(labels.length);
    this.#outside = this.lexicon.get("<outside>");
  }

  /** Writes a class for each of the words into `classes`. */
  tag(words: readonly WordHashes[], classes: Int32Array): void {
    let before = -1;
    let beforeThat = -2;
    for (let index = 0; index < words.length; index++) {
      const label = this.decide(words, index, before, beforeThat);
      classes[index] = label;
      beforeThat = before;
      before = label;
    }
  }

  /** The classes that a word may have. */
  setOf(word: WordHashes): Int32Array {
    return this.#sets.sets[word.tagSet] as Int32Array;
  }

  /** The class of one word after the two classes before it. Leaves the features in `features`, or -1 in `count` where none were needed. */
  decide(words: readonly WordHashes[], index: number, before: number, beforeThat: number): number {
    const set = this.setOf(words[index] as WordHashes);
    if (set.length === 1) {
      this.count = -1;
      return set[0] as number;
    }
    const { scores } = this;
    scores.fill(0);
    this.count = this.#extract(words, index, before, beforeThat);
    this.#scorer.addAmong(this.features, this.count, scores, set);
    let best = set[0] as number;
    for (let place = 1; place < set.length; place++) {
      const label = set[place] as number;
      if ((scores[label] as number) > (scores[best] as number)) best = label;
    }
    return best;
  }

  /** Features of the last decision that `features` holds; -1 where the word left no choice. */
  count = -1;

  #extract(words: readonly WordHashes[], index: number, before: number, beforeThat: number): number {
    const outside = this.#outside;
    const word = words[index] as WordHashes;
    const last = index > 0 ? (words[index - 1] as WordHashes) : outside;
    const last2 = index > 1 ? (words[index - 2] as WordHashes) : outside;
    const next = index + 1 < words.length ? (words[index + 1] as WordHashes) : outside;
    const next2 = index + 2 < words.length ? (words[index + 2] as WordHashes) : outside;
    const { lower } = word;
    const { first, second, count } = TEMPLATES;
    first[0] = lower;
    first[1] = word.word;
    first[2] = word.suffix1;
    first[3] = word.suffix2;
    first[4] = word.suffix3;
    first[5] = word.suffix4;
    first[6] = word.first;
    first[7] = word.prefix3;
    first[8] = word.shape;
    first[9] = before;
    first[10] = before;
    second[10] = beforeThat;
    first[11] = before;
    second[11] = lower;
    first[12] = last.lower;
    first[13] = last2.lower;
    first[14] = next.lower;
    first[15] = next2.lower;
    first[16] = last.suffix3;
    first[17] = next.suffix3;
    first[18] = word.capital * 8 + word.flags;
    second[18] = index === 0 ? 1 : 0;
    first[19] = before;
    second[19] = next.lower;
    first[20] = next.shape;
    first[21] = lower;
    second[21] = next.lower;
    first[22] = last.lower;
    second[22] = lower;
    first[23] = word.suffix3;
    second[23] = before;
    first[24] = next.suffix2;
    second[24] = word.suffix2;
    first[25] = last.capital;
    second[25] = word.capital * 4 + next.capital;
    first[26] = beforeThat;
    second[26] = before ^ word.suffix2;
    first[27] = 0;
    first[28] = word.tagSet;
    second[28] = before;
    first[29] = word.tagSet;
    second[29] = next.tagSet;
    first[30] = next.tagSet;
    second[30] = next2.tagSet;
    first[31] = next.tagSet;
    second[31] = before;
    first[32] = lower;
    second[32] = next.tagSet;
    first[33] = word.cluster;
    second[33] = word.capital;
    first[34] = next.cluster;
    second[34] = word.cluster;
    first[35] = next.cluster;
    second[35] = before;
    first[36] = word.cluster;
    second[36] = before;
    first[37] = last.cluster;
    second[37] = word.suffix2;
    first[38] = next.cluster;
    second[38] = next2.cluster;
    hashTemplates(TEMPLATES, 0, count, this.features);
    return count;
  }
}

/** The tagger of an opened model, with the package's word clusters. Throws HearsayError as `loadModel` does. */
export function taggerOf(model: Model): Tagger {
  return new Tagger(model.strings("labels"), tagSetsOf(model), model.weights("tags"), loadWordClusters());
}

function tagSetsOf(model: Model): TagSets {
  const hashes = model.words("words");
  const numbers = model.bytes("sets");
  const high = model.bytes("sets.high");
  const flat = model.numbers("set-members");
  const sets: Int32Array[] = [];
  // Each set is its length and then its members.
  for (let at = 0; at < flat.length; at += 1 + (flat[at] as number)) {
    sets.push(Int32Array.from(flat.slice(at + 1, at + 1 + (flat[at] as number))));
  }
  const unknown = sets.length - 1;
  return {
    sets,
    of(wordHash) {
      const at = placeOf(hashes, wordHash >>> 0);
      return at < 0 ? unknown : (numbers[at] as number) + 256 * (high[at] as number);
    },
  };
}
