/** Width of a letter of the drawing's labels, in pixels, on average; letters of CJK scripts and the like are twice as wide. */
const LETTER = 5.7;
const WIDE_LETTER = 11;
const FIRST_WIDE = 0x1100;

function letterWidth(letter: string): number {
  return (letter.codePointAt(0) ?? 0) >= FIRST_WIDE ? WIDE_LETTER : LETTER;
}

/** Roughly how wide words are drawn, in pixels; no more than `most` is counted. */
export function labelWidth(words: string, most = Number.POSITIVE_INFINITY): number {
  let width = 0;
  for (const letter of words) {
    width += letterWidth(letter);
    if (width >= most) return most;
  }
  return width;
}

/** As many of the words as fit into so many pixels, with a sign where something was cut off; empty where nearly nothing fits. */
export function fitLabel(words: string, room: number): string {
  let width = 0;
  let kept = "";
  for (const letter of words) {
    width += letterWidth(letter);
    if (width > room) return kept.length < 4 ? "" : `${kept.slice(0, -1).trimEnd().toWellFormed()}…`;
    kept += letter;
  }
  return kept;
}
