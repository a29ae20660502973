import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Change, Reading } from "./reading.ts";

describe("Reading", () => {
  it("reads through changes and finds the way back", () => {
    const text = "He wasnot hereâ€™s";
    const reading = new Reading(text, { start: 3, end: text.length }, [
      { start: 5, end: 7, reading: "s n" },
      { start: 14, end: 17, reading: "’" },
    ]);
    expect(reading.text).toBe("was not here’s");
    expect(reading.span({ start: 8, end: 12 })).toEqual({ start: 10, end: 14 });
    expect(reading.span({ start: 12, end: 13 })).toEqual({ start: 14, end: 17 });
  });

  it("finds the way back in order, inside the text", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(40), fc.nat(3), fc.string({ maxLength: 3 }))),
        (text, drawn) => {
          let at = 0;
          const changes = drawn
            .toSorted((a, b) => a[0] - b[0])
            .flatMap(([start, length, reading]): Change[] => {
              if (start < at || start + length > text.length) return [];
              at = start + length + 1;
              return [{ start, end: start + length, reading }];
            });
          const reading = new Reading(text, { start: 0, end: text.length }, changes);
          let last = 0;
          for (let offset = 0; offset <= reading.text.length; offset++) {
            expect(reading.start(offset)).toBeGreaterThanOrEqual(last);
            last = reading.start(offset);
            expect(last).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
