import { loadModel } from "../../models/load-model.ts";
import type { Model } from "../../models/model-file.ts";
import type { Label } from "../passage.ts";
import type { Line } from "../recognisers/line.ts";
import {
  FIRST_COLUMNS,
  firstRows,
  type HashedWeights,
  hashedScores,
  SECOND_COLUMNS,
  scoresOf,
  secondRows,
} from "./article-scores.ts";
import { blockFeatures, type PageEvidence } from "./block-features.ts";
import type { Trees } from "./boosted-scores.ts";
import type { DividedPage } from "./divide-page.ts";

export const MODEL_NAME = "article-blocks";
/** Names what the columns and hashes mean: raised when they change, with the model trained anew. */
export const MODEL_FEATURES = "article blocks 2";
/** Hashed weights are stored as whole numbers of this size. */
export const HASHED_STEP = 1 / 40;

export type ArticleModel = { readonly hashed: HashedWeights; readonly first: Trees; readonly second: Trees };

let opened: { readonly file: Model; readonly model: ArticleModel } | null = null;

/** The model of blocks that comes with the package. Throws what `loadModel` throws. */
export function articleModel(): ArticleModel {
  const file = loadModel(MODEL_NAME, MODEL_FEATURES);
  if (opened?.file !== file) opened = { file, model: readArticleModel(file) };
  return opened.model;
}

/** Makes a model of what its file holds. */
export function readArticleModel(file: Model): ArticleModel {
  const codes = file.bytes("hashed");
  const values = new Float32Array(codes.length);
  for (let index = 0; index < codes.length; index++)
    values[index] = ((((codes[index] as number) + 128) & 255) - 128) * HASHED_STEP;
  return { hashed: { values, mask: codes.length - 1 }, first: treesOf(file, "first"), second: treesOf(file, "second") };
}

function treesOf(file: Model, name: string): Trees {
  const floats = (part: string) => new Float32Array(file.words(`${name} ${part}`).buffer);
  return {
    depth: file.number(`${name} depth`),
    features: file.bytes(`${name} features`),
    thresholds: floats("thresholds"),
    leaves: floats("leaves"),
    base: file.number(`${name} base`),
  };
}

/** Log odds that each block is the article's: read once by itself, and once more with what that says of its neighbours. */
export function scoreBlocks(
  model: ArticleModel,
  page: DividedPage,
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  evidence: PageEvidence,
): Float32Array {
  const features = blockFeatures(page, lines, labels, evidence);
  const rows = firstRows(features, hashedScores(model.hashed, page.blocks, lines));
  const first = scoresOf(model.first, rows, FIRST_COLUMNS);
  return scoresOf(model.second, secondRows(rows, first, page.blocks, lines), SECOND_COLUMNS);
}
