import { findArticle } from "../../src/clean/dump/find-article.ts";
import { FEATURES, lineFeatures } from "../../src/clean/dump/line-features.ts";
import { splitLines } from "../../src/clean/dump/split-lines.ts";
import { recogniseLines } from "../../src/clean/recognisers/recognise-lines.ts";
import { labelStoryLists } from "../../src/clean/sections.ts";
import { hashText } from "../../src/models/feature-hash.ts";
import { readData } from "../read-data.ts";
import type { LinePage } from "./line-network-training.ts";

type Given = { readonly site: string; readonly lines: readonly string[]; readonly lab: readonly number[] };
export type DumpPage = LinePage & {
  readonly set: string;
  /** Of four; pages of one site are in one. */
  readonly fold: number;
  /** Words of each line. */
  readonly words: Float32Array;
};

export const FOLDS = 4;
export const SETS = ["wcxb", "fundus"] as const;

/** The pages of the data folder whose lines are marked as article or not. */
export function readDumpPages(folder: string): DumpPage[] {
  return SETS.flatMap((set) =>
    readData<Given>(folder, `pages/dumps.${set}.dev.jsonl.gz`).map((given) => ({ set, ...pageOf(given) })),
  );
}

function pageOf({ site, lines: given, lab }: Given): Omit<DumpPage, "set"> {
  const passages = splitLines(given.join("\n"));
  const { lines, labels: known } = recogniseLines(passages);
  labelStoryLists(lines, known);
  const numbers = lineFeatures(lines, known, findArticle(lines, known));
  if (numbers.length !== lines.length * FEATURES) throw new Error("a line has more or fewer numbers than it should");
  const starts: number[] = [];
  let at = 0;
  for (const line of given) {
    starts.push(at);
    at += line.length + 1;
  }
  // Lines of a hard-wrapped paragraph are one passage, which is what most of its characters are.
  let line = 0;
  const labels = Uint8Array.from(passages, ({ start, end }) => {
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= start) line++;
    let [article, all] = [0, 0];
    for (let inside = line; (starts[inside] ?? end) < end; inside++) {
      const length = (given[inside] ?? "").length + 1;
      all += length;
      if (lab[inside] === 1) article += length;
    }
    return article * 2 >= all && article > 0 ? 1 : 0;
  });
  const words = Float32Array.from(passages, ({ text }) => text.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0);
  // A line counts by the root of its words: long ones matter most to the reader, short ones are most of all lines.
  const roots = words.map((count) => Math.sqrt(count + 1));
  const total = roots.reduce((sum, root) => sum + root, 0);
  return {
    numbers,
    labels,
    weights: roots.map((root) => root / total),
    fold: (hashText(site) >>> 0) % FOLDS,
    words,
  };
}
