import { dependenciesStage } from "../../src/annotate/grammar/dependencies-stage.ts";
import { tagsStage } from "../../src/annotate/grammar/tags-stage.ts";
import { pageFromText } from "../../src/clean/page-from-text.ts";
import type { Dependency, Layers, Sentence, Tag, Token } from "../../src/core/layers.ts";
import { annotatePage } from "../../src/engine/annotate-page.ts";
import { stagesFor } from "../../src/engine/stages.ts";
import { DAMAGES } from "../../training/language/damage.ts";
import { keptRelation } from "../../training/language/parser-training.ts";
import type { TreebankSentence } from "../../training/language/treebank.ts";
import { around, readLines } from "../data.ts";
import type { Figure, Miss, Yardstick } from "../yardstick.ts";

type GrammarDocument = { readonly id: string; readonly sents: readonly (TreebankSentence & { readonly np: number })[] };
/** A word with what is said of it; its head as where that stands, "root" for none. */
type Word = Pick<Tag, "upos" | "xpos"> & { readonly head: string; readonly relation: string };
/** Words by where they stand, "start-end". */
type Reading = ReadonlyMap<string, Word>;

const STAGES = stagesFor(["tags", "dependencies"]);

/** A document as text, with its own words as layers and what the treebank says of them. */
function goldOf(sents: GrammarDocument["sents"]) {
  let text = "";
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const words = new Map<string, Word>();
  for (const { w, sp, np, u, x, h, r } of sents) {
    if (np === 1 && text !== "") text = `${text.trimEnd()}\n\n`;
    const first = tokens.length;
    const id = sentences.length;
    w.forEach((word, index) => {
      const start = text.length;
      text += word;
      tokens.push({ id: tokens.length, start, end: text.length, sentence: id });
      if (sp[index] === 1) text += " ";
    });
    w.forEach((_, index) => {
      const head = h[index] === 0 ? "root" : placeOf(tokens[first + (h[index] ?? 0) - 1]);
      const [upos = "", xpos = "", relation = ""] = [u[index], x[index], keptRelation(r[index] ?? "")];
      words.set(placeOf(tokens[first + index]), { upos, xpos, head, relation });
    });
    const [from, to] = [tokens[first]?.start ?? 0, tokens.at(-1)?.end ?? 0];
    sentences.push({ id, start: from, end: to, block: 0, first, last: tokens.length });
  }
  return { text, tokens: layer(tokens), sentences: layer(sentences), words };
}

function layer<A>(annotations: readonly A[]) {
  return { by: { name: "treebank", version: "1" }, annotations };
}

function placeOf(span: { readonly start: number; readonly end: number } | undefined): string {
  return `${span?.start}-${span?.end}`;
}

function readingOf(tags: readonly Tag[], dependencies: readonly Dependency[]): Reading {
  return new Map(
    tags.map((tag, index) => {
      const { head = null, relation = "" } = dependencies[index] ?? {};
      return [placeOf(tag), { ...tag, head: head === null ? "root" : placeOf(tags[head]), relation }];
    }),
  );
}

/** Our reading of the treebank's own words. */
function readWords(id: string, { text, tokens, sentences }: ReturnType<typeof goldOf>): Reading {
  const page = pageFromText({ id, text });
  const { tags } = tagsStage.annotate(page, { tokens, sentences });
  const { dependencies } = dependenciesStage.annotate(page, { tokens, sentences, tags });
  return readingOf(tags.annotations, dependencies.annotations);
}

/** Our reading of the bare text. */
function readText(id: string, text: string): Reading {
  const { tags, dependencies }: Layers = annotatePage(pageFromText({ id, text }), STAGES);
  return readingOf(tags.annotations, dependencies.annotations);
}

