import { loadModel } from "../load-model.ts";
import { loadWordVectors } from "../word-vectors.ts";
import { alignWords } from "./aligned-words.ts";
import { type Signs, signsOf } from "./compare.ts";
import type { Content } from "./content.ts";
import { nearSignsOf } from "./near-signs.ts";
import { layoutOf, type NetworkInput, runNetwork } from "./relation-network.ts";

/** Names the signs of a pair (see `signsOf` and `nearSignsOf`); raise it with them, and train again. */
export const RELATION_FEATURES = "relation 5";

/** How two contents may stand to each other. */
export const RELATIONS = ["same", "contradicts", "change", "scope", "unrelated"] as const;
export type Relation = (typeof RELATIONS)[number];
export type Likelihoods = { readonly [R in Relation]: number };

/** A multinomial logistic regression over standardised signs. */
export type RelationWeights = {
  readonly signs: readonly string[];
  readonly mean: Float32Array;
  readonly deviation: Float32Array;
  /** By relation, then by sign; the constant last. */
  readonly weights: Float32Array;
};

/** Standardised signs are cut here: one odd number must not outweigh all. */
const MOST_DEVIATIONS = 4;

/**
 * Weights for where there is little to compare, over the signs of `nearSignsOf`, with networks that read word by word beside
 * them (`runNetwork`), and for where nearly all that could be compared is unrelated, over the signs of `signsOf`.
 */
export type RelationModel = {
  readonly few: RelationWeights;
  readonly networks: readonly Float32Array[];
  readonly many: RelationWeights;
};

let opened: RelationModel | undefined;

/** Throws HearsayError as `loadModel` does. */
export function loadRelationModel(): RelationModel {
  if (opened !== undefined) return opened;
  const model = loadModel("statement-relations", RELATION_FEATURES);
  const floats = (name: string) => new Float32Array(new Uint8Array(model.bytes(name)).buffer);
  const weights = (name: string): RelationWeights => ({
    signs: model.strings(`${name}.signs`),
    mean: floats(`${name}.mean`),
    deviation: floats(`${name}.deviation`),
    weights: floats(`${name}.weights`),
  });
  const networks = model.numbers("few.networks").map((step, at) => {
    const steps = new Int16Array(new Uint8Array(model.bytes(`few.network ${at}`)).buffer);
    return Float32Array.from(steps, (value) => value * step);
  });
  opened = { few: weights("few"), networks, many: weights("many") };
  return opened;
}

/** Matters of no more contents are few, of no fewer many; between them both weights have a say. */
const FEW = 3;
const MANY = 40;
/** From here on signs leave little doubt that two contents are unrelated. */
const SURE = 0.7;

/** What the model says of a pair, and the signs of it that were looked at. */
export type Judged = { readonly signs: Signs; readonly likelihoods: Likelihoods };

/**
 * How likely each relation is between two of so many contents of a matter, `a` of the page that is not later. Where there
 * are not many, and neither page is known to be the later one, both orders have a say.
 */
export function judge(a: Content, b: Content, contents: number, model: RelationModel = loadRelationModel()): Judged {
  if (contents >= MANY) {
    const signs = signsOf(a, b);
    return { signs, likelihoods: likelihoodsOf(signs, model.many) };
  }
  const signs = nearSignsOf(a, b);
  const first = likelihoodsAmong(a, b, signs, contents, model);
  if (isLater(b, a)) return { signs, likelihoods: first };
  const second = likelihoodsAmong(b, a, nearSignsOf(b, a), contents, model);
  return { signs, likelihoods: shared(RELATIONS.map((relation) => first[relation] + second[relation])) };
}

/** True where one content is of a page that is known to be later than the other's. */
export function isLater(one: Content, other: Content): boolean {
  return one.date !== null && other.date !== null && one.date.first > other.date.first;
}

