import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { recordSchema } from "../../core/record.ts";
import { madeUpRecord } from "../made-up-record.ts";
import { recordJsonSchema } from "./json-schema.ts";
import { recordToJson } from "./record-to-json.ts";

/** The same value with the keys of every object in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe("the record as JSON", () => {
  it("is the record, indented or on one line", () => {
    expect(JSON.parse(recordToJson(madeUpRecord))).toEqual(madeUpRecord);
    const compact = recordToJson(madeUpRecord, { indent: 0 });
    expect(JSON.parse(compact)).toEqual(madeUpRecord);
    expect(compact.indexOf("\n")).toBe(compact.length - 1);
  });

  it("is laid out as JSON.stringify does it, in the schema's order of keys", () => {
    expect(recordToJson(madeUpRecord)).toBe(`${JSON.stringify(recordSchema.parse(madeUpRecord), null, 2)}\n`);
    expect(recordToJson(madeUpRecord, { indent: 0 })).toBe(`${JSON.stringify(recordSchema.parse(madeUpRecord))}\n`);
  });

  it("does not hang on the order in which fields were made", () => {
    const other = recordSchema.parse(reversed(madeUpRecord));
    expect(recordToJson({ ...other, ...(reversed(madeUpRecord) as object) } as typeof other)).toBe(
      recordToJson(madeUpRecord),
    );
  });

  it("keeps fields that the schema does not know", () => {
    const record = {
      ...madeUpRecord,
      zeta: { b: 1, a: [2] },
      matters: [{ id: "m", pages: ["p"], main: true, extra: 1 }],
    };
    expect(JSON.parse(recordToJson(record))).toEqual(record);
  });
});

it("schema/record.schema.json is up to date (npm run generate)", () => {
  expect(readFileSync(new URL("../../../schema/record.schema.json", import.meta.url), "utf8")).toBe(recordJsonSchema());
});

it("the JSON Schema leaves room for further fields", () => {
  expect(recordJsonSchema()).not.toContain('"additionalProperties": false');
});
