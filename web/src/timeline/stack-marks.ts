import type { TimelineItem } from "../../../src/queries/contract/answers.ts";
import { fitLabel, labelWidth } from "./label-width.ts";

/** A mark on the drawing, in pixels from its left edge; `row` counts from 0. */
export type Mark = {
  readonly item: TimelineItem;
  readonly from: number;
  readonly to: number;
  readonly row: number;
  /** Its beginning or its end lies beyond what is shown, or is not known. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
  /** Where its status changed, in pixels, with the place in the item's course. */
  readonly course: readonly { readonly x: number; readonly at: number }[];
  /** As many of its words as there is room for: in the bar, or beside it. */
  readonly label: { readonly text: string; readonly side: "in" | "right" | "left" } | null;
};

export type Stacked = { readonly marks: readonly Mark[]; readonly rows: number; readonly hidden: number };

/** Widest and narrowest that a mark is drawn, and the room between two, in pixels. */
const NARROWEST = 9;
const GAP = 3;
/** Half of a course's mark. */
const STEP_ROOM = 4;
/** A course that reaches no farther than this would only cover its own mark. */
const SHORT_COURSE = 30;
/** Room for words beside a mark that is kept free where rows allow it: wished for, then less, then none. */
const LABEL_ROOMS: readonly number[] = [230, 110, 0];
/** Less room than this is none, and the room between a mark and its words. */
const LEAST_ROOM = 34;
const BESIDE = 4;
/** A bar this wide holds its words itself, cut where they must be. */
const WIDE_BAR = 150;
const INSIDE = 10;

type Span = Omit<Mark, "row" | "label"> & {
  readonly low: number;
  readonly high: number;
  readonly words: string;
  /** Width of its words; 0 where the bar holds them. */
  readonly wish: number;
};
type Box = { readonly span: Span; readonly side: "right" | "left"; readonly from: number; readonly to: number };

function boxOf(span: Span, room: number, width: number): Box {
  const beside = span.wish === 0 || room === 0 ? 0 : Math.min(span.wish, room) + BESIDE;
  const left = beside > 0 && span.high + beside > width && span.low - beside >= 0;
  return left
    ? { span, side: "left", from: span.low - beside, to: span.high }
    : { span, side: "right", from: span.low, to: Math.min(width, span.high + beside) };
}

function layOut(spans: readonly Span[], room: number, width: number, mostRows: number) {
  const boxes = spans
    .map((span) => boxOf(span, room, width))
    .sort((a, b) => a.from - b.from || a.to - b.to || (a.span.item.id < b.span.item.id ? -1 : 1));
  const ends: number[] = [];
  const rows: Box[][] = [];
  let hidden = 0;
  for (const box of boxes) {
    const free = ends.findIndex((end) => end + GAP <= box.from);
    const row = free < 0 ? ends.length : free;
    if (row >= mostRows) {
      hidden++;
      continue;
    }
    ends[row] = box.to;
    const inRow = rows[row];
    if (inRow === undefined) rows[row] = [box];
    else inRow.push(box);
  }
  return { rows, hidden };
}

function labelled({ span, side, from }: Box, next: Box | undefined, width: number): Mark["label"] {
  if (span.words === "") return null;
  if (span.wish === 0) {
    const text = fitLabel(span.words, span.to - span.from - INSIDE);
    return text === "" ? null : { text, side: "in" };
  }
  const room = side === "left" ? span.low - from - BESIDE : (next?.from ?? width) - span.high - 2 * BESIDE;
  if (room < LEAST_ROOM && room < span.wish) return null;
  const text = fitLabel(span.words, room);
  return text === "" ? null : { text, side };
}

function spanOf(
  item: TimelineItem,
  place: (day: number) => number,
  width: number,
  words: (item: TimelineItem) => string,
): Span | null {
  if (item.first === null && item.last === null) return null;
  const left = item.first === null ? 0 : place(item.first);
  const right = item.last === null ? width : place(item.last + 1);
  if (right < 0 || left > width) return null;
  const from = Math.max(0, Math.min(left, width - NARROWEST));
  const to = Math.min(width, Math.max(right, from + NARROWEST));
  const steps = item.course.flatMap(({ day }, at) => {
    const x = (place(day) + place(day + 1)) / 2;
    return x < STEP_ROOM || x > width - STEP_ROOM ? [] : [{ x, at }];
  });
  const long = Math.max(to, ...steps.map(({ x }) => x)) - Math.min(from, ...steps.map(({ x }) => x)) >= SHORT_COURSE;
  const course = long ? steps : [];
  const said = words(item);
  const wide = labelWidth(said, 4 * width);
  return {
    item,
    from,
    to,
    openLeft: left < 0 || item.first === null,
    openRight: right > width || item.last === null,
    course,
    low: Math.min(from, ...course.map(({ x }) => x - STEP_ROOM)),
    high: Math.max(to, ...course.map(({ x }) => x + STEP_ROOM)),
    words: said,
    wish: said === "" || course.length > 0 || (to - from < WIDE_BAR && to - from < wide + INSIDE) ? wide : 0,
  };
}

/**
 * Puts marks into rows so that none covers another: each, by its beginning, into the first row that is free there. No
 * more than `mostRows` rows; those that found no room are counted and left out. Where rows allow it, room is kept for
 * the words beside a mark; where they do not, the words take what room is left.
 */
export function stackMarks(
  items: readonly TimelineItem[],
  place: (day: number) => number,
  width: number,
  mostRows: number,
  words: (item: TimelineItem) => string = () => "",
): Stacked {
  const spans = items.flatMap((item) => spanOf(item, place, width, words) ?? []);
  let laid = layOut(spans, LABEL_ROOMS[0] ?? 0, width, mostRows);
  for (const room of LABEL_ROOMS.slice(1)) if (laid.hidden > 0) laid = layOut(spans, room, width, mostRows);
  const marks = laid.rows.flatMap((boxes, row) =>
    boxes.map((box, at): Mark => {
      const { item, from, to, openLeft, openRight, course } = box.span;
      return { item, from, to, row, openLeft, openRight, course, label: labelled(box, boxes[at + 1], width) };
    }),
  );
  // In order of time, as the keyboard goes through them.
  marks.sort((a, b) => a.from - b.from || a.to - b.to || (a.item.id < b.item.id ? -1 : 1));
  return { marks, rows: laid.rows.length, hidden: laid.hidden };
}
