import type { WordTable } from "./word-table.ts";

/** A run of letters that is no known word, with its neighbours; null where none stands a space away. */
export type UnknownWord = {
  readonly word: string;
  /** Offset in the text that was searched. */
  readonly start: number;
  readonly before: string | null;
  readonly after: string | null;
  /** What stands right before and after it: an apostrophe, a hyphen, or neither. */
  readonly leaning: string;
};

/** Levels up to this one are no proof of a word: misprints are seen now and then. */
const DOUBTFUL_LEVEL = 3;
const LEAST = 3;
const MOST = 40;
/** Beside these, letters are part of an address, a name of a file, a tag or a number. */
const BESIDE = /[@#/_\\=&\d\u00ad\u200b]/;
const LEANING_BEFORE = /['’-]/;
const WORD = /\p{L}+/gu;

/** The runs of letters in a stretch of running text that are no known words, in order. Linear. */
export function unknownWords(text: string, table: WordTable): UnknownWord[] {
  const found: UnknownWord[] = [];
  let before: { word: string; end: number } | null = null;
  let waiting: Omit<UnknownWord, "after"> | null = null;
  const settle = (after: { word: string; start: number } | null) => {
    if (waiting === null) return;
    const near = after !== null && after.start === waiting.start + waiting.word.length + 1;
    found.push({ ...waiting, after: near ? after.word : null });
    waiting = null;
  };
  for (const { index: start, 0: word } of text.matchAll(WORD)) {
    settle({ word, start });
    const end = start + word.length;
    if (word.length >= LEAST && word.length <= MOST && table.level(word) <= DOUBTFUL_LEVEL) {
      const left = text.charAt(start - 1);
      const right = text.charAt(end);
      const inAddress = (right === "." || right === ":") && /[\p{Ll}\d/]/u.test(text.charAt(end + 1));
      const afterStop = left === "." && /\S/.test(text.charAt(start - 2));
      if (
        !BESIDE.test(left) &&
        !BESIDE.test(right) &&
        !inAddress &&
        !(afterStop && word.charAt(0) === word.charAt(0).toLowerCase())
      ) {
        waiting = {
          word,
          start,
          before: before !== null && before.end === start - 1 ? before.word : null,
          leaning: (LEANING_BEFORE.test(left) ? left.replace("’", "'") : "") + (right === "-" ? "-" : ""),
        };
      }
    }
    before = { word, end };
  }
  settle(null);
  return found;
}
