import { describe, expect, it } from "vitest";
import { peopleBehind } from "./people-behind.ts";
import type { Attribution, Origin } from "./record.ts";

const aide = { page: "p-1", start: 4, end: 11 };
const ORIGIN: Origin = {
  id: "o-1",
  name: "Tarn Wire",
  kind: "outlet",
  behind: [
    { description: "an aide", number: "one", evidence: [aide, { page: "p-2", start: 0, end: 7 }] },
    { description: "the driver", number: "one", evidence: [{ page: "p-1", start: 90, end: 100 }] },
  ],
};

const statement = (origin: string | null, ...spans: readonly (typeof aide | null)[]): Attribution => ({
  id: "a-1",
  page: "p-1",
  sources: [],
  cues: [],
  contents: [],
  form: "indirect",
  fidelity: "reported",
  stance: "asserts",
  hedges: [],
  hypothetical: false,
  speaker: { entity: null, description: "an aide", kind: "unnamed", number: "one", confidence: 1, alternatives: [] },
  parent: null,
  chain: spans.map((span) => ({ name: "an aide", kind: "unnamed", entity: null, span, inferred: false })),
  origin,
  said: null,
});

describe("peopleBehind", () => {
  it("names those of these statements alone", () => {
    expect(peopleBehind(ORIGIN, [statement("o-1", null, aide)])).toEqual([
      { description: "an aide", number: "one", evidence: [aide] },
    ]);
  });

  it("names nobody where the origin speaks for itself", () => {
    expect(peopleBehind(ORIGIN, [statement("o-1", null, { page: "p-1", start: 40, end: 48 })])).toEqual([]);
    expect(peopleBehind(ORIGIN, [])).toEqual([]);
  });

  it("leaves out statements that are traced elsewhere", () => {
    expect(peopleBehind(ORIGIN, [statement("o-2", aide), statement(null, aide)])).toEqual([]);
  });
});
