import type { TextSpan } from "../../core/span.ts";
import { CARRYING_PARTICIPLES } from "../../languages/en/relay-words.ts";
import { AFTER_HEAD_WORDS } from "../../languages/en/source-words.ts";
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

/** The phrase without what follows its head; "the minister and his aides" is cut at nothing. */
export function headOf(words: readonly Word[]): Word[] {
  let to = 0;
  while (to < words.length) {
    const word = words[to];
    if (word === undefined || word.text === "," || word.text === "(") break;
    const next = words[to + 1]?.lower ?? "";
    // "a memo seen by the Courier", "a report citing two diplomats": the head ends before the participle.
    if (
      to > 0 &&
      (/^(?:citing|quoting)$/.test(word.lower) ||
        (next === "by" && (CARRYING_PARTICIPLES.has(word.lower) || /^\p{Ll}{3,}ed$/u.test(word.text))))
    )
      break;
    if (to > 0 && AFTER_HEAD_WORDS.has(word.lower)) {
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
