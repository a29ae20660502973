import { describe, expect, it } from "vitest";
import { eventsOfText } from "../read-text.test-support.ts";

/** "later after earlier (words)" of every pair that is ordered. */
function orders(text: string): string[] {
  const events = eventsOfText(text);
  const word = (id: number): string => {
    const event = events[id];
    return event === undefined ? "" : text.slice(event.start, event.end);
  };
  return events.flatMap(({ id, after = [] }) =>
    after.map(({ event, span }) => `${word(id)} after ${word(event)} (${text.slice(span.start, span.end)})`),
  );
}

describe("order of events", () => {
  it.each([
    [
      "Ilan Dorvet and Ada Kell spoke by phone before Oren Vasic met Mira Tolan.",
      ["met after spoke by phone (before)"],
    ],
    ["Oren Vasic met Mira Tolan after Ilan Dorvet and Ada Kell spoke by phone.", ["met after spoke by phone (after)"]],
    [
      "Ada Kell met Mira Tolan in Norvik hours after talks between Ilan Dorvet and Oren Vasic.",
      ["met after talks (after)"],
    ],
    ["After talks with Ada Kell, Ilan Dorvet flew to Sorland and met Mira Tolan.", ["met after talks (After)"]],
  ])("%s", (text, expected) => expect(orders(text)).toEqual(expected));

  it.each([
    "Ilan Dorvet and Ada Kell spoke by phone and Oren Vasic met Mira Tolan.",
    "Oren Vasic met Mira Tolan. Ilan Dorvet and Ada Kell spoke by phone.",
    "The summit between Oren Vasic and Mira Tolan was called off after Ilan Dorvet met Ada Kell.",
    "After talks with Ada Kell, officials concluded that Ilan Dorvet met Mira Tolan in Norvik.",
    "Oren Vasic did not meet Mira Tolan after Ilan Dorvet and Ada Kell spoke by phone.",
  ])("gives none: %s", (text) => expect(orders(text)).toEqual([]));
});
