import { describe, expect, it } from "vitest";
import { CROATIAN_MONTHS, MONTH_NAMES } from "./month-names.ts";

describe("month names", () => {
  it.each([
    ["märz", 3],
    ["août", 8],
    ["dicembre", 12],
    ["września", 9],
    ["мая", 5],
    ["يناير", 1],
    ["ιουνίου", 6],
    ["जुलाई", 7],
  ])("%s", (name, month) => {
    expect(MONTH_NAMES.get(name)).toBe(month);
  });

  it("are lower case, without spaces, and months of a year", () => {
    for (const [name, month] of MONTH_NAMES) {
      expect(name).toBe(name.toLowerCase().trim());
      expect(month).toBeGreaterThanOrEqual(1);
      expect(month).toBeLessThanOrEqual(12);
    }
  });

  it("that differ between languages are the one that more pages mean", () => {
    expect(MONTH_NAMES.get("listopada")).toBe(11);
    expect(CROATIAN_MONTHS.get("listopada")).toBe(10);
  });
});
