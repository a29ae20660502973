import { loadModel } from "../../models/load-model.ts";
import type { Model } from "../../models/model-file.ts";
import type { Weights } from "../../models/weights.ts";
import {
  closingFeatures,
  MOST_QUOTE_FEATURES,
  openingFeatures,
  type PageMarks,
  siteFeatures,
} from "./quote-features.ts";
import type { QuoteLine } from "./quote-line.ts";

export const QUOTE_MODEL = "lost-quotes";
export const QUOTE_FEATURES = "lost-quotes 1";

/** Weights of the three questions: what was lost at a place, where a quote ends, where it begins. */
export type QuoteModel = { readonly sites: Weights; readonly closings: Weights; readonly openings: Weights };

let opened: QuoteModel | null = null;

/** The model of the package, read once. Throws as `loadModel`. */
export function lostQuotesModel(): QuoteModel {
  opened ??= quoteModelOf(loadModel(QUOTE_MODEL, QUOTE_FEATURES));
  return opened;
}

export function quoteModelOf(model: Model): QuoteModel {
  return { sites: model.weights("sites"), closings: model.weights("closings"), openings: model.weights("openings") };
}

const FEATURES = new Int32Array(MOST_QUOTE_FEATURES);
const SCORES = new Float32Array(3);

/** Chances that an opening or a closing mark was lost at a place. */
export function chancesAt(
  model: QuoteModel,
  line: QuoteLine,
  at: number,
  page: PageMarks,
): { opens: number; closes: number } {
  SCORES.fill(0);
  model.sites.add(FEATURES, siteFeatures(line, at, page, FEATURES), SCORES);
  const [none, opens, closes] = sharesOf([...SCORES]);
  return none === undefined ? { opens: 0, closes: 0 } : { opens: opens ?? 0, closes: closes ?? 0 };
}

/** The best of the places and its chance among them; null where there is none. */
export function bestClosing(model: QuoteModel, line: QuoteLine, opening: number, places: readonly number[]) {
  return best(places, model.closings, (at, order) => closingFeatures(line, opening, at, order, FEATURES));
}

export function bestOpening(model: QuoteModel, line: QuoteLine, closing: number, places: readonly number[]) {
  return best(places, model.openings, (at, order) => openingFeatures(line, at, closing, order, FEATURES));
}

function best(
  places: readonly number[],
  weights: Weights,
  write: (at: number, order: number) => number,
): { at: number; chance: number } | null {
  const scores = places.map((at, order) => {
    SCORES.fill(0);
    weights.add(FEATURES, write(at, order), SCORES);
    return SCORES[0] as number;
  });
  const shares = sharesOf(scores);
  let found: { at: number; chance: number } | null = null;
  places.forEach((at, index) => {
    const chance = shares[index] ?? 0;
    if (found === null || chance > found.chance) found = { at, chance };
  });
  return found;
}

function sharesOf(scores: readonly number[]): number[] {
  const greatest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - greatest));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
