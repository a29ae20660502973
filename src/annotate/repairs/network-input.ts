import { featurePair, hashText } from "../../models/feature-hash.ts";
import { loadWordClusters, type WordClusters } from "../../models/word-clusters.ts";
import { factsOf, speech } from "./line-facts.ts";
import { type PageMarks, pageLook } from "./page-marks.ts";
import { markBefore, traceAt } from "./quote-features.ts";
import { isPlain } from "./quote-lattice.ts";
import type { QuoteToken } from "./quote-line.ts";
import type { MarkLine } from "./taken-page.ts";

/** Rows that every position has. */
export const ROWS = 28;
/** Rows of hashed words, of which each has two, of kinds of words and of endings, all powers of two. */
const WORDS = 2 ** 13;
const KINDS = 2 ** 11;
const ENDINGS = 2 ** 10;

/** Where the rows of each kind of fact begin in the table; the last is the number of all. */
const SIZES = {
  word: WORDS,
  kind: KINDS,
  ending: ENDINGS,
  cluster: 256,
  shape: 64,
  mark: 128,
  last: 256,
  next: 256,
  inMarks: 16,
  ahead: 27,
  behind: 27,
  whole: 27,
  started: 16,
  left: 16,
  around: 4,
  speech: 32,
  leads: 32,
  edge: 16,
  pageSpeech: 30,
  pageLetters: 10,
  pagePersons: 24,
  pageAlone: 32,
  length: 12,
  near: 256,
  place: 12,
  both: 512,
  caps: 32,
} as const;
type Kind = keyof typeof SIZES;
const OFFSETS = Object.fromEntries(
  Object.keys(SIZES).map((kind, index) => [
    kind,
    Object.values(SIZES)
      .slice(0, index)
      .reduce((sum, size) => sum + size, 0),
  ]),
) as Record<Kind, number>;
/** Rows of the table. */
export const TABLE_ROWS = Object.values(SIZES).reduce((sum, size) => sum + size, 0);

/** What a network reads of a page: for each position the rows of its table that are added up. */
export type NetworkInput = {
  readonly positions: number;
  readonly rows: Int32Array;
  /** Where a space was lost. */
  readonly traces: Int32Array;
  /** The position of each line's first place; its others follow. */
  readonly starts: Int32Array;
};

/** Level of the table from which a word is known as itself. */
const KNOWN = 4;

const growing = (distance: number): number =>
  distance < 4
    ? distance
    : distance < 7
      ? 4
      : distance < 12
        ? 5
        : distance < 25
          ? 6
          : distance < 50
            ? 7
            : distance < 90
              ? 8
              : distance < 150
                ? 9
                : 10;

function shapeOf(token: QuoteToken | undefined): number {
  if (token === undefined) return 63;
  if (!/[\p{L}\p{N}]/u.test(token.text)) return 62;
  const capitals = !token.capital ? 0 : token.text.length > 1 && token.text === token.text.toUpperCase() ? 2 : 1;
  const digits = /^\p{N}/u.test(token.text) ? 1 : 0;
  return ((capitals * 2 + digits) * 3 + token.person) * 3 + (token.says ? 2 : token.contracted ? 1 : 0);
}

let clusters: WordClusters | null = null;

