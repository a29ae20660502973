import type { Tagger } from "./tagger.ts";
import { readableWords } from "./word-hashes.ts";

/** Fewer words with a capital make no headline, nor do fewer common words among them. */
const LEAST_LARGE = 3;
const LEAST_COMMON = 2;
/** Words of this length and more are set large in headlines. */
const LENGTH_OF_LARGE = 4;
/** Of how many large words one such may be small all the same. */
const LARGE_FOR_SMALL = 8;

/**
 * The words of a sentence as tagger and parser are to read them: as `readableWords`, and of a headline in title case
 * ("Talks on Ferry Postponed") the words that are common ones in small letters, since their capitals tell nothing.
 */
export function wordsToRead(words: readonly string[], tagger: Tagger): readonly string[] {
  const readable = readableWords(words);
  let [large, small] = [0, 0];
  for (const word of readable) {
    if (isLarge(word)) large++;
    else if (word.length >= LENGTH_OF_LARGE && isLetter(word)) small++;
  }
  if (large < LEAST_LARGE || small * LARGE_FOR_SMALL > large) return readable;
  const common = readable.map((word) =>
    isLarge(word) && tagger.isCommon(word.toLowerCase()) ? word.toLowerCase() : "",
  );
  // Any sentence begins large.
  const told = common.filter((word, index) => index > 0 && word !== "").length;
  return told < LEAST_COMMON ? readable : readable.map((word, index) => common[index] || word);
}

function isLarge(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word);
}

function isLetter(word: string): boolean {
  const code = word.charCodeAt(0) | 0x20;
  return (code >= 0x61 && code <= 0x7a) || (code > 0x7f && /^\p{L}/u.test(word));
}
