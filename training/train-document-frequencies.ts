import { pageFromText } from "../src/clean/page-from-text.ts";
import { annotatePage } from "../src/engine/annotate-page.ts";
import { stagesFor } from "../src/engine/stages.ts";
import { pageProfile } from "../src/link/matters/page-profile.ts";
import { FREQUENCY_FEATURES, rarityByte } from "../src/models/document-frequencies.ts";
import { hashText } from "../src/models/feature-hash.ts";
import { readPageIds } from "../src/record/read-page-ids.ts";
import { wordBytes } from "./pack-weights.ts";
import { dataFolder, readData } from "./read-data.ts";
import { packModel, writeModel } from "./write-model.ts";

/**
 * Counts in how many pages of news each name and each word stands that matters are told by, and writes
 * weights/document-frequencies.model and its card. usage: node training/train-document-frequencies.ts DATA_FOLDER
 */
const SHORTEST = 200;
const LONGEST = 20_000;
/** What stands in fewer pages is as good as unknown. */
const LEAST = 3;
const ENGLISH = /^(?:us|uk|au|ca|in|ie|nz|za|intl|ng|ke|sg)\//;

const folder = dataFolder();
type Lines = { readonly lines: string[]; readonly lab: number[]; readonly site: string };
const texts = [
  ...readData<{ gold: { main_content?: string } }>(folder, "pages/wcxb.dev-articles.jsonl.gz").map(
    ({ gold }) => gold.main_content ?? "",
  ),
  ...readData<{ articleBody?: string }>(folder, "pages/article-extraction-benchmark.jsonl.gz").map(
    ({ articleBody }) => articleBody ?? "",
  ),
  ...readData<Lines>(folder, "pages/dumps.fundus.dev.jsonl.gz").flatMap(({ lines, lab, site }) =>
    ENGLISH.test(site) ? [lines.filter((_, at) => lab[at] === 1).join("\n")] : [],
  ),
  // The leads of one story are as long as a page together.
  ...readData<{ articles: { title: string; lead: string }[] }>(folder, "linking/allsides-stories.train.jsonl").map(
    ({ articles }) => articles.map(({ title, lead }) => `${title}\n${lead}`).join("\n"),
  ),
].filter(({ length }) => length >= SHORTEST);

const stages = stagesFor(["entities", "mentions"]);
const holders = new Map<string, number>();
texts.forEach((text, number) => {
  const page = pageFromText({ id: String(number), text: text.slice(0, LONGEST) });
  const layers = annotatePage(page, stages);
  const { names, words } = pageProfile({ page, layers, ids: readPageIds(page, layers) });
  for (const term of [...names.keys(), ...words.keys()]) holders.set(term, (holders.get(term) ?? 0) + 1);
});
const byHash = new Map<number, number>();
for (const [term, count] of holders) {
  const hash = hashText(term) >>> 0;
  // Two terms of one hash count as the more frequent one.
  if (count >= LEAST) byHash.set(hash, Math.max(count, byHash.get(hash) ?? 0));
}
const entries = [...byHash].sort(([a], [b]) => a - b);
const { bytes } = packModel({
  name: "document-frequencies",
  features: FREQUENCY_FEATURES,
  facts: { documents: texts.length, unknown: Math.log(1 + texts.length) },
  arrays: {
    terms: wordBytes(entries.map(([hash]) => hash)),
    weights: Uint8Array.from(entries, ([, count]) => rarityByte(count, texts.length)),
  },
});
console.log(
  `${texts.length} pages, ${holders.size} terms, ${entries.length} kept, ${(bytes.length / 1e6).toFixed(3)} MB`,
);
writeModel("document-frequencies", bytes, {
  title: "Document frequencies",
  about:
    "In how many pages of news a name or a word stands: hashes of terms with a weight each, no text. Which pages are of " +
    "one matter is told by the rare ones that they share; counts that ship with the version make that a matter of these " +
    "pages alone, whatever else the dossier holds.",
  command: "node training/train-document-frequencies.ts DATA_FOLDER",
  seed: 0,
  data: [
    { name: "WCXB, development articles: their text", used: "counting", terms: "CC BY 4.0" },
    {
      name: "Article extraction benchmark: bodies",
      used: "counting",
      terms: "MIT repository; texts of their outlets",
    },
    {
      name: "Fundus, English development pages as plain lines",
      used: "counting",
      terms: "MIT repository; texts of their outlets",
    },
    {
      name: "AllSides stories, train: titles and leads",
      used: "counting",
      terms: "MIT repository; texts of their outlets",
    },
  ],
  terms: "hashes and numbers alone; the texts are not in it",
  weaknesses: [
    "Names of people and places that came into the news later are as rare as made-up ones.",
    "Most of the pages are of the United States: what is everyday news there counts for less than elsewhere.",
  ],
  measuredOn:
    "Of the counting itself: what it is worth is told by `npm run eval -- --only news-clusters --only unrelated-pages`.",
  figures: [
    ["what", "count"],
    ["pages read", String(texts.length)],
    ["terms met", String(holders.size)],
    [`terms of ${LEAST} pages or more, with a weight`, String(entries.length)],
  ],
});
