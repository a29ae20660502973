import { PERHAPS, type QuoteLine, type QuoteToken } from "./quote-line.ts";
import { leadsIn, speechFollows } from "./quote-places.ts";

/** How far words of a sentence are looked at. */
export const FAR = 14;

/** What is looked up for each place of a line, counted once. */
export type LineFacts = {
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

function lookedUp(line: QuoteLine): LineFacts {
  const length = line.tokens.length;
  const before = new Int32Array(length + 1).fill(-1);
  const after = new Int32Array(length + 1).fill(-1);
  const sentence = new Int32Array(length + 1);
  const trace = (at: number) => (line.lost[at] ?? 0) > 0 || line.roles[at] !== undefined;
  for (let at = 1; at <= length; at++) {
    before[at] = trace(at - 1) ? at - 1 : (before[at - 1] as number);
    sentence[at] = (sentence[at - 1] as number) + (isStop(line.tokens[at - 1]) ? 1 : 0);
  }
  for (let at = length - 1; at >= 0; at--) after[at] = trace(at + 1) ? at + 1 : (after[at + 1] as number);
  const ahead = new Int32Array(length + 1);
  const behind = new Int32Array(length + 1);
  for (let at = 0; at <= length; at++) {
    ahead[at] = tally(line, at, 1);
    behind[at] = tally(line, at - 1, -1);
  }
  const whole = tally(line, 0, 1, length, false);
  const marksBefore = new Uint8Array(length + 1);
  const traces = new Uint8Array(length + 1);
  for (let at = 0; at <= length; at++) {
    marksBefore[at] = markBefore(line.tokens[at - 1]);
    traces[at] = traceAt(line, at);
  }
  return { before, after, ahead, behind, sentence, marksBefore, traces, whole };
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
function tally(line: QuoteLine, from: number, step: 1 | -1, most = FAR, inSentence = true): number {
  let [persons, contracted, saying] = [0, 0, 0];
  for (let turn = 0, index = from; turn < most; turn++, index += step) {
    const token = line.tokens[index];
    if (token === undefined || (inSentence && turn > 0 && isStop(token))) break;
    if (token.person === 1) persons++;
    if (token.contracted) contracted++;
    if (token.says) saying++;
  }
  return Math.min(2, persons) * 9 + Math.min(2, contracted) * 3 + Math.min(2, saying);
}

/** Whether a verb of saying stands within `most` tokens, and how far: 0 for none. */
export function speech(line: QuoteLine, from: number, step: 1 | -1, most: number): number {
  for (let turn = 0, index = from; turn < most; turn++, index += step) {
    const token = line.tokens[index];
    if (token === undefined || (isStop(token) && turn > 0)) return 0;
    if (token.says) return turn + 1;
  }
  return 0;
}
