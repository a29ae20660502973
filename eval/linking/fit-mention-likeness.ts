import {
  FEATURE_NAMES,
  groupMentions,
  type MentionFeatures,
  MentionLikeness,
} from "../../src/link/events/mention-likeness.ts";
import { numbersFrom } from "../../test/made-up-pages.ts";
import { conllScore, coreferenceCounts } from "./coreference-scores.ts";
import { inChains } from "./event-coreference.ts";
import { type GivenMentions, readEcb } from "./given-mentions.ts";

/**
 * Fits the weights of src/link/events/mention-likeness.ts on the training topics of ECB+ (logistic regression, AdaGrad,
 * L2), prints them, and prints the score of the training topics for thresholds around the one in use with the weights
 * that are there now. usage: node eval/linking/fit-mention-likeness.ts
 */
const EPOCHS = 12;
const RATE = 0.3;
const L2 = 1e-4;

const given = readEcb("train");
console.log(fitted(given));
for (const threshold of [0.1, 0.125, 0.15, 0.175, 0.2, 0.25, 0.3]) {
  const groups = groupMentions(given.views, given.words, threshold);
  const all = new Map(groups.map((group, index) => [String(index), String(group)]));
  const gold = new Map(given.chains.map((chain, index) => [String(index), chain]));
  const score = (rows: readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>]) =>
    conllScore(coreferenceCounts(...rows)).toFixed(4);
  console.log(threshold, "in chains", score(inChains(gold, all)), "all", score([gold, all]));
}

function fitted({ views, chains, words }: GivenMentions): { [name: string]: number } {
  const likeness = new MentionLikeness(views, words);
  const rows: { readonly values: Float64Array; readonly one: number }[] = [];
  for (let a = 0; a < views.length; a++) {
    for (let b = a + 1; b < views.length; b++) {
      const features: MentionFeatures | null = likeness.features(a, b);
      if (features === null) continue;
      rows.push({
        values: Float64Array.from(FEATURE_NAMES, (name) => features[name]),
        one: chains[a] === chains[b] ? 1 : 0,
      });
    }
  }
  const next = numbersFrom(1);
  const weights = new Float64Array(FEATURE_NAMES.length);
  const squares = new Float64Array(FEATURE_NAMES.length).fill(1e-6);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let last = rows.length - 1; last > 0; last--) {
      const other = Math.floor(next() * (last + 1));
      const [x, y] = [rows[last], rows[other]];
      if (x === undefined || y === undefined) continue;
      rows[last] = y;
      rows[other] = x;
    }
    for (const { values, one } of rows) {
      let sum = 0;
      for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (values[at] ?? 0);
      const error = 1 / (1 + Math.exp(-sum)) - one;
      for (let at = 0; at < weights.length; at++) {
        const value = values[at] ?? 0;
        if (value === 0) continue;
        const slope = error * value + L2 * (weights[at] ?? 0);
        squares[at] = (squares[at] ?? 0) + slope * slope;
        weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(squares[at] ?? 1);
      }
    }
  }
  return Object.fromEntries(FEATURE_NAMES.map((name, at) => [name, Math.round((weights[at] ?? 0) * 100) / 100]));
}