const SAME: { readonly [metric: string]: (gold: Word, own: Word) => boolean } = {
  UPOS: (gold, own) => gold.upos === own.upos,
  XPOS: (gold, own) => gold.xpos === own.xpos,
  UAS: (gold, own) => gold.head === own.head,
  LAS: (gold, own) => gold.head === own.head && gold.relation === own.relation,
};

/** [right, found, wanted] of each metric. */
function count(gold: Reading, own: Reading, metric: string): number[] {
  const same = SAME[metric] ?? (() => false);
  const right = [...own].filter(([place, word]) => {
    const wanted = gold.get(place);
    return wanted !== undefined && same(wanted, word);
  });
  return [right.length, own.size, gold.size];
}

function missesOf(text: string, gold: Reading, own: Reading): Miss[] {
  return [...gold].flatMap(([place, wanted]) => {
    const given = own.get(place);
    if (given === undefined) return [];
    const [start = 0, end = 0] = place.split("-").map(Number);
    const context = around(text, start, end, 30);
    if (wanted.upos !== given.upos) return [{ category: `${wanted.upos} taken for ${given.upos}`, context }];
    if (wanted.head !== given.head) return [{ category: `head of ${wanted.relation}`, context }];
    if (wanted.relation === given.relation) return [];
    return [{ category: `${wanted.relation} taken for ${given.relation}`, context }];
  });
}

/** Tags and dependencies of a treebank: on its own words, and on our words of its text (F of aligned words). */
function grammar(name: string, file: string, anchor: string): Yardstick {
  return {
    name,
    stage: "grammar",
    needs: [file],
    measure() {
      const documents = readLines<GrammarDocument>(file);
      const rows = new Map<string, number[][]>();
      const add = (metric: string, row: number[]) => rows.set(metric, [...(rows.get(metric) ?? []), row]);
      const misses: Miss[] = [];
      for (const { id, sents } of documents) {
        const gold = goldOf(sents);
        const given = readWords(id, gold);
        const own = readText(id, gold.text);
        for (const metric of Object.keys(SAME)) {
          add(`${metric}, given words`, count(gold.words, given, metric));
          add(`${metric} F, own words`, count(gold.words, own, metric));
        }
        misses.push(...missesOf(gold.text, gold.words, given));
      }
      const figures = [...rows].map(
        ([metric, counts]): Figure => ({ metric, formula: "f", documents: counts, better: "higher", anchor }),
      );
      return { sample: `${documents.length} documents`, figures, misses };
    },
  };
}

/** What damage costs, on the treebank's own words. */
function damagedGrammar(name: string, files: readonly string[]): Yardstick {
  return {
    name,
    stage: "grammar",
    needs: files,
    measure() {
      const documents = files.flatMap((file) => readLines<GrammarDocument>(file));
      const states = Object.entries({ undamaged: (sentence: TreebankSentence) => sentence, ...DAMAGES });
      const figures = states.flatMap(([state, damage]) => {
        const readings = documents.map(({ id, sents }) => {
          const gold = goldOf(sents.map((sentence) => ({ ...damage(sentence), np: sentence.np })));
          return [gold.words, readWords(id, gold)] as const;
        });
        return ["UPOS", "UAS", "LAS"].map((metric): Figure => {
          const counts = readings.map(([gold, own]) => count(gold, own, metric));
          return { metric: `${metric}, ${state}`, formula: "f", documents: counts, better: "higher", ungated: true };
        });
      });
      return { sample: `${documents.length} documents, each in ${states.length} states`, figures, misses: [] };
    },
  };
}

const EWT = "data/treebank/ewt_dev.jsonl.gz";
const GUM = "data/treebank/gum.dev.jsonl.gz";

export const grammarYardsticks: readonly Yardstick[] = [
  grammar("grammar-ewt", EWT, "prototype, test split: UPOS .950, UAS .838, LAS .801"),
  grammar("grammar-gum", GUM, "prototype: UPOS .968, UAS .851, LAS .819"),
  damagedGrammar("grammar-damaged", [EWT, GUM]),
];
