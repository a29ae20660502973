import type { Insertion, Mark } from "./marks.ts";

/** A stretch of text over which the same marks stand. */
export type Segment = {
  readonly start: number;
  readonly end: number;
  /** Outermost first. */
  readonly marks: readonly Mark[];
  /** What repairs add before it. */
  readonly inserted: string;
};

type TextSpan = { readonly start: number; readonly end: number };

/**
 * Cuts one block into segments at every beginning and end of a mark, of the target and of an insertion. `marks` and
 * `insertions` are those of the whole page, sorted by start.
 */
export function segmentsOf(
  block: TextSpan,
  marks: readonly Mark[],
  insertions: readonly Insertion[],
  target: TextSpan | null,
): readonly Segment[] {
  const here = marks.filter((mark) => mark.start < block.end && block.start < mark.end);
  const added = insertions.filter(({ at }) => block.start <= at && at <= block.end);
  const cuts = new Set([block.start, block.end]);
  const cut = (at: number): void => {
    if (block.start < at && at < block.end) cuts.add(at);
  };
  for (const { start, end } of target === null ? here : [...here, target]) {
    cut(start);
    cut(end);
  }
  for (const { at } of added) cut(at);
  const places = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (const [index, start] of places.entries()) {
    const end = places[index + 1] ?? block.end;
    open = open.filter((mark) => mark.end > start);
    for (let mark = here[next]; mark !== undefined && mark.start <= start; mark = here[next]) {
      if (mark.end > start) open.push(mark);
      next++;
    }
    const inserted = added.flatMap((one) => (one.at === start ? one.text : [])).join("");
    if (start < end || inserted !== "") segments.push({ start, end, marks: open, inserted });
  }
  return segments;
}
