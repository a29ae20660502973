import type { Passage } from "../passage.ts";

const WRAPPED_AT_MOST = 100;

/**
 * The lines of a dump with their offsets (UTF-16 code units), white space at the ends left out, empty ones left out.
 * Where the dump is hard-wrapped (paragraphs broken into lines of even length), a paragraph is one passage.
 */
export function splitLines(text: string): Passage[] {
  const paragraphs: Passage[][] = [[]];
  const take = (from: number, to: number) => {
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start === end) {
      if (paragraphs.at(-1)?.length !== 0) paragraphs.push([]);
    } else paragraphs.at(-1)?.push({ start, end, text: text.slice(start, end), markup: null });
  };
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isBreak(code)) continue;
    take(from, at);
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    from = at + 1;
  }
  take(from, text.length);
  const filled = paragraphs.filter((paragraph) => paragraph.length > 0);
  if (!isWrapped(filled)) return filled.flat();
  return filled.map((paragraph) => {
    const start = paragraph[0]?.start ?? 0;
    const end = paragraph.at(-1)?.end ?? start;
    return { start, end, text: text.slice(start, end), markup: null };
  });
}

const isBreak = (code: number) => code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;

/** What `\s` matches, and the byte order mark; a character test that costs nothing on lines of megabytes. */
function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || (code > 0x167f && /[\s\ufeff]/u.test(String.fromCharCode(code)));
}

/** Most lines that go on in the next are of nearly one length, and many next lines begin in lower case. */
function isWrapped(paragraphs: readonly (readonly Passage[])[]): boolean {
  const long = paragraphs.filter((paragraph) => paragraph.length >= 3);
  if (long.length < 2 && !(long[0] !== undefined && long[0].length >= 6)) return false;
  const inner = long.flatMap((paragraph) => paragraph.slice(0, -1));
  const widest = inner.reduce((most, line) => Math.max(most, line.text.length), 0);
  if (widest > WRAPPED_AT_MOST || widest < 40) return false;
  const even = inner.filter((line) => line.text.length >= widest * 0.75).length / inner.length;
  const next = long.flatMap((paragraph) => paragraph.slice(1));
  const lower = next.filter((line) => /^[\p{Ll}\d]/u.test(line.text)).length / next.length;
  return even >= 0.75 && lower >= 0.4;
}
