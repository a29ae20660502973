import {
  closesFrom,
  GONE_ON,
  isPart,
  type LatticeChances,
  type LatticeScores,
  leftOpen,
  MARK_CLOSES,
  MARK_FULL,
  markState,
  NEVER,
  OPENS,
  OUTSIDE,
  PLAIN,
  PLAIN_OPENED,
  placesOf,
  SPECIALS,
  STATES,
  STRAY_MARK,
  type Surroundings,
  starting,
} from "./quote-lattice.ts";
import type { QuoteLine } from "./quote-line.ts";

/**
 * Chances of everything, by the forward-backward algorithm; null where no way leads through the line. Those of tokens to be
 * inside a quote are left out where they are not wanted.
 */
export function chancesOf(
  line: QuoteLine,
  scores: LatticeScores,
  around: Surroundings,
  wantsInside = true,
): LatticeChances | null {
  const length = line.tokens.length;
  const places = placesOf(line);
  // Row 2p stands before what happens at place p, row 2p + 1 behind it.
  const ahead = new Float64Array((2 * length + 2) * STATES).fill(NEVER);
  ahead.set(starting(scores, around));
  for (let at = 0; at <= length; at++) {
    passPlace(ahead, 2 * at * STATES, scores, at, places[at] as number);
    if (at < length) passToken(ahead, (2 * at + 1) * STATES, scores, line, at);
  }
  const back = new Float64Array(ahead.length).fill(NEVER);
  const last = (2 * length + 1) * STATES;
  let all = NEVER;
  for (let state = 0; state < STATES; state++) {
    back[last + state] = state === OUTSIDE ? 0 : (scores.special[leftOpen(state, around.goesOn)] ?? 0);
    all = sum(all, (ahead[last + state] as number) + (back[last + state] as number));
  }
  if (all === NEVER) return null;
  const chances: LatticeChances = {
    opens: new Float64Array(length + 1),
    closes: new Float64Array((length + 1) * STATES),
    inside: new Float64Array(2 * length),
    special: new Float64Array(SPECIALS),
  };
  const ways: Ways = { ahead, back, all, scores, chances };
  for (let at = length; at >= 0; at--) {
    const row = 2 * at * STATES;
    if (at < length) backOverToken(ways, row + STATES, line, at);
    backOverPlace(ways, row, at, places[at] as number);
    if (wantsInside && at < length && line.roles[at] === undefined) setInside(ways, row + STATES, line, at, places);
    if (at === length)
      for (let state = 1; state < STATES; state++)
        chances.special[leftOpen(state, around.goesOn)] = Math.exp(
          (ahead[row + STATES + state] as number) + (back[row + STATES + state] as number) - all,
        );
  }
  if (around.goneOn)
    chances.special[GONE_ON] = Math.exp((scores.special[GONE_ON] ?? 0) + (back[MARK_FULL] as number) - all);
  return chances;
}

/*
 * The moves of `event` and `step` written out for sums of chances, which take most of the time of a damaged page. The
 * order in which they are added is theirs.
 */

