import { pageFromText } from "../../src/clean/page-from-text.ts";
import { annotatePage } from "../../src/engine/annotate-page.ts";
import { stagesFor } from "../../src/engine/stages.ts";
import { around, readLines } from "../data.ts";
import type { Miss, Yardstick } from "../yardstick.ts";
import { DAMAGES } from "./damage-treebank.ts";
import { endsOf, type TreebankDocument, type TreebankSentence, type TreebankText, textOf } from "./treebank-text.ts";

const STAGES = stagesFor(["tokens", "sentences"]);

/** Our words and sentences of a text, as "start-end". */
function read(id: string, text: string): { words: Set<string>; sentences: Set<string> } {
  const layers = annotatePage(pageFromText({ id, text }), STAGES);
  const spans = (items: readonly { start: number; end: number }[]) =>
    new Set(items.map(({ start, end }) => `${start}-${end}`));
  return { words: spans(layers.tokens.annotations), sentences: spans(layers.sentences.annotations) };
}

function count<T>(wanted: ReadonlySet<T>, given: ReadonlySet<T>): number[] {
  return [[...given].filter((key) => wanted.has(key)).length, given.size, wanted.size];
}

/** One row a document: [right, found, wanted] of words, of sentences and of their ends. */
class Counts {
  readonly words: number[][] = [];
  readonly sentences: number[][] = [];
  readonly ends: number[][] = [];

  add(gold: TreebankText, own: ReturnType<typeof read>): void {
    this.words.push(count(gold.words, own.words));
    this.sentences.push(count(gold.sentences, own.sentences));
    this.ends.push(count(endsOf(gold.sentences), endsOf(own.sentences)));
  }
}

function missesOf(gold: TreebankText, own: ReturnType<typeof read>): Miss[] {
  const misses: Miss[] = [];
  const [goldEnds, ends] = [endsOf(gold.sentences), endsOf(own.sentences)];
  const end = (category: string, at: number) => misses.push({ category, context: around(gold.text, at - 1, at, 30) });
  for (const at of goldEnds)
    if (!ends.has(at))
      end(
        /[.!?…]["”’')\]]*$/.test(gold.text.slice(0, at))
          ? "sentence end missed"
          : "sentence end missed, without a stop",
        at,
      );
  for (const at of ends) if (!goldEnds.has(at)) end("sentence end where there is none", at);
  for (const key of gold.words) {
    if (own.words.has(key)) continue;
    const [start = 0, stop = 0] = key.split("-").map(Number);
    misses.push({ category: "word cut otherwise", context: around(gold.text, start, stop, 15) });
  }
  return misses;
}

/** Words and sentences of a Universal Dependencies treebank, on its own text. */
function treebank(name: string, file: string, anchor: string): Yardstick {
  return {
    name,
    stage: "tokens",
    needs: [file],
    measure() {
      const documents = readLines<TreebankDocument>(file);
      const counts = new Counts();
      const misses: Miss[] = [];
      for (const { id, sents } of documents) {
        const gold = textOf(sents);
        const own = read(id, gold.text);
        counts.add(gold, own);
        misses.push(...missesOf(gold, own));
      }
      return {
        sample: `${documents.length} documents`,
        figures: [
          { metric: "tokens F", formula: "f", documents: counts.words, better: "higher", anchor },
          { metric: "sentences F", formula: "f", documents: counts.sentences, better: "higher" },
          {
            metric: "sentence ends F",
            formula: "f",
            documents: counts.ends,
            better: "higher",
            anchor: "prototype .93–.98",
          },
        ],
        misses,
      };
    },
  };
}

/** The same on text that was damaged on its way: what each kind of damage costs. */
function damagedTreebank(name: string, files: readonly string[]): Yardstick {
  return {
    name,
    stage: "tokens",
    needs: files,
    measure() {
      const documents = files.flatMap((file) => readLines<TreebankDocument>(file));
      const rows = [{ name: "undamaged", damage: (sents: readonly TreebankSentence[]) => sents }, ...DAMAGES];
      return {
        sample: `${documents.length} documents, each in ${rows.length} states`,
        figures: rows.flatMap((row) => {
          const counts = new Counts();
          for (const { id, sents } of documents) {
            const gold = textOf(row.damage(sents));
            if (gold.text !== "") counts.add(gold, read(id, gold.text));
          }
          return [
            { metric: `tokens F, ${row.name}`, formula: "f", documents: counts.words, better: "higher", ungated: true },
            {
              metric: `sentence ends F, ${row.name}`,
              formula: "f",
              documents: counts.ends,
              better: "higher",
              ungated: true,
            },
          ];
        }),
        misses: [],
      };
    },
  };
}

const EWT = "data/treebank/ewt_dev.jsonl.gz";
const GUM = "data/treebank/gum.dev.jsonl.gz";

export const treebankYardsticks: readonly Yardstick[] = [
  treebank("treebank-ewt", EWT, "prototype .964 (test split)"),
  treebank("treebank-gum", GUM, "prototype .993"),
  damagedTreebank("treebank-damaged", [EWT, GUM]),
];
