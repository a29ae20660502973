import { ROLES, scoreAttributions, type Triple } from "../eval/attribution/score-attributions.ts";
import { isSpeechCue } from "../eval/attribution/speech-cues.ts";
import { modelsOf } from "../src/annotate/attributions/learned/attribution-models.ts";
import { ATTRIBUTION_FEATURES } from "../src/annotate/attributions/learned/cue-features.ts";
import { spansOf } from "../src/annotate/attributions/learned/page-words.ts";
import { StatementReader } from "../src/annotate/attributions/learned/statement-reader.ts";
import { type PreparedArticle, prepareArticle, readArticles } from "./attribution/articles.ts";
import { type TrainedModels, trainModels } from "./attribution/train-models.ts";
import { packDense } from "./pack-weights.ts";
import { dataFolder } from "./read-data.ts";
import { packModel, writeModel } from "./write-model.ts";

/**
 * Trains the models that find cues, sources and contents, and writes weights/attribution.model and its card.
 * usage: node training/train-attribution.ts DATA_FOLDER; EVERY=3 takes a third of the articles and writes nothing.
 */
const SEED = 3;
const TRAININGS = 3;
const KEEP_CUES = Number(process.env.KEEP_CUES ?? 150_000);
const KEEP_ROLES = Number(process.env.KEEP_ROLES ?? 145_000);
const TRAIN = "attribution/polnear.train.jsonl.gz";
const DEV = "attribution/polnear.dev.jsonl.gz";

const folder = dataFolder();
const every = Number(process.env.EVERY ?? 1);
const began = performance.now();
const log = (line: string) => console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);
const train = readArticles(folder, TRAIN)
  .filter((_, index) => index % every === 0)
  .map(prepareArticle);
const dev = readArticles(folder, DEV).map(prepareArticle);
log(`${train.length} articles prepared`);
const trained = trainModels(train, {
  cueBits: 19,
  roleBits: 19,
  cueRounds: 7,
  roleRounds: 6,
  seed: SEED,
  trainings: TRAININGS,
  log,
});
log(`whole:  ${show(measure(new StatementReader(trained.cues.model, trained.roles.model), dev))}`);
const { bytes, model } = packModel(contentOf(trained));
const { cues, roles } = modelsOf(model);
for (const caution of [-10, 0, 10])
  log(`packed, caution ${caution}:  ${show(measure(new StatementReader(cues, roles, caution), dev))}`);
const figures = measure(new StatementReader(cues, roles), dev);
log(`${(bytes.length / 1e6).toFixed(2)} MB`);
if (every === 1) {
  writeModel("attribution", bytes, {
    title: "Attribution",
    about:
      "Finds the cues of statements (words that say that somebody says or thinks something), and for each its source and " +
      "content. Two averaged structured perceptrons over hashed features, each the mean of three trainings; what the rules find is among the features, so " +
      "that the models learn where the rules are right. They read tags, quotation marks and names.",
    command: "node training/train-attribution.ts DATA_FOLDER",
    seed: SEED,
    data: [
      { name: "PolNeAR, train", used: "training", terms: "no licence stated: local use" },
      { name: "PolNeAR, dev", used: "figures", terms: "no licence stated: local use" },
    ],
    terms: "trained on news articles under no stated licence; the weights hold hashes and numbers, no text",
    weaknesses: [
      "Statements without a cue are left to the rules.",
      "Attitudes and intentions (“wants”, “fears”), whose marking in the data varies from person to person.",
      "Political news of the United States, 2015 and 2016, is all that it was trained on.",
    ],
    figures: [
      ["PolNeAR dev, the models alone", "F"],
      ...Object.entries(figures).map(([name, value]) => [name, (100 * value).toFixed(1)]),
    ],
  });
}

/** Figures of the models alone, without what the rules add. */
function measure(reader: StatementReader, articles: readonly PreparedArticle[]): { readonly [name: string]: number } {
  const sums = new Map<string, [number, number, number]>();
  const add = (name: string, [right, found, wanted]: readonly [number, number, number]) => {
    const [a, b, c] = sums.get(name) ?? [0, 0, 0];
    sums.set(name, [a + right, b + found, c + wanted]);
  };
  for (const { text, gold, words } of articles) {
    const stretches = (indexes: readonly number[]) =>
      spansOf(words.tokens, indexes).map(({ start, end }): [number, number] => [start, end]);
    const found = reader
      .read(words)
      .flatMap((one): Triple[] =>
        one.contents.length === 0
          ? []
          : [{ sources: stretches(one.sources), cues: stretches(one.cues), contents: stretches(one.contents) }],
      );
    const score = scoreAttributions(text, gold, found);
    add("relation", score.relation);
    for (const role of ROLES) add(role, score.spans[role]);
    const spoken = (list: readonly Triple[]) =>
      list.filter(({ cues: own }) => isSpeechCue(own.map(([start, end]) => text.slice(start, end)).join(" … ")));
    add("speech cues", scoreAttributions(text, spoken(gold), spoken(found)).relation);
  }
  return Object.fromEntries(
    [...sums].map(([name, [right, found, wanted]]) => [name, (2 * right) / Math.max(1, found + wanted)]),
  );
}

function show(figures: { readonly [name: string]: number }): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${(100 * value).toFixed(1)}`)
    .join("  ");
}

function contentOf({ cues: cueModel, roles: roleModel }: TrainedModels) {
  const packed = {
    cues: packDense("cues", cueModel.weights, KEEP_CUES),
    roles: packDense("roles", roleModel.weights, KEEP_ROLES),
  };
  const bytesOf = (list: Float64Array) => new Uint8Array(Float32Array.from(list).buffer);
  return {
    name: "attribution",
    features: ATTRIBUTION_FEATURES,
    facts: { ...packed.cues.facts, ...packed.roles.facts },
    arrays: {
      ...packed.cues.arrays,
      ...packed.roles.arrays,
      "cues.transitions": bytesOf(cueModel.transitions),
      "roles.transitions": bytesOf(roleModel.transitions),
    },
  };
}
