import { FUTURE_MARKERS, PAST_MARKERS } from "../../languages/en/time-words.ts";

const REACH = 160;

function mark(word: string): "past" | "future" | null {
  const plain = word.toLowerCase();
  if (FUTURE_MARKERS.has(plain)) return "future";
  if (PAST_MARKERS.has(plain)) return "past";
  return plain.length > 4 && plain.endsWith("ed") ? "past" : null;
}

/**
 * Whether the verb nearest to `offset` looks ahead or back: the nearest marked word before it, else (a time that opens
 * its sentence) the first one after it. "said on Monday that it will" is past, "will meet on Monday" future.
 */
export function directionAt(sentence: string, offset: number): "past" | "future" | null {
  const before = sentence.slice(Math.max(0, offset - REACH), offset).split(/[^\p{L}'’]+/u);
  for (let index = before.length - 1; index >= 0; index--) {
    const direction = mark(before[index] ?? "");
    if (direction !== null) return direction;
  }
  for (const word of sentence.slice(offset, offset + REACH).split(/[^\p{L}'’]+/u)) {
    const direction = mark(word);
    if (direction !== null) return direction;
  }
  return null;
}
