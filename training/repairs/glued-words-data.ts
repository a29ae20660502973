import { cleanTexts } from "../../eval/damage/clean-texts.ts";
import { capitalKey } from "../../src/annotate/repairs/word-table.ts";
import { readData } from "../read-data.ts";

/** Files with running text beside the clean articles. */
export const OTHER_FILES = [
  "linking/allsides-stories.train.jsonl",
  "linking/ecbplus.train-dev.jsonl",
  "entities/worldwide-newswire.train.jsonl.gz",
  "entities/wikigold.jsonl.gz",
  "treebank/ewt_train.jsonl.gz",
  "treebank/gum-permissive.train.jsonl.gz",
  "time/timebank.jsonl",
  "events/meantime.jsonl",
] as const;

type Line = {
  readonly text?: string;
  readonly neutral?: string;
  readonly articles?: readonly { readonly title?: string | null; readonly lead?: string | null }[];
  readonly sents?: readonly { readonly w: readonly string[] }[];
};

/** Running text of the files that are not cut into articles. */
export function otherTexts(folder: string): string[] {
  return OTHER_FILES.flatMap((file) =>
    readData<Line>(folder, file).flatMap(({ text, neutral, articles = [], sents = [] }) => [
      ...[text, neutral].filter((one) => typeof one === "string"),
      ...articles.map(({ title, lead }) => `${title ?? ""}. ${lead ?? ""}`),
      ...sents.map(({ w }) => w.join(" ")),
    ]),
  );
}

/** The clean articles that may be trained on, in two halves. */
export function articleHalves(): readonly [string[], string[]] {
  const texts = cleanTexts("tune").map(({ text }) => text);
  return [texts.filter((_, index) => index % 2 === 0), texts.filter((_, index) => index % 2 === 1)];
}

export type WordCounts = { readonly words: Map<string, number>; readonly pairs: Map<string, number> };

/** Counts runs of letters, those with capitals under keys of their own, and pairs with one character between. */
export function countWords(texts: readonly string[]): WordCounts {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const text of texts) {
    let before = "";
    let end = -1;
    for (const { index, 0: run } of text.matchAll(/\p{L}+/gu)) {
      const word = run.toLowerCase();
      const key = word === run ? word : capitalKey(word);
      words.set(key, (words.get(key) ?? 0) + 1);
      if (index === end + 1 && text.charAt(end) !== "\n") {
        const pair = `${before} ${word}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
      before = word;
      end = index + run.length;
    }
  }
  return { words, pairs };
}
