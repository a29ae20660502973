import { expect, it } from "vitest";
import { TIME_ZONES } from "./calendar.ts";
import { TIME_ZONE_OFFSETS } from "./time-zone-offsets.ts";

it("gives zones within a day of Greenwich, in capitals, that the calendar knows", () => {
  for (const [zone, minutes] of Object.entries(TIME_ZONE_OFFSETS)) {
    expect(zone).toBe(zone.toUpperCase());
    expect(Math.abs(minutes)).toBeLessThanOrEqual(14 * 60);
    expect(TIME_ZONES.has(zone.toLowerCase()) || ["WAT", "PHT", "WIB"].includes(zone)).toBe(true);
  }
});
