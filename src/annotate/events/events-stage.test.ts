import { describe, expect, it } from "vitest";
import { eventsIn, inLine } from "./made-up-page.ts";

describe("a meeting in one sentence", () => {
  it.each([
    ["Ilan Dorvet met Ada Kell in Norvik on Monday.", "CONSULT meeting held: Ada Kell, Ilan Dorvet"],
    ["Dorvet will meet Kell on Friday.", "CONSULT meeting planned: Ada Kell, Ilan Dorvet"],
    ["The meeting between Dorvet and Kell has been postponed.", "CONSULT meeting postponed: Ada Kell, Ilan Dorvet"],
  ])("%s", (text, expected) => expect(eventsIn(text).map(inLine)).toEqual([expected]));
});
