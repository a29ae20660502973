import { contains } from "../../core/span.ts";
import { type Comparison, compare, DENIAL_THRESHOLD, THRESHOLD, type Weights } from "./similarity.ts";
import type { Statement } from "./statement.ts";

/** Statements looked at for one statement: text that repeats itself without end must not cost its square. */
const MOST_NEIGHBOURS = 80;
const MOST_HOLDERS = 300;

export type Joined = { readonly a: number; readonly b: number; readonly comparison: Comparison };
export type Clusters = { readonly groups: readonly (readonly number[])[]; readonly joins: readonly Joined[] };

/**
 * Groups of statements that say the same, by average linkage: the best pairs first, and two groups become one only where
 * the mean of all pairs between them reaches the threshold and no pair must stay apart. Denials are grouped among
 * themselves, and each group of them then joins the statements that its best pair denies. Indexes into `statements`.
 */
export function cluster(statements: readonly Statement[], weight: Weights): Clusters {
  const alike: Joined[] = [];
  const denying: Joined[] = [];
  for (const [a, b] of candidates(statements, weight)) {
    const [one, other] = [statements[a], statements[b]];
    if (one === undefined || other === undefined) continue;
    const comparison = compare(one, other, weight);
    if (comparison.score < THRESHOLD) continue;
    if ((one.stance === "denies") !== (other.stance === "denies")) {
      if (saysThatItIsDenied(one, other)) continue;
      // A denied part of a longer statement does not deny the whole of it.
      const whole = (comparison.features.dice ?? 1) >= DENIAL_THRESHOLD - 0.2 && comparison.score >= DENIAL_THRESHOLD;
      if (comparison.features.event === 1 || whole) denying.push({ a, b, comparison });
    } else if (!comparison.apart) alike.push({ a, b, comparison });
  }
  const groupOf = statements.map((_, index) => index);
  const members = new Map(statements.map((_, index) => [index, [index]]));
  const joins: Joined[] = [];
  const join = (pair: Joined, allowed: (left: readonly number[], right: readonly number[]) => boolean): void => {
    const [groupA, groupB] = [groupOf[pair.a] ?? pair.a, groupOf[pair.b] ?? pair.b];
    if (groupA === groupB) return;
    const [left, right] = [members.get(groupA) ?? [], members.get(groupB) ?? []];
    if (!allowed(left, right)) return;
    const [root, other] = groupA < groupB ? [groupA, groupB] : [groupB, groupA];
    const all = [...left, ...right].sort((x, y) => x - y);
    members.set(root, all);
    members.delete(other);
    for (const index of all) groupOf[index] = root;
    joins.push(pair);
  };
  const best = (x: Joined, y: Joined) => y.comparison.score - x.comparison.score || x.a - y.a || x.b - y.b;
  for (const pair of alike.sort(best))
    join(pair, (left, right) => left.length + right.length === 2 || linked(statements, left, right, weight));
  const denies = (index: number) => statements[index]?.stance === "denies";
  const plain = (index: number) => statements[index]?.stance === "asserts";
  const size = ({ a, b }: Joined) => (members.get(groupOf[denies(a) ? b : a] ?? a) ?? []).filter(plain).length;
  // Of equal pairs the one with those who plainly assert it, and with most of them.
  const sizes = new Map(denying.map((pair) => [pair, size(pair)]));
  denying.sort(
    (x, y) => y.comparison.score - x.comparison.score || (sizes.get(y) ?? 0) - (sizes.get(x) ?? 0) || best(x, y),
  );
  for (const pair of denying) {
    // One group of denials stands against one group of statements: the first that took it keeps it.
    join(pair, (left, right) => left.every(denies) !== right.every(denies) && left.some(denies) !== right.some(denies));
  }
  return { groups: [...members.values()].sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0)), joins };
}

function linked(
  statements: readonly Statement[],
  left: readonly number[],
  right: readonly number[],
  weight: Weights,
): boolean {
  let total = 0;
  for (const a of left) {
    for (const b of right) {
      const [one, other] = [statements[Math.min(a, b)], statements[Math.max(a, b)]];
      if (one === undefined || other === undefined) return false;
      const { score, apart } = compare(one, other, weight);
      if (apart) return false;
      total += score;
    }
  }
  return total / (left.length * right.length) >= THRESHOLD;
}

/** Pairs that share at least two of their terms, at least one of them a rare one; every pair once, lower index first. */
function candidates(statements: readonly Statement[], weight: Weights): (readonly [number, number])[] {
  const holders = new Map<string, number[]>();
  statements.forEach((statement, index) => {
    for (const term of [...statement.terms, ...statement.events.map(({ event }) => `!${event}`)]) {
      const known = holders.get(term);
      if (known === undefined) holders.set(term, [index]);
      else if (known.length < MOST_HOLDERS) known.push(index);
    }
  });
  const pairs: (readonly [number, number])[] = [];
  statements.forEach((statement, index) => {
    const shared = new Map<number, { count: number; weight: number }>();
    for (const term of [...statement.terms, ...statement.events.map(({ event }) => `!${event}`)]) {
      for (const other of holders.get(term) ?? []) {
        if (other <= index) continue;
        const known = shared.get(other) ?? { count: 0, weight: 0 };
        shared.set(other, { count: known.count + (term.startsWith("!") ? 2 : 1), weight: known.weight + weight(term) });
      }
    }
    const neighbours = [...shared]
      .filter(([, { count }]) => count >= 2)
      .sort(([a, x], [b, y]) => y.weight - x.weight || a - b)
      .slice(0, MOST_NEIGHBOURS);
    for (const [other] of neighbours) pairs.push([index, other]);
  });
  // Contents that overlap on one page are compared even where they share no term that counts.
  statements.forEach((statement, index) => {
    for (let other = index + 1; other < Math.min(statements.length, index + 6); other++)
      if (statements[other]?.page === statement.page) pairs.push([index, other]);
  });
  return pairs;
}

/**
 * True where a denial contradicts nobody: one speaker's own words about what he denies ("said that he does not support
 * it"), or a statement that tells of the denial ("said that the jury had refused").
 */
function saysThatItIsDenied(one: Statement, other: Statement): boolean {
  const [denial, statement] = one.stance === "denies" ? [one, other] : [other, one];
  if (denial.page !== statement.page) return denial.speaker !== null && denial.speaker === statement.speaker;
  const inside = denial.attribution.cues.some((cue) => statement.contents.some((content) => contains(content, cue)));
  return inside || (denial.speaker !== null && denial.speaker === statement.speaker);
}
