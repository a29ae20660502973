import { z } from "zod";

/** Gives a value with its keys in the schema's order; the value itself is not touched. */
export type InOrder = (value: unknown) => unknown;

function isObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function byRank(keys: ReadonlyMap<string, InOrder>): InOrder {
  return (value) => {
    if (!isObject(value)) return value;
    const extra = Object.keys(value)
      .filter((key) => !keys.has(key))
      .sort();
    const ordered: { [key: string]: unknown } = {};
    for (const [key, order] of keys) if (value[key] !== undefined) ordered[key] = order(value[key]);
    for (const key of extra) ordered[key] = unordered(value[key]);
    return ordered;
  };
}

const byCodeUnits = byRank(new Map());

function unordered(value: unknown): unknown {
  return Array.isArray(value) ? value.map(unordered) : byCodeUnits(value);
}

/** The ordering that a schema stands for; null for a value that no schema describes: keys by code units. */
export function orderedBy(schema: unknown): InOrder {
  if (schema instanceof z.ZodObject) {
    return byRank(new Map(Object.entries(schema.shape).map(([key, field]) => [key, orderedBy(field)])));
  }
  if (schema instanceof z.ZodArray) {
    const order = orderedBy(schema.element);
    return (value) => (Array.isArray(value) ? value.map(order) : value);
  }
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return orderedBy(schema.unwrap());
  return unordered;
}
