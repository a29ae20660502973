import { describe, expect, it } from "vitest";
import { PageBuilder } from "../../../test/dossier/page-builder.ts";
import { wordOf } from "../../models/relation/meaning.ts";
import { areInConflict } from "./conflict.ts";
import type { Point, PointAmount } from "./point.ts";
import { found, page as pageOf } from "./readouts.test-support.ts";

const page = new PageBuilder("a", "Herring was discussed.").build();

const point = (amounts: readonly PointAmount[], negative = false): Point => ({
  page,
  span: { start: 0, end: 7 },
  words: [{ word: wordOf("herring"), name: false }],
  numbers: new Set(amounts.map(({ value }) => value)),
  periods: [],
  amounts,
  days: [],
  next: false,
  negative,
  turned: negative ? [wordOf("herring")] : [],
});

const told = (a: Point, b: Point) => areInConflict(a, b, 0.7);

/** The two accounts of one meeting, and whether they are told to say different things of one point. */
const conflictsIn = (one: string, other: string) =>
  found(
    pageOf("m", "Ministry of Water of Elm", `Minister Ida Roe met Minister Jan Vos of Birk. ${one}`),
    pageOf("n", "Ministry of Water of Birk", `Minister Jan Vos met Minister Ida Roe of Elm. ${other}`),
  ).flatMap(({ points }) => points.filter(({ conflict }) => conflict)).length;

describe("areInConflict", () => {
  const percent = (value: number): PointAmount => ({ value, unit: "percent", of: wordOf("growth") });
  const count = (value: number, of: string): PointAmount => ({ value, unit: "count", of: wordOf(of) });

  it("is so where one thing is told in other figures", () => {
    expect(told(point([percent(3.4)]), point([percent(2.5)]))).toBe(true);
    expect(told(point([count(17, "papers")]), point([count(14, "papers")]))).toBe(true);
  });

  it("is not so for other things, rounder figures, or what is so far apart that it counts something else", () => {
    expect(told(point([count(17, "papers")]), point([count(14, "tunnels")]))).toBe(false);
    expect(told(point([percent(3.4)]), point([percent(3.5)]))).toBe(false);
    expect(told(point([percent(3)]), point([percent(60)]))).toBe(false);
  });

  it("is not so where the one that turns something round takes up the other's figure", () => {
    expect(told(point([percent(3.4)], true), point([]))).toBe(true);
    expect(told(point([percent(3.4)], true), point([percent(3.4)]))).toBe(false);
  });

  it("is so where the one turns round what the other tells, and not something beside it", () => {
    const dam = "The height of the Lune dam was discussed.";
    expect(
      conflictsIn(
        "The gates of the Lune dam will be opened in summer.",
        "The gates of the Lune dam will not be opened.",
      ),
    ).toBe(1);
    expect(conflictsIn("A loan for the Lune dam was offered.", "A loan for the Lune dam is not acceptable.")).toBe(1);
    expect(conflictsIn(dam, "The height of the Lune dam cannot wait for another election.")).toBe(0);
    expect(
      conflictsIn(
        "Conditions for a return of herders are in place.",
        "It is too early to speak of a return of herders.",
      ),
    ).toBe(1);
  });

  it("is so where opposite words stand beside one thing", () => {
    expect(conflictsIn("Tolls on the Lune canal will rise.", "Tolls on the Lune canal will fall.")).toBe(1);
    expect(
      conflictsIn("Barges on the Lune need a truce to last: hopes rise.", "On the Lune barges fall short of coal."),
    ).toBe(0);
  });

  it("is so where one thing is counted or priced otherwise, whatever else is counted beside it", () => {
    const years: PointAmount = { value: 3, unit: "year", of: null };
    const crowns = (value: number): PointAmount => ({ value, unit: "crown", of: null });
    expect(told(point([count(17, "papers"), count(2, "ministers")]), point([count(14, "papers")]))).toBe(true);
    expect(told(point([years, crowns(40e6)]), point([crowns(60e6)]))).toBe(true);
    expect(told(point([crowns(40e6), crowns(9e6)]), point([crowns(60e6)]))).toBe(false);
  });

  it("is so where the next meeting is of another day or month", () => {
    const next = (...days: string[]): Point => ({ ...point([]), days, next: true });
    expect(told(next("2031-06-03"), next("2031-06-09"))).toBe(true);
    expect(told(next("2031-06"), next("2032-07"))).toBe(true);
    expect(told(next("2031-06-03"), next("2031-06"))).toBe(false);
    expect(told(next("2031-06-03", "2031-06-05"), next("2031-06-09"))).toBe(false);
    expect(told(next("2031-06-03"), { ...next("2031-06-09"), next: false })).toBe(false);
  });
});
