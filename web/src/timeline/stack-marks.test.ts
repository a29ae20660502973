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
    course: [],
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

  describe("with words", () => {
    const words = ({ id }: TimelineItem): string => id;

    it("stand beside a small mark, in a wide one, and on the left where the right has no room", () => {
      const { marks } = stackMarks(
        [item("a call in the north", 2, 2), item("a conference", 3, 30), item("the last of them", 44, 44)],
        place,
        450,
        9,
        words,
      );
      const sides = Object.fromEntries(marks.map(({ item: { id }, label }) => [id, [label?.text, label?.side]]));
      expect(sides).toEqual({
        "a call in the north": ["a call in the north", "right"],
        "a conference": ["a conference", "in"],
        "the last of them": ["the last of them", "left"],
      });
    });

    it("never run into the next mark of their row, and give way where there are many", () => {
      const items = Array.from({ length: 40 }, (_, at) => item(`a meeting of ministers ${at}`, at, at));
      const { marks, hidden } = stackMarks(items, place, 450, 4, words);
      expect(hidden).toBe(0);
      for (const mark of marks) {
        const next = marks.find(({ row, from }) => row === mark.row && from > mark.from);
        const wide = 5.7 * (mark.label?.text.length ?? 0);
        if (mark.label?.side === "right") expect(mark.to + wide).toBeLessThanOrEqual(next?.from ?? 450);
      }
    });

    it("a status that changed reaches from its first page to its last", () => {
      const steps = [
        { day: 4, status: "planned", stance: "asserts", span: { page: "p-1", start: 0, end: 1 } },
        { day: 8, status: "postponed", stance: "asserts", span: { page: "p-2", start: 0, end: 1 } },
      ] as const;
      const { marks } = stackMarks([{ ...item("talks", 20, 20), course: [...steps] }, item("b", 5, 6)], place, 450, 9);
      const [talks, other] = [
        marks.find(({ item: { id } }) => id === "talks"),
        marks.find(({ item: { id } }) => id === "b"),
      ];
      expect(talks?.course.map(({ x }) => x)).toEqual([45, 85]);
      expect(talks?.row).not.toBe(other?.row);
    });
  });
});
