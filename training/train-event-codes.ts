import { CODE_FEATURES } from "../src/annotate/events/coding/code-features.ts";
import { CODES } from "../src/annotate/events/coding/event-coder.ts";
import { type CodedSentence, codeCase } from "./events/code-cases.ts";
import { CODE_SEED, codeByFolds, QUAD_NAMES, quadOf } from "./events/code-folds.ts";
import { trainCodes } from "./events/code-training.ts";
import { packSparse } from "./pack-weights.ts";
import { dataFolder, readData } from "./read-data.ts";
import { packModel, writeModel } from "./write-model.ts";

/** Trains the codes of events and writes weights/event-codes.model and its card. usage: node training/train-event-codes.ts DATA_FOLDER */
const lines = readData<CodedSentence>(dataFolder(), "events/plover-plv.train.jsonl");
const cases = lines.map((line) => ({ ...codeCase(line), sentence: line.sentence }));
const packed = packSparse("codes", trainCodes(cases, CODE_SEED), 120_000);
const { bytes } = packModel({
  name: "event-codes",
  features: CODE_FEATURES,
  facts: packed.facts,
  arrays: packed.arrays,
});

const coded = codeByFolds(cases);
const macro = (names: readonly string[], pairs: readonly (readonly [string, string | null])[]): string => {
  const scores = names.flatMap((name) => {
    const wanted = pairs.filter(([gold]) => gold === name).length;
    const found = pairs.filter(([, one]) => one === name).length;
    const right = pairs.filter(([gold, one]) => gold === name && one === name).length;
    return wanted === 0 ? [] : [(2 * right) / (wanted + found)];
  });
  return (scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(3);
};
const rows = (name: string, of: (one: (typeof coded)[number]) => (typeof coded)[number]["found"], some = coded) => {
  const pairs = some.map((one) => [one.gold, of(one)] as const);
  const quads = pairs.map(([gold, one]) => [quadOf(gold), one === null ? null : quadOf(one)] as const);
  return [name, macro(CODES, pairs), macro(QUAD_NAMES, quads)];
};
const found = coded.filter(({ rule }) => rule !== null);
const figures = [
  rows("from the text alone", (one) => one.found),
  rows("source and target given", (one) => one.given),
  rows("where an event is found, rules alone", (one) => one.rule, found),
  rows("where an event is found, rules and weights", (one) => one.found, found),
];
for (const row of figures) console.log(row.join("  "));
console.log(`${cases.length} sentences, ${found.length} with an event, ${(bytes.length / 1e6).toFixed(3)} MB`);
writeModel("event-codes", bytes, {
  title: "Codes of events",
  about:
    "Tells which of PLOVER's types those who code would give an event that the rules found: multinomial logistic " +
    "regression over hashed features of its words, what governs them and hangs on them, its status, and what the rules " +
    "make of it. Where it is not sure, the rules have the word. It finds no events and changes no event's type: the code " +
    "stands beside the type.",
  command: "node training/train-event-codes.ts DATA_FOLDER",
  seed: CODE_SEED,
  data: [{ name: "PLV, train", used: "training and figures", terms: "none stated" }],
  terms: "trained on news sentences under no stated licence; the weights hold hashes and numbers, no text",
  measuredOn: "Five-fold over the training sentences, each coded by weights that never saw it.",
  weaknesses: [
    "Coders put promises of deeds under AGREE and threats of them under THREATEN; so does the code, our type does not.",
    "Rare types: COOPERATE, MOBILIZE and PROTEST have fewer than twenty sentences each.",
    "Sentences were gathered by the patterns of an older dictionary, so that some wordings are far too frequent.",
  ],
  figures: [["sentences", "macro-F1 of 15 types", "of the four classes"], ...figures],
});
