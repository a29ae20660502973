import type { TextSpan } from "../core/span.ts";
import type { ReadPage } from "../core/stage.ts";
import { textOf } from "./document.ts";

/** So many words in a row are said once. */
const RUN = 8;

/**
 * Tells of a sentence in the page's own voice whether its first words are somebody's whom the page quotes elsewhere: a
 * quotation set out once more, in large letters and without marks, is none of the page's own words.
 */
export function quotedAgain(page: ReadPage): (sentence: TextSpan) => boolean {
  const runs = new Set<string>();
  for (const { form, hypothetical, contents } of page.layers.attributions.annotations) {
    if (form === "indirect" || hypothetical) continue;
    for (const content of contents) {
      const words = wordsOf(page, content);
      for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(" "));
    }
  }
  return (sentence) => {
    if (runs.size === 0) return false;
    const words = wordsOf(page, { start: sentence.start, end: Math.min(sentence.end, sentence.start + LONGEST) });
    return words.length >= RUN && runs.has(words.slice(0, RUN).join(" "));
  };
}

/** Eight words are no longer. Code units. */
const LONGEST = 200;

function wordsOf(page: ReadPage, span: TextSpan): string[] {
  return (
    textOf(page.page, span)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
