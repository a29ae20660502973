import { describe, expect, it } from "vitest";
import { type HearsayRecord, RECORD_FORMAT } from "../core/record.ts";
import { compareRecords } from "./compare-records.ts";

const PAGE = "p-1";
const span = (start: number, end: number) => ({ page: PAGE, start, end });

function event(id: string, status: "planned" | "postponed", was?: string[]): HearsayRecord["events"][number] {
  return {
    id,
    scheme: "plover",
    type: "CONSULT",
    mode: null,
    label: "Dorvet – Kell, meeting",
    participants: [],
    when: null,
    whenLinked: null,
    where: null,
    before: [],
    after: [],
    status: { value: status, asOf: null, disputed: false },
    accounts: [
      { page: PAGE, attribution: null, mention: span(0, 4), status, stance: "asserts", asOf: null, details: [] },
    ],
    ...(was === undefined ? {} : { was }),
  };
}

function record(more: Partial<HearsayRecord> = {}): HearsayRecord {
  return {
    format: RECORD_FORMAT,
    generator: { name: "hearsay", version: "1.0.0", models: {} },
    pages: [],
    failures: [],
    matters: [],
    entities: [],
    attributions: [],
    origins: [],
    events: [],
    claims: [],
    copies: [],
    differences: [],
    unknowns: [],
    positions: [],
    timeline: [],
    warnings: [],
    corrections: [],
    ...more,
  };
}

describe("a comparison of records", () => {
  it("finds nothing between a record and itself, whatever the order of keys", () => {
    const one = record({ events: [event("v-1", "planned")] });
    const other = record({
      events: one.events.map((found) => Object.fromEntries(Object.entries(found).reverse()) as typeof found),
    });
    expect(compareRecords(one, other)).toMatchObject({ same: true, kinds: [] });
  });

  it("tells what came, what went and which field changed", () => {
    const a = record({ events: [event("v-1", "planned"), event("v-2", "planned")] });
    const b = record({ events: [event("v-1", "postponed"), event("v-3", "planned")] });
    const label = "Dorvet – Kell, meeting";
    expect(compareRecords(a, b)).toEqual({
      generators: { a: "hearsay 1.0.0", b: "hearsay 1.0.0" },
      same: false,
      kinds: [
        {
          kind: "events",
          added: [{ id: "v-3", label }],
          removed: [{ id: "v-2", label }],
          changed: [
            {
              id: "v-1",
              label,
              was: [],
              fields: [
                { field: "status.value", from: "planned", to: "postponed" },
                { field: "accounts", removed: 1, added: 1 },
              ],
            },
          ],
        },
      ],
    });
  });

  it("knows a thing that was joined by the ids it had", () => {
    const a = record({ events: [event("v-1", "planned"), event("v-2", "planned")] });
    const b = record({ events: [event("v-1", "planned", ["v-2"])] });
    const [events] = compareRecords(a, b).kinds;
    expect(events).toMatchObject({ added: [], removed: [], changed: [{ id: "v-1", was: ["v-2"] }] });
  });

  it("counts things that have no id by their evidence, twins too", () => {
    const warning = { code: "quotes lost", page: PAGE, message: "quote marks lost", evidence: [span(3, 5)] };
    const comparison = compareRecords(record({ warnings: [warning] }), record({ warnings: [warning, warning] }));
    expect(comparison.kinds).toMatchObject([{ kind: "warnings", added: [{ label: "quote marks lost" }], removed: [] }]);
  });

  it("tells records of two versions apart even where they say the same", () => {
    const other = record({ generator: { name: "hearsay", version: "1.0.1", models: {} } });
    expect(compareRecords(record(), other)).toEqual({
      generators: { a: "hearsay 1.0.0", b: "hearsay 1.0.1" },
      same: false,
      kinds: [],
    });
  });
});
