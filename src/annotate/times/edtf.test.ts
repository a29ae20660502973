import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edtfSchema } from "../../core/record.ts";
import { addDays, daysBetween, isoDay, isoWeek, mondayOf, parseDay, weekdayOf } from "./civil-date.ts";
import { edtfOf } from "./edtf.ts";

describe("edtfOf", () => {
  it.each([
    ["2031-03-12", "2031-03-12"],
    ["2031-W10", "2031-03-03/2031-03-09"],
    ["2031-W10-WE", "2031-03-08/2031-03-09"],
    ["2031-Q3", "2031-35"],
    ["2031-WI", "2031-24"],
    ["199", "199X"],
    ["2031-03-12TEV", "2031-03-12"],
    ["2031-03-12T17:00-05:00", "2031-03-12T17:00-05:00"],
  ])("writes %s as %s", (value, edtf) => {
    expect(edtfOf(value)).toBe(edtf);
    expect(edtfSchema.safeParse(edtf).success).toBe(true);
  });

  it.each(["P3D", "PRESENT_REF", "XXXX-WXX-1", "XXXX-XX-XX", "XXXX", "XXXX-XX-XXT17:00", ""])(
    "finds no date in %j",
    (value) => expect(edtfOf(value)).toBeNull(),
  );
});

describe("the calendar", () => {
  const day = fc
    .integer({ min: -200_000, max: 100_000 })
    .map((days) => addDays({ year: 2000, month: 1, day: 1 }, days));
  it("counts days, weeks and weekdays that agree with one another", () => {
    fc.assert(
      fc.property(day, (date) => {
        const next = addDays(date, 1);
        expect(daysBetween(date, next)).toBe(1);
        expect(weekdayOf(next)).toBe((weekdayOf(date) % 7) + 1);
        const week = /^(\d{4})-W(\d\d)$/.exec(isoWeek(date));
        const monday = mondayOf(Number(week?.[1]), Number(week?.[2]));
        expect(daysBetween(monday, date)).toBe(weekdayOf(date) - 1);
        expect(parseDay(isoDay(date))).toEqual(date);
      }),
    );
  });

  it("refuses days that are not", () => expect(parseDay("2031-02-29")).toBeNull());
});
