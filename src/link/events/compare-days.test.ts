import { describe, expect, it } from "vitest";
import { compareDays } from "./compare-days.ts";
import type { EventMention } from "./page-event.ts";

/** A mention with a day: as EDTF where it resolves, else by its TIMEX3 value. */
const on = (date: string | null, value: string | null = date): EventMention =>
  ({
    date,
    openDate: date === null && value !== null,
    time: value === null ? null : { type: "DATE", value, edtf: date },
  }) as unknown as EventMention;

describe("compareDays", () => {
  it("compares days that resolve as dates are compared", () => {
    expect(compareDays(on("2031-05-12"), on("2031-05-12"))).toBe("same");
    expect(compareDays(on("2031-05-12"), on("2031-05"))).toBe("compatible");
    expect(compareDays(on("2031-05-12"), on("2031-06-01"))).toBe("conflict");
  });

  it("parts an open weekday from a month or a year, and from nothing else", () => {
    for (const open of ["XXXX-WXX-7", "XXXX-XX-XX"]) {
      for (const long of ["XXXX-09", "2029", "2029-03"]) {
        expect(compareDays(on(null, open), on(long))).toBe("conflict");
        expect(compareDays(on(long), on(null, open))).toBe("conflict");
      }
      expect(compareDays(on(null, open), on("2031-05-12"))).toBeNull();
      expect(compareDays(on(null, open), on(null, "XXXX-WXX-5"))).toBeNull();
    }
    expect(compareDays(on(null, "PRESENT_REF"), on("XXXX-09"))).toBeNull();
    expect(compareDays(on(null, null), on("XXXX-09"))).toBeNull();
  });
});
