import { cosine } from "../../measure/cosine.ts";
import { loadWordVectors } from "../word-vectors.ts";
import type { Content } from "./content.ts";
import type { Word } from "./meaning.ts";
import { wordTables } from "./word-tables.ts";

/** What two contents have in common by how their words are used in general text, by name. */
export type UsageSigns = Readonly<Record<(typeof USAGE_SIGNS)[number], number>>;
const USAGE_SIGNS = [
  "usageLeast",
  "usageMost",
  "usageMean",
  "usageTold",
  "usageToldLeast",
  "usageWho",
  "usageVerbs",
  "usageWorst",
  "usageAll",
  "usageOfTold",
  "usageOfRest",
] as const;

/**
 * How near the words of two contents are in use: of each word the nearest (`usageLeast` to `usageWorst`, the rarest of them
 * counting most), and of what they add up to (`usageAll`; `usageOfTold` without the subjects; `usageOfRest`: what finds no
 * fellow in the other, which is of one thing where two accounts of it part). Linear in the product of their lengths.
 */
export function usageSignsOf(a: Content, b: Content): UsageSigns {
  const { kin, used } = wordTables(a, b);
  const near = used.map((row) => row.map((value) => Math.max(0, value)));
  const [bestA, bestB] = nearestOf(near, b.words.length);
  const [kinA, kinB] = nearestOf(kin, b.words.length);
  const [wholeA, wholeB] = [share(a.words, bestA), share(b.words, bestB)];
  const [toldA, toldB] = [share(a.words, bestA, a.subject), share(b.words, bestB, b.subject)];
  const [whoA, whoB] = [share(a.words, bestA, 0, a.subject), share(b.words, bestB, 0, b.subject)];
  const worst = (best: readonly number[]) => (best.length === 0 ? 0 : Math.min(...best));
  const isTold =
    ({ subject }: Content) =>
    (at: number) =>
      at >= subject ? 1 : 0;
  return {
    usageLeast: Math.min(wholeA, wholeB),
    usageMost: Math.max(wholeA, wholeB),
    usageMean: (wholeA + wholeB) / 2,
    usageTold: (toldA + toldB) / 2,
    usageToldLeast: Math.min(toldA, toldB),
    usageWho: (whoA + whoB) / 2,
    usageVerbs: near[a.subject]?.[b.subject] ?? 0,
    usageWorst: Math.max(worst(bestA), worst(bestB)),
    usageAll: cosine(sum(a.words), sum(b.words)),
    usageOfTold: cosine(sum(a.words, isTold(a)), sum(b.words, isTold(b))),
    usageOfRest: cosine(
      sum(a.words, (at) => 1 - (kinA[at] ?? 0)),
      sum(b.words, (at) => 1 - (kinB[at] ?? 0)),
    ),
  };
}

/** The nearest of each row and of each column. */
function nearestOf(rows: readonly (readonly number[])[], width: number): readonly [number[], number[]] {
  const most = (some: readonly number[]) => some.reduce((best, value) => Math.max(best, value), 0);
  const columns = Array.from({ length: width }, (_, at) => most(rows.map((row) => row[at] ?? 0)));
  return [rows.map(most), columns];
}

/** The mean of what is nearest to the words from `from` up to `to`, by their weight. */
function share(words: readonly Word[], best: readonly number[], from = 0, to = words.length): number {
  let [found, weight] = [0, 0];
  for (let at = from; at < to; at++) {
    const own = words[at]?.weight ?? 0;
    weight += own;
    found += own * (best[at] ?? 0);
  }
  return weight === 0 ? 0 : found / weight;
}

function sum(words: readonly Word[], part: (at: number) => number = () => 1): Float64Array {
  const vectors = loadWordVectors();
  const total = new Float64Array(vectors.usages);
  words.forEach(({ kin, weight }, at) => {
    vectors.addUsage(kin, weight * part(at), total);
  });
  return total;
}
