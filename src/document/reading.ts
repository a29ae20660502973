import type { TextSpan } from "../core/span.ts";

/** A change of a text: what stands in the span is read as `reading`. */
export type Change = TextSpan & { readonly reading: string };

/**
 * A stretch of text as it is read through changes, with the way back. `changes` are sorted and do not overlap; offsets
 * are UTF-16 code units into the whole text on the one side and into `text` on the other. Linear; a look-up is a binary
 * search.
 */
export class Reading {
  readonly text: string;
  readonly #from: number;
  readonly #changes: readonly Change[];
  /** Where each change begins in `text`. */
  readonly #places: number[] = [];

  constructor(whole: string, span: TextSpan, changes: readonly Change[]) {
    this.#from = span.start;
    this.#changes = changes;
    if (changes.length === 0) {
      this.text = whole.slice(span.start, span.end);
      return;
    }
    const parts: string[] = [];
    let at = span.start;
    let length = 0;
    for (const change of changes) {
      parts.push(whole.slice(at, change.start), change.reading);
      length += change.start - at;
      this.#places.push(length);
      length += change.reading.length;
      at = change.end;
    }
    parts.push(whole.slice(at, span.end));
    this.text = parts.join("");
  }

  /** The offset in the whole text of where something read begins. */
  start(offset: number): number {
    return this.#back(offset, false);
  }

  /** The offset in the whole text of where something read ends. */
  end(offset: number): number {
    return this.#back(offset, true);
  }

  /** A stretch of what is read, as a stretch of the whole text: every changed character it touches is in it. */
  span<T extends TextSpan>(span: T): T {
    return { ...span, start: this.start(span.start), end: this.end(span.end) };
  }

  #back(offset: number, isEnd: boolean): number {
    let low = 0;
    let high = this.#places.length;
    // The last change that begins before the offset; an end right where a change begins lies before it.
    while (low < high) {
      const middle = (low + high) >>> 1;
      const place = this.#places[middle] as number;
      if (place < offset || (!isEnd && place === offset)) low = middle + 1;
      else high = middle;
    }
    const change = this.#changes[low - 1];
    if (change === undefined) return this.#from + offset;
    const inside = offset - (this.#places[low - 1] as number);
    if (inside >= change.reading.length) return change.end + inside - change.reading.length;
    if (isEnd) return inside === 0 ? change.start : change.end;
    return change.start;
  }
}
