import { LEMMA_FEATURES } from "../src/annotate/grammar/lemma-ways.ts";
import { type LemmaScorer, Lemmatiser } from "../src/annotate/grammar/lemmatiser.ts";
import { hashText } from "../src/models/feature-hash.ts";
import { countBases, findForms, type LemmaForm, lemmaExamples, trainLemmas } from "./language/lemma-training.ts";
import { DEVELOPMENT_FILES, readTraining, readTreebank, TREEBANK_DATA, TREEBANK_TERMS } from "./language/treebank.ts";
import { packSparse } from "./pack-weights.ts";
import { dataFolder } from "./read-data.ts";
import { packModel, writeModel } from "./write-model.ts";

/** Trains the lemmatiser and writes weights/lemmatiser.model and its card. usage: node training/train-lemmatiser.ts DATA_FOLDER */
const SEED = 5;

const folder = dataFolder();
const training = readTraining(folder);
const bases = countBases(training);
const forms = findForms(training, bases);
const trained = trainLemmas(lemmaExamples(forms, bases), SEED);
const packed = packSparse("ways", trained, 60_000);
const { bytes, model } = packModel({
  name: "lemmatiser",
  features: LEMMA_FEATURES,
  facts: packed.facts,
  arrays: packed.arrays,
});
const shipped = model.weights("ways");

const share = (scorer: LemmaScorer, some: readonly LemmaForm[]) => {
  const lemmatiser = new Lemmatiser(scorer);
  const right = some.filter(({ word, upos, xpos, base }) => lemmatiser.lemma(word, upos, xpos) === base);
  return `${((100 * right.length) / some.length).toFixed(2)} of ${some.length}`;
};
// Held out by base: a base's other forms would tell.
const isHeld = (base: string) => hashText(base) % 5 === 0;
const restBases = new Map([...bases].filter(([key]) => !isHeld(key.slice(key.indexOf(" ") + 1))));
const rest = forms.filter(({ base }) => !isHeld(base));
const held = forms.filter(({ base }) => isHeld(base));
const figures = [
  [
    "training forms of a fifth of the bases, trained without them",
    share(trainLemmas(lemmaExamples(rest, restBases), SEED), held),
  ],
];
const known = new Set(forms.map(({ xpos, word }) => `${xpos} ${word}`));
for (const [name, file] of Object.entries(DEVELOPMENT_FILES)) {
  const sentences = readTreebank(folder, file);
  // Bases are looked for in all of the text: a development set alone shows few.
  const found = findForms(sentences, countBases([...training, ...sentences]));
  const fresh = found.filter(({ xpos, word }) => !known.has(`${xpos} ${word}`));
  figures.push([`${name}, forms that are not in the training data`, share(shipped, fresh)]);
}
for (const row of figures) console.log(row.join("  "));
console.log(`${forms.length} forms, ${bases.size} bases, ${(bytes.length / 1e6).toFixed(3)} MB`);
writeModel("lemmatiser", bytes, {
  title: "Lemmatiser",
  about:
    "Chooses what ending to take off an English word to get its dictionary form, from its tag and last letters. The " +
    "treebanks' own lemmas are not used: what is learnt from is forms whose base occurs in the same texts. Irregular " +
    "forms are a list of ours (src/languages/en/irregular-forms.ts).",
  command: "node training/train-lemmatiser.ts DATA_FOLDER",
  seed: SEED,
  data: TREEBANK_DATA,
  terms: TREEBANK_TERMS,
  weaknesses: [
    "Rare verbs whose base ends in -e after two consonants.",
    "A base that never occurs as such is not in the figures: they are of forms whose base is known.",
  ],
  figures: [["forms (types, regular ones)", "right base"], ...figures],
});
