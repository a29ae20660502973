/**
 * Names written in different ways, brought to one spelling for comparison: case, diacritics, apostrophes, and the usual
 * variants of transliteration from Cyrillic. The folded form is a key, never shown.
 */

const LETTERS_WITHOUT_DECOMPOSITION: ReadonlyMap<string, string> = new Map([
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ı", "i"],
]);

/** Lower case, without diacritics, apostrophes and full stops; typographic hyphens become "-". */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}'’‘ʼʹ`´.]/gu, "")
    .replace(/[øłđðþßæœı]/g, (letter) => LETTERS_WITHOUT_DECOMPOSITION.get(letter) ?? letter)
    .replace(/[‐‑–—]/g, "-");
}

/** Endings and beginnings that differ between systems of transliteration, each brought to one; order matters: longer first. */
const TRANSLITERATIONS: readonly (readonly [RegExp, string])[] = [
  [/^ye/, "e"],
  [/ks/g, "x"],
  // "Petrovich", "Petrovic", "Petrowicz", "Petrowitsch".
  [/[vw](?:itsch|itch|ich|icz|ych|ic)$/, "vich"],
  [/(?:iya|ija|ya|ja)$/, "ia"],
  [/[yij][eo]v(a?)$/, "ev$1"],
  [/(?:iy|ij|ii|yi|yj|yy)$/, "y"],
  [/e[ij]$/, "ey"],
  [/a[ij]$/, "ay"],
  [/([^aeiouy])i$/, "$1y"],
];

/** One word of a personal name as a key: "Sergei", "Sergej" and "Sergey" give the same; words under four letters are only folded by letter. */
export function foldNameWord(word: string): string {
  let folded = foldLetters(word).replace(/[^\p{L}\p{N}-]/gu, "");
  if (folded.length < 4) return folded;
  for (const [pattern, replacement] of TRANSLITERATIONS) folded = folded.replace(pattern, replacement);
  return folded;
}

/** The words of a name, in order; hyphens hold words together. */
export function nameWords(name: string): string[] {
  return name.split(/[\s,"“”()]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** A folded word's first letter and the consonants after it, in order, doubled ones once; inside a word "h" and a "c" before "k" carry no sound of their own here. */
export function consonants(word: string): string {
  const folded = foldNameWord(word).replace(/ck/g, "k");
  return `${folded.slice(0, 1)}${folded.slice(1).replace(/[aeiouyh-]/g, "")}`.replace(/(.)\1+/g, "$1");
}