function sum(a: number, b: number): number {
  if (a === NEVER) return b;
  if (b === NEVER) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

/** The state in which a quote that opens at a place is, OUTSIDE where none may. */
const opensTo = (place: number): number => (place < PLAIN ? place : (place & OPENS) === 0 ? OUTSIDE : PLAIN_OPENED);

function passPlace(ahead: Float64Array, row: number, scores: LatticeScores, at: number, place: number): void {
  const next = row + STATES;
  ahead.copyWithin(next, row, next);
  const outside = ahead[row] as number;
  const opened = opensTo(place);
  if (opened !== OUTSIDE)
    ahead[next + opened] = sum(ahead[next + opened] as number, outside + (scores.opens[at] as number));
  let closed = outside;
  for (let state = closesFrom(place, at); state < PLAIN_OPENED; state++)
    closed = sum(closed, (ahead[row + state] as number) + (scores.closes[at * STATES + state] as number));
  ahead[next] = closed;
}

function passToken(ahead: Float64Array, row: number, scores: LatticeScores, line: QuoteLine, at: number): void {
  const next = row + STATES;
  const role = line.roles[at];
  const outside = ahead[row] as number;
  if (role === undefined) {
    const [full, part] = [scores.inside[2 * at] as number, scores.inside[2 * at + 1] as number];
    ahead[next] = outside;
    for (let state = 1; state < STATES; state++)
      ahead[next + state] = (ahead[row + state] as number) + (isPart(state) ? part : full);
  } else if (role.startsWith("opens")) ahead[next + markState(line, at)] = outside;
  else {
    let closed = outside + (scores.special[STRAY_MARK] ?? 0);
    for (let state = 1; state < STATES; state++)
      closed = sum(closed, (ahead[row + state] as number) + (scores.special[MARK_CLOSES + state] ?? 0));
    ahead[next] = closed;
  }
}

/** All ways through a line: sums from its beginning and from its end, the sum of all, and what is made of them. */
type Ways = {
  readonly ahead: Float64Array;
  readonly back: Float64Array;
  readonly all: number;
  readonly scores: LatticeScores;
  readonly chances: LatticeChances;
};

function backOverPlace({ ahead, back, all, scores, chances }: Ways, row: number, at: number, place: number): void {
  const next = row + STATES;
  back.copyWithin(row, next, next + STATES);
  const opened = opensTo(place);
  if (opened !== OUTSIDE) {
    const onward = (scores.opens[at] as number) + (back[next + opened] as number);
    back[row] = sum(back[row] as number, onward);
    chances.opens[at] = Math.exp((ahead[row] as number) + onward - all);
  }
  const outside = back[next] as number;
  for (let state = closesFrom(place, at); state < PLAIN_OPENED; state++) {
    const onward = (scores.closes[at * STATES + state] as number) + outside;
    back[row + state] = sum(back[row + state] as number, onward);
    chances.closes[at * STATES + state] = Math.exp((ahead[row + state] as number) + onward - all);
  }
}

function backOverToken({ ahead, back, all, scores, chances }: Ways, row: number, line: QuoteLine, at: number): void {
  const next = row + STATES;
  const role = line.roles[at];
  if (role === undefined) {
    const [full, part] = [scores.inside[2 * at] as number, scores.inside[2 * at + 1] as number];
    back[row] = back[next] as number;
    for (let state = 1; state < STATES; state++)
      back[row + state] = (isPart(state) ? part : full) + (back[next + state] as number);
    return;
  }
  if (role.startsWith("opens")) {
    back[row] = back[next + markState(line, at)] as number;
    return;
  }
  for (let state = 0; state < STATES; state++) {
    const special = state === OUTSIDE ? STRAY_MARK : MARK_CLOSES + state;
    const onward = (scores.special[special] ?? 0) + (back[next] as number);
    back[row + state] = onward;
    (chances.special[special] as number) += Math.exp((ahead[row + state] as number) + onward - all);
  }
}

/** The chances of a token to be inside a quote: those of the next one where nothing can happen between the two. */
function setInside(
  { ahead, back, all, chances }: Ways,
  row: number,
  line: QuoteLine,
  at: number,
  places: Uint8Array,
): void {
  const { inside } = chances;
  if (places[at + 1] === PLAIN && line.roles[at + 1] === undefined) {
    inside[2 * at] = inside[2 * at + 2] as number;
    inside[2 * at + 1] = inside[2 * at + 3] as number;
    return;
  }
  let [full, part] = [0, 0];
  for (let state = 1; state < STATES; state++) {
    const chance = Math.exp((ahead[row + state] as number) + (back[row + state] as number) - all);
    if (isPart(state)) part += chance;
    else full += chance;
  }
  inside[2 * at] = full;
  inside[2 * at + 1] = part;
}
