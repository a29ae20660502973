import { describe, expect, it } from "vitest";
import { MONTHS, TIME_ZONES, WEEKDAYS } from "./calendar.ts";

describe("calendar", () => {
  it("names twelve months and seven weekdays", () => {
    expect(new Set(MONTHS.values()).size).toBe(12);
    expect(new Set(WEEKDAYS.values()).size).toBe(7);
  });

  it("has lower-case keys without full stops", () => {
    for (const key of [...MONTHS.keys(), ...WEEKDAYS.keys(), ...TIME_ZONES]) expect(key).toMatch(/^[a-z]+$/);
  });
});
