import { plainLower } from "../src/annotate/grammar/word-hashes.ts";
import { hashText } from "../src/models/feature-hash.ts";
import { CLUSTER_FEATURES } from "../src/models/word-clusters.ts";
import { clusterWords } from "./language/cluster-words.ts";
import { readTraining, TREEBANK_DATA } from "./language/treebank.ts";
import { wordBytes } from "./pack-weights.ts";
import { dataFolder, readData } from "./read-data.ts";
import { packModel, writeModel } from "./write-model.ts";

/**
 * Groups words by the company they keep and writes weights/word-clusters.model and its card.
 * usage: node training/train-word-clusters.ts DATA_FOLDER
 */
const CLUSTERS = 255;
const MOST_WORDS = 14_000;

const folder = dataFolder();
const texts = [
  ...readData<{ gold: { main_content?: string } }>(folder, "pages/wcxb.dev-articles.jsonl.gz").map(
    ({ gold }) => gold.main_content ?? "",
  ),
  ...readData<{ articles: { title: string; lead: string }[] }>(folder, "linking/allsides-stories.train.jsonl").flatMap(
    ({ articles }) => articles.flatMap(({ title, lead }) => [title, lead]),
  ),
];
// Words as the treebanks part them: hyphens, marks and shortened words stand alone.
const WORD = /\p{L}+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|[\p{L}\p{M}]+|\d[\d.,]*|[^\s\p{L}\d]/giu;
const lines: string[][] = readTraining(folder).map(({ w }) => w.map(plainLower));
const seen = new Set<string>();
for (const text of texts) {
  for (const line of text.split("\n")) {
    // Pages of one site repeat their lines.
    if (line === "" || line.length > 20_000 || seen.has(line)) continue;
    seen.add(line);
    lines.push((line.match(WORD) ?? []).map(plainLower));
  }
}
const clusters = clusterWords(lines, { clusters: CLUSTERS, words: MOST_WORDS });
const entries = [...clusters]
  .map(([word, cluster]) => [hashText(word) >>> 0, cluster] as const)
  .sort(([a], [b]) => a - b);
const { bytes } = packModel({
  name: "word-clusters",
  features: CLUSTER_FEATURES,
  facts: { clusters: CLUSTERS + 1 },
  arrays: {
    words: wordBytes(entries.map(([hash]) => hash)),
    numbers: Uint8Array.from(entries, ([, cluster]) => cluster),
  },
});
const count = lines.reduce((sum, { length }) => sum + length, 0);
console.log(`${count} words, ${clusters.size} in ${CLUSTERS} clusters, ${(bytes.length / 1e6).toFixed(3)} MB`);
writeModel("word-clusters", bytes, {
  title: "Word clusters",
  about:
    "Groups of words that stand between the same neighbours, for the tagger and the parser to fall back on where a word " +
    "is rare in the treebanks: hashes of words with a number each, no text. Spherical k-means over the most " +
    "frequent words at either side.",
  command: "node training/train-word-clusters.ts DATA_FOLDER",
  seed: 0,
  data: [
    { name: "WCXB, development articles: their text", used: "training", terms: "CC BY 4.0" },
    {
      name: "AllSides stories, train: titles and leads",
      used: "training",
      terms: "MIT repository; texts of their outlets",
    },
    ...TREEBANK_DATA.slice(0, 2),
  ],
  terms: "hashes and numbers alone; the texts are not in it",
  weaknesses: ["Words of meanings that differ in kind (“may”, “state”) have one number."],
  figures: [
    ["what", "count"],
    ["words read", String(count)],
    ["words with a number", String(clusters.size)],
  ],
});
