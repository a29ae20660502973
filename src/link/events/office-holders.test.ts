import { describe, expect, it } from "vitest";
import { officeHolders, officeNamed, sameCountry } from "./office-holders.ts";

const person = (id: string, ...roles: string[]) => ({
  id,
  name: id,
  kind: "person" as const,
  roles: roles.map((value) => ({ value, evidence: [], basis: "own words", confidence: 1 })),
});

describe("officeHolders", () => {
  const holders = officeHolders([
    person("dorvet", "Foreign Minister", "Marvanian Foreign Minister"),
    person("kell", "Minister of External Relations of Sorland"),
    person("brand", "deputy foreign minister of Sorland"),
    person("vasic", "President of Marvania"),
  ]);

  it("finds who is named with the office, by the country or its adjective", () => {
    expect(holders.of("foreign minister", "Marvania")).toBe("dorvet");
    expect(holders.of("foreign minister", "Sorlandic")).toBe("kell");
    expect(holders.of("leader", "Marvania")).toBe("vasic");
  });

  it("finds nobody for another country, office or two holders", () => {
    expect(holders.of("foreign minister", "Orland")).toBeNull();
    expect(holders.of("prime minister", "Marvania")).toBeNull();
    const two = officeHolders([person("a", "Foreign Minister of Tessal"), person("b", "Tessalian Foreign Minister")]);
    expect(two.of("foreign minister", "Tessal")).toBeNull();
  });
});

it("tells a country's adjective from another country", () => {
  expect(sameCountry("sorland", "sorlandic")).toBe(true);
  expect(sameCountry("niger", "nigerian")).toBe(false);
  expect(sameCountry("marvania", "marvanians")).toBe(false);
  expect(sameCountry("orland", "sorland")).toBe(false);
});

it("reads an office out of a name", () => {
  expect(officeNamed("Foreign Minister of Marvania")).toEqual({ title: "foreign minister", of: "Marvania" });
  expect(officeNamed("Bank of Marvania")).toBeNull();
});
