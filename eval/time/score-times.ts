/** A time expression as in TIMEX3; `start`, `end` in any unit, the same for gold and found. */
export type TimeExpression = {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
};
export type TimeScore = {
  readonly gold: number;
  readonly found: number;
  /** Both ends right. */
  readonly strict: number;
  /** Any overlap. */
  readonly relaxed: number;
  /** Of the overlapping ones, those with the right value. */
  readonly value: number;
  /** Gold by place, with the place of the found one that stands for it. */
  readonly matches: ReadonlyMap<number, number>;
};

/** Scores found times against gold ones as TempEval-3 does (UzZaman et al. 2013): equal spans first, then overlapping ones. */
export function scoreTimes(text: string, gold: readonly TimeExpression[], found: readonly TimeExpression[]): TimeScore {
  const matches = new Map<number, number>();
  const used = new Set<number>();
  const bounds = (one: TimeExpression) => {
    let { start, end } = one;
    while (start < end && /\s/.test(text.charAt(start))) start++;
    while (end > start && /\s/.test(text.charAt(end - 1))) end--;
    return `${start}-${end}`;
  };
  const pair = (fits: (a: TimeExpression, b: TimeExpression) => boolean): number => {
    let count = 0;
    gold.forEach((one, index) => {
      if (matches.has(index)) return;
      const other = found.findIndex((candidate, at) => !used.has(at) && fits(one, candidate));
      if (other < 0) return;
      matches.set(index, other);
      used.add(other);
      count++;
    });
    return count;
  };
  const strict = pair((a, b) => bounds(a) === bounds(b));
  const further = pair((a, b) => b.start < a.end && a.start < b.end);
  const value = [...matches].filter(([index, other]) => gold[index]?.value === found[other]?.value).length;
  return { gold: gold.length, found: found.length, strict, relaxed: strict + further, value, matches };
}
