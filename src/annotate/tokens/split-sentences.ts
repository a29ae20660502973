import type { TextSpan } from "../../core/span.ts";
import { MIDDLE_ABBREVIATIONS, PREFIX_ABBREVIATIONS, SENTENCE_STARTERS } from "../../languages/en/abbreviations.ts";

const CLOSING = /^["”’'»)\]]$/;
const OPENING = /^["“‘'«([—–-]$/;

/**
 * Finds where sentences begin in one block: indices into `words`, the first always 0. `glued` holds the offsets at which
 * a lost space was repaired ("meaningless.He"): a stop before such a place ends a sentence without white space.
 */
export function sentenceStarts(text: string, words: readonly TextSpan[], glued: ReadonlySet<number>): number[] {
  const starts = words.length > 0 ? [0] : [];
  const wordAt = (index: number): string => {
    const span = words[index];
    return span === undefined ? "" : text.slice(span.start, span.end);
  };
  let last = 0;
  for (let index = 0; index < words.length - 1; index++) {
    const word = wordAt(index);
    const final = word.charAt(word.length - 1);
    if (!/[.!?…。！？]/.test(final)) continue;
    let next = index + 1;
    while (next < words.length && CLOSING.test(wordAt(next)) && joined(words, next)) next++;
    const following = words[next];
    if (following === undefined) break;
    const spaced = !joined(words, next);
    if (!spaced && !glued.has(following.start)) continue;
    if (!startsSentence(word, wordAt, next, spaced)) continue;
    if (next > last) {
      starts.push(next);
      last = next;
    }
    index = next - 1;
  }
  return starts;
}

/** True when no white space stands between a word and the one before it. */
function joined(words: readonly TextSpan[], index: number): boolean {
  return words[index - 1]?.end === words[index]?.start;
}

function startsSentence(stopped: string, wordAt: (index: number) => string, next: number, spaced: boolean): boolean {
  let first = next;
  while (OPENING.test(wordAt(first)) && first < next + 3) first++;
  const word = wordAt(first);
  const initial = word.charAt(0);
  if (initial === "") return false;
  const capital = initial !== initial.toLowerCase();
  if (/^[.…]{2,}$|^…$/.test(stopped)) return capital;
  // A lower-case word goes on with the sentence: “Never!” he said.
  if (!capital && /\p{L}/u.test(initial)) return false;
  if (stopped.length > 1 && stopped.endsWith(".")) {
    const bare = stopped.slice(0, -1).toLowerCase();
    if (/^\p{N}/u.test(bare)) return true;
    if (PREFIX_ABBREVIATIONS.has(bare)) return false;
    // A single letter is an initial: John F. Kennedy.
    if (bare.length === 1) return false;
    if (MIDDLE_ABBREVIATIONS.has(bare) || /^(?:\p{L}\.)+\p{L}$/u.test(bare))
      return SENTENCE_STARTERS.has(word.toLowerCase());
  }
  return spaced || capital;
}
