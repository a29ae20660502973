import type { QuoteLine } from "./quote-line.ts";

/*
 * A line as a chain of places and tokens, each token outside a quote or inside one of a kind: a linear-chain conditional
 * random field (Lafferty et al. 2001). At a place before a token a quote may open or close; marks that are there open
 * and close theirs.
 */

/**
 * Outside; inside a quote that opened at a place: with a capital or without, where a space was lost or not; at a mark;
 * or at a place where nothing shows it, before a closing mark that stands alone.
 */
export const STATES = 8;
export const OUTSIDE = 0;
export const MARK_FULL = 5;
export const MARK_PART = 6;
export const PLAIN_OPENED = 7;

/** What may happen beside the places, each with a weight of its own; numbered after the states of `MARK_CLOSES`. */
export const MARK_CLOSES = 0;
export const LEFT_OPEN = STATES;
export const GONE_ON = 3 * STATES;
export const STRAY_MARK = 3 * STATES + 1;
export const SPECIALS = 3 * STATES + 2;

/** The logarithmic scores of a line. Place i is before token i; the last one ends the line. */
export type LatticeScores = {
  readonly opens: Float64Array;
  /** Of each place for each state that closes there. */
  readonly closes: Float64Array;
  /** Of each token, inside a quote that began with a capital, and one that did not. */
  readonly inside: Float64Array;
  readonly special: Float64Array;
};

/** Chances of the same things, and of every special one how often it is to be expected. */
export type LatticeChances = LatticeScores;

/** What surrounds the line: a quote may go on in the next one, this one may go on with one. */
export type Surroundings = { readonly goesOn: boolean; readonly goneOn: boolean };

export const isPart = (state: number): boolean => state === 3 || state === 4 || state >= MARK_PART;

/** True for a place between words at which nothing was lost: a quote may open or close there, but nothing could tell. */
export function isPlain(line: QuoteLine, at: number): boolean {
  if (at === 0 || at >= line.tokens.length || (line.lost[at] ?? 0) > 0) return false;
  return line.tokens[at - 1]?.isWord === true;
}

/** True for a plain place where the opening mark may have stood whose closing one stands alone. */
export function mayOpenPlain(line: QuoteLine, at: number): boolean {
  return isPlain(line, at) && line.roles[line.nextMark[at] ?? -1] === "closes alone";
}

/** True for a plain place where the closing mark may have stood whose opening one stands alone. */
export function mayClosePlain(line: QuoteLine, at: number): boolean {
  return isPlain(line, at) && line.roles[line.lastMark[at] ?? -1] === "opens alone";
}

/**
 * True for a plain place before a mark that stands tight behind its word: a quote may have ended there, inside of a stop or
 * a comma, as British papers print it, or before a dash that lost its space.
 */
export function mayEndPlain(line: QuoteLine, at: number): boolean {
  const [last, next] = [line.tokens[at - 1], line.tokens[at]];
  return next !== undefined && !next.isWord && last?.end === next.start && isPlain(line, at) && ENDING.has(next.text);
}

const ENDING: ReadonlySet<string> = new Set([".", ",", ";", ":", "!", "?", "…", ")", "-", "–", "—"]);

/** The state in which a quote that opens at a place is, 0 where none can. */
export function openedState(line: QuoteLine, at: number): number {
  const token = line.tokens[at];
  if (token === undefined || line.roles[at] !== undefined) return OUTSIDE;
  const small = token.text.charAt(0) !== token.text.charAt(0).toUpperCase();
  return (small ? 3 : 1) + ((line.lost[at] ?? 0) > 0 ? 0 : 1);
}

/** The state behind an opening mark. */
export function markState(line: QuoteLine, token: number): number {
  const next = line.tokens[token + 1]?.text.charAt(0) ?? "";
  return next !== next.toUpperCase() ? MARK_PART : MARK_FULL;
}

export const leftOpen = (state: number, goesOn: boolean): number => LEFT_OPEN + (goesOn ? STATES : 0) + state;

export const NEVER = Number.NEGATIVE_INFINITY;

/** What follows a token from each state: the next state and its score, through `take(from, to, score)`. */
function step(
  line: QuoteLine,
  at: number,
  scores: LatticeScores,
  take: (from: number, to: number, score: number) => void,
): void {
  const role = line.roles[at];
  if (role === undefined) {
    take(OUTSIDE, OUTSIDE, 0);
    const [full = 0, part = 0] = [scores.inside[2 * at], scores.inside[2 * at + 1]];
    for (let state = 1; state < STATES; state++) take(state, state, isPart(state) ? part : full);
  } else if (role.startsWith("opens")) take(OUTSIDE, markState(line, at), 0);
  else {
    take(OUTSIDE, OUTSIDE, scores.special[STRAY_MARK] ?? 0);
    for (let state = 1; state < STATES; state++) take(state, OUTSIDE, scores.special[MARK_CLOSES + state] ?? 0);
  }
}

