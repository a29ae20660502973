/** A word, a figure or a mark of a sentence. Offsets are UTF-16 code units in the sentence. */
export type Lexeme = {
  readonly kind: "word" | "figure" | "mark";
  readonly text: string;
  /** In small letters. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** True where white space stands before it. */
  readonly spaced: boolean;
};

const LETTER = /\p{L}/u;
const LONGEST_WORD = 60;
const LONGEST_FIGURE = 24;
/** Short forms whose full stop is theirs and ends nothing. */
const WITH_STOP: ReadonlySet<string> = new Set(["No", "Nos", "Mr", "Dr", "St"]);

/** What each plain character is, 0 for all others. */
const [PLAIN_LETTER, DIGIT, SPACE] = [1, 2, 3];
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[A-Za-z]/.test(letter) ? PLAIN_LETTER : /[0-9]/.test(letter) ? DIGIT : /[\t-\r ]/.test(letter) ? SPACE : 0;
});

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isSpace = (code: number) => (code < KINDS.length ? KINDS[code] === SPACE : code === 0xa0 || code === 0x202f);

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < KINDS.length) return KINDS[code] === PLAIN_LETTER;
  return code >= 0xc0 && LETTER.test(text.charAt(at));
}

/** Splits a sentence into words, figures and marks; a hyphen is a mark of its own. Linear in the text. */
export function lexemesOf(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      at++;
      continue;
    }
    const start = at;
    const kind = isDigit(code) ? "figure" : isLetter(text, at) ? "word" : "mark";
    at = kind === "figure" ? figureEnd(text, at) : kind === "word" ? wordEnd(text, at) : at + 1;
    const words = text.slice(start, at);
    lexemes.push({ kind, text: words, lower: kind === "word" ? words.toLowerCase() : words, start, end: at, spaced });
    spaced = false;
  }
  return lexemes;
}

/** The end of "1,200", "2.5", "12": digits with single commas and full stops between them. */
function figureEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && at - start < LONGEST_FIGURE) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if ((code === 0x2c || code === 0x2e) && isDigit(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

/** The end of "ministers", "chamber's", "U.S." (whose full stops stand inside it), "No.". */
function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && at - start < LONGEST_WORD && isLetter(text, at)) at++;
  const mark = text.charAt(at);
  if ((mark === "'" || mark === "’") && isLetter(text, at + 1)) {
    at += 2;
    while (at < text.length && at - start < LONGEST_WORD && isLetter(text, at)) at++;
  } else if (mark === "." && at - start === 1) {
    // "U.S.": single letters with their full stops.
    let end = at;
    while (text.charAt(end) === "." && isLetter(text, end + 1) && !isLetter(text, end + 2)) end += 2;
    if (end > at) return text.charAt(end) === "." ? end + 1 : end;
  } else if (mark === "." && WITH_STOP.has(text.slice(start, at))) return at + 1;
  return at;
}

const HYPHENS: ReadonlySet<string> = new Set(["-", "‐", "‑", "–", "—"]);

/** True for a hyphen or dash that stands between two lexemes without white space. */
export function isJoint(lexemes: readonly Lexeme[], index: number): boolean {
  const [hyphen, after] = [lexemes[index], lexemes[index + 1]];
  return hyphen !== undefined && HYPHENS.has(hyphen.text) && !hyphen.spaced && after !== undefined && !after.spaced;
}

/** True for a hyphen or dash, joined or not. */
export function isDash(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && HYPHENS.has(lexeme.text);
}

export function isCapital(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && lexeme.kind === "word" && lexeme.text.charAt(0) !== lexeme.lower.charAt(0);
}

/** `count` lexemes from `at` on in small letters, joined with spaces. */
export function wordsFrom(lexemes: readonly Lexeme[], at: number, count: number): string {
  let words = lexemes[at]?.lower ?? "";
  for (let index = at + 1; index < at + count; index++) words += ` ${lexemes[index]?.lower ?? ""}`;
  return words;
}
