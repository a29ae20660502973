import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isNotHeld, sameHolder, saysHeld } from "../eval/events/score-statuses.ts";
import { STANDING_FEATURES } from "../src/annotate/events/learned/standing-features.ts";
import { chosenStanding, probabilities } from "../src/annotate/events/learned/standing-reader.ts";
import type { Weights } from "../src/models/weights.ts";
import { makeSentences } from "./events/made/made-sentences.ts";
import { scoresOf } from "./events/ranker-training.ts";
import { readCases, readChains, readLabelled, readNews, type SentenceCases, wordsOf } from "./events/standing-cases.ts";
import { STANDING_SEED, type TrainedStanding, trainStanding } from "./events/standing-training.ts";
import { packPairs, packSparse } from "./pack-weights.ts";
import { dataFolder, readData } from "./read-data.ts";
import { packModel, writeModel } from "./write-model.ts";

/**
 * Trains what tells events and their standing and writes weights/event-standing.model and its card.
 * usage: node training/train-event-standing.ts DATA_FOLDER; with `figures` after it, it only prints what is measured writer by writer.
 */
const ROOT = join(import.meta.dirname, "..");
const WRITTEN = join(ROOT, "training", "written");
/** Later writers are left out, so that there is somebody whom no weights have read: training on them, too, changed little. */
const LEARNED_FROM =
  /^(?:statuses-(?:one|two|three|four|five|six|seven)|chains-(?:one|two|three|four|five|six|seven|eight))\.jsonl$/;
const written = (kind: string, isLearned: boolean): (readonly [name: string, file: string])[] =>
  readdirSync(WRITTEN)
    .filter((name) => name.startsWith(`${kind}-`) && name.endsWith(".jsonl") && LEARNED_FROM.test(name) === isLearned)
    .sort()
    .map((name) => [`writer ${name.slice(kind.length + 1, -".jsonl".length)}`, join(WRITTEN, name)] as const);
const SETS: readonly (readonly [name: string, file: string])[] = [
  ["own", join(ROOT, "eval", "events", "statuses.jsonl")],
  ...written("statuses", true),
];
const EACH = 5;
const NEWS = "attribution/polnear.train.jsonl.gz";
const EVERY_ARTICLE = 20;
const LEAST_HEADS = [0.25, 0.35, 0.5] as const;

const sets = SETS.map(([name, file]) => ({ name, cases: readLabelled(file).map(readCases) }));
const made = makeSentences(EACH, STANDING_SEED).map(readCases);
const told = written("chains", true).flatMap(([, file]) => readChains(file).map(readCases));
const unlabelled = readData<{ readonly text: string }>(dataFolder(), NEWS)
  .filter((_, index) => index % EVERY_ARTICLE === 0)
  .flatMap(({ text }) => wordsOf(readNews(text), 1));
const figures = sets.map(({ name, cases }) => {
  const others = sets.filter((one) => one.name !== name).flatMap((one) => one.cases);
  return [name, ...measure(cases, trainStanding(others, made, unlabelled, told))];
});
const HEAD = [
  "left out",
  "status",
  "stance",
  "holder",
  "not held, shown as held",
  ...LEAST_HEADS.map((at) => `events found, precision / recall at ${at}`),
];
for (const row of [HEAD, ...figures]) console.log(row.join("  "));

