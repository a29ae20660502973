import { describe, expect, it } from "vitest";
import { madeDossier, madePage } from "../../../test/dossier/made-page.ts";
import type { RelationFinding } from "../../core/findings.ts";
import { Ground } from "./ground.ts";
import { relationDifference } from "./relation-difference.ts";

const texts = ["The harbour was closed on Monday.", "The harbour stayed open on Monday."];

/** The differences shown of two pages whose sentences stand to each other so, among so many contents of their matter. */
function shown(relation: RelationFinding["relation"], likelihood: number, contents: number, signs = {}) {
  const pages = texts.map((text, index) => madePage({ id: `page ${index}`, text }));
  const [a, b] = pages.map(({ page }) => ({ page: page.id, start: 0, end: page.text.length, attribution: null }));
  if (a === undefined || b === undefined) throw new Error("two pages are made");
  const { findings } = madeDossier(pages, {
    relations: [{ a, b, relation, by: "claim", likelihood, features: { contents, ...signs } }],
  });
  return relationDifference.find(new Ground(pages, findings)).map(({ kind, confidence }) => [kind, confidence]);
}

describe("a relation that the wording tells", () => {
  it("is shown where little else could have met by chance", () => {
    expect(shown("contradicts", 0.6, 3)).toEqual([["claim", 0.6]]);
    expect(shown("scope", 0.6, 3)).toHaveLength(1);
    expect(shown("same", 0.9, 3)).toEqual([]);
  });

  it("must be the surer the more was held against each other", () => {
    expect(shown("contradicts", 0.93, 100)).toHaveLength(1);
    expect(shown("contradicts", 0.93, 200)).toEqual([]);
    expect(shown("change", 0.98, 300)).toHaveLength(1);
  });

  it("is no change of a figure that stays the same", () => {
    expect(shown("change", 0.98, 100, { numbers: 1 })).toEqual([]);
    expect(shown("change", 0.98, 100, { numbers: 1, part: 1 })).toHaveLength(1);
  });

  it("is no difference of scope among many", () => expect(shown("scope", 0.99, 100)).toEqual([]));
});
