import type { Quantity } from "../../core/layers.ts";

/** Two figures this near to each other are one, rounded: share of the larger. */
const ROUNDED = 0.08;

export function ends({ value }: Pick<Quantity, "value">): readonly [number, number] {
  return typeof value === "number" ? [value, value] : [value[0], value[1]];
}

/** True for one figure, or two of which one is rounded. */
export function agree(one: Quantity, other: Quantity): boolean {
  const [[lowA, highA], [lowB, highB]] = [ends(one), ends(other)];
  const room =
    one.qualifier === "exact" && other.qualifier === "exact" ? 0 : ROUNDED * Math.max(Math.abs(highA), Math.abs(highB));
  return lowA - room <= highB && lowB - room <= highA;
}

/** True where both may be so: "at least six" and nineteen. */
export function compatible(one: Quantity, other: Quantity): boolean {
  const [[lowA, highA], [lowB, highB]] = [ends(one), ends(other)];
  const from = (qualifier: Quantity["qualifier"]) =>
    qualifier === "at least" || qualifier === "more than" || qualifier === "vague";
  const upTo = (qualifier: Quantity["qualifier"]) =>
    qualifier === "at most" || qualifier === "up to" || qualifier === "fewer than" || qualifier === "nearly";
  return (
    (from(one.qualifier) && highB >= lowA) ||
    (from(other.qualifier) && highA >= lowB) ||
    (upTo(one.qualifier) && lowB <= highA && other.qualifier !== "exact") ||
    (upTo(other.qualifier) && lowA <= highB && one.qualifier !== "exact")
  );
}
