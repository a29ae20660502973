import { areOpposed } from "../../models/relation/meaning.ts";
import type { Point } from "./point.ts";

/**
 * True where two accounts of one point cannot both be so: the one turns round what the other tells, or they use opposite
 * words of it.
 */
export function areInConflict(a: Point, b: Point): boolean {
  if (a.next || b.next) return false;
  if (a.negative !== b.negative) return true;
  return a.words.some(({ word }) => b.words.some((other) => areOpposed(word, other.word)));
}
