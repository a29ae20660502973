import { type Signs, signsOf } from "../../src/models/relation/compare.ts";
import { nearSignsOf } from "../../src/models/relation/near-signs.ts";
import {
  isLater,
  type Likelihoods,
  likelihoodsOf,
  likelihoodsOfFew,
  RELATION_FEATURES,
  RELATIONS,
  type RelationWeights,
} from "../../src/models/relation/relation-model.ts";
import { dataFolder } from "../read-data.ts";
import { packModel, writeModel } from "../write-model.ts";
import { fitRelationNetwork, inSteps, type LabelledPair } from "./fit-relation-network.ts";
import { fitRelations, type Labelled } from "./fit-relations.ts";
import { readFrames } from "./read-frames.ts";
import { type ReadPair, readPairs } from "./read-pairs.ts";
import { pairsWithinArticles } from "./within-articles.ts";

/**
 * Fits how two statements stand to each other on written pairs and writes weights/statement-relations.model and its card,
 * with the figures on each writer's pairs by weights fitted on the others'.
 * usage: node training/claims/train-relations.ts DATA_FOLDER
 */
/** Articles read for pairs that are unrelated, and how much all of these pairs count beside one written pair. */
const ARTICLES = 90;
const COUNT = 3_000;
/** The same for few: those pairs that do not even look related, so that what has nothing in common is known too. */
const PLAIN = 20;
/** So many of these pairs in a row are of the same articles: every second such stretch is held out for the figures. */
const HELD = 600;
/** What a weight costs of the many signs for few: told by the others, each writer's pairs came out best so. */
const COST_OF_FEW = 30;
/** How much a pair of a frame counts beside one of a writer: pairs of one frame are much alike. */
const OF_FRAME = 0.25;
/** How much a pair counts of the two writers who kept least to the guidelines: long sentences, and paraphrase by knowing the world. */
const OF_FREE = 0.25;
const FREE: ReadonlySet<string> = new Set(["three", "four"]);
/** The shares that the relations have in what is written, by its guidelines. */
const SHARES: Readonly<Record<string, number>> = {
  same: 0.25,
  contradicts: 0.25,
  change: 0.125,
  scope: 0.125,
  unrelated: 0.25,
};
/**
 * Writers whose pairs the weights for many are fitted on. With those of later ones, who wrote freer paraphrase, what is only
 * of one topic was taken for the same.
 */
const OF_MANY: ReadonlySet<string> = new Set(["own", "one", "two"]);

/** Networks that are kept, and where their numbers begin; the figures are of the first alone. */
const NETWORKS = 2;
const SEED = 7;

const folder = dataFolder();
const { pairs, lost } = await readPairs();
console.log(`${lost.length} pairs are not read: ${lost.join(", ")}`);
type Example = Labelled & { readonly writer: string; readonly pair: ReadPair };
type Near = Example & LabelledPair;
/** A pair with its signs; where neither page is the later one, in both orders: which one a writer put first says nothing. */
const inOrders = (pair: ReadPair, weight: number): Near[] => {
  const { a, b, relation, writer } = pair;
  const one: Near = { signs: nearSignsOf(a, b), relation, writer, weight, pair, a, b };
  if (isLater(b, a)) return [one];
  const other: Near = { ...one, signs: nearSignsOf(b, a), a: b, b: a };
  return [one, other].map((example) => ({ ...example, weight: weight / 2 }));
};
const near: Near[] = pairs.flatMap((pair) => inOrders(pair, FREE.has(pair.writer) ? OF_FREE : 1));
const wide: Example[] = pairs
  .filter(({ writer }) => OF_MANY.has(writer))
  .map((pair) => ({ signs: signsOf(pair.a, pair.b), relation: pair.relation, writer: pair.writer, pair }));
const frames = await readFrames();
const framed: Near[] = frames.flatMap((pair) => {
  const alike = frames.filter(({ relation }) => relation === pair.relation).length;
  return inOrders(pair, (OF_FRAME * (SHARES[pair.relation] ?? 0) * frames.length) / alike);
});
const best = (likelihoods: Likelihoods) => [...RELATIONS].sort((x, y) => likelihoods[y] - likelihoods[x])[0];
const share = <E extends Example>(of: readonly E[], judged: (one: E) => Likelihoods) => {
  const sum = (some: readonly Labelled[]) => some.reduce((total, { weight = 1 }) => total + weight, 0);
  const right = of.filter((one) => best(judged(one)) === one.relation);
  return of.length === 0 ? "-" : (sum(right) / sum(of)).toFixed(2);
};
const figures = [["writer held out", "pairs", ...RELATIONS, "all"]];
const tell = <E extends Example>(name: string, of: readonly E[], judged: (one: E) => Likelihoods) => {
  const parts = RELATIONS.map((relation) => of.filter((one) => one.relation === relation));
  figures.push([
    name,
    String(new Set(of.map(({ pair }) => pair)).size),
    ...parts.map((part) => share(part, judged)),
    share(of, judged),
  ]);
};
const writersOf = (examples: readonly Example[]) => [...new Set(examples.map(({ writer }) => writer))].sort();

