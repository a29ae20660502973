import type { Quantity } from "../core/layers.ts";
import { contains, type TextSpan } from "../core/span.ts";

/** Words between a figure and the measure of which it is the rate. */
const TO_FIGURE = 4;

/** The rate of the measure that the word at `at` names: "a 40 percent tariff", "a tariff of 40 percent". Null where none or several stand near. */
export function rateAt(quantities: readonly Quantity[], words: readonly TextSpan[], at: number): Quantity | null {
  const near = words.slice(Math.max(0, at - TO_FIGURE), at + TO_FIGURE + 1);
  const [first, last] = [near[0], near.at(-1)];
  if (first === undefined || last === undefined) return null;
  const reach = { start: first.start, end: last.end };
  const rates = quantities.filter((quantity) => contains(reach, quantity) && (isShare(quantity) || isMoney(quantity)));
  return rates.length === 1 ? (rates[0] ?? null) : null;
}

/** A figure with its unit as a key. */
export function figureKey({ value, unit }: Quantity): string {
  return `${typeof value === "number" ? value : value.join("–")} ${unit}`;
}

const isShare = ({ unit }: Quantity): boolean => unit === "percent";

export const isMoney = ({ unit }: Quantity): boolean => /^[A-Z]{3}$/.test(unit);
