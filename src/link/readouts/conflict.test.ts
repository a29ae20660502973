import { describe, expect, it } from "vitest";
import { PageBuilder } from "../../../test/dossier/page-builder.ts";
import { wordOf } from "../../models/relation/meaning.ts";
import { areInConflict } from "./conflict.ts";
import type { Point, PointAmount } from "./point.ts";

const page = new PageBuilder("a", "Herring was discussed.").build();

const point = (amounts: readonly PointAmount[], negative = false): Point => ({
  page,
  span: { start: 0, end: 7 },
  words: [{ word: wordOf("herring"), name: false }],
  numbers: new Set(amounts.map(({ value }) => value)),
  amounts,
  next: false,
  negative,
});

describe("areInConflict", () => {
  const percent = (value: number): PointAmount => ({ value, unit: "percent", of: wordOf("growth") });
  const count = (value: number, of: string): PointAmount => ({ value, unit: "count", of: wordOf(of) });

  it("is so where one thing is told in other figures", () => {
    expect(areInConflict(point([percent(3.4)]), point([percent(2.5)]))).toBe(true);
    expect(areInConflict(point([count(17, "papers")]), point([count(14, "papers")]))).toBe(true);
  });

  it("is not so for other things, rounder figures, or what is so far apart that it counts something else", () => {
    expect(areInConflict(point([count(17, "papers")]), point([count(14, "tunnels")]))).toBe(false);
    expect(areInConflict(point([percent(3.4)]), point([percent(3.5)]))).toBe(false);
    expect(areInConflict(point([percent(3)]), point([percent(60)]))).toBe(false);
  });

  it("is not so where the one that turns something round takes up the other's figure", () => {
    expect(areInConflict(point([percent(3.4)], true), point([]))).toBe(true);
    expect(areInConflict(point([percent(3.4)], true), point([percent(3.4)]))).toBe(false);
  });
});
