import {
  SEGMENTATION,
  type Splitters,
  splittersFrom,
  splittersOf,
} from "../../src/annotate/tokens/segmentation-model.ts";
import { SentenceSplitter } from "../../src/annotate/tokens/sentence-splitter.ts";
import { WordSplitter } from "../../src/annotate/tokens/word-splitter.ts";
import { DenseWeights } from "../../src/models/weights.ts";
import { packDense } from "../pack-weights.ts";
import { dataFolder } from "../read-data.ts";
import { packModel, writeModel } from "../write-model.ts";
import { type Decision, trainLogistic } from "./logistic.ts";
import { type Paragraph, readParagraphs } from "./treebank-text.ts";

const SEED = 11;
const WORDS = { bits: 17, rounds: 10, step: 0.2, shrink: 1e-4, seed: SEED };
const SENTENCES = { bits: 18, rounds: 10, step: 0.2, shrink: 1e-3, seed: SEED };
/** Rows that stay in the file. */
const KEPT = { words: 60_000, sentences: 90_000 };

const folder = dataFolder();
const training = ["treebank/ewt_train.jsonl.gz", "treebank/gum-permissive.train.jsonl.gz"].flatMap((file) =>
  readParagraphs(folder, file),
);

const words = packDense("words", trainLogistic(wordDecisions(training), WORDS), KEPT.words);
const wordWeights = new DenseWeights(
  words.arrays["words.codes"] as Uint8Array,
  1,
  words.facts["words.greatest"] as number,
);
const { words: splitter } = splittersOf(wordWeights, wordWeights);
const sentences = packDense(
  "sentences",
  trainLogistic(sentenceDecisions(training, splitter), SENTENCES),
  KEPT.sentences,
);
const { bytes, model } = packModel({
  ...SEGMENTATION,
  facts: { ...words.facts, ...sentences.facts },
  arrays: { ...words.arrays, ...sentences.arrays },
});
const splitters = splittersFrom(model);
const figures = [
  ["data", "words F1", "sentences F1, both ends", "sentence ends F1"],
  ...[
    ["EWT dev", "treebank/ewt_dev.jsonl.gz"],
    ["GUM dev", "treebank/gum.dev.jsonl.gz"],
  ].map(([name = "", file = ""]) => [name, ...measure(readParagraphs(folder, file), splitters)]),
];
writeModel(SEGMENTATION.name, bytes, {
  title: "Segmentation: words and sentences",
  about:
    "Two logistic regressions over hashed features. The first says where words part inside a stretch without white space, wherever rules leave it open (hyphens, strokes, stops, unusual apostrophes); the second says where sentences end, behind a stop and without one. Conventions of Universal Dependencies for English.",
  command: "node training/sentences/train-segmentation.ts DATA_FOLDER",
  seed: SEED,
  data: [
    { name: "UD English EWT, train", used: "training", terms: "CC BY-SA 4.0" },
    {
      name: "UD English GUM, train, genres with permissive terms",
      used: "training",
      terms: "annotation CC BY 4.0, texts as given per document",
    },
    { name: "UD English EWT and GUM, dev", used: "figures, choice of settings", terms: "as above" },
  ],
  terms: "CC BY-SA 4.0 as far as the treebanks bind them",
  weaknesses: [
    "Words that lack their apostrophe (“its” for “it's”, names before a bare s) stay whole.",
    "Lists and signatures that lost their line breaks: a sentence's end without any mark is taken only where it is likely.",
    "EWT and GUM part hyphens alike but for rare prefixes; the model follows the more frequent use.",
  ],
  figures,
});
console.log(`${bytes.length} bytes`);
for (const row of figures) console.log(row.join("\t"));

function wordDecisions(paragraphs: readonly Paragraph[]): Decision[] {
  const decisions: Decision[] = [];
  let starts: ReadonlySet<number> = new Set();
  const teacher = new WordSplitter((features, count, at) => {
    const yes = starts.has(at);
    decisions.push({ features: features.slice(0, count), yes });
    return yes;
  });
  for (const paragraph of paragraphs) {
    starts = paragraph.words;
    teacher.split(paragraph.text, 0, paragraph.text.length);
  }
  return decisions;
}

function sentenceDecisions(paragraphs: readonly Paragraph[], wordSplitter: WordSplitter): Decision[] {
  const decisions: Decision[] = [];
  let starts: ReadonlySet<number> = new Set();
  const teacher = new SentenceSplitter((features, count, at) => {
    const yes = starts.has(at);
    decisions.push({ features: features.slice(0, count), yes });
    return yes;
  });
  for (const { text, sentences: gold } of paragraphs) {
    starts = gold;
    teacher.starts(text, wordSplitter.split(text, 0, text.length), new Set());
  }
  return decisions;
}

function measure(paragraphs: readonly Paragraph[], { words: split, sentences: part }: Splitters): string[] {
  const counts = [0, 0, 0].map(() => [0, 0, 0] as [number, number, number]);
  const count = (row: number, gold: Iterable<string>, given: readonly string[]) => {
    const wanted = new Set(gold);
    const at = counts[row] as [number, number, number];
    at[0] += given.filter((key) => wanted.has(key)).length;
    at[1] += given.length;
    at[2] += wanted.size;
  };
  for (const { text, wordSpans, sentenceSpans } of paragraphs) {
    const spans = split.split(text, 0, text.length);
    const starts = part.starts(text, spans, new Set());
    const own = starts.map(
      (from, index) => `${spans[from]?.start}-${spans[(starts[index + 1] ?? spans.length) - 1]?.end}`,
    );
    const ends = (keys: readonly string[]) => keys.map((key) => key.split("-")[1] ?? "");
    count(
      0,
      wordSpans,
      spans.map(({ start, end }) => `${start}-${end}`),
    );
    count(1, sentenceSpans, own);
    count(2, ends(sentenceSpans), ends(own));
  }
  return counts.map(([right, given, wanted]) => ((200 * right) / (given + wanted)).toFixed(2));
}
