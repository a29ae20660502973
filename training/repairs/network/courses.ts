import type { Card } from "../../write-model.ts";
import type { Course } from "./train-network.ts";

/**
 * How the networks of the model are trained, in their order: they differ in seed, reach, and how often pages are damaged
 * more than the generator does by itself, so that each errs in its own way.
 */
export const COURSES: readonly Course[] = [
  {
    shape: { width: 64, dilations: [1, 2, 4, 8, 16, 32, 1], pageAfter: 2, pageWidth: 48, usages: 64 },
    rounds: 8,
    rate: 0.002,
    seed: 1,
    varied: 0.35,
  },
];

/** What the card beside the weights tells. */
export const NETWORK_CARD: Card = {
  title: "Lost quotes: networks",
  about:
    "Tells, beside the model “Lost quotes”, where quotation marks were lost. A network reads all words and places of paragraphs in doubt at once: embeddings of words, their kinds, groups and endings, of lost spaces, of marks that are there and of what the page shows of its damage, what each word is used of in general text (`word-vectors`), then gated convolutions that reach further from layer to layer, and a summary of the page that every place is told of. It scores openings, closings and words inside; the lattice of the other model weighs the sum of both scores, so that quotes open and close one after another.",
  command: "node training/repairs/train-lost-quotes-network.ts",
  seed: 1,
  data: [
    { name: "PolNeAR train (four articles in five)", used: "damaged copies", terms: "no licence stated: local use" },
    { name: "news-cluster dev (every other article)", used: "damaged copies", terms: "articles: local use" },
    { name: "article-extraction-benchmark (every other)", used: "damaged copies", terms: "MIT repository" },
    {
      name: "AllSides stories, train: leads and summaries with a mark in them",
      used: "damaged copies",
      terms: "MIT repository",
    },
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
};
