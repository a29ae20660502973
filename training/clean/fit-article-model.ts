import { type ArticleModel, HASHED_STEP } from "../../src/clean/html/article-model.ts";
import {
  FIRST_COLUMNS,
  firstRows,
  type HashedWeights,
  SECOND_COLUMNS,
  scoresOf,
  secondRows,
  sumOf,
} from "../../src/clean/html/article-scores.ts";
import { numbersFrom } from "../random.ts";
import { type Examples, type TreeSettings, trainTrees } from "./boosted-trees.ts";
import type { TrainingPage } from "./read-pages.ts";

const SEED = 20_261;
const BITS = 16;
/** A hashed feature that fewer sites have says more of the site than of pages. */
const FEWEST_SITES = 4;
const ROUNDS = 4;
const INNER_FOLDS = 3;
/** Blocks far from the article are easy; a sixth of them will do. */
const NEAR = 12;
const FAR_SHARE = 1 / 6;

export const FIRST_SETTINGS: TreeSettings = { trees: 90, depth: 5, rate: 0.12, lambda: 20, least: 15, share: 0.5 };
export const SECOND_SETTINGS: TreeSettings = { trees: 150, depth: 5, rate: 0.08, lambda: 20, least: 15, share: 0.5 };

/** The fold of a page: pages of one site stay together. */
export function foldOf(site: string, folds: number): number {
  let hash = 7;
  for (let index = 0; index < site.length; index++) hash = Math.imul(hash ^ site.charCodeAt(index), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % folds;
}

/** How much each block counts: long ones more, and all pages about the same. */
function weightsOf(page: TrainingPage): Float32Array {
  const article = page.inside.reduce((sum, one) => sum + one, 0);
  const share = Math.min(2, Math.max(0.4, Math.sqrt(25 / Math.max(1, article))));
  return Float32Array.from(page.prepared.blocks, ({ text }) => share * Math.min(8, Math.sqrt(1 + text.length / 6)));
}

/** Logistic regression over hashed features, with AdaGrad; one weight a row. */
export function trainHashed(pages: readonly TrainingPage[]): HashedWeights {
  const size = 2 ** BITS;
  const mask = size - 1;
  const sites = new Uint8Array(size);
  const lastSite = new Int32Array(size).fill(-1);
  const siteNumbers = new Map<string, number>();
  const lists = (page: TrainingPage, index: number) => {
    const hashes = page.hashes[index];
    return hashes === undefined ? [] : [hashes.own, hashes.above, hashes.text];
  };
  const ordered = [...pages].sort((a, b) => (a.site < b.site ? -1 : a.site > b.site ? 1 : a.id < b.id ? -1 : 1));
  for (const page of ordered) {
    const site = siteNumbers.get(page.site) ?? siteNumbers.size;
    siteNumbers.set(page.site, site);
    for (let index = 0; index < page.hashes.length; index++)
      for (const list of lists(page, index))
        for (const hash of list) {
          const row = hash & mask;
          if (lastSite[row] === site) continue;
          lastSite[row] = site;
          sites[row] = Math.min(255, (sites[row] as number) + 1);
        }
  }
  const values = new Float32Array(size);
  const squares = new Float32Array(size).fill(1);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++)
    for (const page of ordered) {
      const weights = weightsOf(page);
      for (let index = 0; index < page.hashes.length; index++) {
        const rows = lists(page, index);
        let score = bias;
        for (const list of rows) for (const hash of list) score += values[hash & mask] as number;
        const label = page.inside[index] as number;
        const error = (label - 1 / (1 + Math.exp(-score))) * (weights[index] as number) * 0.3;
        bias += 0.002 * error;
        for (const list of rows)
          for (const hash of list) {
            const row = hash & mask;
            if ((sites[row] as number) < FEWEST_SITES) continue;
            (squares[row] as number) += error * error;
            (values[row] as number) +=
              (0.15 * error) / Math.sqrt(squares[row] as number) - 1e-5 * (values[row] as number);
          }
      }
    }
  return quantised({ values, mask });
}

/** What the file will hold: a byte for each. */
function quantised({ values, mask }: HashedWeights): HashedWeights {
  return {
    values: values.map((value) => Math.max(-127, Math.min(127, Math.round(value / HASHED_STEP))) * HASHED_STEP),
    mask,
  };
}

