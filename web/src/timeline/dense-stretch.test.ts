import { describe, expect, it } from "vitest";
import type { TimelineItem } from "../../../src/queries/contract/answers.ts";
import { denseStretch } from "./dense-stretch.ts";

const on = (day: number): TimelineItem => ({ first: day, last: day }) as TimelineItem;

describe("the stretch that is shown first", () => {
  it("leaves a few far away days outside", () => {
    const items = [on(100), ...Array.from({ length: 20 }, (_, at) => on(10_000 + at))];
    const shown = denseStretch(items, { from: 0, to: 10_100 });
    expect(shown?.from).toBeGreaterThan(9_900);
    expect(shown?.to).toBeGreaterThanOrEqual(10_019);
  });

  it("is all of the time where entries are spread over it, or few", () => {
    const spread = Array.from({ length: 20 }, (_, at) => on(at * 100));
    expect(denseStretch(spread, { from: 0, to: 1_900 })).toBeNull();
    expect(denseStretch([on(0), on(10_000), on(10_001)], { from: 0, to: 10_001 })).toBeNull();
  });
});
