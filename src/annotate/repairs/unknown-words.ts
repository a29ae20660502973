import type { TextSpan } from "../../core/span.ts";
import type { PageWords } from "./page-words.ts";
import { CAPITALS, eachRunOfLetters, OTHER } from "./runs-of-letters.ts";
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
/** A longer run of letters is no words. */
export const LONGEST_UNKNOWN = 40;
/** Beside these, letters are part of an address, a name of a file, a tag or a number. */
const BESIDE = /[@#/_\\=&\d\u00ad\u200b]/;
const LEANING_BEFORE = /['’-]/;

/**
 * The runs of letters in a stretch of running text that are no known words, in order; all are added to `page` on the way.
 * Linear.
 */
export function unknownWords(text: string, table: WordTable, page: PageWords): UnknownWord[] {
  const found: UnknownWord[] = [];
  let before: TextSpan | null = null;
  let waiting: Omit<UnknownWord, "after"> | null = null;
  const settle = (after: TextSpan | null) => {
    if (waiting === null) return;
    const near = after !== null && after.start === waiting.start + waiting.word.length + 1;
    found.push({ ...waiting, after: near ? text.slice(after.start, after.end) : null });
    waiting = null;
  };
  eachRunOfLetters(text, (start, end, written, hash) => {
    const length = end - start;
    page.see(text, start, end, written, hash);
    settle({ start, end });
    const isDoubtful =
      length >= LEAST &&
      length <= LONGEST_UNKNOWN &&
      levelOfRun(table, text, start, end, written, hash) <= DOUBTFUL_LEVEL;
    if (isDoubtful) {
      const word = text.slice(start, end);
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
          before: before !== null && before.end === start - 1 ? text.slice(before.start, before.end) : null,
          leaning: (LEANING_BEFORE.test(left) ? left.replace("’", "'") : "") + (right === "-" ? "-" : ""),
        };
      }
    }
    before = { start, end };
  });
  settle(null);
  page.keep(text);
  return found;
}

/** The level of a run of letters as `eachRunOfLetters` gives it. */
function levelOfRun(table: WordTable, text: string, start: number, end: number, written: number, hash: number): number {
  if (written === OTHER) return table.level(text.slice(start, end));
  return written === CAPITALS ? table.levelOfCapitals(text, start, end, hash) : table.levelOfHash(hash);
}
