import { ownText } from "../../document/kept.ts";
import { WritingFact } from "../../document/writing.ts";

/** What a word is by its letters alone, wherever it stands. */
export type KnownWord = {
  readonly text: string;
  readonly lower: string;
  /** True where it holds a letter or a digit. */
  readonly lettered: boolean;
  /** True where it begins with a capital. */
  readonly capital: boolean;
};

const LETTER = /[\p{L}\p{N}]/u;

/** A word or mark as it stands on the page. */
export const KNOWN_WORD = new WritingFact(
  ({ text }): KnownWord => ({
    text,
    lower: ownText(text.toLowerCase()),
    lettered: LETTER.test(text),
    capital: /^\p{Lu}/u.test(text),
  }),
);

/** A whole quotation, which is no word. */
export const QUOTATION: KnownWord = { text: "“”", lower: "“”", lettered: false, capital: false };
