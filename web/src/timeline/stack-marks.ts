import type { TimelineItem } from "../../../src/queries/contract/answers.ts";

/** A mark on the drawing, in pixels from its left edge; `row` counts from 0. */
export type Mark = {
  readonly item: TimelineItem;
  readonly from: number;
  readonly to: number;
  readonly row: number;
  /** Its beginning or its end lies beyond what is shown, or is not known. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
};

/** Widest and narrowest that a mark is drawn, and the room between two, in pixels. */
const NARROWEST = 7;
const GAP = 3;

/**
 * Puts marks into rows so that none covers another: each, by its beginning, into the first row that is free there. No
 * more than `mostRows` rows; those that found no room are counted and left out.
 */
export function stackMarks(
  items: readonly TimelineItem[],
  place: (day: number) => number,
  width: number,
  mostRows: number,
): { readonly marks: readonly Mark[]; readonly rows: number; readonly hidden: number } {
  const ends: number[] = [];
  const marks: Mark[] = [];
  let hidden = 0;
  const spans = items.flatMap((item) => {
    if (item.first === null && item.last === null) return [];
    const left = item.first === null ? 0 : place(item.first);
    const right = item.last === null ? width : place(item.last + 1);
    if (right < 0 || left > width) return [];
    const from = Math.max(0, Math.min(left, width - NARROWEST));
    const to = Math.min(width, Math.max(right, from + NARROWEST));
    return [
      { item, from, to, openLeft: left < 0 || item.first === null, openRight: right > width || item.last === null },
    ];
  });
  spans.sort((a, b) => a.from - b.from || a.to - b.to || (a.item.id < b.item.id ? -1 : 1));
  for (const span of spans) {
    const free = ends.findIndex((end) => end + GAP <= span.from);
    const row = free < 0 ? ends.length : free;
    if (row >= mostRows) {
      hidden++;
      continue;
    }
    ends[row] = span.to;
    marks.push({ ...span, row });
  }
  return { marks, rows: ends.length, hidden };
}
