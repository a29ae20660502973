import { describe, expect, it } from "vitest";
import type { Difference, HearsayRecord } from "../../src/core/record.ts";
import { scoreDifferences, scoreOrigins } from "./score-story.ts";

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

describe("scoreOrigins", () => {
  it("takes the claim of those whom the reading names", () => {
    const text =
      "Harbour officials concluded that the fee had not changed. Kell said the fee of the harbour had not changed.";
    const at = (words: string) => {
      const start = text.indexOf(words);
      return { page: "1", start, end: start + words.length };
    };
    const claim = (id: string, content: string, origin: string) => ({
      members: [{ attribution: id, span: at(content), stance: "asserts" }],
      tracedTo: { origins: [origin], untraced: 0 },
    });
    const whole = {
      ...record(),
      pages: [{ id: "1", text }],
      attributions: [
        { id: "a-1", sources: [at("Kell")], cues: [at("said")] },
        { id: "a-2", sources: [at("Harbour officials")], cues: [at("concluded")] },
      ],
      claims: [
        claim("a-1", "the fee of the harbour had not changed", "o-1"),
        claim("a-2", "that the fee had not changed", "o-2"),
      ],
      origins: [
        { id: "o-1", name: "Kell" },
        { id: "o-2", name: "Tarn Courier" },
      ],
    } as unknown as HearsayRecord;
    const wanted = (who: string, named: string) => ({
      claim: `${who} that the fee had not changed`,
      words: [],
      pages: ["1"],
      named: [named],
    });
    const right = (who: string, named: string) => scoreOrigins(whole, [wanted(who, named)], keyOf).right;
    expect(right("officials of the harbour concluded", "Tarn Courier")).toBe(1);
    expect(right("Kell said", "Kell")).toBe(1);
    expect(right("Kell said", "Tarn Courier")).toBe(0);
  });
});