/** Takes in a page for a network: its lines one after the other, each place a position. */
export function networkInput(lines: readonly MarkLine[], page: PageMarks): NetworkInput {
  clusters ??= loadWordClusters();
  const clusterOf = clusters;
  const starts = new Int32Array(lines.length);
  let positions = 0;
  lines.forEach(({ line }, index) => {
    starts[index] = positions;
    positions += line.tokens.length + 1;
  });
  const rows = new Int32Array(positions * ROWS);
  const traces: number[] = [];
  const [pageSpeech, pageLetters, pagePersons, pageAlone] = pageLook(page);
  let position = 0;
  let before = 0;
  lines.forEach((one) => {
    const { line } = one;
    const facts = factsOf(line);
    const around = (one.goesOn ? 1 : 0) + (one.goneOn ? 2 : 0);
    let inside = 0;
    let lastStop = 0;
    for (let at = 0; at <= line.tokens.length; at++, position++) {
      let row = position * ROWS;
      const put = (kind: Kind, which: number) => {
        rows[row++] = OFFSETS[kind] + (which < SIZES[kind] ? which : SIZES[kind] - 1);
      };
      const token = line.tokens[at];
      const hash = token === undefined ? 2 : token.hash;
      const plain = token === undefined ? 0 : hashText(token.text.toLowerCase().replace(/\p{N}/gu, "0"));
      const word = token === undefined || token.level < KNOWN ? 0 : plain;
      put("word", word === 0 ? 0 : featurePair(1, word, 0) & (WORDS - 1));
      put("word", word === 0 ? 0 : featurePair(2, word, 0) & (WORDS - 1));
      put("kind", featurePair(3, hash, 0) & (KINDS - 1));
      put("ending", token === undefined ? 1 : hashText(token.text.slice(-3).toLowerCase()) & (ENDINGS - 1));
      put("cluster", token === undefined ? 0 : clusterOf(plain));
      put("shape", shapeOf(token));
      const lost = isPlain(line, at) ? 4 : (line.lost[at] ?? 0);
      if ((line.lost[at] ?? 0) > 0) traces.push(position);
      const mark = markBefore(line, at);
      const end = token === undefined ? 2 : at === 0 ? 1 : 0;
      const own = traceAt(line, at);
      put("mark", (lost * 8 + mark) * 3 + end);
      put("both", (traceAt(line, at) * 8 + mark) * 3 + (token?.capital === true ? 1 : end === 2 ? 2 : 0));
      const last = facts.before[at] as number;
      const next = facts.after[at] as number;
      put("last", last < 0 ? 0 : 1 + traceAt(line, last) * 11 + growing(at - last));
      put("next", next < 0 ? 0 : 1 + traceAt(line, next) * 11 + growing(next - at));
      put("near", traceAt(line, last) * 13 + traceAt(line, next));
      if (own >= 9) inside = own === 9 ? 1 : own === 11 ? 2 : 0;
      const stands = line.roles[line.nextMark[at] ?? -1];
      put("inMarks", inside * 3 + (stands === "closes alone" ? 1 : stands === undefined ? 0 : 2));
      put("ahead", facts.ahead[at] as number);
      put("behind", facts.behind[at] as number);
      put("whole", facts.whole);
      if (at > 0 && (facts.sentence[at] as number) > (facts.sentence[at - 1] as number)) lastStop = at;
      put("started", growing(at - lastStop));
      put("left", growing(line.tokens.length - at));
      put("place", growing(at));
      put("length", growing(line.tokens.length));
      put("around", around);
      put("speech", speech(line, at - 1, -1, 4) * 5 + speech(line, at, 1, 4));
      put("leads", Math.min(14, speech(line, at, 1, 14)) * 2 + (end === 1 ? 1 : 0));
      put("edge", Math.min(14, speech(line, at - 1, -1, 14)));
      put(
        "caps",
        next < 0
          ? 0
          : Math.min(3, (facts.sentence[next] as number) - (facts.sentence[at] as number)) * 4 +
              (last < 0 ? 0 : Math.min(3, (facts.sentence[at] as number) - (facts.sentence[last] as number))) +
              1,
      );
      put("pageSpeech", pageSpeech);
      put("pageLetters", pageLetters);
      put("pagePersons", pagePersons);
      put("pageAlone", pageAlone);
      before = row;
      if (row > (position + 1) * ROWS) throw new Error(`too many rows`);
    }
  });
  if (before > 0 && before % ROWS !== 0 && positions > 0) {
    const used = before - (positions - 1) * ROWS;
    if (used !== ROWS) throw new Error(`rows used ${used}`);
  }
  return { positions, rows, traces: Int32Array.from(traces), starts };
}