export const hashedOf = (weights: HashedWeights, page: TrainingPage): Float32Array => {
  const scores = new Float32Array(page.hashes.length * 3);
  for (const [index, { own, above, text }] of page.hashes.entries()) {
    scores[index * 3] = sumOf(weights, own);
    scores[index * 3 + 1] = sumOf(weights, above);
    scores[index * 3 + 2] = sumOf(weights, text);
  }
  return scores;
};

/** Rows of many pages as examples; far blocks drawn with a fixed seed. */
function examplesOf(
  pages: readonly TrainingPage[],
  rowsOf: (page: TrainingPage) => Float32Array,
  columns: number,
): Examples {
  const next = numbersFrom(SEED + columns);
  const chosen: { page: TrainingPage; indices: number[]; weights: number[] }[] = [];
  let count = 0;
  for (const page of pages) {
    const own = weightsOf(page);
    const indices: number[] = [];
    const weights: number[] = [];
    let last = -999;
    const near = new Uint8Array(page.inside.length);
    for (let index = 0; index < near.length; index++) {
      if (page.inside[index] === 1) last = index;
      if (index - last <= NEAR) near[index] = 1;
    }
    last = 99_999_999;
    for (let index = near.length - 1; index >= 0; index--) {
      if (page.inside[index] === 1) last = index;
      if (last - index <= NEAR) near[index] = 1;
    }
    for (let index = 0; index < near.length; index++) {
      if (near[index] !== 1 && next() > FAR_SHARE) continue;
      indices.push(index);
      weights.push((own[index] as number) * (near[index] === 1 ? 1 : 2.5));
    }
    count += indices.length;
    chosen.push({ page, indices, weights });
  }
  const rows = new Float32Array(count * columns);
  const labels = new Uint8Array(count);
  const weights = new Float32Array(count);
  let at = 0;
  for (const { page, indices, weights: own } of chosen) {
    const all = rowsOf(page);
    for (const [place, index] of indices.entries()) {
      rows.set(all.subarray(index * columns, (index + 1) * columns), at * columns);
      labels[at] = page.inside[index] as number;
      weights[at] = own[place] as number;
      at++;
    }
  }
  return { columns, rows, labels, weights };
}

const secondOf = (page: TrainingPage, first: Float32Array, scores: Float32Array) =>
  secondRows(first, scores, page.prepared.blocks, page.prepared.lines);

/** Trains both readings. What the first one and the hashed features say of a page comes from models that never saw its site. */
export function trainArticleModel(pages: readonly TrainingPage[], told: (message: string) => void): ArticleModel {
  const outer = (fold: number) => pages.filter((page) => foldOf(`${page.site}/`, INNER_FOLDS) !== fold);
  const hashedScores = new Map<TrainingPage, Float32Array>();
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const weights = trainHashed(outer(fold));
    for (const page of pages)
      if (foldOf(`${page.site}/`, INNER_FOLDS) === fold) hashedScores.set(page, hashedOf(weights, page));
  }
  const hashed = trainHashed(pages);
  told("hashed features");
  const rows = (page: TrainingPage) => firstRows(page.features, hashedScores.get(page) ?? new Float32Array(0));
  const firstScores = new Map<TrainingPage, Float32Array>();
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const trees = trainTrees(examplesOf(outer(fold), rows, FIRST_COLUMNS), FIRST_SETTINGS, numbersFrom(SEED));
    for (const page of pages)
      if (foldOf(`${page.site}/`, INNER_FOLDS) === fold)
        firstScores.set(page, scoresOf(trees, rows(page), FIRST_COLUMNS));
    told(`first reading, fold ${fold}`);
  }
  const first = trainTrees(examplesOf(pages, rows, FIRST_COLUMNS), FIRST_SETTINGS, numbersFrom(SEED));
  told("first reading");
  const second = trainTrees(
    examplesOf(
      pages,
      (page) => secondOf(page, rows(page), firstScores.get(page) ?? new Float32Array(0)),
      SECOND_COLUMNS,
    ),
    SECOND_SETTINGS,
    numbersFrom(SEED + 1),
  );
  told("second reading");
  return { hashed, first, second };
}

/** Log odds that each block is the article's. */
export function scorePage(model: ArticleModel, page: TrainingPage): { first: Float32Array; second: Float32Array } {
  const rows = firstRows(page.features, hashedOf(model.hashed, page));
  const first = scoresOf(model.first, rows, FIRST_COLUMNS);
  return { first, second: scoresOf(model.second, secondOf(page, rows, first), SECOND_COLUMNS) };
}
