import type { Token } from "../core/layers.ts";
import type { TextSpan } from "../core/span.ts";

/** A word as it is written: one token, or several that a hyphen or nothing at all joins. */
export type WrittenWord = TextSpan & {
  /** Id of its first token. */
  readonly first: number;
};

const HYPHEN = /^[-‑]$/;
const WORD = /^[\p{L}\p{N}\p{M}]/u;
const WORD_END = /[\p{L}\p{N}\p{M}]$/u;
const INITIALISM = /^\p{Lu}\.\p{Lu}\./u;
const CLITIC = /^(?:n['’]t|['’])/iu;

/**
 * The tokens [first, last) as words of writing: tokens part "face-to-face" and "cannot" as grammar has it, whoever looks
 * words up in a list wants them whole. A clitic ("n't", "'s") stays apart, and so does an initialism behind a hyphen
 * ("Marvania-U.S.").
 */
export function writtenWords(text: string, tokens: readonly Token[], first: number, last: number): WrittenWord[] {
  const words: WrittenWord[] = [];
  const wordAt = (index: number): string => {
    const token = index < last ? tokens[index] : undefined;
    return token === undefined ? "" : text.slice(token.start, token.end);
  };
  const touches = (index: number): boolean => index < last && tokens[index - 1]?.end === tokens[index]?.start;
  for (let index = first; index < last; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    let end = index;
    while (touches(end + 1) && WORD_END.test(wordAt(end))) {
      const next = wordAt(end + 1);
      if (WORD.test(next) && !CLITIC.test(next)) end++;
      else if (HYPHEN.test(next) && touches(end + 2) && WORD.test(wordAt(end + 2)) && !INITIALISM.test(wordAt(end + 2)))
        end += 2;
      else break;
    }
    words.push({ start: token.start, end: tokens[end]?.end ?? token.end, first: index });
    index = end;
  }
  return words;
}
