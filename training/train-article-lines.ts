import { FEATURES } from "../src/clean/dump/line-features.ts";
import { arraysOf, LINE_FEATURES, type LineWeights, scoreLines, weightsOf } from "../src/clean/dump/line-network.ts";
import { type DumpPage, FOLDS, readDumpPages, SETS } from "./clean/dump-pages.ts";
import { type NetworkSettings, trainLineNetwork } from "./clean/line-network-training.ts";
import { numbersFrom } from "./random.ts";
import { dataFolder } from "./read-data.ts";
import { packModel, writeModel } from "./write-model.ts";

/**
 * Trains the model that tells the article's lines in a dump and writes weights/article-lines.model and its card; with
 * `quick` after the folder, without the figures, which take four times as long.
 * usage: node training/train-article-lines.ts DATA_FOLDER [quick]
 */
const SEED = 11;
const SETTINGS: NetworkSettings = {
  features: FEATURES,
  hidden: 32,
  reach: [1, 2, 4, 8, 16],
  rounds: 14,
  rate: 3e-3,
  drop: 0.2,
  batch: 8,
  decay: 1e-3,
};

const pages = readDumpPages(dataFolder());
const figures: string[][] = [];
if (process.argv[3] !== "quick") {
  const scores = new Map<DumpPage, Float64Array>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = packed(train(pages.filter((page) => page.fold !== fold))).weights;
    for (const page of pages) if (page.fold === fold) scores.set(page, scoreLines(page.numbers, weights));
  }
  for (const set of SETS) {
    const row = measure(pages.filter((page) => page.set === set).map((page) => [page, scores.get(page)] as const));
    figures.push([`${set}, sites held out`, ...row]);
  }
}
const { bytes, weights } = packed(train(pages));
for (const set of SETS) {
  const row = measure(
    pages.filter((page) => page.set === set).map((page) => [page, scoreLines(page.numbers, weights)] as const),
  );
  figures.push([`${set}, the training pages themselves`, ...row]);
}
for (const row of figures) console.log(row.join("  "));
writeModel("article-lines", bytes, {
  title: "Article lines",
  about:
    "Which lines of a page of plain lines are its article. A network of dilated convolutions over lines: from shapes, " +
    "labels of the recognisers and places of a line and its neighbours, without any words, so that it holds for " +
    "languages and sites it has not seen.",
  command: "node training/train-article-lines.ts DATA_FOLDER",
  seed: SEED,
  data: [
    { name: "WCXB development pages as lines", used: "training; figures by cross-validation", terms: "CC BY 4.0" },
    {
      name: "Fundus test pages as lines (40 countries)",
      used: "training; figures by cross-validation",
      terms: "MIT repository; the pages' texts are their publishers'",
    },
  ],
  terms: "numbers learnt from shapes of lines; no text and no hash of text is in them",
  weaknesses: [
    "Whole further articles on a page, when they look like the first.",
    "Pages that are lists or tables throughout.",
    "Short captions without credit between paragraphs.",
  ],
  measuredOn:
    "Where sites are held out, four models were trained, each without a quarter of the sites, and measured on those: " +
    "this is what to expect of other pages. The file itself is trained on all of them.",
  figures: [["set", "F of words by lines", "precision", "recall"], ...figures],
});

function train(some: readonly DumpPage[]): LineWeights {
  return trainLineNetwork(some, SETTINGS, numbersFrom(SEED));
}

function packed(trained: LineWeights): { readonly bytes: Uint8Array; readonly weights: LineWeights } {
  const arrays = arraysOf(trained);
  const scales = arrays.map((array) => array.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6));
  const numbers = arrays.flatMap((array, index) =>
    Array.from(array, (value) => Math.round((value / (scales[index] as number)) * 32_767)),
  );
  const body = new Uint8Array(numbers.length * 2);
  const view = new DataView(body.buffer);
  for (const [index, value] of numbers.entries()) view.setInt16(index * 2, value, true);
  const { features, hidden, reach } = trained;
  const { bytes: file, model } = packModel({
    name: "article-lines",
    features: LINE_FEATURES,
    facts: { features, hidden, reach, scales },
    arrays: { weights: body },
  });
  return { bytes: file, weights: weightsOf(model) };
}

/** Mean precision and recall over pages, by words, and their harmonic mean. */
function measure(scored: readonly (readonly [DumpPage, Float64Array | undefined])[]): string[] {
  let [precision, recall] = [0, 0];
  for (const [{ labels, words }, scores] of scored) {
    let [right, kept, wanted] = [0, 0, 0];
    labels.forEach((label, line) => {
      const count = words[line] as number;
      const taken = (scores?.[line] ?? 0) > 0;
      if (taken) kept += count;
      if (label === 1) wanted += count;
      if (taken && label === 1) right += count;
    });
    precision += right / Math.max(1, kept) / scored.length;
    recall += right / Math.max(1, wanted) / scored.length;
  }
  return [(2 * precision * recall) / (precision + recall), precision, recall].map((share) => share.toFixed(3));
}
