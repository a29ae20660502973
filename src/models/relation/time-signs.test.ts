import { describe, expect, it } from "vitest";
import { madeContent } from "./content.test-support.ts";
import { timeSignsOf } from "./time-signs.ts";

const content = (dates: readonly string[], periods: readonly number[] = []) => madeContent("", { dates, periods });

describe("signs of the times of two contents", () => {
  it("part lengths of time that are not near", () => {
    const signs = (a: number, b: number) => {
      const { periodsAgree, periodsPart } = timeSignsOf(content([], [a]), content([], [b]));
      return [periodsAgree, periodsPart];
    };
    expect(signs(0.15, 0.6)).toEqual([0, 1]);
    expect(signs(24, 25)).toEqual([1, 0]);
    const { periodsAgree, periodsPart } = timeSignsOf(content([], [2]), content([]));
    expect([periodsAgree, periodsPart]).toEqual([0, 0]);
  });

  it("part days where none is shared, weeks and months aside", () => {
    const part = (a: string[], b: string[]) => timeSignsOf(content(a), content(b)).daysPart;
    expect(part(["2031-10-06", "2031-10-07"], ["2031-10-08", "2031-10-06/2031-10-12"])).toBe(1);
    expect(part(["2031-10-06", "2031-10-07"], ["2031-10-07"])).toBe(0);
    expect(part(["2031-10"], ["2031-11-02"])).toBe(0);
  });

  it("part times of day", () => {
    const signs = (a: string, b: string) => {
      const { clocksAgree, clocksPart } = timeSignsOf(content([a]), content([b]));
      return [clocksAgree, clocksPart];
    };
    expect(signs("2031-10-06T02:10", "2031-10-06T02:00")).toEqual([1, 0]);
    expect(signs("2031-10-06T02:10", "2031-10-06T09:00")).toEqual([0, 1]);
    expect(signs("2031-10-06", "2031-10-06T09:00")).toEqual([0, 0]);
  });

  it("tell that one alone is timed", () => {
    expect(timeSignsOf(content(["2031"]), content([])).oneTimed).toBe(1);
    expect(timeSignsOf(content(["2031"]), content([], [3])).oneTimed).toBe(0);
  });
});
