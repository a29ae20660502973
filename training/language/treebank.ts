import { readData } from "../read-data.ts";

/** A sentence of a Universal Dependencies treebank: words, tags, heads (from 1, 0 the root) and relations. */
export type TreebankSentence = {
  readonly w: readonly string[];
  /** 1 where a space follows the word. */
  readonly sp: readonly number[];
  readonly u: readonly string[];
  readonly x: readonly string[];
  readonly h: readonly number[];
  readonly r: readonly string[];
};

/** Files below the data folder; the development sets serve for figures alone. */
export const TRAINING_FILES = ["treebank/ewt_train.jsonl.gz", "treebank/gum-permissive.train.jsonl.gz"] as const;
export const DEVELOPMENT_FILES = {
  "EWT dev": "treebank/ewt_dev.jsonl.gz",
  "GUM dev": "treebank/gum.dev.jsonl.gz",
} as const;

/** What model cards say of them. */
export const TREEBANK_DATA = [
  {
    name: "Universal Dependencies English EWT, train",
    used: "training",
    terms: "CC BY-SA 4.0 (annotation; texts of the web)",
  },
  {
    name: "Universal Dependencies English GUM, train, genres with permissive terms",
    used: "training",
    terms: "CC BY-SA 4.0 or freer, as given per document",
  },
  { name: "EWT dev, GUM dev", used: "figures", terms: "CC BY-SA 4.0" },
] as const;
export const TREEBANK_TERMS =
  "trained on texts under CC BY-SA 4.0; the weights hold hashes and numbers, no text, and are offered under CC BY-SA 4.0 as far as that reaches";

/** The sentences of a treebank file. */
export function readTreebank(folder: string, file: string): TreebankSentence[] {
  return readData<{ readonly sents: readonly TreebankSentence[] }>(folder, file).flatMap(({ sents }) => sents);
}

/** Every `every`-th of the training sentences: 1 for all. */
export function readTraining(folder: string, every = 1): TreebankSentence[] {
  return TRAINING_FILES.flatMap((file) => readTreebank(folder, file)).filter((_, index) => index % every === 0);
}
