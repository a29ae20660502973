import { feature, featurePair } from "../../models/feature-hash.ts";
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

const FEATURES = 48;

/**
 * Greedy tagger, left to right, with averaged perceptron weights (Collins 2002) over the features of Ratnaparkhi 1996
 * and the tags a word was seen with. A class is a universal and a treebank tag in one: "NOUN|NNS".
 */
export class Tagger {
  readonly lexicon: Lexicon;
  readonly labels: readonly string[];
  /** The features of the last decision, for training. */
  readonly features = new Int32Array(FEATURES);
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
    const into = this.features;
    const { lower } = word;
    let at = 0;
    into[at++] = feature(1, lower);
    into[at++] = feature(2, word.word);
    into[at++] = feature(3, word.suffix1);
    into[at++] = feature(4, word.suffix2);
    into[at++] = feature(5, word.suffix3);
    into[at++] = feature(6, word.suffix4);
    into[at++] = feature(7, word.first);
    into[at++] = feature(8, word.prefix3);
    into[at++] = feature(9, word.shape);
    into[at++] = feature(10, before);
    into[at++] = featurePair(11, before, beforeThat);
    into[at++] = featurePair(12, before, lower);
    into[at++] = feature(13, last.lower);
    into[at++] = feature(14, last2.lower);
    into[at++] = feature(15, next.lower);
    into[at++] = feature(16, next2.lower);
    into[at++] = feature(17, last.suffix3);
    into[at++] = feature(18, next.suffix3);
    into[at++] = featurePair(19, word.capital * 8 + word.flags, index === 0 ? 1 : 0);
    into[at++] = featurePair(20, before, next.lower);
    into[at++] = feature(21, next.shape);
    into[at++] = featurePair(22, lower, next.lower);
    into[at++] = featurePair(23, last.lower, lower);
    into[at++] = featurePair(24, word.suffix3, before);
    into[at++] = featurePair(25, next.suffix2, word.suffix2);
    into[at++] = featurePair(26, last.capital, word.capital * 4 + next.capital);
    into[at++] = featurePair(27, beforeThat, before ^ word.suffix2);
    into[at++] = feature(28, 0);
    into[at++] = featurePair(29, word.tagSet, before);
    into[at++] = featurePair(30, word.tagSet, next.tagSet);
    into[at++] = featurePair(31, next.tagSet, next2.tagSet);
    into[at++] = featurePair(32, next.tagSet, before);
    into[at++] = featurePair(33, lower, next.tagSet);
    into[at++] = featurePair(34, word.cluster, word.capital);
    into[at++] = featurePair(35, next.cluster, word.cluster);
    into[at++] = featurePair(36, next.cluster, before);
    into[at++] = featurePair(37, word.cluster, before);
    into[at++] = featurePair(38, last.cluster, word.suffix2);
    into[at++] = featurePair(39, next.cluster, next2.cluster);
    return at;
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
