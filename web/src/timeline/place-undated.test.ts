import { describe, expect, it } from "vitest";
import type { TimelineItem } from "../../../src/queries/contract/answers.ts";
import { placeUndated } from "./place-undated.ts";

const entry = (id: string, days: readonly [number, number] | null, after: readonly string[] = []): TimelineItem =>
  ({ kind: "event", id, first: days?.[0] ?? null, last: days?.[1] ?? null, after }) as TimelineItem;

describe("entries without a date", () => {
  it("stand after what they follow and before what follows them, by any number of steps", () => {
    const { ordered, apart } = placeUndated([
      entry("talks", [10, 12]),
      entry("reply", null, ["talks"]),
      entry("answer", null, ["reply"]),
      entry("vote", [40, 40], ["answer"]),
      entry("letter", null),
    ]);
    expect(ordered.map(({ id, first, last }) => [id, first, last])).toEqual([
      ["reply", 10, 40],
      ["answer", 10, 40],
    ]);
    expect(apart.map(({ id }) => id)).toEqual(["letter"]);
  });

  it("stand apart where the order is a circle or contradicts itself", () => {
    const { ordered, apart } = placeUndated([
      entry("a", null, ["b"]),
      entry("b", null, ["a"]),
      entry("late", [40, 40]),
      entry("early", [10, 10], ["c"]),
      entry("c", null, ["late"]),
    ]);
    expect(ordered).toEqual([]);
    expect(apart.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });
});
