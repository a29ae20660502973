import { annotateOne } from "../../src/engine/engine.ts";
import { around, readLines } from "../data.ts";
import type { Miss, Yardstick } from "../yardstick.ts";

type Document = {
  readonly id: string;
  readonly sents: readonly {
    readonly w: readonly string[];
    /** 1 where a space follows the word. */
    readonly sp: readonly number[];
    /** 1 where the sentence begins a paragraph. */
    readonly np: number;
  }[];
};

/** Words and sentences of a Universal Dependencies treebank, on its own text. */
function treebank(name: string, file: string, anchor: string): Yardstick {
  return {
    name,
    stage: "tokens",
    needs: [file],
    measure() {
      const documents = readLines<Document>(file);
      const tokens: number[][] = [];
      const sentences: number[][] = [];
      const misses: Miss[] = [];
      for (const { id, sents } of documents) {
        const gold = textOf(sents);
        const found = annotateOne(JSON.stringify({ id, text: gold.text }), { tokens: true });
        const count = (wanted: ReadonlySet<string>, given: ReadonlySet<string>) => [
          [...given].filter((key) => wanted.has(key)).length,
          given.size,
          wanted.size,
        ];
        tokens.push(count(gold.tokens, new Set((found.tokens ?? []).map(({ start, end }) => `${start}-${end}`))));
        const mine = new Set(found.sentences.map(([start, end]) => `${start}-${end}`));
        sentences.push(count(gold.sentences, mine));
        const [goldEnds, ends] = [endsOf(gold.sentences), endsOf(mine)];
        for (const end of goldEnds)
          if (!ends.has(end))
            misses.push({ category: "sentence end missed", context: around(gold.text, end - 1, end, 30) });
        for (const end of ends)
          if (!goldEnds.has(end))
            misses.push({ category: "sentence end where there is none", context: around(gold.text, end - 1, end, 30) });
        const given = new Set((found.tokens ?? []).map(({ start, end }) => `${start}-${end}`));
        for (const key of gold.tokens) {
          if (given.has(key)) continue;
          const [start = 0, end = 0] = key.split("-").map(Number);
          misses.push({ category: "word cut otherwise", context: around(gold.text, start, end, 15) });
        }
      }
      return {
        sample: `${documents.length} documents`,
        figures: [
          { metric: "tokens F", formula: "f", documents: tokens, better: "higher", anchor },
          { metric: "sentences F", formula: "f", documents: sentences, better: "higher", anchor: "prototype .93–.98" },
        ],
        misses,
      };
    },
  };
}

function endsOf(keys: ReadonlySet<string>): Set<number> {
  return new Set([...keys].map((key) => Number(key.split("-")[1])));
}

function textOf(sents: Document["sents"]) {
  let text = "";
  const tokens = new Set<string>();
  const sentences = new Set<string>();
  for (const { w, sp, np } of sents) {
    if (np === 1 && text !== "") text = `${text.trimEnd()}\n\n`;
    const start = text.length;
    let end = start;
    w.forEach((word, index) => {
      tokens.add(`${text.length}-${text.length + word.length}`);
      text += word;
      end = text.length;
      if (sp[index] === 1) text += " ";
    });
    sentences.add(`${start}-${end}`);
  }
  return { text, tokens, sentences };
}

export const treebankYardsticks: readonly Yardstick[] = [
  treebank("treebank-ewt", "data/treebank/ewt_dev.jsonl.gz", "prototype .964 (test split)"),
  treebank("treebank-gum", "data/treebank/gum.dev.jsonl.gz", "prototype .993"),
];
