import { expect, it } from "vitest";
import { MONTHS, TIME_ZONES, WEEKDAYS } from "./calendar.ts";

it("names twelve months and seven days, each at least twice", () => {
  for (let month = 1; month <= 12; month++)
    expect(Object.values(MONTHS).filter((value) => value === month).length).toBeGreaterThan(month === 5 ? 0 : 1);
  for (let day = 1; day <= 7; day++)
    expect(Object.values(WEEKDAYS).filter((value) => value === day).length).toBeGreaterThan(1);
});

it("keeps zones within a day of Greenwich", () => {
  for (const [zone, minutes] of Object.entries(TIME_ZONES)) {
    expect(zone).toBe(zone.toUpperCase());
    expect(Math.abs(minutes)).toBeLessThanOrEqual(14 * 60);
  }
});
