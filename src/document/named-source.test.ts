import { describe, expect, it } from "vitest";
import { isNamedSource } from "./named-source.ts";

describe("named sources", () => {
  it.each([
    ["The Tarn Ledger", "outlet", true],
    ["the state-run Kelda newspaper", "outlet", false],
    ["KBX", "outlet", false],
    ["an internal Orlo & Kell survey", "document", false],
    ["A notice of breach from Tarn executives", "document", false],
    ["Fair Harbours Act", "document", true],
  ])("%s can be got", (name, kind, known) => {
    expect(isNamedSource(name, kind, known)).toBe(true);
  });

  it.each([
    ["the French paper", "outlet", false],
    ["German TV", "outlet", true],
    ["South Korean media", "outlet", false],
    ["IS-affiliated", "outlet", false],
    ["a regional paper", "outlet", false],
    ["part ways with the veteran Kell", "outlet", false],
    ["Flight records", "document", false],
    ["It", "document", false],
    ["The report", "document", false],
    ["Danish media reports", "document", false],
    ["HARBOUR NEWS SPORT WEATHER TRAVEL OPINION ABOUT CONTACT", "outlet", false],
  ])("%s does not say which", (name, kind, known) => {
    expect(isNamedSource(name, kind, known)).toBe(false);
  });
});
