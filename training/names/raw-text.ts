import { joinWords } from "../../eval/entities/join-words.ts";
import { wordSentence } from "../../src/annotate/entities/words.ts";
import { tokensStage } from "../../src/annotate/tokens/tokens.ts";
import { pageFromText } from "../../src/clean/page-from-text.ts";
import { readData } from "../read-data.ts";
import { readTagged, type TaggedDocument } from "./name-corpora.ts";

const NONE = { by: { name: "none", version: "0" }, annotations: [] };

/** The words of a text, a list a sentence. */
function wordsOfText(text: string): string[][] {
  const page = pageFromText({ id: "", text });
  const { tokens, sentences } = tokensStage.annotate(page, { repairs: NONE });
  return sentences.annotations.map((sentence) =>
    wordSentence(page, sentence, tokens.annotations, "body").words.map((word) => word.text),
  );
}

const TREEBANKS = ["treebank/ewt_train.jsonl.gz", "treebank/gum-permissive.train.jsonl.gz"];
const SILVER = "entities/polnear-corenlp-silver.jsonl.gz";
const STORIES = "linking/allsides-stories.train.jsonl";

/** What model cards say of the texts that only words used alike are learnt from. */
export const RAW_DATA = [
  { name: "PolNeAR, texts", used: "classes of words used alike", terms: "no licence stated" },
  { name: "AllSides stories, titles and leads", used: "classes of words used alike", terms: "MIT repository" },
  {
    name: "Universal Dependencies English EWT and GUM (permissive genres), train, texts",
    used: "classes of words used alike",
    terms: "CC BY-SA 4.0 (annotation; texts as given per document)",
  },
] as const;

/** Sentences of raw text, with those of the given documents: what words used alike are learnt from. */
export function rawSentences(folder: string, documents: readonly TaggedDocument[]): string[][] {
  const sentences: string[][] = [];
  for (const { sents } of [...documents, ...readTagged(folder, SILVER)])
    sentences.push(...wordsOfText(joinWords(sents.map(({ w }) => w)).text));
  type Story = { readonly articles: readonly { readonly title: string; readonly lead?: string }[] };
  for (const { articles } of readData<Story>(folder, STORIES))
    for (const { title, lead } of articles) sentences.push(...wordsOfText(`${title}\n\n${lead ?? ""}`));
  type Bank = { readonly sents: readonly { readonly w: readonly string[] }[] };
  for (const bank of TREEBANKS)
    for (const { sents } of readData<Bank>(folder, bank)) for (const { w } of sents) sentences.push([...w]);
  return sentences;
}
