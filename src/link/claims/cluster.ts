import { contains } from "../../core/span.ts";
import { DisjointSets } from "../../measure/disjoint-sets.ts";
import { candidates } from "./candidates.ts";
import { Comparer, type Comparison, DENIAL_THRESHOLD, THRESHOLD } from "./similarity.ts";
import type { Statement } from "./statement.ts";

/** Pairs looked at between two groups; beyond, evenly spaced ones of each group stand for the rest. */
const LARGEST_SAMPLE = 20;

/** Two groups are one where this share of the pairs between them was found to say the same, whatever the others have in words. */
const MOSTLY = 1 / 3;

export type Joined = { readonly a: number; readonly b: number; readonly comparison: Comparison };
/** Pairs of statements (indexes) that a user has joined or told apart. */
export type CorrectedPairs = {
  readonly same: readonly (readonly [number, number])[];
  readonly different: readonly (readonly [number, number])[];
};
export type Clusters = { readonly groups: readonly (readonly number[])[]; readonly joins: readonly Joined[] };

/**
 * Groups of statements that say the same, by average linkage: the best pairs first, and two groups become one only where
 * the mean of all pairs between them reaches the threshold and no pair must stay apart. Denials are grouped among
 * themselves, and each group of them then joins the statements that its best pair denies. `pointing` holds the denials that
 * point back, each with what it denies on its page. Indexes into `statements`.
 */
export function cluster(
  statements: readonly Statement[],
  comparer: Comparer = new Comparer(statements),
  corrected: CorrectedPairs = { same: [], different: [] },
  pointing: readonly Joined[] = [],
): Clusters {
  const { alike, denying } = alikePairs(statements, comparer);
  const groups = new DisjointSets(statements.length, corrected.different);
  const joins: Joined[] = [];
  for (const [a, b] of corrected.same) {
    if (groups.join(a, b)) joins.push({ a, b, comparison: CORRECTED });
  }
  const refused = new Set<string>();
  for (const pair of alike.sort(best)) {
    const [left, right] = [groups.find(pair.a), groups.find(pair.b)];
    if (left === right) continue;
    const [sizeA, sizeB] = [groups.size(left), groups.size(right)];
    // Two groups that were too unlike stay so until one of them grows.
    const key = left < right ? `${left} ${sizeA} ${right} ${sizeB}` : `${right} ${sizeB} ${left} ${sizeA}`;
    if (refused.has(key)) continue;
    if (sizeA + sizeB === 2 || linked(groups.members(left), groups.members(right), comparer)) {
      if (groups.join(left, right)) joins.push(pair);
      else refused.add(key);
    } else refused.add(key);
  }
  const denies = statements.map(({ stance }) => stance === "denies");
  const asserting = new Map<number, number>();
  statements.forEach(({ stance }, index) => {
    const root = groups.find(index);
    if (stance === "asserts") asserting.set(root, (asserting.get(root) ?? 0) + 1);
  });
  // Of equal pairs the one with those who plainly assert it, and with most of them.
  const size = ({ a, b }: Joined) => asserting.get(groups.find(denies[a] === true ? b : a)) ?? 0;
  const sizes = new Map(denying.map((pair) => [pair, size(pair)]));
  denying.sort(
    (x, y) => y.comparison.score - x.comparison.score || (sizes.get(y) ?? 0) - (sizes.get(x) ?? 0) || best(x, y),
  );
  // One group of denials stands against one group of statements: the first that took it keeps it.
  const settled = new Set<number>();
  for (const pair of denying) {
    const [left, right] = [groups.find(pair.a), groups.find(pair.b)];
    if (settled.has(left) || settled.has(right)) continue;
    if (!groups.join(left, right)) continue;
    settled.add(groups.find(left));
    joins.push(pair);
  }
  // Whatever else denies it, in whatever words.
  for (const pair of pointing) if (groups.join(pair.a, pair.b)) joins.push(pair);
  return { groups: groups.sets(), joins };
}

const CORRECTED: Comparison = { score: 1, apart: false, features: { correction: 1 } };

/** Pairs that say the same, and pairs of which one denies the other. */
function alikePairs(statements: readonly Statement[], comparer: Comparer): { alike: Joined[]; denying: Joined[] } {
  const alike: Joined[] = [];
  const denying: Joined[] = [];
  const taken = new Set<string>();
  const take = (a: number, b: number) => {
    const [one, other] = [statements[a], statements[b]];
    if (one === undefined || other === undefined || one.pointsBack === true || other.pointsBack === true) return;
    const comparison = comparer.compare(a, b);
    if (comparison.score < THRESHOLD) return;
    if ((one.stance === "denies") !== (other.stance === "denies")) {
      if (saysThatItIsDenied(one, other) || agrees(one, other)) return;
      // A denied part of a longer statement does not deny the whole of it.
      const whole = (comparison.features.dice ?? 1) >= DENIAL_THRESHOLD - 0.2 && comparison.score >= DENIAL_THRESHOLD;
      if (comparison.features.event === 1 || whole) denying.push({ a, b, comparison });
    } else if (!comparison.apart) alike.push({ a, b, comparison });
  };
  for (const [key, { a, b }] of comparer.related) {
    taken.add(key);
    take(a, b);
  }
  candidates(statements, comparer.terms, (a, b) => {
    if (!taken.has(`${a} ${b}`)) take(a, b);
  });
  return { alike, denying };
}

function best(x: Joined, y: Joined): number {
  return y.comparison.score - x.comparison.score || x.a - y.a || x.b - y.b;
}

function linked(left: readonly number[], right: readonly number[], comparer: Comparer): boolean {
  const [some, others] = [sample(left), sample(right)];
  let total = 0;
  let same = 0;
  for (const a of some) {
    for (const b of others) {
      const { score, apart, features } = comparer.compare(Math.min(a, b), Math.max(a, b));
      if (apart) return false;
      total += score;
      if (features.likelihood !== undefined) same++;
    }
  }
  const pairs = some.length * others.length;
  return total / pairs >= THRESHOLD || same / pairs >= MOSTLY;
}

function sample(group: readonly number[]): readonly number[] {
  if (group.length <= LARGEST_SAMPLE) return group;
  return Array.from(
    { length: LARGEST_SAMPLE },
    (_, index) => group[Math.floor((index * group.length) / LARGEST_SAMPLE)] ?? 0,
  );
}

/** "Did not take questions" and "declined to take questions": who denies what the other turns round himself says the same. */
function agrees(one: Statement, other: Statement): boolean {
  const [denial, statement] = one.stance === "denies" ? [one, other] : [other, one];
  return statement.negative && !denial.negative;
}

/**
 * True where a denial contradicts nobody: one speaker's own words about what he denies ("said that he does not support
 * it"), or a statement that tells of the denial ("said that the jury had refused").
 */
function saysThatItIsDenied(one: Statement, other: Statement): boolean {
  const [denial, statement] = one.stance === "denies" ? [one, other] : [other, one];
  if (denial.page !== statement.page) return denial.speaker !== null && denial.speaker === statement.speaker;
  const inside = (denial.attribution?.cues ?? []).some((cue) =>
    statement.contents.some((content) => contains(content, cue)),
  );
  return inside || (denial.speaker !== null && denial.speaker === statement.speaker);
}
