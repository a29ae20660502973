/** What a UTF-16 code unit is; halves of surrogate pairs are none of these. */
export const LETTER = 1;
export const DIGIT = 2;
export const CAPITAL = 4;
export const SPACE = 8;
/** A letter of a script that writes no spaces. */
export const SPACELESS = 16;
const KNOWN = 128;

const TESTS: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [LETTER, /\p{L}/u],
  [DIGIT, /\p{N}/u],
  [CAPITAL, /\p{Lu}/u],
  [SPACE, /\s/u],
  [
    SPACELESS,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u,
  ],
];
const classes = new Uint8Array(65_536);

/** The classes of a code unit, each asked of Unicode once: lines are looked at by the hundred thousand. */
export function classOf(code: number): number {
  const known = classes[code] as number;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  let found = KNOWN;
  for (const [bit, pattern] of TESTS) if (pattern.test(character)) found |= bit;
  classes[code] = found;
  return found;
}
