/** What a code unit is to the splitting of words. */
export const BLANK = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;

const ASCII = new Uint8Array(128).fill(MARK);
/** The code unit that stands for each in features: letters small, digits "0". */
const ASCII_NORMAL = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) ASCII[code] = BLANK;
  else if (/[A-Za-z]/.test(character)) ASCII[code] = LETTER;
  else if (/\d/.test(character)) ASCII[code] = DIGIT;
  ASCII_NORMAL[code] = /\d/.test(character) ? 0x30 : character.toLowerCase().charCodeAt(0);
}

const IS_LETTER = /^[\p{L}\p{M}\p{Cf}]/u;
const IS_DIGIT = /^\p{N}/u;
const IS_PICTURE = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})/u;
/** A picture with what belongs to it: skin tones, joined pictures, the two letters of a flag. */
const PICTURE =
  /(?:\p{Regional_Indicator}{2}|[\p{Extended_Pictographic}\p{Regional_Indicator}](?:[\ufe0f\u20e3]|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic}){0,12})/uy;

/** The kind of the character at `at`. Invisible characters count as letters: they stay with the word they stand in. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] as number;
  if (code >= 0xd800 && code <= 0xdbff) return kindOf(text.slice(at, at + 2));
  const known = KNOWN[code] as number;
  if (known > 0) return known - 1;
  const kind = kindOf(text.charAt(at));
  KNOWN[code] = kind + 1;
  return kind;
}

/** Kinds of code units beyond ASCII that were asked for, plus one; asking the patterns each time is slow. */
const KNOWN = new Uint8Array(0x10000);

function kindOf(character: string): number {
  if (/^\s/.test(character)) return BLANK;
  if (IS_LETTER.test(character)) return LETTER;
  return IS_DIGIT.test(character) ? DIGIT : MARK;
}

/** Length of the one mark or picture that begins at `at`, in code units. */
export function markLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x2000) return 1;
  const character = text.slice(at, at + 2);
  if (IS_PICTURE.test(character)) {
    PICTURE.lastIndex = at;
    if (PICTURE.test(text)) return PICTURE.lastIndex - at;
  }
  const low = text.charCodeAt(at + 1);
  return code >= 0xd800 && code <= 0xdbff && low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

/** Hash of text[from, to) in which case, kinds of quote marks and digits make no difference. */
export function normalHash(text: string, from: number, to: number): number {
  let hash = 0x9747b28c;
  for (let at = from; at < to; at++) {
    hash = Math.imul(hash ^ normalUnit(text, at), 0x01000193);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995);
  return (hash ^ (hash >>> 15)) | 0;
}

function normalUnit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII_NORMAL[code] as number;
  if (code === 0x2018 || code === 0x2019) return 0x27;
  if (code === 0x201c || code === 0x201d) return 0x22;
  return text.charAt(at).toLowerCase().charCodeAt(0);
}

export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 0x41 && code <= 0x5a : /\p{Lu}/u.test(text.charAt(at));
}
