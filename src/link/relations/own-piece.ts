import type { Page } from "../../core/page.ts";
import type { TextSpan } from "../../core/span.ts";
import { CLAUSE_OPENERS, COORDINATORS, PREPOSITIONS } from "../../languages/en/function-words.ts";

/** Longest adjunct of somebody's statement that a page's own clause follows: "at a news conference, but …". Code units. */
const LONGEST_ADJUNCT = 80;

/**
 * What a page tells in its own voice without what hangs over at its ends: a dateline, the adjunct of a statement before it
 * ("[at a news conference, but] after he fell …") and the word that would lead on to one behind it ("… off a plane
 * [after]").
 */
export function ownPiece({ text, dateline }: Page, piece: TextSpan, opensSentence: boolean): TextSpan {
  let { start, end } = piece;
  if (dateline !== null && dateline.span.start >= start - 1 && dateline.span.end < end && opensSentence)
    start = dateline.span.end;
  start = pastJoints(text, start, end);
  if (!opensSentence && PREPOSITIONS.has(wordFrom(text, start, end).toLowerCase())) {
    const comma = text.indexOf(",", start);
    const next = comma === -1 ? end : pastMarks(text, comma, end);
    if (comma !== -1 && comma - start <= LONGEST_ADJUNCT && leadsOn(wordFrom(text, next, end)))
      start = pastJoints(text, comma, end);
  }
  for (;;) {
    while (end > start && MARK.test(text.charAt(end - 1))) end--;
    const word = wordUpTo(text, start, end);
    // "the plan they signed on": a verb's own particle at the very end of a sentence stays.
    if (end === piece.end || !leadsOn(word)) break;
    end -= word.length;
  }
  return start < end ? { start, end } : piece;
}

const leadsOn = (word: string): boolean => CLAUSE_OPENERS.has(word) || COORDINATORS.has(word) || PREPOSITIONS.has(word);

/** White space, commas, dashes: what stands between two clauses. */
const MARK = /[\s,;:—–-]/;
const LETTER = /[\p{L}'’]/u;

function pastMarks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && MARK.test(text.charAt(at))) at++;
  return at;
}

/** Past the marks, and "and" or "but" where one follows. */
function pastJoints(text: string, from: number, to: number): number {
  const at = pastMarks(text, from, to);
  const word = wordFrom(text, at, to);
  return at > from && /^(?:and|but|yet)$/.test(word) ? pastMarks(text, at + word.length, to) : at;
}

function wordFrom(text: string, from: number, to: number): string {
  let at = from;
  while (at < to && LETTER.test(text.charAt(at))) at++;
  return text.slice(from, at);
}

function wordUpTo(text: string, from: number, to: number): string {
  let at = to;
  while (at > from && LETTER.test(text.charAt(at - 1))) at--;
  return text.slice(at, to);
}
