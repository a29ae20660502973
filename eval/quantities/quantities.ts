import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tagsStage } from "../../src/annotate/grammar/tags-stage.ts";
import { quantitiesStage } from "../../src/annotate/quantities/quantities-stage.ts";
import { repairsStage } from "../../src/annotate/repairs/repairs.ts";
import { timesStage } from "../../src/annotate/times/times-stage.ts";
import { tokensStage } from "../../src/annotate/tokens/tokens.ts";
import { pageFromText } from "../../src/clean/page-from-text.ts";
import { annotatePage } from "../../src/engine/annotate-page.ts";
import { around } from "../data.ts";
import type { Figure, Miss, Yardstick } from "../yardstick.ts";
import { FIELDS, type Field, type ScoredQuantity, scoreQuantities } from "./score-quantities.ts";

type Labelled = {
  readonly id?: string;
  readonly text: string;
  readonly quantities: readonly {
    readonly words?: string;
    readonly span?: readonly [number, number];
    readonly value: number | readonly number[];
    readonly unit: string;
    readonly qualifier?: string;
    readonly scope?: string;
  }[];
};

const OWN = join(import.meta.dirname, "sentences.jsonl");
/** Written by somebody who had not seen the recognisers. Only counts are printed of it, never its words. */
const UNSEEN = join(import.meta.dirname, "..", "unseen", "quantities.jsonl");
/**
 * By writers who had not seen the recognisers either. One half of each is read when something is mended; of the other one
 * only counts are printed, so that it tells whether it carries over.
 */
const WRITTEN = join(import.meta.dirname, "..", "..", "training", "written");
const STAGES = [repairsStage, tokensStage, tagsStage, timesStage, quantitiesStage];

/** Quantities of sentences that were written for it, after the guidelines in `eval/unseen/quantities-guidelines.md`. */
export const quantities: Yardstick = {
  name: "quantities",
  stage: "quantities",
  needs: [],
  measure() {
    const halves = [
      measureHalf("own", OWN, true, ALL),
      ...[
        { name: "fresh", file: join(WRITTEN, "quantities-one.jsonl"), read: "even" },
        { name: "fresh two", file: join(WRITTEN, "quantities-two.jsonl"), read: "odd" },
      ].flatMap(({ name, file, read }) => [
        measureHalf(`${name} even`, file, read === "even", isEven),
        measureHalf(`${name} odd`, file, read === "odd", (one, line) => !isEven(one, line)),
      ]),
      ...(existsSync(UNSEEN) ? [measureHalf("unseen", UNSEEN, false, ALL)] : []),
    ];
    return {
      sample: halves.map(({ name, sentences }) => `${sentences} sentences ${name}`).join(", "),
      figures: halves.flatMap(({ figures }) => figures),
      misses: halves.flatMap(({ misses }) => misses),
    };
  },
};

const ALL = () => true;
/** By its number, or its line where it has none. */
const isEven = ({ id }: Labelled, line: number) => Number(id?.match(/\d+$/)?.[0] ?? line) % 2 === 0;

function measureHalf(name: string, file: string, showsWords: boolean, takes: (one: Labelled, line: number) => boolean) {
  const sentences = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Labelled)
    .filter(takes);
  const right: number[][] = [];
  const precision: number[][] = [];
  const fields = new Map<Field, number[][]>(FIELDS.map((field) => [field, []]));
  const misses: Miss[] = [];
  for (const { text, quantities } of sentences) {
    const gold = placed(text, quantities);
    const found = foundIn(text);
    const score = scoreQuantities(gold, found);
    right.push([score.right, score.gold]);
    precision.push([score.matched, score.found]);
    for (const field of FIELDS) fields.get(field)?.push([score.fields[field], score.gold]);
    const note = (category: string, one: ScoredQuantity, more: string) =>
      misses.push({
        category: `${name}: ${category}`,
        context: showsWords ? `${around(text, one.start, one.end, 50)} ${more}` : "",
      });
    gold.forEach((one, index) => {
      const match = score.matches.get(index);
      const other = found[match?.found ?? -1];
      if (match === undefined || other === undefined) note("missed", one, "");
      for (const field of match?.wrong ?? [])
        note(`wrong ${field}`, one, `${JSON.stringify(other?.[field])}, want ${JSON.stringify(one[field])}`);
    });
    const used = new Set([...score.matches.values()].map((match) => match.found));
    found.forEach((one, index) => {
      if (!used.has(index)) note("none there", one, `${JSON.stringify(one.value)} ${one.unit}`);
    });
  }
  const ratio = (metric: string, documents: number[][]): Figure => ({
    metric,
    formula: "ratio",
    documents,
    better: "higher",
  });
  return {
    name,
    sentences: sentences.length,
    misses,
    figures: [
      ratio(`${name}: all four right`, right),
      ratio(`${name}: precision`, precision),
      ...FIELDS.map((field) => ratio(`${name}: ${field}`, fields.get(field) ?? [])),
    ],
  };
}

/** Labelled quantities with their places; words that stand several times are taken in the order of the text. */
function placed(text: string, quantities: Labelled["quantities"]): ScoredQuantity[] {
  let from = 0;
  return quantities.map(({ words, span, value, unit, qualifier, scope }) => {
    const start = span?.[0] ?? placeOf(text, words ?? "", from);
    const end = span?.[1] ?? start + (words ?? "").length;
    from = end;
    return { start, end, value, unit, qualifier: qualifier ?? "exact", scope: scope ?? "" };
  });
}

/** Where the words stand as words from `from` on, else from the beginning; -1 where they do not. */
function placeOf(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const isInWord =
      /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || /[.,]\d$/.test(text.slice(Math.max(0, at - 1), at + 1));
    if (!isInWord && !/^[\p{L}\p{N}]/u.test(text.slice(at + words.length))) return at;
  }
  const anywhere = text.indexOf(words, from);
  return anywhere >= 0 ? anywhere : text.indexOf(words);
}

function foundIn(text: string): ScoredQuantity[] {
  const page = pageFromText({ id: "", text, published: "2031-05-14" }, "0".repeat(64));
  const layers = annotatePage(page, STAGES);
  return layers.quantities.annotations.map(({ start, end, value, unit, qualifier, scope }) => ({
    start,
    end,
    value,
    unit,
    qualifier,
    scope: scope === null ? "" : text.slice(scope.start, scope.end),
  }));
}
