import { hashTemplates, templatesOf } from "../../models/feature-templates.ts";
import type { Model } from "../../models/model-file.ts";
import type { ChoiceWeights } from "../../models/weights.ts";
import { loadWordClusters, placeOf, type WordClusters } from "../../models/word-clusters.ts";
import { type KeptScores, Lexicon, type WordHashes } from "./word-hashes.ts";

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

/**
 * What a decision looks at, by number: first what hangs on the word alone, then on the word before it alone, then on the
 * one behind it alone, then the rest. Those of the second list are one thing by itself.
 */
const TEMPLATES = templatesOf(
  [
    // The word.
    1, 2, 3, 4, 5, 6, 7, 8, 9, 28, 34,
    // The word before it.
    13, 17,
    // The word behind it.
    15, 18, 21,
    // The rest.
    10, 11, 12, 14, 16, 19, 20, 22, 23, 24, 25, 26, 27, 29, 30, 31, 32, 33, 35, 36, 37, 38, 39,
  ],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16, 17, 18, 21, 28],
);
const OF_WORD = 11;
const OF_LAST = OF_WORD + 2;
const OF_NEXT = OF_LAST + 3;

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
  readonly #keeps: boolean;
  /** 1 for each set without a class of names. */
  readonly #nameless: Uint8Array;
  readonly scores: Float32Array;
  readonly #outside: WordHashes;

  /** `keeps`: what the weights say of a word alone is kept with it; they must not change any more, then. */
  constructor(labels: readonly string[], sets: TagSets, scorer: Scorer, clusters: WordClusters, keeps = false) {
    this.labels = labels;
    this.lexicon = new Lexicon((hash) => sets.of(hash), clusters);
    this.#scorer = scorer;
    this.#sets = sets;
    this.#keeps = keeps;
    this.scores = new Float32Array(labels.length);
    this.#nameless = Uint8Array.from(sets.sets, (set) =>
      set.some((label) => (labels[label] ?? "").startsWith("PROPN")) ? 0 : 1,
    );
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

  /** Whether a word was seen often enough, and never as a name. */
  isCommon(word: string): boolean {
    const { tagSet } = this.lexicon.get(word);
    return tagSet !== this.#sets.sets.length - 1 && this.#nameless[tagSet] === 1;
  }

  /** The class of one word after the two classes before it. Leaves the features in `features`, or -1 in `count` where none were needed. */
  decide(words: readonly WordHashes[], index: number, before: number, beforeThat: number): number {
    const set = this.setOf(words[index] as WordHashes);
    if (set.length === 1) {
      this.count = -1;
      return set[0] as number;
    }
    const { scores } = this;
    const word = words[index] as WordHashes;
    const last = index > 0 ? (words[index - 1] as WordHashes) : this.#outside;
    const next = index + 1 < words.length ? (words[index + 1] as WordHashes) : this.#outside;
    this.#readRest(words, index, before, beforeThat);
    if (this.#keeps) {
      const own = this.#ownScores(word, set);
      const behind = this.#scoresBehind(last);
      const ahead = this.#scoresBefore(next);
      for (let place = 0; place < set.length; place++) {
        const label = set[place] as number;
        scores[label] = (own[place] as number) + (behind[label] as number) + (ahead[label] as number);
      }
      this.count = TEMPLATES.count - OF_NEXT;
      hashTemplates(TEMPLATES, OF_NEXT, TEMPLATES.count, this.features);
    } else {
      scores.fill(0);
      this.#readWord(word);
      this.#readLast(last);
      this.#readNext(next);
      this.count = TEMPLATES.count;
      hashTemplates(TEMPLATES, 0, TEMPLATES.count, this.features);
    }
    this.#scorer.addAmong(this.features, this.count, scores, set);
    let best = set[0] as number;
    for (let place = 1; place < set.length; place++) {
      const label = set[place] as number;
      if ((scores[label] as number) > (scores[best] as number)) best = label;
    }
    return best;
  }

  /** Number of features of the last decision in `features`; -1 where the word left no choice. */
  count = -1;

  #ownScores(word: WordHashes, set: Int32Array): Float32Array {
    const kept = keptOf(word);
    if (kept.own !== null) return kept.own;
    this.#readWord(word);
    const scores = this.#scoresOf(0, OF_WORD);
    kept.own = Float32Array.from(set, (label) => scores[label] as number);
    return kept.own;
  }

  #scoresBehind(word: WordHashes): Float32Array {
    const kept = keptOf(word);
    if (kept.behind !== null) return kept.behind;
    this.#readLast(word);
    kept.behind = this.#scoresOf(OF_WORD, OF_LAST);
    return kept.behind;
  }

  #scoresBefore(word: WordHashes): Float32Array {
    const kept = keptOf(word);
    if (kept.before !== null) return kept.before;
    this.#readNext(word);
    kept.before = this.#scoresOf(OF_LAST, OF_NEXT);
    return kept.before;
  }

  /** What some of the templates, which are filled, say of every class. */
  #scoresOf(from: number, to: number): Float32Array {
    const some = new Int32Array(to - from);
    const scores = new Float32Array(this.labels.length);
    hashTemplates(TEMPLATES, from, to, some);
    this.#scorer.add(some, some.length, scores);
    return scores;
  }

  #readWord(word: WordHashes): void {
    const { first, second } = TEMPLATES;
    first[0] = word.lower;
    first[1] = word.word;
    first[2] = word.suffix1;
    first[3] = word.suffix2;
    first[4] = word.suffix3;
    first[5] = word.suffix4;
    first[6] = word.first;
    first[7] = word.prefix3;
    first[8] = word.shape;
    first[9] = 0;
    first[10] = word.cluster;
    second[10] = word.capital;
  }

  #readLast(last: WordHashes): void {
    const { first } = TEMPLATES;
    first[11] = last.lower;
    first[12] = last.suffix3;
  }

  #readNext(next: WordHashes): void {
    const { first } = TEMPLATES;
    first[13] = next.lower;
    first[14] = next.suffix3;
    first[15] = next.shape;
  }

  #readRest(words: readonly WordHashes[], index: number, before: number, beforeThat: number): void {
    const outside = this.#outside;
    const word = words[index] as WordHashes;
    const last = index > 0 ? (words[index - 1] as WordHashes) : outside;
    const last2 = index > 1 ? (words[index - 2] as WordHashes) : outside;
    const next = index + 1 < words.length ? (words[index + 1] as WordHashes) : outside;
    const next2 = index + 2 < words.length ? (words[index + 2] as WordHashes) : outside;
    const { lower } = word;
    const { first, second } = TEMPLATES;
    first[16] = before;
    first[17] = before;
    second[17] = beforeThat;
    first[18] = before;
    second[18] = lower;
    first[19] = last2.lower;
    first[20] = next2.lower;
    first[21] = word.capital * 8 + word.flags;
    second[21] = index === 0 ? 1 : 0;
    first[22] = before;
    second[22] = next.lower;
    first[23] = lower;
    second[23] = next.lower;
    first[24] = last.lower;
    second[24] = lower;
    first[25] = word.suffix3;
    second[25] = before;
    first[26] = next.suffix2;
    second[26] = word.suffix2;
    first[27] = last.capital;
    second[27] = word.capital * 4 + next.capital;
    first[28] = beforeThat;
    second[28] = before ^ word.suffix2;
    first[29] = word.tagSet;
    second[29] = before;
    first[30] = word.tagSet;
    second[30] = next.tagSet;
    first[31] = next.tagSet;
    second[31] = next2.tagSet;
    first[32] = next.tagSet;
    second[32] = before;
    first[33] = lower;
    second[33] = next.tagSet;
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
  }
}

/** The tagger of an opened model, with the package's word clusters. Throws HearsayError as `loadModel` does. */
export function taggerOf(model: Model): Tagger {
  return new Tagger(model.strings("labels"), tagSetsOf(model), model.weights("tags"), loadWordClusters(), true);
}

function keptOf(word: WordHashes): KeptScores {
  word.kept ??= { own: null, behind: null, before: null };
  return word.kept;
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
