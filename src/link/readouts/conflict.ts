import { areOpposed, nearness } from "../../models/relation/meaning.ts";
import type { Point } from "./point.ts";

/**
 * True where two accounts of one point cannot both be so: the one turns round what the other tells, or they use opposite
 * words of it.
 */
export function areInConflict(a: Point, b: Point): boolean {
  if (a.next || b.next) return false;
  // Who takes up the other's price or share speaks of the same offer.
  const isSameFigure = a.amounts.some((one) =>
    b.amounts.some(({ value, unit }) => unit !== "count" && one.value === value && one.unit === unit),
  );
  if (a.negative !== b.negative) return !isSameFigure;
  return a.words.some(({ word }) => b.words.some((other) => areOpposed(word, other.word))) || areOtherFigures(a, b);
}

/** True where two points give one thing in other figures, and none alike. */
function areOtherFigures(a: Point, b: Point): boolean {
  if (a.amounts.length !== 1 || b.amounts.length !== 1) return false;
  if ([...a.numbers].some((number) => b.numbers.has(number))) return false;
  const [one, other] = [a.amounts[0], b.amounts[0]];
  if (one === undefined || other === undefined || one.unit !== other.unit) return false;
  const isSame = one.of !== null && other.of !== null && nearness(one.of, other.of) > LEAST_NEAR;
  if (one.unit === "count" ? !isSame : one.of !== null && other.of !== null && !isSame) return false;
  const [low, high] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
  return high - low > ROUNDED * high && low * MOST_APART > high;
}

/** How near two counted things must be to be one. */
const LEAST_NEAR = 0.7;
/** Part of a figure by which a rounder one may be off, and how many times as much another may be of the same. */
const ROUNDED = 0.05;
const MOST_APART = 3;
