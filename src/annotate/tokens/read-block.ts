import type { Repair } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import { itemAt, itemsIn } from "../../document/document.ts";
import { type Change, Reading } from "../../document/reading.ts";

/** A block as its words are sought in it. */
export type ReadBlock = {
  readonly text: string;
  /** The block's stretch of `text`. */
  readonly span: TextSpan;
  /** Offsets in `text` at which a paragraph begins whose break was lost: a sentence begins there, too. */
  readonly begins: ReadonlySet<number>;
  /** The way back to the page's offsets. */
  back<T extends TextSpan>(span: T): T;
};

const NONE: ReadonlySet<number> = new Set();

/**
 * Reads a block through its repairs: letters as they were meant, a space where one was surely lost, and where a break
 * was. Quote marks are not put back: they would be words that the page does not have. `repairs` are the page's, sorted.
 */
export function readBlock(page: string, block: TextSpan, repairs: readonly Repair[]): ReadBlock {
  const own = repairs.length === 0 ? [] : itemsIn(repairs, block);
  if (own.length === 0) return { text: page, span: block, begins: NONE, back: (span) => span };
  const letters = own.filter(({ kind }) => kind === "encoding");
  const breaks = new Set<number>();
  const spaces = new Set<number>();
  for (const { kind, end, uncertain } of own) {
    // The letter that the space stands before is the last of the repair; it may be read from several.
    const place = itemAt(letters, end - 1)?.start ?? end - 1;
    if (kind === "paragraph") breaks.add(place);
    if (kind === "paragraph" || (kind === "glued" && !uncertain)) spaces.add(place);
  }
  const added: Change[] = [...spaces].map((place) => ({ start: place, end: place, reading: " " }));
  const changes = [...letters, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
  const reading = new Reading(page, block, changes);
  const begins = new Set<number>();
  let longer = -block.start;
  for (const change of changes) {
    longer += change.reading.length - (change.end - change.start);
    if (change.start === change.end && breaks.has(change.start)) begins.add(change.end + longer);
  }
  return {
    text: reading.text,
    span: { start: 0, end: reading.text.length },
    begins,
    back: (span) => reading.span(span),
  };
}
