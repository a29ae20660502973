import { placeOf } from "../../eval/attribution/score-chains.ts";
import { UNSAID_FEATURES, unsaidFeatures } from "../../src/annotate/attributions/learned/unsaid-features.ts";
import { UNSAID } from "../../src/annotate/attributions/learned/unsaid-words.ts";
import type { Weights } from "../../src/models/weights.ts";
import { packDense } from "../pack-weights.ts";
import { packModel, writeModel } from "../write-model.ts";
import { type Case, trainLogistic } from "./logistic.ts";
import { viewOfPassage, writtenPassages } from "./written-passages.ts";

/**
 * Trains what tells words in quote marks that nobody said from those that somebody did, on the labelled passages of this
 * repository alone; writes weights/attribution-unsaid.model and its card.
 * usage: node training/attribution/train-unsaid-words.ts
 */
const OPTIONS = { bits: 15, rounds: 14, step: 0.1, cost: 5, seed: 1 };

const sets = [...writtenPassages()].map(([name, passages]) => ({
  name,
  cases: passages.flatMap((passage): Case[] => {
    const view = viewOfPassage(passage);
    return view.layers.quotes.annotations.flatMap((quote) => {
      const statement = passage.statements.find(({ content, occurrence }) => {
        const start = placeOf(passage.text, content, occurrence);
        return start >= 0 && start < quote.end && quote.start < start + content.length;
      });
      const features = statement === undefined ? null : unsaidFeatures(view, quote);
      return statement === undefined || features === null ? [] : [{ features, right: statement.hypothetical }];
    });
  }),
}));

const score = new Float32Array(1);
function isUnsaid(weights: Weights, { features }: Case): boolean {
  score[0] = 0;
  weights.add(features, features.length, score);
  return score[0] > UNSAID;
}

/** Rows of the card: each writer's quotations by weights that never saw that writer's. */
const rows = sets.map(({ name, cases }, index) => {
  const others = trainLogistic(
    sets.flatMap((set, place) => (place === index ? [] : set.cases)),
    OPTIONS,
  );
  const unsaid = cases.filter(({ right }) => right);
  const said = cases.filter(({ right }) => !right);
  const found = unsaid.filter((one) => isUnsaid(others, one)).length;
  const wrong = said.filter((one) => isUnsaid(others, one)).length;
  console.log(name, unsaid.length, found, said.length, wrong);
  return [name, unsaid.length, found, said.length, wrong];
});
const total = [1, 2, 3, 4].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));

const trained = trainLogistic(
  sets.flatMap(({ cases }) => cases),
  OPTIONS,
);
const packed = packDense("unsaid", trained, Number.POSITIVE_INFINITY);
const { bytes } = packModel({
  name: "attribution-unsaid",
  features: UNSAID_FEATURES,
  facts: packed.facts,
  arrays: packed.arrays,
});
writeModel("attribution-unsaid", bytes, {
  title: "Words that nobody said",
  about:
    "Tells of words in quote marks whether somebody said them or the page supposes them: predicted, imagined, wished for, " +
    "read from a face. A logistic model over the words before and behind them and the tenses of the verbs; what the rules " +
    "know for certain is not asked.",
  command: "node training/attribution/train-unsaid-words.ts",
  seed: OPTIONS.seed,
  data: [
    {
      name: "`eval/attribution/chain-passages*.jsonl`, `training/written/chains-*.jsonl`",
      used: "training, figures by writer",
      terms: "ours",
    },
  ],
  terms: "ours",
  weaknesses: [
    "Things that “say” something in a manner of speaking (eyebrows, sand, a banner).",
    "One quotation in six of the passages is supposed, of a newspaper hardly one in a hundred: it is asked to be sure.",
  ],
  measuredOn: "Each writer's quotations by weights trained on all the others'.",
  figures: [
    ["written by", "nobody's", "of them found", "somebody's", "taken for nobody's"],
    ...rows.map((row) => row.map(String)),
    ["all", ...total.map(String)],
  ],
});
