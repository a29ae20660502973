import { describe, expect, it } from "vitest";
import type { Difference, HearsayRecord } from "../../src/core/record.ts";
import { scoreDifferences } from "./score-story.ts";

const difference = (id: string, kind: Difference["kind"], event: string, sides: [string, string][]) =>
  ({
    id,
    kind,
    about: { event },
    sides: sides.map(([value, page]) => ({
      value,
      pages: [page],
      evidence: [],
      attributions: [],
      standing: "asserts",
    })),
  }) as unknown as Difference;
const record = (...differences: Difference[]) =>
  ({
    differences,
    pages: [],
    claims: [],
    entities: [],
    events: [
      { id: "v-1", label: "Kell – Dorvet, harbour meeting" },
      { id: "v-2", label: "harbour summit in Norvik" },
    ],
  }) as unknown as HearsayRecord;
const gold = (on: string, kinds: string[], sides: [string, string][]) => ({
  on,
  kinds,
  sides: sides.map(([value, page]) => ({ value, pages: [page] })),
});
const keyOf = (page: string) => page;

describe("scoreDifferences", () => {
  const meeting = gold(
    "the harbour meeting over time",
    ["change"],
    [
      ["planned", "1"],
      ["cancelled", "2"],
    ],
  );
  const summit = gold(
    "the harbour summit over time",
    ["change"],
    [
      ["planned", "1"],
      ["on hold", "2"],
    ],
  );
  const ours = [
    difference("d-2", "change", "v-2", [
      ["planned", "1"],
      ["suspended", "2"],
    ]),
    difference("d-1", "change", "v-1", [
      ["planned", "1"],
      ["cancelled", "2"],
    ]),
  ];

  it("gives each difference of the reading the one that shares most words with it, once", () => {
    expect(scoreDifferences(record(...ours), [meeting, summit], keyOf)).toMatchObject({
      right: 2,
      wanted: 2,
      further: 0,
    });
    expect(scoreDifferences(record(...ours.slice(1)), [meeting, summit], keyOf).right).toBe(1);
  });

  it("leaves a difference to the one item that has no other", () => {
    const both = gold(
      "the harbour meeting and the summit in Norvik over time",
      ["change"],
      [
        ["on hold", "1"],
        ["stopped", "2"],
      ],
    );
    const alone = gold(
      "the summit in Norvik",
      ["change"],
      [
        ["open", "1"],
        ["shut", "2"],
      ],
    );
    expect(scoreDifferences(record(...ours), [both, alone], keyOf)).toMatchObject({ right: 2, misses: [] });
  });

  it("wants the kind, and two sides on their pages", () => {
    const number = gold(
      "the harbour meeting over time",
      ["number"],
      [
        ["planned", "1"],
        ["cancelled", "2"],
      ],
    );
    expect(scoreDifferences(record(...ours), [number], keyOf).right).toBe(0);
    const elsewhere = gold(
      "the harbour meeting over time",
      ["change"],
      [
        ["planned", "3"],
        ["cancelled", "2"],
      ],
    );
    expect(scoreDifferences(record(...ours), [elsewhere], keyOf)).toMatchObject({ right: 0, further: 2 });
  });
});
