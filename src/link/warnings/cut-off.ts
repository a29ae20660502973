import type { Page } from "../../core/page.ts";
import type { TextSpan } from "../../core/span.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { CUT_OFF_PHRASES } from "../../languages/en/cut-off-phrases.ts";

/** Shorter paragraphs ("Thanks…") are no article that was cut. Code units. */
const LEAST_PARAGRAPH = 60;
const LONGEST_NOTICE = 200;

/**
 * Where a page shows that its article goes on elsewhere: its last paragraph ends in an ellipsis outside quote marks, or
 * a notice right after it says so. Null where nothing shows it.
 */
export function cutOffAt(page: Pick<Page, "text" | "blocks">): TextSpan | null {
  let last = -1;
  page.blocks.forEach((block, index) => {
    if (ARTICLE_KINDS.has(block.kind) && block.kind !== "title" && block.kind !== "heading") last = index;
  });
  const block = page.blocks[last];
  if (block === undefined) return null;
  const tail = page.text.slice(Math.max(block.start, block.end - 8), block.end).trimEnd();
  if (/(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(tail) && block.end - block.start >= LEAST_PARAGRAPH)
    return { start: block.end - Math.min(8, block.end - block.start), end: block.end };
  const next = page.blocks[last + 1];
  if (next === undefined || next.end - next.start > LONGEST_NOTICE) return null;
  const notice = page.text.slice(next.start, next.end).toLowerCase();
  return CUT_OFF_PHRASES.some((phrase) => notice.startsWith(phrase)) ? { start: next.start, end: next.end } : null;
}
