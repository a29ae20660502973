import { numberOf } from "../../languages/en/number-words.ts";
import { stem } from "../../languages/en/stem.ts";

/** Words that multiply the figure before them. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** A counted thing in parts that compare: "50-minute" and "50 minutes" are 50 of one unit. Null where no figure or no unit stands. */
export function countedThing(value: string): { readonly count: string; readonly unit: string } | null {
  const words = value
    .toLowerCase()
    .replace(/-/g, " ")
    .replace(/%/g, " percent")
    .split(/\s+/)
    .filter((word) => word !== "");
  const [first = "", ...rest] = words;
  const count = numberOf(first.replace(/^[$€£]/, ""));
  if (count === null) return null;
  const scale = SCALES.get(rest[0] ?? "");
  const unit = (scale === undefined ? rest : rest.slice(1)).map((word) => stem(word)).join(" ");
  const currency = /^[$€£]/.exec(first)?.[0] ?? "";
  return unit === "" && currency === "" ? null : { count: String(count * (scale ?? 1)), unit: `${currency}${unit}` };
}
