import { allTerms, type Comparison, compare, THRESHOLD, type Weights } from "./similarity.ts";
import type { Statement } from "./statement.ts";

/** Statements looked at for one statement: text that repeats itself without end must not cost its square. */
const MOST_NEIGHBOURS = 80;
const MOST_HOLDERS = 300;

export type Joined = { readonly a: number; readonly b: number; readonly comparison: Comparison };
export type Clusters = { readonly groups: readonly (readonly number[])[]; readonly joins: readonly Joined[] };

/**
 * Groups of statements that say the same, by average linkage: the best pairs first, and two groups become one only where
 * the mean of all pairs between them reaches the threshold and no pair must stay apart. Indexes into `statements`.
 */
export function cluster(statements: readonly Statement[], weight: Weights): Clusters {
  const pairs: Joined[] = [];
  for (const [a, b] of candidates(statements, weight)) {
    const [one, other] = [statements[a], statements[b]];
    if (one === undefined || other === undefined) continue;
    const comparison = compare(one, other, weight);
    if (comparison.score >= THRESHOLD && !comparison.apart) pairs.push({ a, b, comparison });
  }
  pairs.sort((x, y) => y.comparison.score - x.comparison.score || x.a - y.a || x.b - y.b);
  const groupOf = statements.map((_, index) => index);
  const members = new Map(statements.map((_, index) => [index, [index]]));
  const joins: Joined[] = [];
  for (const pair of pairs) {
    const [groupA, groupB] = [groupOf[pair.a] ?? pair.a, groupOf[pair.b] ?? pair.b];
    if (groupA === groupB) continue;
    const [left, right] = [members.get(groupA) ?? [], members.get(groupB) ?? []];
    if (left.length + right.length > 2 && !linked(statements, left, right, weight)) continue;
    const [root, other] = groupA < groupB ? [groupA, groupB] : [groupB, groupA];
    const all = [...left, ...right].sort((x, y) => x - y);
    members.set(root, all);
    members.delete(other);
    for (const index of all) groupOf[index] = root;
    joins.push(pair);
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
    for (const term of [...allTerms(statement), ...statement.events.map(({ event }) => `!${event}`)]) {
      const known = holders.get(term);
      if (known === undefined) holders.set(term, [index]);
      else if (known.length < MOST_HOLDERS) known.push(index);
    }
  });
  const pairs: (readonly [number, number])[] = [];
  statements.forEach((statement, index) => {
    const shared = new Map<number, { count: number; weight: number }>();
    for (const term of [...allTerms(statement), ...statement.events.map(({ event }) => `!${event}`)]) {
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
