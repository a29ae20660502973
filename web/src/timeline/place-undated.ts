import type { TimelineItem } from "../../../src/queries/contract/answers.ts";

export type Undated = {
  /**
   * Those that the pages set before or after something dated, with the days that this leaves as their first and last:
   * an order, never a date.
   */
  readonly ordered: readonly TimelineItem[];
  /** Those of which nothing is known. */
  readonly apart: readonly TimelineItem[];
};

type Bound = (id: string) => number | null;

/** The outermost day that `next` leads to, by as many steps as it takes; relations that turn in a circle end. */
function reach(
  of: Bound,
  next: ReadonlyMap<string, readonly string[]>,
  better: (a: number, b: number) => number,
): (id: string) => number | null {
  const known = new Map<string, number | null>();
  const bound = (id: string): number | null => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, null);
    let found: number | null = null;
    for (const other of next.get(id) ?? []) {
      const day = of(other) ?? bound(other);
      if (day !== null) found = found === null ? day : better(found, day);
    }
    known.set(id, found);
    return found;
  };
  return bound;
}

/** Parts entries without a date by whether the order that pages tell says anything of when they were. */
export function placeUndated(items: readonly TimelineItem[]): Undated {
  const byId = new Map(items.map((item) => [item.id, item]));
  const earlier = new Map(items.map(({ id, after }) => [id, after]));
  const later = new Map<string, string[]>();
  for (const { id, after } of items) {
    for (const other of after) later.set(other, [...(later.get(other) ?? []), id]);
  }
  // What comes after something began no earlier than it; what comes before it ended no later.
  const lowest = reach((id) => byId.get(id)?.first ?? null, earlier, Math.max);
  const highest = reach((id) => byId.get(id)?.last ?? null, later, Math.min);
  const ordered: TimelineItem[] = [];
  const apart: TimelineItem[] = [];
  for (const item of items) {
    if (item.first !== null || item.last !== null) continue;
    const [first, last] = [lowest(item.id), highest(item.id)];
    if ((first === null && last === null) || (first !== null && last !== null && first > last)) apart.push(item);
    else ordered.push({ ...item, first, last });
  }
  return { ordered, apart };
}
