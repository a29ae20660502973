import type { TextSpan } from "../../core/span.ts";

/** A word with its place; small letters, the mark of "'s" straight. */
export type Word = TextSpan & { readonly word: string; readonly text: string };

/** The words of a stretch of a page's text, in their order. */
export function wordsIn(text: string, { start, end }: TextSpan): Word[] {
  return [
    ...text.slice(start, end).matchAll(/\p{L}[\p{L}\p{N}-]*(?:['’]\p{L}{1,3})?|['’]\p{L}{1,2}\b|\p{N}[\p{N},.]*/gu),
  ].map((match) => ({
    text: match[0],
    word: match[0].toLowerCase().replace("’", "'"),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** A word without the "'s" of an owner. */
export const bare = (word: string): string => word.replace(/'s?$/, "");
