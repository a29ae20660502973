import { stem } from "../../languages/en/stem.ts";
import { featurePair, hashText } from "../../models/feature-hash.ts";
import { loadWordClusters, type WordClusters } from "../../models/word-clusters.ts";
import { loadWordVectors } from "../../models/word-vectors.ts";
import { factsOf, type LineFacts } from "./line-facts.ts";
import { type PageMarks, pageLook } from "./page-marks.ts";
import { isPlain } from "./quote-lattice.ts";
import type { QuoteLine, QuoteToken } from "./quote-line.ts";
import type { MarkLine } from "./taken-page.ts";

/** Rows of hashed words, of which each has two, of kinds of words and of endings, all powers of two. */
const WORDS = 2 ** 13;
const KINDS = 2 ** 11;
const ENDINGS = 2 ** 10;

/** Facts of a position, in the order in which they are put, with the number of rows that each has in the table. */
const FACTS = {
  word: WORDS,
  kind: KINDS,
  ending: ENDINGS,
  group: 256,
  shape: 64,
  lostAndMark: 128,
  lastTrace: 256,
  nextTrace: 256,
  inMarks: 16,
  ahead: 27,
  behind: 27,
  whole: 27,
  fromStop: 16,
  toEnd: 16,
  around: 4,
  speechNear: 32,
  speechAhead: 32,
  speechBehind: 16,
  pageSpeech: 30,
  pageLetters: 10,
  pagePersons: 24,
  pageAlone: 32,
  length: 12,
  traces: 256,
  fromStart: 12,
  traceAndMark: 512,
  sentences: 32,
} as const;
type Fact = keyof typeof FACTS;

/** Rows that every position has: one for each fact, and the second of its word. */
export const ROWS = Object.keys(FACTS).length + 1;

/** The rows of each fact in the table: where they begin, and the last one. */
const ROWS_OF = Object.fromEntries(
  Object.entries(FACTS).map(([fact, size], index) => {
    const first = Object.values(FACTS)
      .slice(0, index)
      .reduce((sum, one) => sum + one, 0);
    return [fact, { first, last: first + size - 1 }];
  }),
) as Record<Fact, FactRows>;
type FactRows = { readonly first: number; readonly last: number };

/** Rows of the table. */
export const TABLE_ROWS = Object.values(FACTS).reduce((sum, size) => sum + size, 0);

/** What a network reads of a page: for each position the rows of its table that are added up. */
export type NetworkInput = {
  readonly positions: number;
  readonly rows: Int32Array;
  /** What the word of each position is used of in general text: as many numbers each as word vectors have usages. */
  readonly uses: Float32Array;
  /** Where a space was lost. */
  readonly traces: Int32Array;
  /** The position of each line's first place; its others follow. */
  readonly starts: Int32Array;
};

/** Level of the table of words from which one is known as itself. */
const KNOWN = 4;
/** How long the numbers of a word's use are together. */
const USE_LENGTH = 4;
const NEAR = 4;

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
  if (!token.isWord) return 62;
  const capitals = !token.capital ? 0 : token.text.length > 1 && token.text === token.text.toUpperCase() ? 2 : 1;
  const digits = /^\p{N}/u.test(token.text) ? 1 : 0;
  return ((capitals * 2 + digits) * 3 + token.person) * 3 + (token.says ? 2 : token.contracted ? 1 : 0);
}

let groups: WordClusters | null = null;

/** Takes in a page for a network: its lines one after the other, each place a position, the one behind each line too. */
export function networkInput(lines: readonly MarkLine[], page: PageMarks): NetworkInput {
  groups ??= loadWordClusters();
  const groupOf = groups;
  const vectors = loadWordVectors();
  const starts = new Int32Array(lines.length);
  let positions = 0;
  lines.forEach(({ line }, index) => {
    starts[index] = positions;
    positions += line.tokens.length + 1;
  });
  const rows = new Int32Array(positions * ROWS);
  const uses = new Float32Array(positions * vectors.usages);
  const use = new Float64Array(vectors.usages);
  const traces: number[] = [];
  let next = 0;
  const put = ({ first, last }: FactRows, which: number): void => {
    rows[next++] = Math.min(first + which, last);
  };
  const [pageSpeech, pageLetters, pagePersons, pageAlone] = pageLook(page);
  lines.forEach((one, index) => {
    const { line } = one;
    const facts = factsOf(line);
    const start = starts[index] as number;
    let marks = 0;
    let stop = 0;
    for (let at = 0; at <= line.tokens.length; at++) {
      if ((line.lost[at] ?? 0) > 0) traces.push(start + at);
      marks = marksBehind(line, at, marks);
      if (at > 0 && (facts.sentence[at] as number) > (facts.sentence[at - 1] as number)) stop = at;
      const token = line.tokens[at];
      putWord(put, token, groupOf);
      const place = token?.isWord === true ? vectors.place(stem(token.text.toLowerCase())) : -1;
      if (place >= 0) {
        use.fill(0);
        vectors.addUsage(place, USE_LENGTH, use);
        uses.set(use, (start + at) * vectors.usages);
      }
      putTraces(put, line, facts, at, marks);
      put(ROWS_OF.ahead, facts.ahead[at] as number);
      put(ROWS_OF.behind, facts.behind[at] as number);
      put(ROWS_OF.whole, facts.whole);
      put(ROWS_OF.fromStop, growing(at - stop));
      put(ROWS_OF.toEnd, growing(line.tokens.length - at));
      put(ROWS_OF.fromStart, growing(at));
      put(ROWS_OF.length, growing(line.tokens.length));
      put(ROWS_OF.around, (one.goesOn ? 1 : 0) + (one.goneOn ? 2 : 0));
      const [ahead, behind] = [facts.speechAhead[at] as number, facts.speechBehind[at] as number];
      put(ROWS_OF.speechNear, (behind > NEAR ? 0 : behind) * (NEAR + 1) + (ahead > NEAR ? 0 : ahead));
      put(ROWS_OF.speechAhead, ahead * 2 + (at === 0 && line.tokens.length > 0 ? 1 : 0));
      put(ROWS_OF.speechBehind, behind);
      put(ROWS_OF.sentences, sentencesBetween(facts, at));
      put(ROWS_OF.pageSpeech, pageSpeech);
      put(ROWS_OF.pageLetters, pageLetters);
      put(ROWS_OF.pagePersons, pagePersons);
      put(ROWS_OF.pageAlone, pageAlone);
    }
  });
  return { positions, rows, uses, traces: Int32Array.from(traces), starts };
}

