import { expect, it } from "vitest";
import { TimeLimitPassed, withinTime } from "./time-limit.ts";

it("gives what the work gives and throws what it throws", () => {
  expect(withinTime(5, () => 7)).toBe(7);
  expect(() =>
    withinTime(5, () => {
      throw new RangeError("planted");
    }),
  ).toThrow(new RangeError("planted"));
});

it("cuts off a loop, and a regular expression that runs away", () => {
  expect(() =>
    withinTime(0.05, () => {
      for (;;);
    }),
  ).toThrow(TimeLimitPassed);
  expect(() => withinTime(0.05, () => /(a+)+$/.test(`${"a".repeat(50)}b`))).toThrow(TimeLimitPassed);
  expect(withinTime(5, () => "still well")).toBe("still well");
});

it("knows no limit too far off for a timer, and none at all", () => {
  expect(withinTime(1e9, () => 1)).toBe(1);
  expect(withinTime(Number.POSITIVE_INFINITY, () => 2)).toBe(2);
});
