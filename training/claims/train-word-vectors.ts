import { isEmptyWord } from "../../src/languages/en/sense.ts";
import { stem } from "../../src/languages/en/stem.ts";
import { hashText } from "../../src/models/feature-hash.ts";
import { VECTOR_FEATURES, vectorBytes, WEIGHT_STEP } from "../../src/models/word-vectors.ts";
import { wordBytes } from "../pack-weights.ts";
import { dataFolder, readData } from "../read-data.ts";
import { packModel, writeModel } from "../write-model.ts";
import { fewDimensions } from "./few-dimensions.ts";
import { countCompany } from "./word-company.ts";

/**
 * Learns word vectors from raw news and writes weights/word-vectors.model and its card.
 * usage: node training/claims/train-word-vectors.ts DATA_FOLDER
 */
const WORDS = 24_000;
const LEAST = 5;
const WINDOW = 6;
const DIMENSIONS = 48;
const POWER = 0.5;
const SEED = 11;

const folder = dataFolder();
type Sentences = { sents: { w: string[] }[] };
const texts: string[] = [
  ...readData<{ gold: { main_content?: string } }>(folder, "pages/wcxb.dev-articles.jsonl.gz").map(
    ({ gold }) => gold.main_content ?? "",
  ),
  ...readData<{ articleBody?: string }>(folder, "pages/article-extraction-benchmark.jsonl.gz").map(
    ({ articleBody }) => articleBody ?? "",
  ),
  ...readData<{ lines: string[]; lab: number[] }>(folder, "pages/dumps.wcxb.dev.jsonl.gz").map(({ lines, lab }) =>
    lines.filter((_, at) => lab[at] === 1).join("\n"),
  ),
  ...readData<{ lines: string[]; lab: number[]; site: string }>(folder, "pages/dumps.fundus.dev.jsonl.gz").flatMap(
    ({ lines, lab, site }) =>
      /^(?:us|uk|au|ca|in|ie|nz|za|intl|ng|ke|sg)\//.test(site)
        ? [lines.filter((_, at) => lab[at] === 1).join("\n")]
        : [],
  ),
  ...readData<{ articles: { title: string; lead: string }[] }>(folder, "linking/allsides-stories.train.jsonl").map(
    ({ articles }) => articles.map(({ title, lead }) => `${title}\n${lead}`).join("\n"),
  ),
  ...[
    "linking/ecbplus.train-dev.jsonl",
    "linking/news-cluster.dev.jsonl",
    "events/meantime.jsonl",
    "time/timebank.jsonl",
    "attribution/polnear.train.jsonl.gz",
    "attribution/gum.train.jsonl.gz",
  ].flatMap((name) => readData<{ text: string }>(folder, name).map(({ text }) => text)),
  ...["entities/worldwide-newswire.train.jsonl.gz", "treebank/ewt_train.jsonl.gz"].flatMap((name) =>
    readData<Sentences>(folder, name).map(({ sents }) => sents.map(({ w }) => w.join(" ")).join("\n")),
  ),
];
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
const company = countCompany(read, { words: WORDS, least: LEAST, window: WINDOW, leastTogether: 2 });
const tokens = read.reduce((sum, lines) => sum + lines.reduce((all, line) => all + line.length, 0), 0);
console.log(`${texts.length} texts, ${tokens} words, ${company.words.length} stems, ${company.values.length} pairs`);
const rows = fewDimensions(company, DIMENSIONS, POWER, SEED);
const order = company.words
  .map((word, at) => ({ hash: hashText(word) >>> 0, at }))
  .sort((a, b) => a.hash - b.hash)
  .filter(({ hash }, index, all) => index === 0 || all[index - 1]?.hash !== hash);
const vectors = new Uint8Array(order.length * DIMENSIONS);
order.forEach(({ at }, index) => {
  vectors.set(
    new Uint8Array(vectorBytes(rows.subarray(at * DIMENSIONS, (at + 1) * DIMENSIONS)).buffer),
    index * DIMENSIONS,
  );
});
const weights = Uint8Array.from(order, ({ at }) =>
  Math.min(255, Math.round(Math.log(texts.length / (company.texts[at] as number)) / WEIGHT_STEP)),
);
const { bytes } = packModel({
  name: "word-vectors",
  features: VECTOR_FEATURES,
  facts: { dimensions: DIMENSIONS },
  arrays: { words: wordBytes(order.map(({ hash }) => hash)), vectors, weights },
});
console.log(`${(bytes.length / 1e6).toFixed(2)} MB`);
writeModel("word-vectors", bytes, {
  title: "Word vectors",
  about:
    "Which words keep the same company in news: hashes of stems with a vector each, no text. Positive pointwise mutual " +
    "information in a window of six words, in few dimensions by a randomised singular value decomposition. Comparing " +
    "what pages say falls back on it where two words are in no list.",
  command: "node training/claims/train-word-vectors.ts DATA_FOLDER",
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
  ],
  measuredOn: "Of the training itself: what it is worth is told by the card of the relation of statements.",
  figures: [
    ["what", "count"],
    ["words read", String(tokens)],
    ["stems with a vector", String(order.length)],
  ],
  weaknesses: [
    "Opposites keep the same company: “rise” and “fall” are alike here.",
    "Stems of fewer than five occurrences have none.",
  ],
});
