import type { TextSpan } from "../../core/span.ts";
import { MIDDLE_ABBREVIATIONS, PREFIX_ABBREVIATIONS } from "../../languages/en/abbreviations.ts";

/** One alternative a kind of word; the first that matches at a place wins, so the longer and stranger ones come first. */
const WORD = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}`,
    String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}`,
    String.raw`[@#][\p{L}\p{N}_]{1,100}`,
    // Initialisms: U.S., U.N., e.g., a.m.
    String.raw`(?:\p{L}\.){2,6}`,
    // Numbers with separators: 1,200.50, 17:08, 2025-10-20, 3/4.
    String.raw`\p{N}{1,40}(?:[.,:\/-]\p{N}{1,40}){0,8}(?:st|nd|rd|th|s|m|bn|k)?(?!-?[\p{L}\p{N}])`,
    // Words with inner hyphens, apostrophes and digits: face-to-face, O’Brien, G20, don’t. An initialism behind a
    // hyphen is a word of its own: Marvania-U.S.
    String.raw`[\p{L}\p{N}\p{M}]{1,200}(?:(?!-\p{Lu}\.\p{Lu}\.)['’\u00ad-][\p{L}\p{N}\p{M}]{1,200}){0,12}`,
    String.raw`[\p{L}\p{N}\p{M}]{1,200}`,
    String.raw`\.{2,10}|-{2,10}|[^\s\p{L}\p{N}]`,
  ].join("|"),
  "uy",
);

/** What English writes together and grammar takes apart: possessives and contractions. */
const CLITIC = /^(.{1,200}?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const DOMAIN =
  /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.(?:com|org|net|info|gov|edu|int|news|tv|io|[a-z]{2})$/u;

/** Takes a word that the pattern cut off before its stop, and says whether the stop is part of it. */
function takesStop(word: string): boolean {
  const lower = word.toLowerCase();
  if (PREFIX_ABBREVIATIONS.has(lower) || MIDDLE_ABBREVIATIONS.has(lower)) {
    // "no", "al", "co" and the like are also words; only capitals make them abbreviations.
    return lower.length > 2 || word.charAt(0) !== lower.charAt(0) || lower === "v" || lower === "vs" || lower === "p";
  }
  return word.length === 1 && word !== lower;
}

/**
 * Splits `text[start, end)` into words, numbers and marks. Offsets are UTF-16 code units into `text`; every character
 * that is not white space is in exactly one span. Linear in the length.
 */
export function splitWords(text: string, start: number, end: number): TextSpan[] {
  const spans: TextSpan[] = [];
  let at = start;
  while (at < end) {
    if (/\s/.test(text.charAt(at))) {
      at++;
      continue;
    }
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    let stop = match === null ? at + 1 : Math.min(WORD.lastIndex, end);
    let word = text.slice(at, stop);
    if (/^(?:https?:|www\.)/.test(word)) {
      while (/[.,;:!?)\]'’]$/.test(word)) word = word.slice(0, -1);
      stop = at + word.length;
    } else if (/^[\p{L}\p{N}-]{1,63}$/u.test(word) && text.charAt(stop) === ".") {
      const domain = domainAt(text, at, end);
      if (domain > stop) stop = domain;
      else if (takesStop(word)) stop++;
    }
    word = text.slice(at, stop);
    const clitic = word.length < 220 ? CLITIC.exec(word) : null;
    if (clitic?.[1] !== undefined) {
      spans.push({ start: at, end: at + clitic[1].length }, { start: at + clitic[1].length, end: stop });
    } else {
      spans.push({ start: at, end: stop });
    }
    at = stop;
  }
  return spans;
}

/** Where a bare domain name that begins at `at` ends ("Orda.kz"), or -1. */
function domainAt(text: string, at: number, end: number): number {
  const match = /^[\p{L}\p{N}.-]{3,120}/u.exec(text.slice(at, Math.min(end, at + 120)));
  if (match === null) return -1;
  const candidate = match[0].replace(/[.-]+$/, "");
  return DOMAIN.test(candidate) ? at + candidate.length : -1;
}
