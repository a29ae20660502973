/** Two items by their numbers, the lower one first, and how alike they are: from 0, for pairs that are not given, to 1. */
export type LikePair = { readonly a: number; readonly b: number; readonly likeness: number };

type Merge = LikePair & { readonly sizes: number };

/**
 * Agglomerative clustering by average link (Sokal and Michener 1958): the two groups whose pairs are most alike in the
 * mean are joined until none reaches the threshold. Of equals the first by number; the order of the pairs does not
 * matter but for the rounding of sums, so give them sorted. Gives each item the smallest number of its group.
 */
export function averageLink(count: number, pairs: readonly LikePair[], threshold: number): number[] {
  const groups = new Map<number, readonly number[]>(Array.from({ length: count }, (_, item) => [item, [item]]));
  const sums = new Map<number, Map<number, number>>();
  const merges = new MergeQueue();
  const add = (a: number, b: number, likeness: number) => {
    const known = sums.get(a);
    if (known === undefined) sums.set(a, new Map([[b, likeness]]));
    else known.set(b, likeness);
  };
  for (const { a, b, likeness } of pairs) {
    add(a, b, likeness);
    add(b, a, likeness);
    if (likeness >= threshold) merges.push({ a, b, likeness, sizes: 2 });
  }
  for (let best = merges.pop(); best !== undefined; best = merges.pop()) {
    const [left, right] = [groups.get(best.a), groups.get(best.b)];
    // A group that has grown since has other means, which stand in the queue too.
    if (left === undefined || right === undefined || left.length + right.length !== best.sizes) continue;
    const joined = [...left, ...right];
    groups.set(best.a, joined);
    groups.delete(best.b);
    const toLeft = sums.get(best.a) ?? new Map<number, number>();
    const toRight = sums.get(best.b) ?? new Map<number, number>();
    sums.delete(best.b);
    toLeft.delete(best.b);
    for (const [other, sum] of toRight) {
      if (other === best.a) continue;
      const whole = (toLeft.get(other) ?? 0) + sum;
      toLeft.set(other, whole);
      sums.get(other)?.delete(best.b);
      sums.get(other)?.set(best.a, whole);
    }
    for (const [other, sum] of toLeft) {
      const size = groups.get(other)?.length ?? 0;
      const likeness = sum / (joined.length * size);
      if (likeness < threshold) continue;
      const [a, b] = best.a < other ? [best.a, other] : [other, best.a];
      merges.push({ a, b, likeness, sizes: joined.length + size });
    }
  }
  const groupOf = Array.from({ length: count }, (_, item) => item);
  for (const items of groups.values()) {
    const name = Math.min(...items);
    for (const item of items) groupOf[item] = name;
  }
  return groupOf;
}

/** A binary heap, best merge first. */
class MergeQueue {
  private readonly heap: Merge[] = [];

  push(merge: Merge): void {
    let at = this.heap.push(merge) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.swapped(above, at)) return;
      at = above;
    }
  }

  pop(): Merge | undefined {
    const [best] = this.heap;
    const last = this.heap.pop();
    if (last === undefined || this.heap.length === 0) return best;
    this.heap[0] = last;
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const child = right < this.heap.length && this.isBefore(right, left) ? right : left;
      if (child >= this.heap.length || !this.swapped(at, child)) return best;
      at = child;
    }
  }

  /** Puts the better one of two above the other; false where it is there. */
  private swapped(above: number, below: number): boolean {
    const [upper, lower] = [this.heap[above], this.heap[below]];
    if (upper === undefined || lower === undefined || !this.isBefore(below, above)) return false;
    this.heap[above] = lower;
    this.heap[below] = upper;
    return true;
  }

  private isBefore(first: number, second: number): boolean {
    const [x, y] = [this.heap[first], this.heap[second]];
    if (x === undefined || y === undefined) return false;
    if (x.likeness !== y.likeness) return x.likeness > y.likeness;
    return x.a !== y.a ? x.a < y.a : x.b < y.b;
  }
}
