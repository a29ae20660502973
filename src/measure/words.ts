import type { TextSpan } from "../core/span.ts";

/** A word of a text with its place (UTF-16 code units), in lower case. */
export type Word = TextSpan & { readonly word: string };

/** The words and numbers of a stretch of text, punctuation left out; linear in its length. */
export function wordsIn(text: string, span: TextSpan = { start: 0, end: text.length }): Word[] {
  const found: Word[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]+/gu)) {
    const start = span.start + match.index;
    found.push({ start, end: start + match[0].length, word: match[0].toLowerCase() });
  }
  return found;
}
