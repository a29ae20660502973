/** Stands for four digits in a row, no more. */
export const FOUR_DIGITS = "0000";
/** Stands for a colon between digits. */
export const CLOCK_COLON = "0:0";

const LONGEST_WORD = 24;

/** For every set of trigger words a bit; `in(text)` is the bits of the sets of which the text holds a word. At most 31 sets. */
export class Triggers {
  private readonly bits = new Map<string, number>();
  /** For each two first letters the lengths of the words that begin with them, as bits: most words are turned away by them. */
  private readonly lengths = new Int32Array(32 * 32);
  private readonly fourDigits: number;
  private readonly clockColon: number;

  constructor(sets: readonly (readonly string[])[]) {
    if (sets.length > 31)
      throw new RangeError(`${sets.length} sets of triggers do not fit into the bits of one number`);
    sets.forEach((words, index) => {
      for (const word of words) {
        this.bits.set(word, (this.bits.get(word) ?? 0) | (1 << index));
        (this.lengths[beginning(word, 0)] as number) |= 1 << word.length;
      }
    });
    this.fourDigits = this.bits.get(FOUR_DIGITS) ?? 0;
    this.clockColon = this.bits.get(CLOCK_COLON) ?? 0;
  }

  /** Linear in the text; far cheaper than searching it with every pattern, since most sentences name no time. */
  in(text: string): number {
    let found = 0;
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      const start = at;
      if (isLetter(code)) {
        while (isLetter(text.charCodeAt(at))) at++;
        const length = at - start;
        if (length <= LONGEST_WORD && ((this.lengths[beginning(text, start)] as number) >>> length) & 1)
          found |= this.bits.get(text.slice(start, at).toLowerCase()) ?? 0;
      } else if (isDigit(code)) {
        while (isDigit(text.charCodeAt(at))) at++;
        if (at - start === FOUR_DIGITS.length) found |= this.fourDigits;
        if (text.charCodeAt(at) === COLON && isDigit(text.charCodeAt(at + 1))) found |= this.clockColon;
      } else at++;
    }
    return found;
  }
}

const COLON = 0x3a;

/** What each plain character is, 0 for all others. */
const [LETTER, DIGIT] = [1, 2];
const KINDS = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z]/.test(String.fromCharCode(code)) ? LETTER : /[0-9]/.test(String.fromCharCode(code)) ? DIGIT : 0,
);

/** ASCII only, as `\b` of a pattern without the flag `u` counts; false for NaN, behind the end. */
function isLetter(code: number): boolean {
  return code < KINDS.length && KINDS[code] === LETTER;
}

function isDigit(code: number): boolean {
  return code < KINDS.length && KINDS[code] === DIGIT;
}

/** A number for the two first letters of the word at `at`, or the only one. */
function beginning(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 5) | (isLetter(text.charCodeAt(at + 1)) ? text.charCodeAt(at + 1) & 31 : 0);
}
