import { describe, expect, it } from "vitest";
import type { TimelineItem } from "../../../src/queries/contract/answers.ts";
import { stackMarks } from "./stack-marks.ts";

function item(id: string, first: number | null, last: number | null): TimelineItem {
  return {
    kind: "event",
    id,
    label: id,
    when: null,
    whenLinked: null,
    first,
    last,
    linked: false,
    status: "held",
    disputed: false,
    type: "CONSULT",
    stance: null,
    actors: [],
    page: "p-1",
    span: null,
    pageCount: 1,
    after: [],
    apart: false,
  };
}

describe("marks on the timeline", () => {
  const place = (day: number): number => day * 10;

  it("never cover one another", () => {
    const items = Array.from({ length: 60 }, (_, at) => item(`v-${at}`, (at * 7) % 40, ((at * 7) % 40) + (at % 5)));
    const { marks, hidden } = stackMarks(items, place, 450, 100);
    expect(marks.length + hidden).toBe(60);
    for (const a of marks)
      for (const b of marks) if (a !== b && a.row === b.row) expect(a.to <= b.from || b.to <= a.from).toBe(true);
  });

  it("keep within the drawing, and say where they go on beyond it", () => {
    const { marks } = stackMarks(
      [item("a", -5, 3), item("b", 5, null), item("c", null, 2), item("d", 44, 44)],
      place,
      450,
      9,
    );
    expect(marks.map(({ item: { id }, openLeft, openRight }) => [id, openLeft, openRight])).toEqual([
      ["c", true, false],
      ["a", true, false],
      ["b", false, true],
      ["d", false, false],
    ]);
    for (const { from, to } of marks) expect(from >= 0 && to <= 450 && to > from).toBe(true);
  });

  it("leave out what is undated or out of sight, and count what finds no row", () => {
    const { marks, hidden } = stackMarks(
      [item("a", null, null), item("b", 90, 91), item("c", 1, 3), item("d", 1, 3)],
      place,
      450,
      1,
    );
    expect(marks.map(({ item: { id } }) => id)).toEqual(["c"]);
    expect(hidden).toBe(1);
  });
});
