import { type HearsayRecord, recordSchema } from "../../core/record.ts";
import { type InOrder, orderedBy } from "./schema-order.ts";

export type JsonOptions = {
  /** Spaces a level; 0 for one line. 2 unless given. */
  readonly indent?: number;
};

const orders = new Map(
  Object.entries(recordSchema.shape).map(([field, schema]): [string, InOrder] => [field, orderedBy(schema)]),
);

/**
 * The record as JSON in pieces, so that a large one never stands in memory twice; together they are one document that
 * ends in a line feed. Keys stand in the order of the schema, whatever order they were made in; fields the schema does
 * not know follow in order of code units.
 */
export function* recordJsonPieces(record: HearsayRecord, options: JsonOptions = {}): Generator<string> {
  const indent = options.indent ?? 2;
  const newline = indent > 0 ? "\n" : "";
  const colon = indent > 0 ? ": " : ":";
  const level = (depth: number): string => newline + " ".repeat(indent * depth);
  const piece = (value: unknown, depth: number): string => {
    const json = JSON.stringify(value, null, indent);
    return depth === 0 || indent === 0 ? json : json.replaceAll("\n", level(depth));
  };
  const present = new Map<string, unknown>(Object.entries(record));
  const extra = [...present.keys()].filter((field) => !orders.has(field)).sort();
  let first = true;
  for (const field of [...orders.keys(), ...extra]) {
    const value = present.get(field);
    if (value === undefined) continue;
    yield `${first ? "{" : ","}${level(1)}${JSON.stringify(field)}${colon}`;
    first = false;
    const order = orders.get(field) ?? orderedBy(null);
    if (!Array.isArray(value) || value.length === 0) {
      yield piece(order(value), 1);
      continue;
    }
    for (const [index, item] of value.entries()) {
      const ordered: unknown = order([item]);
      yield `${index === 0 ? "[" : ","}${level(2)}${piece(Array.isArray(ordered) ? ordered[0] : ordered, 2)}`;
    }
    yield `${level(1)}]`;
  }
  yield `${newline}}\n`;
}

/** The record as one JSON text; see `recordJsonPieces`. */
export function recordToJson(record: HearsayRecord, options: JsonOptions = {}): string {
  return [...recordJsonPieces(record, options)].join("");
}
