import { likelihoodsOf } from "../../src/models/relation/relation-model.ts";
import { RETELLING_FEATURES } from "../../src/models/relation/retelling.ts";
import { dataFolder } from "../read-data.ts";
import { packModel, writeModel } from "../write-model.ts";
import { fitRelations } from "./fit-relations.ts";
import { type JudgedPair, judgedPairs } from "./judged-retellings.ts";

/**
 * Fits whether two statements of the first sentences of real pages on one story say the same, on pairs that somebody read
 * and judged, and writes weights/statement-retellings.model and its card, with figures on stories that had no part in it.
 * usage: node training/claims/train-retellings.ts DATA_FOLDER
 */
/** What a weight costs. */
const COST = 30;
/** Parts of the stories, each of which is told by weights fitted on the others. */
const PARTS = 10;

const { pairs, lost } = await judgedPairs(dataFolder());
console.log(`${pairs.length} judged pairs are found, ${lost} are not`);
const fitted = (some: readonly JudgedPair[]) =>
  fitRelations(
    some.map(({ signs, same }) => ({ signs, relation: same ? "same" : "unrelated" })),
    COST,
  );
const stories = [...new Set(pairs.map(({ story }) => story))].sort();
const partOf = new Map(stories.map((story, at) => [story, at % PARTS]));
const told = Array.from({ length: PARTS }, (_, part) => {
  const weights = fitted(pairs.filter(({ story }) => partOf.get(story) !== part));
  return pairs
    .filter(({ story }) => partOf.get(story) === part)
    .map(({ signs, same }) => ({ same, likelihood: likelihoodsOf(signs, weights).same }));
}).flat();
const all = told.filter(({ same }) => same).length;
const figures = [["from this likelihood on", "pairs", "of them the same", "of all that are the same"]];
for (const least of [0.5, 0.6, 0.7, 0.8, 0.9]) {
  const taken = told.filter(({ likelihood }) => likelihood >= least);
  const right = taken.filter(({ same }) => same).length;
  const share = (of: number) => (right / Math.max(1, of)).toFixed(3);
  figures.push([String(least), String(taken.length), share(taken.length), share(all)]);
}
for (const row of figures) console.log(row.join("\t"));
const { signs, mean, deviation, weights } = fitted(pairs);
const bytesOf = (values: Float32Array) => new Uint8Array(values.buffer);
const { bytes } = packModel({
  name: "statement-retellings",
  features: RETELLING_FEATURES,
  facts: { signs },
  arrays: { mean: bytesOf(mean), deviation: bytesOf(deviation), weights: bytesOf(weights) },
});
writeModel("statement-retellings", bytes, {
  title: "Retellings of a statement",
  about:
    "Whether two statements of the first sentences of two pages on one story say the same: logistic regression over a " +
    "handful of signs of the pair, the likelihoods of `statement-relations` among them. Those are fitted on written pairs, which do not show " +
    "how much two pages on one story have in common without saying the same. It has a say where there are " +
    "more than a few statements and fewer than forty to compare.",
  command: "node training/claims/train-retellings.ts DATA_FOLDER",
  seed: 0,
  terms:
    "the file holds some dozens of numbers; the judgements are our own, kept by hash (`training/claims/judged-retellings.json`)",
  data: [
    {
      name: "Stories of three outlets, `linking/allsides-stories.train`, without those that `eval/differences/news-claims.ts` draws",
      used: "training",
      terms: "MIT",
    },
  ],
  measuredOn:
    "Stories in ten parts, each told by weights fitted on the others. The pairs are those that the record joined or that looked alike, not a sample of all.",
  figures,
  weaknesses: [
    "Judged by one reader; one pair in ten could be judged otherwise.",
    "Stories of the United States' politics have by far the most of them.",
  ],
});
