import { describe, expect, it } from "vitest";
import { concernedAtCourt } from "./court-label.ts";

const somebody = (name: string, ...roles: string[]) => ({
  name,
  names: [name],
  kind: "person" as const,
  roles: roles.map((value) => ({ value, evidence: [], basis: "own words", confidence: 1 })),
});

describe("whose a step of a court is", () => {
  const [brenn, judge] = [somebody("Oskar Brenn"), somebody("Lise Amundt", "High Court judge")];

  it("is theirs and not the judge's", () => {
    expect(concernedAtCourt([{ entity: brenn }, { entity: judge }], [])).toEqual([{ entity: brenn }]);
  });

  it("is that of whom the page's other steps concern where the words name the judge alone", () => {
    expect(concernedAtCourt([{ entity: judge }], [brenn, judge])).toEqual([{ entity: brenn, role: "target" }]);
    expect(concernedAtCourt([{ entity: judge }], [judge])).toEqual([{ entity: judge }]);
    expect(concernedAtCourt([], [brenn])).toEqual([]);
  });
});
