import { isProse, type Line } from "../recognisers/line.ts";

/** Lines that a repeated line is looked for among, and words that say what a page is about. */
const ABOUT_LINES = 200;

/**
 * Where each line stands: in the page, to the stretch of running text that the rules find, among others of its length,
 * and how much of it is about what the running text is about. Calls `put` with a line, a place (0–19) and a number.
 */
export function lineSurroundings(
  lines: readonly Line[],
  inside: readonly boolean[],
  put: (line: number, place: number, value: number) => void,
): void {
  const count = lines.length;
  const first = inside.indexOf(true);
  const last = inside.lastIndexOf(true);
  const prose = lines.map(isProse);
  const total = Math.max(
    1,
    sum(lines, (line, index) => (prose[index] ? line.shape.words : 0)),
  );
  const copies = new Map<string, number>();
  for (const { shape } of lines) copies.set(shape.folded, (copies.get(shape.folded) ?? 0) + 1);
  const seen = new Map<string, number>();
  const about = aboutWords(lines, inside);
  const firstProse = prose.indexOf(true);
  const lastProse = prose.lastIndexOf(true);
  const runs = shortRuns(lines);
  let before = 0;
  let sinceProse = 0;
  const toProse = distanceToNext(prose);
  for (const [index, line] of lines.entries()) {
    const { shape } = line;
    const earlier = seen.get(shape.folded) ?? 0;
    seen.set(shape.folded, earlier + 1);
    put(index, 0, index / count);
    put(index, 1, Math.log1p(count) / 8);
    put(index, 2, inside[index] ? 1 : 0);
    put(index, 3, first < 0 ? 0 : bounded((index - first) / 20));
    put(index, 4, last < 0 ? 0 : bounded((index - last) / 20));
    put(index, 5, first >= 0 && index < first ? 1 : 0);
    put(index, 6, last >= 0 && index > last ? 1 : 0);
    put(index, 7, before / total);
    put(index, 8, Math.log1p(total) / 8);
    put(index, 9, Math.min(1, Math.log1p((copies.get(shape.folded) ?? 1) - 1) / 2));
    put(index, 10, earlier > 0 ? 1 : 0);
    const words = contentWords(shape.folded);
    const shared = words.filter((word) => (about.get(word) ?? 0) > (inside[index] ? 1 : 0)).length;
    put(index, 11, words.length === 0 ? 0 : shared / words.length);
    put(index, 12, Math.min(1, shared / 6));
    put(index, 13, Math.min(1, sinceProse / 12));
    put(index, 14, Math.min(1, (toProse[index] ?? 0) / 12));
    put(index, 15, Math.log1p(runs[index]?.length ?? 0) / 4);
    put(index, 16, Math.min(2, (runs[index]?.words ?? 0) / 8));
    put(index, 17, index <= firstProse ? 1 : 0);
    put(index, 18, index > lastProse ? 1 : 0);
    put(index, 19, 1);
    if (prose[index]) {
      before += shape.words;
      sinceProse = 0;
    } else sinceProse++;
  }
}

const bounded = (value: number) => Math.max(-1, Math.min(1, value));

function sum<T>(items: readonly T[], value: (item: T, index: number) => number): number {
  return items.reduce((total, item, index) => total + value(item, index), 0);
}

function contentWords(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}

/** In how many lines of the running text each of its longer words stands. */
function aboutWords(lines: readonly Line[], inside: readonly boolean[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let looked = 0;
  for (const [index, line] of lines.entries()) {
    if (!inside[index] || line.shape.words < 8) continue;
    for (const word of new Set(contentWords(line.shape.folded))) found.set(word, (found.get(word) ?? 0) + 1);
    if (++looked === ABOUT_LINES) break;
  }
  return found;
}

/** For each line the run of lines without sentence ends that it stands in: how many, and their mean words. */
function shortRuns(lines: readonly Line[]): { readonly length: number; readonly words: number }[] {
  const runs: { length: number; words: number }[] = [];
  let run: { length: number; words: number } | null = null;
  let words = 0;
  for (const line of lines) {
    if (line.shape.endsSentence && line.shape.words >= 6) {
      run = null;
      runs.push({ length: 0, words: 0 });
      continue;
    }
    if (run === null) {
      run = { length: 0, words: 0 };
      words = 0;
    }
    run.length++;
    words += line.shape.words;
    run.words = words / run.length;
    runs.push(run);
  }
  return runs;
}

function distanceToNext(prose: readonly boolean[]): number[] {
  const distances: number[] = new Array<number>(prose.length).fill(0);
  let distance = 12;
  for (let index = prose.length - 1; index >= 0; index--) {
    distance = prose[index] ? 0 : Math.min(12, distance + 1);
    distances[index] = distance;
  }
  return distances;
}
