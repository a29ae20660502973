import type { Sentence, Token } from "../core/layers.ts";
import type { Block } from "../core/page.ts";
import type { TextSpan } from "../core/span.ts";

/** Index of the last item that starts at or before `offset`, -1 where none does. Items are sorted by start. */
export function lastStartingAt(items: readonly TextSpan[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && item.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The item that holds `offset`, for items that do not overlap and are sorted; undefined where none does. */
export function itemAt<T extends TextSpan>(items: readonly T[], offset: number): T | undefined {
  const item = items[lastStartingAt(items, offset)];
  return item !== undefined && offset < item.end ? item : undefined;
}

/** The items that share text with `span`, for items that do not overlap and are sorted. */
export function itemsIn<T extends TextSpan>(items: readonly T[], span: TextSpan): T[] {
  const found: T[] = [];
  let index = Math.max(0, lastStartingAt(items, span.start));
  for (; index < items.length; index++) {
    const item = items[index];
    if (item === undefined || item.start >= span.end) break;
    if (item.end > span.start) found.push(item);
  }
  return found;
}

/** The first of the items that share text with `span`, for items that do not overlap and are sorted; undefined for none. */
export function firstIn<T extends TextSpan>(items: readonly T[], span: TextSpan): T | undefined {
  for (let index = Math.max(0, lastStartingAt(items, span.start)); index < items.length; index++) {
    const item = items[index];
    if (item === undefined || item.start >= span.end) return undefined;
    if (item.end > span.start) return item;
  }
  return undefined;
}

/** The tokens of a sentence. */
export function tokensOf(sentence: Sentence, tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(sentence.first, sentence.last);
}

/** The page's words in a stretch. */
export function textOf(page: { readonly text: string }, span: TextSpan): string {
  return page.text.slice(span.start, span.end);
}

/** The block that a sentence stands in. */
export function blockOf(page: { readonly blocks: readonly Block[] }, sentence: Sentence): Block {
  const block = page.blocks[sentence.block];
  if (block === undefined)
    throw new RangeError(`sentence ${sentence.id} names block ${sentence.block}, which is not there`);
  return block;
}

/** `span` without the white space at its ends. */
export function trimmed(text: string, span: TextSpan): TextSpan {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