const DIGIT = /\p{N}/u;
const DIGITS = /\p{N}/gu;

type Put = (fact: FactRows, which: number) => void;

function putWord(put: Put, token: QuoteToken | undefined, groupOf: WordClusters): void {
  const lower = token?.text.toLowerCase() ?? "";
  const plain = token === undefined ? 0 : hashText(DIGIT.test(lower) ? lower.replace(DIGITS, "0") : lower);
  const word = token === undefined || token.level < KNOWN ? 0 : plain;
  // Two rows each: two words that share one hardly ever share the other. The first ones are of words not known.
  put(ROWS_OF.word, word === 0 ? 0 : featurePair(1, word, 0) & (WORDS - 1));
  put(ROWS_OF.word, word === 0 ? 0 : featurePair(2, word, 0) & (WORDS - 1));
  put(ROWS_OF.kind, featurePair(3, token?.hash ?? 2, 0) & (KINDS - 1));
  put(ROWS_OF.ending, token === undefined ? 1 : hashText(token.text.slice(-3).toLowerCase()) & (ENDINGS - 1));
  put(ROWS_OF.group, token === undefined ? 0 : groupOf(plain));
  put(ROWS_OF.shape, shapeOf(token));
}

/** What was lost and stands at a place, before and behind it. */
function putTraces(put: Put, line: QuoteLine, facts: LineFacts, at: number, marks: number): void {
  const token = line.tokens[at];
  const end = token === undefined ? 2 : at === 0 ? 1 : 0;
  const lost = isPlain(line, at) ? 4 : (line.lost[at] ?? 0);
  const mark = facts.marksBefore[at] as number;
  const [last, next] = [facts.before[at] as number, facts.after[at] as number];
  const [lastTrace, nextTrace] = [last, next].map((index) => (index < 0 ? 0 : (facts.traces[index] as number))) as [
    number,
    number,
  ];
  put(ROWS_OF.lostAndMark, (lost * 8 + mark) * 3 + end);
  put(
    ROWS_OF.traceAndMark,
    ((facts.traces[at] as number) * 8 + mark) * 3 + (token?.capital === true ? 1 : end === 2 ? 2 : 0),
  );
  put(ROWS_OF.lastTrace, last < 0 ? 0 : 1 + lastTrace * 11 + growing(at - last));
  put(ROWS_OF.nextTrace, next < 0 ? 0 : 1 + nextTrace * 11 + growing(next - at));
  put(ROWS_OF.traces, lastTrace * 13 + nextTrace);
  const stands = line.roles[line.nextMark[at] ?? -1];
  put(ROWS_OF.inMarks, marks * 3 + (stands === "closes alone" ? 1 : stands === undefined ? 0 : 2));
}

/** Whether the last mark that stands opened a quote: 0 no, 1 one that is closed, 2 one that is not. */
function marksBehind({ roles }: QuoteLine, at: number, before: number): number {
  const role = roles[at];
  return role === undefined ? before : role === "opens" ? 1 : role === "opens alone" ? 2 : 0;
}

/** Sentence ends to the next trace and since the last one. */
function sentencesBetween({ before, after, sentence }: LineFacts, at: number): number {
  const [last, next] = [before[at] as number, after[at] as number];
  if (next < 0) return 0;
  const own = sentence[at] as number;
  const since = last < 0 ? 0 : Math.min(3, own - (sentence[last] as number));
  return Math.min(3, (sentence[next] as number) - own) * 4 + since + 1;
}
