/** A stretch of a wording; `only` where the other wording has nothing like it. */
export type DriftPart = { readonly text: string; readonly only: boolean };

/** More words than this are not compared word by word. */
const MOST_WORDS = 400;

/** Words with the white space behind them. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*/g) ?? [];
}

function folded(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

/**
 * Two wordings beside one another: what stands in one and not in the other, by the longest common sequence of words.
 * Case and marks at the ends of words are of no account.
 */
export function driftWords(
  a: string,
  b: string,
): { readonly a: readonly DriftPart[]; readonly b: readonly DriftPart[] } {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length > MOST_WORDS || right.length > MOST_WORDS)
    return { a: [{ text: a, only: false }], b: [{ text: b, only: false }] };
  const [keysA, keysB] = [left.map(folded), right.map(folded)];
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        keysA[i] === keysB[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const sharedA = new Array<boolean>(left.length).fill(false);
  const sharedB = new Array<boolean>(right.length).fill(false);
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (keysA[i] === keysB[j]) {
      sharedA[i++] = true;
      sharedB[j++] = true;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return { a: joined(left, sharedA), b: joined(right, sharedB) };
}

function joined(words: readonly string[], shared: readonly boolean[]): DriftPart[] {
  const parts: { text: string; only: boolean }[] = [];
  for (const [index, word] of words.entries()) {
    const only = shared[index] !== true;
    const last = parts.at(-1);
    if (last !== undefined && last.only === only) last.text += word;
    else parts.push({ text: word, only });
  }
  return parts;
}
