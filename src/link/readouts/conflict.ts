import { areOpposed, kinness, nearness } from "../../models/relation/meaning.ts";
import { loadWordVectors } from "../../models/word-vectors.ts";
import type { Point, PointAmount } from "./point.ts";

/** How near what is turned round and what is told must be, in meaning or in use. */
const LEAST_KIN = 0.5;
const LEAST_USE = 0.43;
/** From here on two points are one beyond doubt: whatever is turned round in one of them alone is what the other tells. */
const SURELY_ONE = 0.95;
/** How near two counted things must be to be one. */
const LEAST_NEAR = 0.7;
/** Part of a figure by which a rounder one may be off, and how many times as much another may be of the same. */
const ROUNDED = 0.05;
const MOST_APART = 3;
/** Smaller counts may be of anything. */
const LEAST_TELLING = 1_000;

/**
 * True where two accounts of one point cannot both be so: the one turns round what the other tells, or they use opposite
 * words of it, or give another figure or day. `likeness` is how likely they are of one point.
 */
export function areInConflict(a: Point, b: Point, likeness: number): boolean {
  if (a.next && b.next) return areOfOtherDays(a, b);
  if (a.next || b.next) return false;
  if (a.negative !== b.negative)
    return !takesUpFigure(a, b) && (likeness >= SURELY_ONE || turnsWhatIsTold(a, b) || turnsWhatIsTold(b, a));
  return saysOpposite(a, b) || areOtherFigures(a, b) || (likeness >= SURELY_ONE && areOfOtherDays(a, b));
}

/** True where opposite words stand beside what is one thing: "lift the ban", "keep the ban"; not "preserve the peace", "end the aid". */
function saysOpposite(a: Point, b: Point): boolean {
  const beside = ({ words }: Point, at: number) => [words[at - 1], words[at + 1]].flatMap((one) => one?.word ?? []);
  return a.words.some(({ word }, i) =>
    b.words.some(
      (other, j) =>
        areOpposed(word, other.word) &&
        beside(a, i).some((near) => beside(b, j).some((far) => kinness(near, far) >= LEAST_KIN)),
    ),
  );
}

/** Who takes up the other's price or share speaks of the same offer. */
function takesUpFigure(a: Point, b: Point): boolean {
  return a.amounts.some((one) =>
    b.amounts.some(
      ({ value, unit }) =>
        value === one.value &&
        ((unit === one.unit && unit !== "count") || value >= LEAST_TELLING || !Number.isInteger(value)),
    ),
  );
}

/** True where what the one turns round is what the other tells, and not something beside it. */
function turnsWhatIsTold(one: Point, other: Point): boolean {
  const vectors = loadWordVectors();
  return one.turned.some((word) =>
    other.words.some(
      (told) => kinness(word, told.word) >= LEAST_KIN || vectors.usage(told.word.kin, word.kin) >= LEAST_USE,
    ),
  );
}

/** True where both give one day, or one month, and not the same; the year is seldom said, and told by each page's own date. */
function areOfOtherDays(a: Point, b: Point): boolean {
  const [one, other] = [a.days[0]?.slice(YEAR), b.days[0]?.slice(YEAR)];
  if (a.days.length !== 1 || b.days.length !== 1 || one === undefined || other === undefined) return false;
  return !one.startsWith(other) && !other.startsWith(one);
}

/** Characters of a year in EDTF. */
const YEAR = 4;

/** True where two points give one thing in other figures, and none alike. */
function areOtherFigures(a: Point, b: Point): boolean {
  if ([...a.numbers].some((number) => b.numbers.has(number))) return false;
  return a.amounts.some((one) => {
    const isOne = (amount: PointAmount) => isOfOne(one, amount, a, b);
    const others = b.amounts.filter(isOne);
    const [other] = others;
    if (other === undefined || others.length > 1 || a.amounts.filter((rival) => isOfOne(rival, other, a, b)).length > 1)
      return false;
    const [low, high] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
    return high - low > ROUNDED * high && low * MOST_APART > high;
  });
}

/** True where two figures may be of one thing: counts of what is said to be one; else what is not said to be two. */
function isOfOne(one: PointAmount, other: PointAmount, a: Point, b: Point): boolean {
  if (one.unit !== other.unit) return false;
  if (one.of !== null && other.of !== null) return nearness(one.of, other.of) > LEAST_NEAR;
  if (one.unit === "count") return false;
  const alone = (point: Point, unit: string) => point.amounts.filter((amount) => amount.unit === unit).length === 1;
  return alone(a, one.unit) && alone(b, one.unit);
}
