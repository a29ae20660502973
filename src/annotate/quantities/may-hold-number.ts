import { CARDINALS } from "../../languages/en/number-words.ts";
import { FRACTIONS, MULTIPLIERS, VAGUE_PLURALS } from "../../languages/en/quantity-words.ts";

const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...FRACTIONS.keys(),
  ...MULTIPLIERS.keys(),
  ...VAGUE_PLURALS.keys(),
  "tens",
]);
const LONGEST = Math.max(...[...NUMBER_WORDS].map((word) => word.length));
/** For each first letter the lengths of the number words that begin with it, as bits: most words are turned away by them. */
const LENGTHS = new Int32Array(32);
for (const word of NUMBER_WORDS) (LENGTHS[word.charCodeAt(0) & 31] as number) |= 1 << word.length;

/** "For a month". */
const LONE_LENGTH = /\b[Aa]n?\s{1,3}(?:hour|day|week|fortnight|month|year|decade|century)\b/i;

/** What each plain character is, 0 for all others. */
const [LETTER, DIGIT] = [1, 2];
const KINDS = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z]/.test(String.fromCharCode(code)) ? LETTER : /[0-9]/.test(String.fromCharCode(code)) ? DIGIT : 0,
);

/** False for a sentence without a figure or a number word. Linear, and far cheaper than reading it. */
export function mayHoldNumber(text: string): boolean {
  let start = -1;
  let hasArticle = false;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < KINDS.length ? (KINDS[code] as number) : 0;
    if (kind === LETTER) {
      if (start === -1) start = at;
      continue;
    }
    if (kind === DIGIT || (code >= 0xbc && code <= 0xbe)) return true;
    if (start !== -1 && at - start <= LONGEST) {
      const length = at - start;
      const first = text.charCodeAt(start) & 31;
      if ((((LENGTHS[first] as number) >>> length) & 1) === 1 && NUMBER_WORDS.has(text.slice(start, at).toLowerCase()))
        return true;
      if (length <= 2 && first === 1) hasArticle = true;
    }
    start = -1;
  }
  return hasArticle && LONE_LENGTH.test(text);
}
