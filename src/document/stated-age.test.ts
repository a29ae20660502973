import { describe, expect, it } from "vitest";
import { madePage } from "../../test/dossier/made-page.ts";
import { agesApart, statedAge } from "./stated-age.ts";

function ageOn(text: string) {
  const { page, layers } = madePage({ id: "p", text, entities: [{ names: ["Ilan Dorvet"] }] });
  return statedAge(page, layers.mentions.annotations)?.age ?? null;
}

describe("statedAge", () => {
  it.each([
    ["Ilan Dorvet, 58, was not in court.", 58],
    ["Ilan Dorvet (58) was not in court.", 58],
    ["Ilan Dorvet, aged 58, was not in court.", 58],
    ["The court freed Ilan Dorvet, a 33-year-old diver.", 33],
    ["The court freed 33-year-old diving teacher Ilan Dorvet.", 33],
  ])("%s", (text, age) => {
    expect(ageOn(text)).toBe(age);
  });

  it.each([
    "Ilan Dorvet said 58 boats had left.",
    "Ilan Dorvet paid 33, others more.",
    "A 33-year-old diver was freed. Ilan Dorvet was not.",
  ])("has none in: %s", (text) => {
    expect(ageOn(text)).toBeNull();
  });
});

describe("agesApart", () => {
  it("reckons with the years between two pages", () => {
    expect(agesApart({ age: 33, year: 2031 }, { age: 58, year: 2031 })).toBe(true);
    expect(agesApart({ age: 33, year: 2021 }, { age: 43, year: 2031 })).toBe(false);
    expect(agesApart({ age: 33, year: 2031 }, { age: 34, year: 2031 })).toBe(false);
    expect(agesApart({ age: 33, year: null }, { age: 40, year: 2031 })).toBe(false);
    expect(agesApart(null, { age: 40, year: 2031 })).toBe(false);
  });
});