/** How likely each relation is between two of so many contents of a matter, in this order. */
function likelihoodsAmong(a: Content, b: Content, signs: Signs, contents: number, model: RelationModel): Likelihoods {
  const share = Math.max(0, Math.min(1, (contents - FEW) / (MANY - FEW)));
  const bySigns = likelihoodsOf(signs, model.few);
  if (share === 0) return withNetworks(a, b, signs, bySigns, model);
  const many = likelihoodsOf(signs, model.many);
  const among = (few: Likelihoods) =>
    shared(RELATIONS.map((relation) => few[relation] ** (1 - share) * many[relation] ** share));
  const known = among(bySigns);
  // What the signs leave little doubt of is not read word by word: most pairs are unrelated.
  return known.unrelated >= SURE ? known : among(withNetworks(a, b, signs, bySigns, model));
}

/** How likely each relation is where there are few contents: by the signs of a pair, and by networks over its words, by half. */
export function likelihoodsOfFew(
  a: Content,
  b: Content,
  signs: Signs,
  { few, networks }: Pick<RelationModel, "few" | "networks">,
): Likelihoods {
  return withNetworks(a, b, signs, likelihoodsOf(signs, few), { few, networks });
}

function withNetworks(
  a: Content,
  b: Content,
  signs: Signs,
  bySigns: Likelihoods,
  { few, networks }: Pick<RelationModel, "few" | "networks">,
): Likelihoods {
  if (networks.length === 0) return bySigns;
  const input = networkInput(a, b, signs, few);
  const layout = layoutOf(few.signs.length, loadWordVectors().usages, RELATIONS.length);
  const byWords = networks.map((weights) => {
    const { scores } = runNetwork(weights, layout, input);
    const greatest = Math.max(...scores);
    return shared([...scores].map((score) => Math.exp(score - greatest)));
  });
  return shared(
    RELATIONS.map((relation) =>
      Math.sqrt(bySigns[relation] * byWords.reduce((sum, likelihoods) => sum + likelihoods[relation], 0)),
    ),
  );
}

/** What a network reads of a pair. The signs are made smaller: it has many beside them. */
export function networkInput(a: Content, b: Content, signs: Signs, few: RelationWeights): NetworkInput {
  return {
    signs: Float32Array.from(standardised(signs, few), (value) => value / 2),
    words: alignWords(a, b),
  };
}

/** How likely each relation is; they add up to 1. Called for every pair that is compared: what can be is written out. */
export function likelihoodsOf(signs: Signs, model: RelationWeights): Likelihoods {
  const { signs: names, weights, mean, deviation } = model;
  const size = names.length + 1;
  const last = names.length;
  let same = weights[last] as number;
  let contradicts = weights[size + last] as number;
  let change = weights[2 * size + last] as number;
  let scope = weights[3 * size + last] as number;
  let unrelated = weights[4 * size + last] as number;
  for (let at = 0; at < last; at++) {
    const value = cut(((signs[names[at] as string] ?? 0) - (mean[at] as number)) / (deviation[at] as number));
    same += value * (weights[at] as number);
    contradicts += value * (weights[size + at] as number);
    change += value * (weights[2 * size + at] as number);
    scope += value * (weights[3 * size + at] as number);
    unrelated += value * (weights[4 * size + at] as number);
  }
  const sums = [same, contradicts, change, scope, unrelated];
  const greatest = Math.max(same, contradicts, change, scope, unrelated);
  return shared(sums.map((sum) => Math.exp(sum - greatest)));
}

/** Amounts by relation as shares of one. */
function shared(powers: readonly number[]): Likelihoods {
  const total = powers.reduce((sum, power) => sum + power, 0);
  const [same = 0, contradicts = 0, change = 0, scope = 0, unrelated = 0] = powers.map((power) => power / total);
  return { same, contradicts, change, scope, unrelated };
}

/** The signs in the model's order, less their mean, in standard deviations. */
export function standardised(
  signs: Signs,
  { signs: names, mean, deviation }: Omit<RelationWeights, "weights">,
): number[] {
  return names.map((name, at) => cut(((signs[name] ?? 0) - (mean[at] as number)) / (deviation[at] as number)));
}

const cut = (value: number): number =>
  value > MOST_DEVIATIONS ? MOST_DEVIATIONS : value < -MOST_DEVIATIONS ? -MOST_DEVIATIONS : value;
