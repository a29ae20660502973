import type { Shape } from "../line-shape.ts";
import type { Label, Passage } from "../passage.ts";

/** A passage with what it looks like. */
export type Line = { readonly passage: Passage; readonly shape: Shape };

/** Where a line stands: its place among the lines, and the first and last line of plain running text (-1: none). */
export type Around = {
  readonly index: number;
  readonly lines: readonly Line[];
  readonly firstProse: number;
  readonly lastProse: number;
};

/** Recognises one kind of line that is not the article's own text. Looks at the line first, at its neighbours where it must. */
export type LineRecogniser = { readonly name: string; recognise(line: Line, around: Around): Label | null };

/** Running text beyond doubt: a sentence or more that ends as one. */
export function isProse({ shape }: Line): boolean {
  return (
    (shape.endsSentence && shape.words >= 10 && shape.capitalised < 0.75) || (shape.sentences >= 3 && shape.words >= 30)
  );
}
