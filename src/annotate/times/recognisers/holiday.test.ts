import { expect, it } from "vitest";
import { isoDay } from "../civil-date.ts";
import { easterOf } from "./holiday.ts";

it.each([
  [1818, "1818-03-22"],
  [1943, "1943-04-25"],
  [2000, "2000-04-23"],
  [2024, "2024-03-31"],
  [2038, "2038-04-25"],
])("knows Easter of %i", (year, day) => {
  expect(isoDay(easterOf(year))).toBe(day);
});
