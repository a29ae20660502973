import { PERHAPS, type QuoteLine, type QuoteToken } from "./quote-line.ts";
import { leadsIn, speechFollows } from "./quote-places.ts";

/** How far words of a sentence are looked at. */
export const FAR = 14;
/** Tokens beyond either end of a line that features look at. */
export const MARGIN = 3;

/** What is looked up for each place of a line, counted once. */
export type LineFacts = {
  /** Hash of each token, and of its word where it is frequent enough; token 0 is at `MARGIN`. Before the line 1, behind it 2. */
  readonly hashes: Int32Array;
  readonly words: Int32Array;
  /** How each token is written: 1 with a capital, 2 of four letters and more without, 0 other. */
  readonly written: Uint8Array;
  /** Tokens to the next verb of saying of the sentence behind each place, and from the last one before it, up to `FAR`; 0 for none. */
  readonly speechAhead: Uint8Array;
  readonly speechBehind: Uint8Array;
  /** Index of the nearest lost space or mark before and after each place. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Words of first or second person, contractions and verbs of saying in the sentence behind each place, up to 2 each: 0 to 26. */
  readonly ahead: Int32Array;
  /** The same before each place. */
  readonly behind: Int32Array;
  /** Number of sentence ends before each place. */
  readonly sentence: Int32Array;
  /** What stands before each place: 0 word, 1 stop, 2 comma, 3 colon, 4 other mark, 5 the line's beginning. */
  readonly marksBefore: Uint8Array;
  /** What kind of trace stands at each place, 0 for none. */
  readonly traces: Uint8Array;
  readonly whole: number;
};

const STOPS: ReadonlySet<string> = new Set([".", "!", "?", "…"]);
const LONG = /\p{L}{4}/u;
const isStop = (token: QuoteToken | undefined): boolean =>
  token !== undefined && !token.isWord && STOPS.has(token.text);

/** Several models read the same lines. */
const KNOWN = new WeakMap<QuoteLine, LineFacts>();

/** Looks a line up, once for as long as it is there. */
export function factsOf(line: QuoteLine): LineFacts {
  const known = KNOWN.get(line);
  if (known !== undefined) return known;
  const facts = lookedUp(line);
  KNOWN.set(line, facts);
  return facts;
}

/** What a token is, as bits. */
const PERSON = 1;
const CONTRACTED = 2;
const SAYS = 4;
const STOP = 8;

function lookedUp(line: QuoteLine): LineFacts {
  const length = line.tokens.length;
  const tokens = lookUpTokens(line.tokens);
  const { kinds } = tokens;
  const before = new Int32Array(length + 1).fill(-1);
  const after = new Int32Array(length + 1).fill(-1);
  const sentence = new Int32Array(length + 1);
  const trace = (at: number) => (line.lost[at] ?? 0) > 0 || line.roles[at] !== undefined;
  for (let at = 1; at <= length; at++) {
    before[at] = trace(at - 1) ? at - 1 : (before[at - 1] as number);
    sentence[at] = (sentence[at - 1] as number) + (((kinds[at - 1] as number) & STOP) === 0 ? 0 : 1);
  }
  for (let at = length - 1; at >= 0; at--) after[at] = trace(at + 1) ? at + 1 : (after[at + 1] as number);
  const ahead = new Int32Array(length + 1);
  const behind = new Int32Array(length + 1);
  const speechAhead = new Uint8Array(length + 1);
  const speechBehind = new Uint8Array(length + 1);
  const marksBefore = new Uint8Array(length + 1);
  const traces = new Uint8Array(length + 1);
  for (let at = 0; at <= length; at++) {
    ahead[at] = tally(kinds, at, 1);
    behind[at] = tally(kinds, at - 1, -1);
    speechAhead[at] = speech(kinds, at, 1);
    speechBehind[at] = speech(kinds, at - 1, -1);
    marksBefore[at] = markBefore(line.tokens[at - 1]);
    traces[at] = traceAt(line, at);
  }
  const whole = tally(kinds, 0, 1, length, false);
  return {
    hashes: tokens.hashes,
    words: tokens.words,
    written: tokens.written,
    before,
    after,
    ahead,
    behind,
    speechAhead,
    speechBehind,
    sentence,
    marksBefore,
    traces,
    whole,
  };
}

function lookUpTokens(tokens: readonly QuoteToken[]) {
  const hashes = new Int32Array(tokens.length + 2 * MARGIN).fill(1, 0, MARGIN).fill(2, tokens.length + MARGIN);
  const words = hashes.slice();
  const written = new Uint8Array(tokens.length);
  const kinds = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as QuoteToken;
    hashes[at + MARGIN] = token.hash;
    words[at + MARGIN] = token.word;
    written[at] = token.capital ? 1 : token.isWord && token.text.length > 3 && LONG.test(token.text) ? 2 : 0;
    kinds[at] =
      (token.person === 1 ? PERSON : 0) |
      (token.contracted ? CONTRACTED : 0) |
      (token.says ? SAYS : 0) |
      (isStop(token) ? STOP : 0);
  }
  return { hashes, words, written, kinds };
}

function markBefore(token: QuoteToken | undefined): number {
  if (token === undefined) return 5;
  if (token.isWord) return 0;
  return STOPS.has(token.text) ? 1 : token.text === "," ? 2 : token.text === ":" ? 3 : 4;
}

function traceAt(line: QuoteLine, at: number): number {
  const role = line.roles[at];
  if (role !== undefined) return role === "opens" ? 9 : role === "closes" ? 10 : role === "opens alone" ? 11 : 12;
  const lost = line.lost[at] ?? 0;
  return lost === PERHAPS ? 7 : lost + (leadsIn(line, at) ? 2 : speechFollows(line, at) ? 4 : 0);
}

/** Persons, contractions and verbs of saying from `from` on to the sentence's end, in the direction of `step`. */
function tally(kinds: Uint8Array, from: number, step: 1 | -1, most = FAR, inSentence = true): number {
  let [persons, contracted, saying] = [0, 0, 0];
  for (let turn = 0, index = from; turn < most && index >= 0 && index < kinds.length; turn++, index += step) {
    const kind = kinds[index] as number;
    if (kind === 0) continue;
    if (inSentence && turn > 0 && (kind & STOP) !== 0) break;
    if ((kind & PERSON) !== 0) persons++;
    if ((kind & CONTRACTED) !== 0) contracted++;
    if ((kind & SAYS) !== 0) saying++;
  }
  return Math.min(2, persons) * 9 + Math.min(2, contracted) * 3 + Math.min(2, saying);
}

/** How far the next verb of saying of the sentence is; 0 for none. */
function speech(kinds: Uint8Array, from: number, step: 1 | -1): number {
  for (let turn = 0, index = from; turn < FAR && index >= 0 && index < kinds.length; turn++, index += step) {
    const kind = kinds[index] as number;
    if (kind === 0) continue;
    if ((kind & STOP) !== 0 && turn > 0) return 0;
    if ((kind & SAYS) !== 0) return turn + 1;
  }
  return 0;
}
