import { shingleOverlap, wordF } from "../../eval/pages/shingle-overlap.ts";
import {
  type ArticleModel,
  HASHED_STEP,
  MODEL_FEATURES,
  MODEL_NAME,
  readArticleModel,
} from "../../src/clean/html/article-model.ts";
import type { Trees } from "../../src/clean/html/boosted-scores.ts";
import { dataFolder } from "../read-data.ts";
import { packModel, writeModel } from "../write-model.ts";
import { foldOf, scorePage, trainArticleModel } from "./fit-article-model.ts";
import { readPages, SETS, type TrainingPage } from "./read-pages.ts";

const COMMAND = "node --max-old-space-size=8000 training/clean/train-article-blocks.ts DATA_FOLDER";

/** What the file of a model holds. */
export function contentOf(model: ArticleModel) {
  const codes = Uint8Array.from(model.hashed.values, (value) => Math.round(value / HASHED_STEP) & 255);
  const arrays: { [name: string]: Uint8Array } = { hashed: codes };
  const facts: { [name: string]: number } = {};
  const add = (name: string, trees: Trees) => {
    arrays[`${name} features`] = trees.features;
    arrays[`${name} thresholds`] = bytesOf(trees.thresholds);
    arrays[`${name} leaves`] = bytesOf(trees.leaves);
    facts[`${name} depth`] = trees.depth;
    facts[`${name} base`] = trees.base;
  };
  add("first", model.first);
  add("second", model.second);
  return { name: MODEL_NAME, features: MODEL_FEATURES, facts, arrays };
}

const bytesOf = (numbers: Float32Array) => new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);

/** Packs a trained model and writes it with its card. */
export function writeArticleModel(model: ArticleModel, figures: readonly (readonly string[])[]): void {
  const { bytes, model: packed } = packModel(contentOf(model));
  readArticleModel(packed);
  writeModel(MODEL_NAME, bytes, {
    title: "Blocks of the article",
    about:
      "Tells for each block of a web page whether it is the article's. Boosted trees over some 180 numbers of a block (its text, markup, place, the elements around it, its neighbours, what rules call it) and a hashed linear part for class names and words; read twice, the second time with what the first says of the blocks around. Only hashes and numbers are in the file. The figures are of a model trained the same way without the pages of a quarter of the sites, on those; the file is trained on all.",
    command: COMMAND,
    seed: 20_261,
    data: [
      { name: "article-extraction-benchmark", used: "181 pages", terms: "MIT repository" },
      { name: "wcxb.dev-articles", used: "709 pages", terms: "CC BY 4.0" },
      { name: "fundus.dev", used: "258 pages", terms: "MIT repository" },
    ],
    terms: "CC BY 4.0, as the data of WCXB asks; Apache-2.0 otherwise",
    figures,
    weaknesses: [
      "What counts as the article differs between the three sets: standfirsts, notes on the author, credits at the end.",
      "Recipes, tables of results and lists of products, where hardly anything is running text.",
      "Pages that scripts would have filled.",
    ],
  });
}

/** A quarter of the sites, held back once for the figures of the card. */
const FOLDS = 4;
const HELD_BACK = 1;

/** What the blocks that a model finds have in common with the articles of pages it never saw. */
export function figuresOf(model: ArticleModel, pages: readonly TrainingPage[]): string[][] {
  const rows = [["data", "pages", "shingle F", "exact", "mean word F"]];
  for (const [set] of SETS) {
    const of = pages.filter((page) => page.set === set);
    const scores = of.map((page) => {
      const { second } = scorePage(model, page);
      const found = page.prepared.blocks.filter((_, index) => (second[index] ?? -1) > 0);
      const text = found.map((block) => block.text).join("\n");
      return { overlap: shingleOverlap(page.gold, text), words: wordF(page.gold, text) };
    });
    const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
    const precise = mean(scores.filter(({ overlap }) => overlap.row[1] === 1).map(({ overlap }) => overlap.row[0]));
    const recalled = mean(scores.map(({ overlap }) => overlap.row[2]));
    const f = (2 * precise * recalled) / (precise + recalled);
    const exact = mean(scores.map(({ overlap }) => (overlap.exact ? 1 : 0)));
    const words = mean(scores.map((one) => one.words));
    rows.push([`${set}, sites held back`, String(of.length), f.toFixed(3), exact.toFixed(3), words.toFixed(3)]);
  }
  return rows;
}

if (import.meta.main) {
  const pages = [...readPages(dataFolder())];
  const started = performance.now();
  const told = (message: string) => console.error(`${((performance.now() - started) / 1000).toFixed(0)} s  ${message}`);
  const held = (page: TrainingPage) => foldOf(page.site, FOLDS) === HELD_BACK;
  told("training without a quarter of the sites, for the figures");
  const partial = trainArticleModel(
    pages.filter((page) => !held(page)),
    told,
  );
  const figures = figuresOf(partial, pages.filter(held));
  told("training on all");
  writeArticleModel(trainArticleModel(pages, told), figures);
}
