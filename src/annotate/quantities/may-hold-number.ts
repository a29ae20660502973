import { CARDINALS } from "../../languages/en/number-words.ts";
import { FRACTIONS, MULTIPLIERS, VAGUE_PLURALS } from "../../languages/en/quantity-words.ts";

/** By first letter and length, so that most words are turned away without being looked up. */
const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...FRACTIONS.keys(),
  ...MULTIPLIERS.keys(),
  ...VAGUE_PLURALS.keys(),
  "tens",
]);
const LONGEST = Math.max(...[...NUMBER_WORDS].map((word) => word.length));
const FIRST_LETTERS = new Uint8Array(128);
for (const word of NUMBER_WORDS) {
  FIRST_LETTERS[word.charCodeAt(0)] = 1;
  FIRST_LETTERS[word.charCodeAt(0) - 32] = 1;
}

/** "For a month". */
const LONE_LENGTH = /\b[Aa]n?\s{1,3}(?:hour|day|week|month|year|decade|century)\b/i;

/** False for a sentence without a figure or a number word. Linear, and far cheaper than reading it. */
export function mayHoldNumber(text: string): boolean {
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return true;
    if (code >= 0xbc && code <= 0xbe) return true;
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
    if (isLetter) {
      if (start === -1) start = at;
      continue;
    }
    if (start !== -1 && at - start <= LONGEST && FIRST_LETTERS[text.charCodeAt(start)] === 1) {
      if (NUMBER_WORDS.has(text.slice(start, at).toLowerCase())) return true;
    }
    start = -1;
  }
  return LONE_LENGTH.test(text);
}
