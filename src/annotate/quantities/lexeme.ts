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

const LEXEME =
  /(\d{1,15}(?:[.,]\d{1,15}){0,6})|([\p{L}]{1,60}(?:['’]\p{L}{1,10})?(?:(?<=\b(?:U|S|No|Mr|Dr|St))\.)?)|([^\s])/gu;

/** Splits a sentence into words, figures and marks; a hyphen is a mark of its own. Linear in the text. */
export function lexemesOf(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let last = 0;
  LEXEME.lastIndex = 0;
  for (let match = LEXEME.exec(text); match !== null; match = LEXEME.exec(text)) {
    const [all, figure, word] = match;
    lexemes.push({
      kind: figure !== undefined ? "figure" : word !== undefined ? "word" : "mark",
      text: all,
      lower: all.toLowerCase(),
      start: match.index,
      end: match.index + all.length,
      spaced: match.index > last || match.index === 0,
    });
    last = match.index + all.length;
  }
  return lexemes;
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
  return Array.from({ length: count }, (_, index) => lexemes[at + index]?.lower ?? "").join(" ");
}
