import type { TextSpan } from "../../core/span.ts";
import type { PageView } from "./view.ts";

/** A word of a source phrase; commas, brackets and possessive marks count as words. */
export type Word = TextSpan & { readonly text: string; readonly lower: string };

/** The words of a stretch of the page. */
export function wordsOf(view: PageView, span: TextSpan): Word[] {
  const words: Word[] = [];
  for (const match of view.text
    .slice(span.start, span.end)
    .matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.-]*|['’]s?(?=\s)|[,(]/gu)) {
    const start = span.start + match.index;
    words.push({ start, end: start + match[0].length, text: match[0], lower: match[0].toLowerCase() });
  }
  return words;
}

/** Where a source's head ends: at a comma, a bracket, a relative clause or a preposition. */
const AFTER_HEAD = new Set(
  "of for at in with from on who which whose close familiar briefed to near inside within speaking working".split(" "),
);

/** The phrase without what follows its head; "the minister and his aides" is cut at nothing. */
export function headOf(words: readonly Word[]): Word[] {
  let to = 0;
  while (to < words.length) {
    const word = words[to];
    if (word === undefined || word.text === "," || word.text === "(") break;
    if (to > 0 && AFTER_HEAD.has(word.lower)) {
      // "one of the senators", "some of his aides": the kind of people is what follows.
      if (
        word.lower === "of" &&
        /^(?:one|some|many|most|several|two|three|all|both|another|few|none)$/.test(words[to - 1]?.lower ?? "")
      ) {
        to++;
        continue;
      }
      break;
    }
    to++;
  }
  return words.slice(0, to);
}
