import { tableOf } from "../../src/annotate/entities/learned-names/hash-table.ts";
import { NAME_FEATURES } from "../../src/annotate/entities/learned-names/name-features.ts";
import { WordForms } from "../../src/annotate/entities/learned-names/word-forms.ts";
import type { Model } from "../../src/models/model-file.ts";
import { loadWordClusters } from "../../src/models/word-clusters.ts";
import { packDense, wordBytes } from "../pack-weights.ts";
import { packModel } from "../write-model.ts";
import { namedPage, type TaggedDocument, withHeadlines } from "./name-corpora.ts";
import { nameMarks } from "./name-marks.ts";
import { trainNames } from "./name-training.ts";
import { rawSentences } from "./raw-text.ts";
import { wordKin } from "./word-kin.ts";

export const SEED = 5;
const OPTIONS = { bits: 18, rounds: 5, step: 0.05, leftOut: 0.3, seed: SEED };
/** Weights that are kept in the file. */
const KEPT = 1_300_000;

/** Trains on the documents and packs what comes of it. `folder` holds the texts that word classes are learnt from. */
export function modelOf(folder: string, documents: readonly TaggedDocument[]): { bytes: Uint8Array; model: Model } {
  const kin = wordKin(rawSentences(folder, documents));
  const marks = nameMarks();
  const lexicon = new WordForms({
    kin: tableOf(Uint32Array.from(kin.keys), Uint32Array.from(kin.classes)),
    marks: tableOf(Uint32Array.from(marks.keys), Uint32Array.from(marks.marks)),
    clusters: loadWordClusters(),
  });
  const pages = [...documents, ...withHeadlines(documents)].map((document) => namedPage(document, lexicon));
  const field = trainNames(pages, lexicon, OPTIONS);
  keepGreatest(field.weights, KEPT);
  const packed = packDense("weights", field, Number.POSITIVE_INFINITY);
  return packModel({
    name: "names",
    features: NAME_FEATURES,
    facts: { ...packed.facts, transitions: [...field.transitions].map((value) => Math.round(value * 1e4) / 1e4) },
    arrays: {
      ...packed.arrays,
      "kin.keys": wordBytes(kin.keys),
      "kin.classes": wordBytes(kin.classes),
      "marks.keys": wordBytes(marks.keys),
      "marks.bits": Uint8Array.from(marks.marks),
    },
  });
}

/** Sets all but the `count` greatest weights to 0. */
function keepGreatest(weights: Float32Array, count: number): void {
  const sizes = weights.filter((weight) => weight !== 0).map(Math.abs);
  if (sizes.length <= count) return;
  const dropped = sizes.sort()[sizes.length - count - 1] ?? 0;
  for (let place = 0; place < weights.length; place++)
    if (Math.abs(weights[place] as number) <= dropped) weights[place] = 0;
}
