import { signsOf } from "../../src/models/relation/compare.ts";
import {
  likelihoodsOf,
  RELATION_FEATURES,
  RELATIONS,
  type RelationWeights,
} from "../../src/models/relation/relation-model.ts";
import { dataFolder } from "../read-data.ts";
import { packModel, writeModel } from "../write-model.ts";
import { fitRelations, type Labelled } from "./fit-relations.ts";
import { readPairs } from "./read-pairs.ts";
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

const folder = dataFolder();
const { pairs, lost } = await readPairs();
const examples = pairs.map(({ a, b, relation, writer }) => ({ signs: signsOf(a, b), relation, writer }));
const best = (weights: RelationWeights, signs: (typeof examples)[number]["signs"]) => {
  const likelihoods = likelihoodsOf(signs, weights);
  return [...RELATIONS].sort((x, y) => likelihoods[y] - likelihoods[x])[0];
};
const writers = [...new Set(examples.map(({ writer }) => writer))].sort();
const right = (of: typeof examples, weights: RelationWeights) =>
  of.filter(({ signs, relation }) => best(weights, signs) === relation).length;
const figures = [["writer held out", "pairs", ...RELATIONS, "all"]];
console.log(`${lost.length} pairs are not read: ${lost.join(", ")}`);
const { near: within, far } = pairsWithinArticles(folder, ARTICLES, fitRelations(examples));
const unrelated = (signs: readonly (typeof examples)[number]["signs"][]): Labelled[] =>
  signs.map((one) => ({ signs: one, relation: "unrelated", weight: COUNT / signs.length }));
const plain: Labelled[] = far.map((one) => ({ signs: one, relation: "unrelated", weight: PLAIN / far.length }));
const held = unrelated(within.filter((_, at) => Math.floor(at / HELD) % 2 === 1));
const learnt = unrelated(within.filter((_, at) => Math.floor(at / HELD) % 2 === 0));
for (const writer of writers) {
  const weights = fitRelations([...examples.filter((one) => one.writer !== writer), ...plain]);
  const own = examples.filter((one) => one.writer === writer);
  const share = (of: typeof examples) => (of.length === 0 ? "-" : (right(of, weights) / of.length).toFixed(2));
  figures.push([
    writer,
    String(own.length),
    ...RELATIONS.map((relation) => share(own.filter((one) => one.relation === relation))),
    share(own),
  ]);
}
for (const writer of writers) {
  const weights = fitRelations([...examples.filter((one) => one.writer !== writer), ...learnt]);
  const own = examples.filter((one) => one.writer === writer);
  const share = (of: typeof examples) => (of.length === 0 ? "-" : (right(of, weights) / of.length).toFixed(2));
  figures.push([
    `${writer}, many`,
    String(own.length),
    ...RELATIONS.map((relation) => share(own.filter((one) => one.relation === relation))),
    share(own),
  ]);
  const wrong = held.filter(({ signs }) => best(weights, signs) !== "unrelated").length;
  console.log(`within articles, writer ${writer} held out: ${wrong} of ${held.length} taken for related`);
}
const few = fitRelations([...examples, ...plain]);
for (const row of figures) console.log(row.join("\t"));
const many = fitRelations([...examples, ...unrelated(within)]);
const bytesOf = (values: Float32Array) => new Uint8Array(values.buffer);
const arraysOf = (name: string, { mean, deviation, weights }: RelationWeights) => ({
  [`${name}.mean`]: bytesOf(mean),
  [`${name}.deviation`]: bytesOf(deviation),
  [`${name}.weights`]: bytesOf(weights),
});
const { bytes } = packModel({
  name: "statement-relations",
  features: RELATION_FEATURES,
  facts: { signs: few.signs },
  arrays: { ...arraysOf("few", few), ...arraysOf("many", many) },
});
writeModel("statement-relations", bytes, {
  title: "Relation of statements",
  about:
    "How what one page tells stands to what another page tells: the same, a contradiction, a change, of another scope, or " +
    "unrelated. A multinomial logistic regression over some dozens of signs: how much of each finds a fellow in the " +
    "other (by lists of words and by word vectors), names, figures and their units, days, “not”, opposites, words of " +
    "scope and of time, who speaks. Two sets of weights: for few statements to compare, fitted on the written pairs; and for " +
    "many, fitted on these and on pairs of statements of one article, which are on one topic and unrelated.",
  command: "node training/claims/train-relations.ts DATA_FOLDER",
  seed: 0,
  terms: "the file holds some hundreds of numbers; the pairs are our own",
  data: [
    {
      name: "Written pairs of statements, `eval/differences/claim-pairs.jsonl` and `training/written/claim-pairs-*.jsonl`",
      used: "training",
      terms: "our own",
    },
  ],
  measuredOn: "Share right of each writer's pairs that our reading finds, by weights fitted on the other writers'.",
  figures,
  weaknesses: [
    "It has read made-up news alone, with a quarter of pairs unrelated: pages of real matters have far more of them, so what uses it asks for the more the more there is to compare.",
    "Paraphrase in words that neither the lists nor the vectors know is taken for unrelated.",
  ],
});