const { near: within, far } = pairsWithinArticles(folder, ARTICLES, fitRelations(wide));
const unrelated = (signs: readonly Signs[], weight: number): Labelled[] =>
  signs.map((one) => ({ signs: one, relation: "unrelated", weight: weight / signs.length }));
const plain = unrelated(far, PLAIN);
const held = unrelated(
  within.filter((_, at) => Math.floor(at / HELD) % 2 === 1),
  COUNT,
);
const learnt = unrelated(
  within.filter((_, at) => Math.floor(at / HELD) % 2 === 0),
  COUNT,
);
for (const writer of writersOf(near)) {
  const others = [...near.filter((one) => one.writer !== writer), ...framed];
  const few = fitRelations([...others, ...plain], COST_OF_FEW);
  const networks = [fitRelationNetwork(others, few, SEED)];
  tell(
    writer,
    near.filter((one) => one.writer === writer),
    ({ a, b, signs }) => likelihoodsOfFew(a, b, signs, { few, networks }),
  );
  console.log(figures.at(-1)?.join("\t"));
}
for (const writer of writersOf(wide)) {
  const weights = fitRelations([...wide.filter((one) => one.writer !== writer), ...learnt]);
  tell(
    `${writer}, many`,
    wide.filter((one) => one.writer === writer),
    ({ signs }) => likelihoodsOf(signs, weights),
  );
  const wrong = held.filter(({ signs }) => best(likelihoodsOf(signs, weights)) !== "unrelated").length;
  console.log(`within articles, writer ${writer} held out: ${wrong} of ${held.length} taken for related`);
}
for (const row of figures) console.log(row.join("\t"));
const few = fitRelations([...near, ...framed, ...plain], COST_OF_FEW);
const many = fitRelations([...wide, ...unrelated(within, COUNT)]);
const networks = Array.from({ length: NETWORKS }, (_, at) =>
  inSteps(fitRelationNetwork([...near, ...framed], few, SEED + at)),
);
const bytesOf = (values: Float32Array) => new Uint8Array(values.buffer);
const arraysOf = (name: string, { mean, deviation, weights }: RelationWeights) => ({
  [`${name}.mean`]: bytesOf(mean),
  [`${name}.deviation`]: bytesOf(deviation),
  [`${name}.weights`]: bytesOf(weights),
});
const { bytes } = packModel({
  name: "statement-relations",
  features: RELATION_FEATURES,
  facts: { "few.signs": few.signs, "few.networks": networks.map(({ step }) => step), "many.signs": many.signs },
  arrays: {
    ...arraysOf("few", few),
    ...arraysOf("many", many),
    ...Object.fromEntries(networks.map(({ steps }, at) => [`few.network ${at}`, new Uint8Array(steps.buffer)])),
  },
});
writeModel("statement-relations", bytes, {
  title: "Relation of statements",
  about:
    "How what one page tells stands to what another page tells: the same, a contradiction, a change, of another scope, or " +
    "unrelated. A multinomial logistic regression over some dozens of signs: how much of each finds a fellow in the " +
    "other (by lists of words and by word vectors), names, figures and their units, days, “not”, opposites, words of " +
    "scope and of time, who speaks. Two sets of weights: for few statements to compare, with signs of a thesaurus and of " +
    "the course of things too, fitted on all written pairs; and for many, fitted on those of the first three writers and on " +
    "pairs of statements of one article, which are on one topic and unrelated. For few statements two small networks have half a " +
    "say: they read every word of a statement beside its fellow in the other one, how near it is and how both are used.",
  command: "node training/claims/train-relations.ts DATA_FOLDER",
  seed: SEED,
  terms: "the file holds some thousands of numbers; the pairs are our own",
  data: [
    {
      name: "Written pairs of statements, `eval/differences/claim-pairs.jsonl` and `training/written/claim-pairs-*.jsonl`",
      used: "training",
      terms: "our own",
    },
    {
      name: "Things told in several ways with what contradicts them, `training/written/claim-frames.jsonl`",
      used: "training",
      terms: "our own",
    },
  ],
  measuredOn:
    "Share right of each writer's pairs that our reading finds, by weights and one network fitted on the other writers'.",
  figures,
  weaknesses: [
    "It has read made-up news alone, with a quarter of pairs unrelated: pages of real matters have far more of them, so what uses it asks for the more the more there is to compare.",
    "Paraphrase in words that neither the lists nor the vectors know is taken for unrelated.",
  ],
});
