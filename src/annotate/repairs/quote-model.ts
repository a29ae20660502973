import { feature } from "../../models/feature-hash.ts";
import { loadModel } from "../../models/load-model.ts";
import type { Model } from "../../models/model-file.ts";
import type { Weights } from "../../models/weights.ts";
import { factsOf } from "./line-facts.ts";
import { loadQuoteNetworks } from "./network-weights.ts";
import type { PageMarks } from "./page-marks.ts";
import { endFeatures, insideFeatures, MOST_QUOTE_FEATURES, pageFacts, placeFeatures } from "./quote-features.ts";
import {
  closesFrom,
  type LatticeScores,
  OPENS,
  PLAIN,
  PLAIN_OPENED,
  placesOf,
  SPECIALS,
  STATES,
} from "./quote-lattice.ts";
import type { QuoteLine } from "./quote-line.ts";
import type { QuoteNetwork } from "./quote-network.ts";

export const QUOTE_MODEL = "lost-quotes";
export const QUOTE_FEATURES = "lost-quotes 6";

/**
 * Weights of what happens at a place (two classes: opens, closes), of a place as the end of a quote of a kind, and of
 * words inside quotes (two classes: began with a capital, or not).
 */
export type QuoteModel = {
  readonly places: Weights;
  readonly ends: Weights;
  readonly inside: Weights;
  /** What `ends` says of what happens beside the places, the same for every line; absent while it is learnt. */
  readonly special?: Float64Array;
};

/** The model of a reading by features, and the networks. */
export type QuoteModels = {
  readonly features: QuoteModel;
  /** Opened when first asked for. */
  readonly networks: readonly QuoteNetwork[];
};

let opened: QuoteModels | null = null;

/** The models of the package, read once. Throws as `loadModel`. */
export function lostQuotesModels(): QuoteModels {
  opened ??= quoteModelsOf(loadModel(QUOTE_MODEL, QUOTE_FEATURES));
  return opened;
}

function quoteModelsOf(model: Model): QuoteModels {
  const ends = model.weights("ends");
  return {
    features: { places: model.weights("places"), ends, inside: model.weights("inside"), special: specialScores(ends) },
    get networks() {
      return loadQuoteNetworks();
    },
  };
}

/** Calls `of` with the features of everything that a line is scored by, in order, and where the score belongs. */
export function eachFeature(
  line: QuoteLine,
  page: PageMarks,
  of: {
    place(at: number, features: Int32Array, count: number): void;
    end(at: number, state: number, features: Int32Array, count: number): void;
    inside(at: number, features: Int32Array, count: number): void;
    /** Left out where they are known. */
    special?(which: number, features: Int32Array, count: number): void;
  },
): void {
  const facts = factsOf(line);
  const known = pageFacts(page);
  const features = FEATURES;
  const places = placesOf(line);
  for (let at = 0; at <= line.tokens.length; at++) {
    const place = places[at] as number;
    const plain = place >= PLAIN;
    const from = closesFrom(place, at);
    if (!plain || from < STATES || (place & OPENS) !== 0)
      of.place(at, features, placeFeatures(line, facts, at, known, features));
    for (let state = from; state < PLAIN_OPENED; state++)
      of.end(at, state, features, endFeatures(line, facts, at, state, features));
    if (at < line.tokens.length) of.inside(at, features, insideFeatures(line, facts, at, known, features));
  }
  if (of.special === undefined) return;
  for (let which = 0; which < SPECIALS; which++) {
    features[0] = feature(400, which);
    of.special(which, features, 1);
  }
}

function specialScores(ends: Weights): Float64Array {
  return Float64Array.from({ length: SPECIALS }, (_, which) => {
    FEATURES[0] = feature(400, which);
    SUMS.fill(0);
    ends.add(FEATURES, 1, SUMS);
    return SUMS[0] as number;
  });
}

const FEATURES = new Int32Array(MOST_QUOTE_FEATURES);
const SUMS = new Float32Array(2);

/** The scores of a line. */
export function scoresOf(model: QuoteModel, line: QuoteLine, page: PageMarks): LatticeScores {
  const length = line.tokens.length;
  const scores: LatticeScores = {
    opens: new Float64Array(length + 1),
    closes: new Float64Array((length + 1) * STATES),
    inside: new Float64Array(2 * length),
    special: model.special ?? specialScores(model.ends),
  };
  const sumsOf = (weights: Weights, features: Int32Array, count: number): Float32Array => {
    SUMS.fill(0);
    weights.add(features, count, SUMS);
    return SUMS;
  };
  eachFeature(line, page, {
    place(at, features, count) {
      const [opens = 0, closes = 0] = sumsOf(model.places, features, count);
      scores.opens[at] = opens;
      scores.closes.fill(closes, at * STATES, (at + 1) * STATES);
    },
    end(at, state, features, count) {
      (scores.closes[at * STATES + state] as number) += sumsOf(model.ends, features, count)[0] as number;
    },
    inside(at, features, count) {
      scores.inside.set(sumsOf(model.inside, features, count), 2 * at);
    },
  });
  return scores;
}
