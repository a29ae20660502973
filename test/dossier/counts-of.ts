import type { Quantity } from "../../src/core/layers.ts";

/** The whole numbers of a text as counts, as the quantities stage would give them. */
export function countsOf(text: string, qualifier: Quantity["qualifier"] = "exact"): Quantity[] {
  return [...text.matchAll(/\d+/g)].map(({ index, 0: word }, id) => ({
    id,
    start: index,
    end: index + word.length,
    value: Number(word),
    unit: "count",
    qualifier,
    scope: null,
    change: null,
  }));
}
