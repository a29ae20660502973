import {
  GONE_ON,
  isPart,
  isPlain,
  type LatticeScores,
  leftOpen,
  MARK_CLOSES,
  MARK_FULL,
  markState,
  mayClosePlain,
  mayEndPlain,
  mayOpenPlain,
  openedState,
  PLAIN_OPENED,
  SPECIALS,
  STATES,
  STRAY_MARK,
} from "../../src/annotate/repairs/quote-lattice.ts";
import type { MarkLine } from "../../src/annotate/repairs/taken-page.ts";

/** What happens in a line whose lost marks are known, as 0 and 1; null where that is no way through it. */
export function rightWay(
  one: MarkLine,
  opens: (at: number) => boolean,
  closes: (at: number) => boolean,
): LatticeScores | null {
  const { line, goesOn, goneOn } = one;
  const length = line.tokens.length;
  const right: LatticeScores = {
    opens: new Float64Array(length + 1),
    closes: new Float64Array((length + 1) * STATES),
    inside: new Float64Array(2 * length),
    special: new Float64Array(SPECIALS),
  };
  const first = line.marks[0];
  // A line that goes on with the quote before, without an opening mark of its own.
  const begunBefore = goneOn && first?.role === "closes alone" && !anyBefore(opens, first.token);
  let state = begunBefore ? MARK_FULL : 0;
  let unseen = false;
  if (begunBefore) right.special[GONE_ON] = 1;
  for (let at = 0; at <= length; at++) {
    // What nothing could tell is not asked for.
    const bare = isPlain(line, at);
    const plain = bare && !mayEndPlain(line, at);
    if (opens(at) && mayOpenPlain(line, at) && !anyBetween(closes, at + 1, line.nextMark[at] ?? 0)) {
      if (state !== 0) return null;
      right.opens[at] = 1;
      state = PLAIN_OPENED;
    } else if (opens(at) && bare) unseen = true;
    else if (closes(at) && unseen) unseen = false;
    else if (closes(at) && plain && state >= MARK_FULL) {
      if (state < PLAIN_OPENED && mayClosePlain(line, at)) {
        right.closes[at * STATES + state] = 1;
        state = 0;
      }
    } else if (closes(at)) {
      if (state === 0 || state === PLAIN_OPENED || plain) return null;
      right.closes[at * STATES + state] = 1;
      state = 0;
    }
    if (opens(at) && !unseen && state !== PLAIN_OPENED) {
      const opened = openedState(line, at);
      if (state !== 0 || opened === 0 || closes(at)) return null;
      right.opens[at] = 1;
      state = opened;
    }
    if (at === length) break;
    const role = line.roles[at];
    if (role === undefined) {
      if (state !== 0) right.inside[2 * at + (isPart(state) ? 1 : 0)] = 1;
    } else if (role.startsWith("opens")) {
      if (state !== 0) return null;
      state = markState(line, at);
    } else {
      (right.special[state === 0 ? STRAY_MARK : MARK_CLOSES + state] as number)++;
      state = 0;
      unseen = false;
    }
  }
  if (state !== 0) (right.special[leftOpen(state, goesOn)] as number)++;
  return right;
}

/** True where anything is closed from one place up to another. */
function anyBetween(closes: (at: number) => boolean, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (closes(at)) return true;
  return false;
}

function anyBefore(opens: (at: number) => boolean, token: number): boolean {
  for (let at = 0; at <= token; at++) if (opens(at)) return true;
  return false;
}
