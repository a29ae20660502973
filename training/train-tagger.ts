import { TAGGER_FEATURES, taggerOf } from "../src/annotate/grammar/tagger.ts";
import { DAMAGES, type Damage, withDamaged } from "./language/damage.ts";
import { scoreTagger, TAGGER_OPTIONS, type TrainedTagger, trainTagger } from "./language/tagger-training.ts";
import { DEVELOPMENT_FILES, readTraining, readTreebank, TREEBANK_DATA, TREEBANK_TERMS } from "./language/treebank.ts";
import { packSparse, wordBytes } from "./pack-weights.ts";
import { dataFolder } from "./read-data.ts";
import { packModel, writeModel } from "./write-model.ts";

/** Trains the tagger and writes weights/tagger.model and its card. usage: node training/train-tagger.ts DATA_FOLDER */
const KEEP = 700_000;
const folder = dataFolder();

// Weights of several orders of the sentences, mixed, waver less than those of one (McDonald, Hall and Mann 2010).
const sentences = withDamaged(readTraining(folder), TAGGER_OPTIONS.seed);
const [trained, ...others] = [0, 1, 2].map((more) =>
  trainTagger(sentences, { ...TAGGER_OPTIONS, seed: TAGGER_OPTIONS.seed + more }),
) as [TrainedTagger, ...TrainedTagger[]];
for (const { perceptron } of others) trained.perceptron.mix(perceptron);
const { bytes, model } = packModel(contentOf(trained));
const tagger = taggerOf(model);
const percent = (share: number) => (100 * share).toFixed(2);
const figures = Object.entries(DEVELOPMENT_FILES).flatMap(([name, file]) => {
  const sentences = readTreebank(folder, file);
  const row = (how: string, some: typeof sentences) => {
    const { upos, xpos } = scoreTagger(tagger, some);
    return [`${name}${how}`, percent(upos), percent(xpos)];
  };
  return [
    row("", sentences),
    ...(Object.keys(DAMAGES) as Damage[]).map((damage) => row(`, ${damage}`, sentences.map(DAMAGES[damage]))),
  ];
});
const before = scoreTagger(trained.tagger, readTreebank(folder, DEVELOPMENT_FILES["EWT dev"]));
console.log(`before packing, EWT dev: ${percent(before.upos)} ${percent(before.xpos)}`);
for (const row of figures) console.log(row.join("  "));
console.log(`${(bytes.length / 1e6).toFixed(2)} MB, ${trained.labels.length} classes, ${trained.words.length} words`);
writeModel("tagger", bytes, {
  title: "Tagger",
  about:
    "Parts of speech of English words: universal tags (UPOS) and those of the Penn treebank (XPOS), one class for both. " +
    "An averaged perceptron over hashed features, left to right; a word that was seen often enough has only the tags it " +
    "was seen with.",
  command: "node training/train-tagger.ts DATA_FOLDER",
  seed: TAGGER_OPTIONS.seed,
  data: TREEBANK_DATA,
  terms: TREEBANK_TERMS,
  weaknesses: [
    "Names against common nouns where capitals tell nothing: headlines in capitals or in title case.",
    "Past tense against participle in headlines (“Minister told to resign”).",
  ],
  figures: [["set, with its own tokens", "UPOS", "XPOS"], ...figures],
});

function contentOf({ labels, words, setNumbers, sets, perceptron }: TrainedTagger) {
  const packed = packSparse("tags", perceptron, KEEP);
  return {
    name: "tagger",
    features: TAGGER_FEATURES,
    facts: { labels, "set-members": sets.flatMap((set) => [set.length, ...set]), ...packed.facts },
    arrays: {
      ...packed.arrays,
      words: wordBytes(words),
      sets: Uint8Array.from(setNumbers, (number) => number & 255),
      "sets.high": Uint8Array.from(setNumbers, (number) => number >> 8),
    },
  };
}
