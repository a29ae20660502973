import { describe, expect, it } from "vitest";
import { addDays, compareDates, isDayDate } from "./date-bounds.ts";

describe("compareDates", () => {
  it.each([
    ["2031-04-09", "2031-04-09", "same"],
    ["2031-04-09", "XXXX-04-09", "same"],
    ["XXXX-04-09", "XXXX-04-09", "same"],
    ["2031-04-09", "2031-04", "compatible"],
    ["XXXX-04-09", "2031-04-05/2031-04-11", "compatible"],
    ["XXXX-01-01", "2030-12-29/2031-01-04", "compatible"],
    ["2031", "2031-04", "compatible"],
    ["2031-04-09/..", "2035-01-01", "compatible"],
    ["2031-04-09", "2031-04-10", "conflict"],
    ["2031-04-09", "2032-04-09", "conflict"],
    ["XXXX-04-09", "XXXX-04-10", "conflict"],
    ["XXXX-04-09", "2031-05", "conflict"],
    ["2031-04-09T10:30", "2031-04-09", "same"],
  ])("%s and %s: %s", (a, b, relation) => {
    expect(compareDates(a, b)).toBe(relation);
    expect(compareDates(b, a)).toBe(relation);
  });

  it("has no answer for what is no date", () => {
    expect(compareDates("P3D", "2031-04-09")).toBeNull();
    expect(compareDates("PRESENT_REF", "2031-04-09")).toBeNull();
  });
});

describe("addDays", () => {
  it("counts over the end of a month, with and without a year", () => {
    expect(addDays("2031-04-30", 1)).toBe("2031-05-01");
    expect(addDays("XXXX-12-31", 1)).toBe("XXXX-01-01");
    expect(addDays("2031-04", 1)).toBeNull();
  });
});

describe("isDayDate", () => {
  it("tells days from months and spans", () => {
    expect(isDayDate("XXXX-04-09")).toBe(true);
    expect(isDayDate("2031-04")).toBe(false);
    expect(isDayDate("2031-04-09/2031-04-11")).toBe(false);
  });
});
