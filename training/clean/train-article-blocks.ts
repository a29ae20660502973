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
import { trainArticleModel } from "./fit-article-model.ts";
import { readPages } from "./read-pages.ts";

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
      "Tells for each block of a web page whether it is the article's. Boosted trees over some 170 numbers of a block (its text, markup, place, the elements around it, its neighbours, what rules call it) and a hashed linear part for class names and words; read twice, the second time with what the first says of the blocks around. Only hashes and numbers are in the file.",
    command: COMMAND,
    seed: 20_261,
    data: [
      { name: "article-extraction-benchmark", used: "181 pages", terms: "MIT repository" },
      { name: "wcxb.dev-articles", used: "711 pages", terms: "CC BY 4.0" },
      { name: "fundus.dev", used: "256 pages", terms: "MIT repository" },
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

if (import.meta.main) {
  const pages = [...readPages(dataFolder())];
  const started = performance.now();
  const model = trainArticleModel(pages, (message) =>
    console.error(`${((performance.now() - started) / 1000).toFixed(0)} s  ${message}`),
  );
  writeArticleModel(model, [["see", "docs/decisions"]]);
}
