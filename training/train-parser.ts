import { type Parser, parserOf } from "../src/annotate/grammar/parser.ts";
import { PARSER_FEATURES } from "../src/annotate/grammar/parser-features.ts";
import { TAGGER_FEATURES, taggerOf } from "../src/annotate/grammar/tagger.ts";
import { loadModel } from "../src/models/load-model.ts";
import { DAMAGES, type Damage, withDamaged } from "./language/damage.ts";
import { jackknife } from "./language/jackknife.ts";
import { learnLeads, learnRelationLead } from "./language/parser-leads.ts";
import {
  type ParserOptions,
  prepare,
  scoreParser,
  type TrainedParser,
  trainParser,
} from "./language/parser-training.ts";
import { agreedTrees, PLAIN_DATA, readPlain } from "./language/self-training.ts";
import { TAGGER_OPTIONS } from "./language/tagger-training.ts";
import { DEVELOPMENT_FILES, readTraining, readTreebank, TREEBANK_DATA, TREEBANK_TERMS } from "./language/treebank.ts";
import { packPairs, packSparse } from "./pack-weights.ts";
import { dataFolder } from "./read-data.ts";
import { packModel, writeModel } from "./write-model.ts";

/**
 * Trains the parser for the tagger that lies in weights/, and writes weights/parser.model and its card.
 * usage: node training/train-parser.ts DATA_FOLDER
 */
const SEED = 7;
const folder = dataFolder();
const tagger = taggerOf(loadModel("tagger", TAGGER_FEATURES));
const training = withDamaged(readTraining(folder), SEED);
// It must learn from tags as wrong as those it will get: each fold's are of a tagger that never saw it.
const tagged = jackknife(training, tagger, 4, { ...TAGGER_OPTIONS, rounds: 4 });
const OPTIONS: ParserOptions = {
  transitionBits: 22,
  relationBits: 19,
  rounds: 6,
  seed: SEED,
  exploreAfter: 0,
  explore: 0.9,
  margin: 60,
  forget: 0.1,
  partly: 0.3,
};
// Three rounds of ten for each plain sentence: about as many words a round as the treebanks have.
const agreed = agreedTrees(
  tagged,
  readPlain(folder, tagger),
  tagger.labels,
  { ...OPTIONS, rounds: 5, partly: 0 },
  { pairs: 3, dissenters: 1, share: 0.3 },
);
console.log(`${agreed.length} sentences of plain text`);
// Weights of several orders of the sentences, mixed, waver less than those of one (McDonald, Hall and Mann 2010).
const [trained, ...others] = [SEED, SEED + 1].map((seed) =>
  trainParser([...tagged, ...agreed], tagger.labels, { ...OPTIONS, seed }),
) as [TrainedParser, ...TrainedParser[]];
for (const { transitions, relations } of others) {
  trained.transitions.mix(transitions);
  trained.relations.mix(relations);
}
const development = Object.values(DEVELOPMENT_FILES).flatMap((file) => prepare(readTreebank(folder, file), tagger));
const whole = packModel(content([], [])).model;
const asking = parserOf(whole, tagger.labels);
const leads = learnLeads(asking, whole.weights("transitions"), development);
const { bytes, model } = packModel(content(leads, [learnRelationLead(asking, development)]));
const parser = parserOf(model, tagger.labels);

const percent = (share: number) => (100 * share).toFixed(2);
const row = (name: string, some: ReturnType<typeof prepare>, by: Parser = parser) => {
  const { unlabelled, labelled } = scoreParser(by, some);
  return [name, percent(unlabelled), percent(labelled)];
};
const figures = Object.entries(DEVELOPMENT_FILES).flatMap(([name, file]) => {
  const sentences = readTreebank(folder, file);
  console.log(row(`before packing, ${name}`, prepare(sentences, tagger), trained.parser).join("  "));
  return [
    row(name, prepare(sentences, tagger)),
    ...(Object.keys(DAMAGES) as Damage[]).map((damage) =>
      row(`${name}, ${damage}`, prepare(sentences.map(DAMAGES[damage]), tagger)),
    ),
  ];
});
for (const line of figures) console.log(line.join("  "));
console.log(`${(bytes.length / 1e6).toFixed(2)} MB, ${trained.parser.labels.length} relations`);
writeModel("parser", bytes, {
  title: "Parser",
  about:
    "Dependencies of English sentences after Universal Dependencies, from the tagger's tags. Greedy arc-hybrid " +
    "transitions over averaged perceptron weights, mixed of two trainings, with a dynamic oracle, on tags of taggers that " +
    "had not seen the sentence; from the treebanks and, arc by arc, from plain articles where at least five of six other " +
    "parsers agree, three that read from left to right and three from right to left.",
  command: "node training/train-parser.ts DATA_FOLDER",
  seed: SEED,
  data: [...TREEBANK_DATA, PLAIN_DATA],
  terms: TREEBANK_TERMS,
  weaknesses: [
    "Trees are projective: crossing arcs, about one in a hundred, cannot be found.",
    "Long coordinations, and what a phrase at a sentence's end hangs on.",
    "Lists, addresses and other text that is no sentence.",
  ],
  figures: [["set, with its own tokens and our tags", "UAS", "LAS"], ...figures],
});

function content(leads: readonly number[], relationLead: readonly number[]) {
  const { classes, weights, bits } = trained.transitions;
  // Only differences between transitions count: the first one's weight is taken from all, and need not be kept.
  const differences = new Float32Array((weights.length / classes) * 2);
  for (let from = 0, to = 0; from < weights.length; from += classes, to += 2) {
    differences[to] = (weights[from + 1] as number) - (weights[from] as number);
    differences[to + 1] = (weights[from + 2] as number) - (weights[from] as number);
  }
  // As many as whole steps of the scale hold: what rounds alike stays or goes together.
  const transitions = packPairs("transitions", { bits, classes: 2, weights: differences }, 850_000);
  const relations = packSparse("relations", trained.relations, 582_990);
  return {
    name: "parser",
    features: PARSER_FEATURES,
    facts: {
      labels: trained.parser.labels,
      "relation-sets": [...trained.sets].flatMap(([key, set]) => [key, set.length, ...set]),
      ...transitions.facts,
      ...relations.facts,
      leads,
      "relation-lead": relationLead,
    },
    arrays: { ...transitions.arrays, ...relations.arrays },
  };
}
