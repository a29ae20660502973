import { beginHash, hashText, readHash, stepHash } from "../../models/feature-hash.ts";

const LETTER = /^\p{L}/u;

/** How a run of letters is written: plain small letters; plain ones with capitals among them; with letters of other kinds. */
export const SMALL = 0;
export const CAPITALS = 1;
export const OTHER = 2;

/**
 * Calls `of` with every run of letters in the text, in order, how it is written, and the hash of it in small letters.
 * Linear; for plain letters without a regular expression.
 */
export function eachRunOfLetters(
  text: string,
  of: (start: number, end: number, written: number, hash: number) => void,
): void {
  let start = -1;
  let written = SMALL;
  let hash = 0;
  let at = 0;
  const end = () => {
    of(start, at, written, written === OTHER ? hashText(text.slice(start, at).toLowerCase()) : readHash(hash));
    start = -1;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const small = code | 32;
    let long = 0;
    let kind = SMALL;
    if (small >= 97 && small <= 122) {
      long = 1;
      kind = small === code ? SMALL : CAPITALS;
    } else if (code >= 0x80) {
      const pair = (code & 0xfc00) === 0xd800;
      if (LETTER.test(text.slice(at, at + (pair ? 2 : 1)))) long = pair ? 2 : 1;
      kind = OTHER;
    }
    if (long > 0) {
      if (start < 0) {
        start = at;
        written = SMALL;
        hash = beginHash();
      }
      hash = stepHash(hash, small);
      if (kind > written) written = kind;
    } else if (start >= 0) end();
    at += long === 0 ? 1 : long;
  }
  if (start >= 0) end();
}