/** The places of lines that were asked for; several readings ask for the same. */
const PLACES = new WeakMap<QuoteLine, Uint8Array>();
/**
 * Of a plain place, and whether a quote may open there, one that a mark opened close, and any other end; of others the state
 * in which one opens.
 */
export const PLAIN = 64;
export const OPENS = 1;
export const CLOSES = 2;
export const ENDS = 4;

/** What each place of a line is, in the numbers above. */
export function placesOf(line: QuoteLine): Uint8Array {
  const known = PLACES.get(line);
  if (known !== undefined) return known;
  const places = Uint8Array.from({ length: line.tokens.length + 1 }, (_, at) =>
    isPlain(line, at)
      ? PLAIN +
        (mayOpenPlain(line, at) ? OPENS : 0) +
        (mayClosePlain(line, at) ? CLOSES : 0) +
        (mayEndPlain(line, at) ? ENDS : 0)
      : openedState(line, at),
  );
  PLACES.set(line, places);
  return places;
}

/** The first state from which a quote may close at a place; the last one is the one before PLAIN_OPENED. */
export function closesFrom(place: number, at: number): number {
  if (place < PLAIN || (place & ENDS) !== 0) return at > 0 ? 1 : STATES;
  return (place & CLOSES) === 0 ? STATES : MARK_FULL;
}

/** What may happen at a place, through `take(from, to, score)`; `place` tells what it is. */
function event(
  place: number,
  at: number,
  scores: LatticeScores,
  take: (from: number, to: number, score: number) => void,
): void {
  for (let state = 0; state < STATES; state++) take(state, state, 0);
  if (place >= PLAIN) {
    if ((place & OPENS) !== 0) take(OUTSIDE, PLAIN_OPENED, scores.opens[at] ?? 0);
    for (let state = closesFrom(place, at); state < PLAIN_OPENED; state++)
      take(state, OUTSIDE, scores.closes[at * STATES + state] ?? 0);
    return;
  }
  if (place !== OUTSIDE) take(OUTSIDE, place, scores.opens[at] ?? 0);
  if (at > 0)
    for (let state = 1; state < PLAIN_OPENED; state++) take(state, OUTSIDE, scores.closes[at * STATES + state] ?? 0);
}

/** The scores of the states before the first place. */
export function starting(scores: LatticeScores, around: Surroundings): Float64Array {
  const start = new Float64Array(STATES).fill(NEVER);
  start[OUTSIDE] = 0;
  if (around.goneOn) start[MARK_FULL] = scores.special[GONE_ON] ?? 0;
  return start;
}

/** A lost mark of the best way through a line. */
export type LostMark = { readonly at: number; readonly opens: boolean };

/** The best way through a line (Viterbi): its lost marks in order. */
export function bestMarks(line: QuoteLine, scores: LatticeScores, around: Surroundings): LostMark[] {
  const length = line.tokens.length;
  const places = placesOf(line);
  const rows = 2 * length + 2;
  const from = new Int8Array(rows * STATES).fill(-1);
  let now = starting(scores, around);
  const advance = (row: number, run: (take: (from: number, to: number, score: number) => void) => void) => {
    const next = new Float64Array(STATES).fill(NEVER);
    run((before, to, score) => {
      const value = (now[before] as number) + score;
      if (value > (next[to] as number)) {
        next[to] = value;
        from[row * STATES + to] = before;
      }
    });
    now = next;
  };
  for (let at = 0; at <= length; at++) {
    advance(2 * at + 1, (take) => event(places[at] as number, at, scores, take));
    if (at < length) advance(2 * at + 2, (take) => step(line, at, scores, take));
  }
  let state = OUTSIDE;
  let best = NEVER;
  for (let last = 0; last < STATES; last++) {
    const value = (now[last] as number) + (last === OUTSIDE ? 0 : (scores.special[leftOpen(last, around.goesOn)] ?? 0));
    if (value > best) {
      best = value;
      state = last;
    }
  }
  if (best === NEVER) return [];
  const marks: LostMark[] = [];
  for (let row = rows - 1; row > 0; row--) {
    const before = from[row * STATES + state] as number;
    if (row % 2 === 1 && before !== state) marks.push({ at: (row - 1) / 2, opens: before === OUTSIDE });
    state = before;
  }
  return marks.reverse();
}
