import { z } from "zod";
import { recordSchema } from "../../core/record.ts";

/** The JSON Schema (2020-12) of the record, as published in schema/record.schema.json. Fields may be added, so none is forbidden. */
export function recordJsonSchema(): string {
  const schema = z.toJSONSchema(recordSchema, { io: "input", reused: "ref" });
  const head = {
    $schema: schema.$schema,
    title: "Hearsay record",
    description: "What a dossier of pages says: hearsay-record/1.",
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
