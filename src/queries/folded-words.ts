/** Marks stand with their letters: a page may write "é" as one character or as two. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Letters that have no decomposition into a letter and its mark. */
const LETTERS: { readonly [letter: string]: string } = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/** Lower case, without diacritics: "Čapek" and "capek" are one word to whoever searches. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øłđðßæœı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** A word of a text: folded, with its place (UTF-16 code units). */
export type FoldedWord = { readonly word: string; readonly start: number; readonly end: number };

/** The words of a text in order, folded. Apostrophes and hyphens part words. */
export function foldedWords(text: string): FoldedWord[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    word: foldText(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** True when the text holds each of the words, at the beginning of one of its own. */
export function holdsWords(text: string, words: string | undefined): boolean {
  if (words === undefined || words === "") return true;
  const wanted = foldedWords(words);
  if (wanted.length === 0) return true;
  const have = foldedWords(text);
  return wanted.every(({ word }) => have.some((one) => one.word.startsWith(word)));
}
