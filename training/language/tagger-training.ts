import { Tagger, type TagSets } from "../../src/annotate/grammar/tagger.ts";
import { plainWord, readableWords, type WordHashes } from "../../src/annotate/grammar/word-hashes.ts";
import { hashText } from "../../src/models/feature-hash.ts";
import { loadWordClusters } from "../../src/models/word-clusters.ts";
import { Perceptron } from "../perceptron.ts";
import { numbersFrom, shuffle } from "../random.ts";
import type { TreebankSentence } from "./treebank.ts";

export type TaggerOptions = {
  readonly bits: number;
  readonly rounds: number;
  readonly seed: number;
  /** A word seen fewer times than this counts as unknown. */
  readonly leastSeen: number;
  /** A right class that leads by less than this is learnt from as well. */
  readonly margin: number;
};

export type TrainedTagger = {
  readonly tagger: Tagger;
  readonly labels: readonly string[];
  /** Hashes of the words that have a tag set of their own, sorted, and the set's number for each. */
  readonly words: readonly number[];
  readonly setNumbers: readonly number[];
  readonly sets: TagSets["sets"];
  readonly perceptron: Perceptron;
};

/** What the shipped tagger is trained with. */
export const TAGGER_OPTIONS: TaggerOptions = { bits: 19, rounds: 8, seed: 5, leastSeen: 10, margin: 40 };

/** A class must be seen this often to be one. */
const LEAST_OF_CLASS = 3;
/** And this often on rare words to be thought of for an unknown one. */
const LEAST_OF_RARE = 4;

/** Trains a tagger; the same sentences and options give the same weights. */
export function trainTagger(sentences: readonly TreebankSentence[], options: TaggerOptions): TrainedTagger {
  const classCounts = new Map<string, number>();
  for (const { u, x } of sentences) {
    u.forEach((tag, index) => {
      const label = `${tag}|${x[index]}`;
      classCounts.set(label, (classCounts.get(label) ?? 0) + 1);
    });
  }
  const labels = [...classCounts]
    .filter(([, count]) => count >= LEAST_OF_CLASS)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([label]) => label);
  const classOf = new Map(labels.map((label, index) => [label, index]));
  const learned = learnSets(sentences, classOf, options.leastSeen);
  const places = new Map(learned.words.map((hash, index) => [hash, learned.setNumbers[index] as number]));
  const unknown = learned.sets.length - 1;
  const sets: TagSets = { sets: learned.sets, of: (hash) => places.get(hash >>> 0) ?? unknown };
  const perceptron = new Perceptron(options.bits, labels.length);
  const tagger = new Tagger(labels, sets, perceptron, loadWordClusters());
  const data = sentences.map(({ w, u, x }) => ({
    words: readableWords(w).map((word) => tagger.lexicon.get(word)),
    right: u.map((tag, index) => classOf.get(`${tag}|${x[index]}`) ?? -1),
  }));
  const next = numbersFrom(options.seed);
  for (let round = 0; round < options.rounds; round++) {
    shuffle(data, next);
    for (const { words, right } of data) {
      let before = -1;
      let beforeThat = -2;
      for (let index = 0; index < words.length; index++) {
        const label = tagger.decide(words, index, before, beforeThat);
        const wanted = right[index] as number;
        if (tagger.count >= 0 && wanted >= 0) {
          const rival =
            label === wanted ? runnerUp(tagger.scores, tagger.setOf(words[index] as WordHashes), wanted) : label;
          const lead = (tagger.scores[wanted] as number) - (tagger.scores[rival] as number);
          if (rival !== wanted && lead < options.margin)
            perceptron.update(tagger.features, tagger.count, wanted, rival);
          perceptron.tick();
        }
        beforeThat = before;
        before = label;
      }
    }
  }
  perceptron.average();
  return { tagger, labels, ...learned, perceptron };
}

/** The best of a set's classes besides the right one. */
function runnerUp(scores: Float32Array, set: Int32Array, right: number): number {
  let best = right;
  for (const label of set) {
    if (label !== right && (best === right || (scores[label] as number) > (scores[best] as number))) best = label;
  }
  return best;
}

/** Which classes each word that is not rare was seen with; last, the classes of rare words, for unknown ones. */
function learnSets(
  sentences: readonly TreebankSentence[],
  classOf: ReadonlyMap<string, number>,
  leastSeen: number,
): Pick<TrainedTagger, "words" | "setNumbers" | "sets"> {
  const seen = new Map<number, Map<number, number>>();
  for (const { w, u, x } of sentences) {
    readableWords(w).forEach((word, index) => {
      const label = classOf.get(`${u[index]}|${x[index]}`);
      if (label === undefined) return;
      const hash = hashText(plainWord(word)) >>> 0;
      const counts = seen.get(hash) ?? new Map<number, number>();
      counts.set(label, (counts.get(label) ?? 0) + 1);
      seen.set(hash, counts);
    });
  }
  const rare = new Map<number, number>();
  const numbers = new Map<string, number>();
  const sets: Int32Array[] = [];
  const words: number[] = [];
  const setNumbers: number[] = [];
  for (const [hash, counts] of [...seen].sort(([a], [b]) => a - b)) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total < leastSeen) {
      for (const [label, count] of counts) rare.set(label, (rare.get(label) ?? 0) + count);
      continue;
    }
    // One odd tag among very many is a slip of the annotators.
    const members = [...counts].filter(([, count]) => count * 1000 >= total * 2).map(([label]) => label);
    members.sort((a, b) => a - b);
    const key = members.join(" ");
    let number = numbers.get(key);
    if (number === undefined) {
      number = sets.length;
      numbers.set(key, number);
      sets.push(Int32Array.from(members));
    }
    words.push(hash);
    setNumbers.push(number);
  }
  const unknown = [...rare].filter(([, count]) => count >= LEAST_OF_RARE).map(([label]) => label);
  sets.push(Int32Array.from(unknown.sort((a, b) => a - b)));
  return { words, setNumbers, sets };
}

/** Right universal and treebank tags of all words. */
export function scoreTagger(tagger: Tagger, sentences: readonly TreebankSentence[]) {
  let [upos, xpos, of] = [0, 0, 0];
  for (const { w, u, x } of sentences) {
    const classes = new Int32Array(w.length);
    tagger.tag(
      readableWords(w).map((word) => tagger.lexicon.get(word)),
      classes,
    );
    classes.forEach((label, index) => {
      const [universal, treebank] = (tagger.labels[label] ?? "").split("|");
      of++;
      if (universal === u[index]) upos++;
      if (treebank === x[index]) xpos++;
    });
  }
  return { upos: upos / of, xpos: xpos / of };
}
