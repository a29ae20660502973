import { describe, expect, it } from "vitest";
import { Fact, formOf, lemmaOf, NO_SPELLING, spellingOf } from "./spelling.ts";

describe("spellings", () => {
  it("are one object for each word, whatever capitals it is written with", () => {
    expect(formOf("Ferry").spelling).toBe(formOf("FERRY").spelling);
    expect(formOf("Ferry").spelling).toBe(spellingOf("ferry"));
    expect(formOf("Ferry")).toMatchObject({ text: "Ferry", capital: true, joint: -1 });
    expect(formOf("don’t").spelling.lower).toBe("don't");
  });

  it("tell where two names are joined", () => {
    expect(formOf("Marvania-Sorland").joint).toBe(8);
    expect(formOf("well-known").joint).toBe(-1);
  });

  it("are told the dictionary form that a word has here, and itself where none is known", () => {
    const met = formOf("Met");
    expect(lemmaOf(met, "meet")).toBe(spellingOf("meet"));
    expect(lemmaOf(met, "")).toBe(met.spelling);
    expect(lemmaOf(met, "MET")).toBe(spellingOf("met"));
  });

  it("keep a fact once it is told", () => {
    let asked = 0;
    const length = new Fact(({ lower }) => {
      asked++;
      return lower.length;
    });
    expect([length.of(spellingOf("quay")), length.of(spellingOf("quay")), length.of(NO_SPELLING)]).toEqual([4, 4, 0]);
    expect(asked).toBe(2);
  });
});