if (process.argv[3] !== "figures") {
  const trained = trainStanding(
    sets.flatMap(({ cases }) => cases),
    made,
    unlabelled,
    told,
  );
  const parts = [
    packPairs("heads", trained.heads, 40_000),
    packSparse("statuses", trained.statuses, 90_000),
    packSparse("stances", trained.stances, 40_000),
    packSparse("holders", trained.holders, 40_000),
  ];
  const { bytes, model } = packModel({
    name: "event-standing",
    features: STANDING_FEATURES,
    facts: Object.assign({}, ...parts.map((part) => part.facts)),
    arrays: Object.assign({}, ...parts.map((part) => part.arrays)),
  });
  const packed = {
    heads: model.weights("heads"),
    statuses: model.weights("statuses"),
    stances: model.weights("stances"),
    holders: model.weights("holders"),
  };
  const itself = measure(
    sets.flatMap(({ cases }) => cases),
    packed,
  );
  console.log(`${(bytes.length / 1e6).toFixed(3)} MB; on the training sentences themselves ${itself.join("  ")}`);
  const unread = written("statuses", false).map(([name, file]) => [
    `${name}, in no training`,
    ...measure(readLabelled(file).map(readCases), packed),
  ]);
  for (const row of unread) console.log(row.join("  "));
  writeModel("event-standing", bytes, {
    title: "Events and their standing",
    about:
      "Tells which words name events, how far each has got and whether that is denied: linear models over hashed " +
      "features of a word, what it hangs on and what hangs on it, its neighbours, the statements that hold it and what the " +
      'rules make of it. "Held" is only told where it is likely enough.',
    command: "node training/train-event-standing.ts DATA_FOLDER",
    seed: STANDING_SEED,
    data: [
      {
        name: "eval/events/statuses.jsonl, training/written/statuses-*.jsonl, one to seven",
        used: "training; figures by writer",
        terms: "our own",
      },
      {
        name: "training/written/chains-*.jsonl, one to eight",
        used: "training of who answers, at a quarter of the weight: whose the main words of what is said are",
        terms: "our own",
      },
      { name: "sentences made of patterns, training/events/made/", used: "training", terms: "our own" },
      {
        name: `${NEWS} (PolNeAR, Newell et al. 2018), every ${EVERY_ARTICLE}th article`,
        used: "its words as weak examples, at a tenth of the weight, of words that name no event; no label of it is used",
        terms: "no licence stated: local use",
      },
    ],
    terms:
      "labels of our own alone; the words of PolNeAR, for which no licence is stated, stand unlabelled against them",
    measuredOn:
      "Each row: trained on the other writers and the made sentences, measured on the one left out. The file is trained on all but those that are in no training.",
    weaknesses: [
      "Whether an event is still going on where only the world tells so.",
      "Clauses that the parser hangs on the wrong verb.",
      "Plans told as suggestions and suggestions told as plans.",
    ],
    figures: [HEAD, ...figures, ...unread],
  });
}

type Measured = { readonly [name in keyof TrainedStanding]: Weights };

function measure(cases: readonly SentenceCases[], { heads, statuses, stances, holders }: Measured): string[] {
  const asked = (weights: Weights, features: Int32Array): Float32Array => {
    const scores = new Float32Array(weights.classes);
    weights.add(features, features.length, scores);
    return probabilities(scores);
  };
  let [all, status, stance, holder, open, shown] = [0, 0, 0, 0, 0, 0];
  for (const { features, label, ...one } of cases.flatMap((one) => one.standings)) {
    const told = chosenStanding(asked(statuses, features), asked(stances, features));
    all++;
    if (told.status === label.status) status++;
    if (told.stance === label.stance) stance++;
    const scores = scoresOf(holders, one.holders);
    if (sameHolder(label.holder, one.names[scores.indexOf(Math.max(...scores))] ?? "")) holder++;
    if (!isNotHeld(label)) continue;
    open++;
    if (saysHeld({ ...told, start: 0, end: 0, holder: "" })) shown++;
  }
  const words = cases
    .flatMap((one) => one.heads)
    .map((one) => ({ ...one, likely: asked(heads, one.features)[1] ?? 0 }));
  const wanted = cases.reduce((sum, one) => sum + one.sentence.events.length, 0);
  const share = (part: number, whole: number): string => (part / Math.max(1, whole)).toFixed(3);
  const found = LEAST_HEADS.map((least) => {
    const taken = words.filter(({ likely, isPart }) => likely >= least && !isPart);
    const right = taken.filter(({ isHead }) => isHead).length;
    return `${share(right, taken.length)} / ${share(right, wanted)}`;
  });
  return [share(status, all), share(stance, all), share(holder, all), share(shown, open), ...found];
}
