import { NETWORK_FEATURES, NETWORK_MODEL, NETWORKS, packNetwork } from "../../src/annotate/repairs/network-weights.ts";
import { packModel, writeModel } from "../write-model.ts";
import { type Course, trainNetwork } from "./network/train-network.ts";
import { quoteTexts } from "./quote-texts.ts";

/*
 * Makes weights/lost-quotes-network.model: networks over the words and places of a page, trained together with the
 * lattice on texts that the generator damages anew in each round. They differ in their seed, in how far they look and in
 * how often pages are damaged more than the generator does by itself, so that each errs in its own way.
 */

const EACH = { rounds: 9, rate: 0.003 } as const;
const SHAPE = { width: 48, pageAfter: 2, pageWidth: 32 } as const;
const COURSES: readonly Course[] = [
  { ...EACH, shape: { ...SHAPE, dilations: [1, 2, 4, 8, 16, 1] }, seed: 1, varied: 0.35 },
  { ...EACH, shape: { ...SHAPE, dilations: [1, 2, 4, 8, 16, 32, 1] }, seed: 2, varied: 0.2 },
];

const texts = quoteTexts();
const packed = COURSES.map((course, index) => {
  const name = NETWORKS[index] ?? "";
  const network = trainNetwork(texts, course, (round, wrong) =>
    console.log(`${name} network, round ${round + 1} of ${course.rounds}: ${wrong.toFixed(4)} wrong on a page`),
  );
  const special = Float64Array.from(network.special);
  return packNetwork(name, { shape: course.shape, part: (of) => network.part(of), table: network.table, special });
});
const { bytes } = packModel({
  name: NETWORK_MODEL,
  features: NETWORK_FEATURES,
  facts: Object.assign({}, ...packed.map(({ facts }) => facts)),
  arrays: Object.assign({}, ...packed.map(({ arrays }) => arrays)),
});
writeModel(NETWORK_MODEL, bytes, {
  title: "Lost quotes: networks",
  about:
    "Tells, beside the model “Lost quotes”, where quotation marks were lost. Two networks read all words and places of a damaged page at once: embeddings of words, their kinds, groups and endings, of lost spaces, of marks that are there and of what the page shows of its damage, then gated convolutions that reach further from layer to layer, and a summary of the page that every place is told of. They score openings, closings and words inside; the lattice of the other model weighs the sum of all scores, so that quotes open and close one after another.",
  command: "node training/repairs/train-lost-quotes-network.ts",
  seed: COURSES[0]?.seed ?? 0,
  data: [
    { name: "PolNeAR train (four articles in five)", used: "damaged copies", terms: "no licence stated: local use" },
    { name: "news-cluster dev (every other article)", used: "damaged copies", terms: "articles: local use" },
    { name: "article-extraction-benchmark (every other)", used: "damaged copies", terms: "MIT repository" },
    { name: "AllSides stories, train: leads with a mark in them", used: "damaged copies", terms: "MIT repository" },
    { name: "Fundus, English development pages", used: "damaged copies", terms: "MIT repository" },
    { name: "worldwide newswire, train", used: "damaged copies", terms: "none stated: local use" },
    { name: "WCXB development articles with many marks (every other)", used: "damaged copies", terms: "CC BY 4.0" },
  ],
  terms: "holds weights of hashed words, no text; parts of the data are for local use",
  figures: [
    ["measure", "figure"],
    ["see", "`npm run eval -- --only repairs`"],
  ],
  weaknesses: [
    "a quote between words that lost both marks and no space is never found",
    "two lost spaces around a few words, as lost links leave them, are taken for a quoted phrase where the words judge",
    "whole paragraphs that are a quote and show nothing",
    "the shares of damage are the generator's: a page with other damage shifts the chances",
  ],
});
console.log(`${bytes.length} bytes`);
