import { describe, expect, it } from "vitest";
import { madePage } from "../../../test/dossier/made-page.ts";
import type { contentsOf } from "./contents.ts";
import { isOfOtherTimes } from "./other-times.ts";

/** Whether the one sentence of a page of 2031 goes back to another time. */
function looksBack(text: string): boolean {
  const made = madePage({ id: "p", text, published: "2031-05-14" });
  const span = { start: 0, end: text.length };
  return isOfOtherTimes({ page: made, span } as ReturnType<typeof contentsOf>[number]);
}

describe("isOfOtherTimes", () => {
  it.each([
    "It is the first crash with dead since 1959, when two people were killed.",
    "On that occasion two passengers and the driver died.",
    "It was the worst fire in Brax since the war.",
    "Nine people were killed on the same line ten years ago.",
    "In February, two passengers were killed when a bus fell into a river.",
  ])("%s", (text) => expect(looksBack(text)).toBe(true));

  it.each([
    "Seven people were killed on Monday.",
    "The line has been closed since Monday.",
    "The budget of 2031 grows by 3 percent.",
    "In April the line was closed.",
    "In September the line will be closed.",
    "A fund of 1900 crowns was set up.",
  ])("does not: %s", (text) => expect(looksBack(text)).toBe(false));
});
