import type { TextSpan } from "../../src/core/span.ts";
import type { Miss } from "../yardstick.ts";

/** A point as a reader gives it: its words in each text. */
export type GoldPoint = {
  readonly name: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly gap: "a" | "b" | null;
  readonly conflict?: boolean;
};
/** A point as found, by offsets into the two texts. */
export type PlacedPoint = {
  readonly a: readonly TextSpan[];
  readonly b: readonly TextSpan[];
  readonly conflict: boolean;
};

/** Counts for the yardstick's formulas. */
export type ReadoutScore = {
  /** [right, found, wanted]: the points of each text, each found point for one of the reader's, by overlap. */
  readonly points: readonly [number, number, number];
  /** [right, wanted]: the reader's points for which it is told rightly which text leaves them out; one not found is not right. */
  readonly gaps: readonly [number, number];
  /** [right, found, wanted]: points that both texts make. */
  readonly aligned: readonly [number, number, number];
  /** [false, told]: gaps told of points that the reader finds in the other text too. */
  readonly falseGaps: readonly [number, number];
  /** [right, found, wanted]. */
  readonly conflicts: readonly [number, number, number];
  readonly misses: readonly Miss[];
};

/** Two stretches are of one point where they share half of the shorter. */
const LEAST_SHARED = 0.5;
type Side = "a" | "b";
const SIDES: readonly Side[] = ["a", "b"];

/** Throws where a reader's words do not stand in the text. */
export function scoreReadouts(
  gold: readonly GoldPoint[],
  textA: string,
  textB: string,
  found: readonly PlacedPoint[],
): ReadoutScore {
  const misses: Miss[] = [];
  const texts = { a: textA, b: textB };
  const matchOf = { a: match(gold, textA, found, "a"), b: match(gold, textB, found, "b") };
  let [right, told, wanted] = [0, 0, 0];
  for (const side of SIDES) {
    const hit = new Set(matchOf[side].filter((index) => index >= 0));
    right += hit.size;
    found.forEach((point, index) => {
      if (point[side].length === 0) return;
      told++;
      if (!hit.has(index)) misses.push({ category: "point that is none", context: wordsIn(texts[side], point[side]) });
    });
    gold.forEach((point, index) => {
      if (point[side].length === 0) return;
      wanted++;
      if ((matchOf[side][index] ?? -1) < 0) misses.push({ category: "point missed", context: point[side].join(" | ") });
    });
  }
  let gapsRight = 0;
  const aligned: [number, number, number] = [0, 0, 0];
  const falseGaps: [number, number] = [0, 0];
  const conflicts: [number, number, number] = [0, 0, 0];
  conflicts[1] = found.filter(({ conflict }) => conflict).length;
  aligned[1] = found.filter(({ a, b }) => a.length > 0 && b.length > 0).length;
  gold.forEach((point, index) => {
    const [inA, inB] = [matchOf.a[index] ?? -1, matchOf.b[index] ?? -1];
    const gap = gapTold(found[inA], found[inB], inA, inB);
    const isRight = gap === point.gap && (point.gap !== null || inA === inB);
    if (isRight) gapsRight++;
    else if (gap !== undefined)
      misses.push({
        category: point.gap === null ? "told as a gap, or of another point" : "gap missed",
        context: point.name,
      });
    if (point.gap === null) {
      aligned[2]++;
      if (inA >= 0 && inA === inB) aligned[0]++;
    }
    const gaps = [found[inA], found[inB]].filter(
      (one) => one !== undefined && (one.a.length === 0 || one.b.length === 0),
    );
    falseGaps[1] += gaps.length;
    if (point.gap === null) falseGaps[0] += gaps.length;
    const conflict = point.conflict === true;
    const conflictTold = inA >= 0 && inA === inB && found[inA]?.conflict === true;
    if (conflict) conflicts[2]++;
    if (conflict && conflictTold) conflicts[0]++;
    if (conflict !== conflictTold)
      misses.push({ category: conflict ? "conflict missed" : "conflict that is none", context: point.name });
  });
  return { points: [right, told, wanted], gaps: [gapsRight, gold.length], aligned, falseGaps, conflicts, misses };
}

/** Which text is told to leave the point out; undefined where the point is not found. */
function gapTold(
  one: PlacedPoint | undefined,
  other: PlacedPoint | undefined,
  inA: number,
  inB: number,
): Side | null | undefined {
  if (one === undefined && other === undefined) return undefined;
  if (inA >= 0 && inB >= 0) return inA === inB ? null : undefined;
  const point = one ?? other;
  if (point === undefined) return undefined;
  if (point.a.length > 0 && point.b.length > 0) return null;
  return point.a.length === 0 ? "a" : "b";
}

/** For every point of the reader's the found one that shares most with it, by index; -1 for none. */
function match(gold: readonly GoldPoint[], text: string, found: readonly PlacedPoint[], side: Side): number[] {
  return gold.map((point) => {
    let [best, most] = [-1, 0];
    for (const words of point[side]) {
      const start = text.indexOf(words);
      if (start < 0) throw new Error(`"${words}" is not in its text`);
      found.forEach((one, index) => {
        for (const span of one[side]) {
          const shared = Math.min(span.end, start + words.length) - Math.max(span.start, start);
          if (shared <= most || shared < LEAST_SHARED * Math.min(span.end - span.start, words.length)) continue;
          [best, most] = [index, shared];
        }
      });
    }
    return best;
  });
}

function wordsIn(text: string, spans: readonly TextSpan[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
}
