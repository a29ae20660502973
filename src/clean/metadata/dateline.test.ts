import { describe, expect, it } from "vitest";
import { parseDateline } from "./dateline.ts";

describe("parseDateline", () => {
  it.each([
    ["NORVIK, Nov 9 (Reuters) – The minister said", "NORVIK", "XXXX-11-09", "Reuters"],
    ["NORVIK (AP) — The minister said", "NORVIK", null, "AP"],
    ["Norvik, Marvania (Ansel Wire) - The minister said", "Norvik, Marvania", null, "Ansel Wire"],
    ["NORVIK — The minister said", "NORVIK", null, null],
    ["Norvik, March 5, 2031 -- The minister said", "Norvik", "2031-03-05", null],
    ["(AFP) - The minister said", null, null, "AFP"],
  ])("%s", (text, place, date, agency) => {
    expect(parseDateline(text)).toMatchObject({ place, date, agency });
  });

  it.each([
    "Dorvet — the minister — said that the talks were off",
    "The talks (which were long) – and dull – ended on Monday",
    "The minister said on Nov 9 – the day of the vote – that he would stay",
    "An old man - a farmer - spoke",
    "Norvik was quiet on Monday.",
    "NATO and the EU - both absent - said nothing",
  ])("finds none in %j", (text) => {
    expect(parseDateline(text)).toBeNull();
  });

  it("measures the span up to the end of its dash", () => {
    const text = "NORVIK, Nov 9 (Reuters) – The minister said";
    expect(text.slice(0, parseDateline(text)?.length)).toBe("NORVIK, Nov 9 (Reuters) –");
  });
});
