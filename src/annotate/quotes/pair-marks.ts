import type { TextSpan } from "../../core/span.ts";

/** A stretch between two marks of one block, the marks included; `closed` is false where no mark ends it. */
export type MarkedQuote = TextSpan & { readonly mark: "double" | "single"; readonly closed: boolean };

const OPENERS = /[“„«]/;
const CLOSERS = /[”»]/;
/** Code units between which those stand: « », and “ ” „. */
const [FIRST_OTHER, LAST_ANGLED, FIRST_CURLY, LAST_CURLY] = [0xab, 0xbb, 0x201c, 0x201e];

/** True where a straight mark opens: after white space, an opening bracket or a dash, and before a word. */
function opens(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return (before === "" || /[\s([{—–\-/:,]/.test(before)) && after !== "" && !/\s/.test(after);
}

/**
 * Pairs the double quote marks of `text[start, end)`, curly, straight and angled, nested ones inside the outer. A curly
 * closing mark may close a straight opening one: crawls mix them. “ also closes „. Linear.
 */
export function pairDoubleMarks(text: string, start: number, end: number): MarkedQuote[] {
  const found: MarkedQuote[] = [];
  let open = -1;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // The straight mark, or one of the typographic ones; most characters are neither.
    if (code !== 0x22 && (code < FIRST_OTHER || (code > LAST_ANGLED && code < FIRST_CURLY) || code > LAST_CURLY))
      continue;
    const character = text.charAt(at);
    const straight = code === 0x22;
    if (!straight && !OPENERS.test(character) && !CLOSERS.test(character)) continue;
    if (open < 0) {
      // A straight mark before white space is an inch sign or has lost its opening one.
      if (straight && !/\S/.test(text.charAt(at + 1))) continue;
      if (straight || OPENERS.test(character)) {
        open = at;
        depth = 0;
      }
      continue;
    }
    const closes = CLOSERS.test(character) || straight || (character === "“" && text.charAt(open) === "„");
    if (!closes) {
      // A second opening mark after a sentence's end: the first was never closed.
      if (/[.!?,…]\s*$/.test(text.slice(Math.max(open, at - 4), at)) && text.charAt(open) === character) {
        found.push({ start: open, end: trimEnd(text, open, at), mark: "double", closed: false });
        open = at;
      } else depth++;
      continue;
    }
    if (straight && opens(text, at) && !/[.,!?…’']/.test(text.charAt(at - 1)) && text.charAt(open) !== '"') continue;
    if (depth > 0 && !straight) {
      depth--;
      continue;
    }
    found.push({ start: open, end: at + 1, mark: "double", closed: true });
    open = -1;
  }
  if (open >= 0) found.push({ start: open, end: trimEnd(text, open, end), mark: "double", closed: false });
  return found;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

const LETTER = /[\p{L}\p{N}]/u;
const FARTHEST = 2000;

/**
 * Pairs single marks that quote: an opening one after a break and before a word, a closing one before a break. An
 * apostrophe ("ministers’", "don’t") is not taken: where a mark could be either, a stop or comma before it decides.
 */
export function pairSingleMarks(text: string, start: number, end: number, taken: readonly TextSpan[]): MarkedQuote[] {
  const found: MarkedQuote[] = [];
  let next = 0;
  // Up to here no closing mark stands: keeps many lone apostrophes from costing a search each.
  let clear = start;
  for (let at = start; at < end; at++) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= at) next++;
    const inside = taken[next];
    if (inside !== undefined && inside.start <= at) {
      at = inside.end - 1;
      continue;
    }
    const character = text.charAt(at);
    if (character !== "‘" && character !== "'") continue;
    if (LETTER.test(text.charAt(at - 1)) || !/[\p{L}\p{N}“"]/u.test(text.charAt(at + 1))) continue;
    const limit = Math.min(end, at + FARTHEST);
    const close = closingSingle(text, Math.max(at + 1, clear), limit, character === "‘" ? "’" : "'");
    if (close < 0) {
      clear = limit;
      continue;
    }
    found.push({ start: at, end: close + 1, mark: "single", closed: true });
    at = close;
  }
  return found;
}

function closingSingle(text: string, from: number, end: number, mark: string): number {
  let doubtful = -1;
  for (let at = from; at < end; at++) {
    if (text.charAt(at) !== mark) continue;
    if (LETTER.test(text.charAt(at + 1))) continue;
    const before = text.charAt(at - 1);
    if (/[.,!?…]/.test(before)) return at;
    // After an s it may be a plural's apostrophe; the first other place wins.
    if (before !== "s") return doubtful >= 0 && at - doubtful > 60 ? doubtful : at;
    if (doubtful < 0) doubtful = at;
  }
  return doubtful;
}
