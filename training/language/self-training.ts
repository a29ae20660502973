import type { Parser } from "../../src/annotate/grammar/parser.ts";
import type { Tagger } from "../../src/annotate/grammar/tagger.ts";
import { readableWords } from "../../src/annotate/grammar/word-hashes.ts";
import { loadSplitters } from "../../src/annotate/tokens/segmentation-model.ts";
import { readData } from "../read-data.ts";
import { type ParserOptions, type ParserSentence, trainParser, UNKNOWN_HEAD } from "./parser-training.ts";

/** Text without trees, below the data folder; its terms let weights be trained on it. */
const PLAIN_FILE = "pages/wcxb.dev-articles.jsonl.gz";
export const PLAIN_DATA = {
  name: "WCXB, development articles: their text, where parsers of the treebanks agree",
  used: "training",
  terms: "CC BY 4.0",
} as const;

/** Shorter ones teach little, longer ones are mostly lists. */
const SHORTEST = 5;
const LONGEST = 60;

/** Every `every`-th sentence of plain articles, tagged; no head is known. */
export function readPlain(folder: string, tagger: Tagger, every = 1): ParserSentence[] {
  const { words: parting, sentences: splitting } = loadSplitters();
  const lines = new Set(
    readData<{ gold: { main_content?: string } }>(folder, PLAIN_FILE).flatMap(({ gold }) =>
      (gold.main_content ?? "").split("\n").filter(({ length }) => length >= 20 && length <= 5000),
    ),
  );
  const found = [...lines].flatMap((line) => {
    const spans = parting.split(line, 0, line.length);
    const starts = splitting.starts(line, spans, new Set());
    return starts.map((from, index) =>
      spans.slice(from, starts[index + 1] ?? spans.length).map(({ start, end }) => line.slice(start, end)),
    );
  });
  return found
    .filter((words) => words.length >= SHORTEST && words.length <= LONGEST && /[a-z]/.test(words.join(" ")))
    .filter((_, index) => index % every === 0)
    .map((plain) => {
      const words = readableWords(plain).map((word) => tagger.lexicon.get(word));
      const tags = new Int32Array(words.length);
      tagger.tag(words, tags);
      return { words, tags, heads: new Int32Array(words.length + 1).fill(UNKNOWN_HEAD), relations: [""] };
    });
}

/** `pairs` parsers of either direction read the text; an arc counts when all of them but `dissenters` have it. */
export type Agreement = { readonly pairs: number; readonly dissenters: number; readonly share: number };

/**
 * The plain sentences with the arcs on which parsers agree that learnt the treebank alone, half of them from left to
 * right and half from right to left: they err in different places, so that what nearly all say is mostly right, and says
 * something of words that the treebank has not (after Zhou and Li 2005, Sagae and Lavie 2006). Other heads stay unknown.
 */
export function agreedTrees(
  treebank: readonly ParserSentence[],
  plain: readonly ParserSentence[],
  classes: readonly string[],
  options: ParserOptions,
  { pairs, dissenters, share }: Agreement,
): ParserSentence[] {
  const backward = treebank.map(mirrored);
  const votes = Array.from({ length: pairs }, (_, pair) => {
    const seed = options.seed + 100 + pair;
    const ahead = trainParser(treebank, classes, { ...options, seed }).parser;
    const trees = plain.map((sentence) => treeOf(ahead, sentence));
    const back = trainParser(backward, classes, { ...options, seed: seed + 100 }).parser;
    return [trees, plain.map((sentence) => mirrored(treeOf(back, mirrored(sentence))))];
  }).flat();
  const least = votes.length - dissenters;
  return plain.map((sentence, index) => {
    const trees = votes.map((all) => all[index] as ParserSentence);
    const heads = sentence.heads.map((_, child) => {
      const head = mostNamed(trees.map((tree) => tree.heads[child] as number));
      return trees.filter((tree) => tree.heads[child] === head).length >= least ? head : UNKNOWN_HEAD;
    });
    const relations = Array.from(heads, (head, child) =>
      mostNamed(trees.filter((tree) => tree.heads[child] === head).map((tree) => tree.relations[child] ?? "")),
    ).map((relation) => relation ?? "");
    return { ...sentence, heads, relations, share };
  });
}

/** The most frequent of some values, of equals the one that comes first. */
function mostNamed<T>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = values[0] as T;
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}

function treeOf(parser: Parser, { words, tags }: ParserSentence): ParserSentence {
  parser.parse(words, tags);
  const { heads, labels } = parser.state;
  const relations = Array.from({ length: words.length + 1 }, (_, at) => parser.labels[labels[at] as number] ?? "");
  return { words, tags, heads: heads.slice(0, words.length + 1), relations };
}

/** The sentence from its last word to its first. */
export function mirrored({ words, tags, heads, relations, ...rest }: ParserSentence): ParserSentence {
  const count = words.length;
  const [outside = -1, ...others] = heads;
  const [before = "", ...kinds] = relations;
  return {
    ...rest,
    words: words.toReversed(),
    tags: tags.toReversed(),
    heads: Int32Array.from([outside, ...others.toReversed().map((head) => (head > 0 ? count + 1 - head : head))]),
    relations: [before, ...kinds.toReversed()],
  };
}
