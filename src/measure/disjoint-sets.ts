/**
 * Sets that are joined step by step (union-find), with pairs that must stay apart: a join that would bring such a pair
 * into one set is refused. Items are numbers from 0.
 */
export class DisjointSets {
  private readonly parent: number[];
  private readonly held: number[][];
  private readonly enemies: Map<number, Set<number>>;
  /** Sets whose items were sorted since they last grew. */
  private readonly sorted = new Set<number>();

  constructor(size: number, apart: readonly (readonly [number, number])[] = []) {
    this.parent = Array.from({ length: size }, (_, index) => index);
    this.held = this.parent.map((index) => [index]);
    this.enemies = new Map();
    for (const [a, b] of apart) this.keepApart(a, b);
  }

  /** The set's own name: its smallest item. */
  find(item: number): number {
    let root = item;
    while (this.parent[root] !== root) root = this.parent[root] ?? root;
    for (let at = item; at !== root; ) {
      const next = this.parent[at] ?? root;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  keepApart(a: number, b: number): void {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = this.enemies.get(from);
      if (known === undefined) this.enemies.set(from, new Set([to]));
      else known.add(to);
    }
  }

  /** True when no pair of the two sets must stay apart. */
  joinable(a: number, b: number): boolean {
    if (this.enemies.size === 0) return true;
    const other = this.find(b);
    return (this.held[this.find(a)] ?? []).every((item) => {
      for (const enemy of this.enemies.get(item) ?? []) if (this.find(enemy) === other) return false;
      return true;
    });
  }

  /** Joins the sets of two items; false when they already are one or must stay apart. */
  join(a: number, b: number): boolean {
    const first = this.find(a);
    const second = this.find(b);
    if (first === second || !this.joinable(a, b)) return false;
    const [root, other] = first < second ? [first, second] : [second, first];
    this.parent[other] = root;
    // The smaller list goes into the longer one, so that many joins in a row stay near-linear.
    const lists = [this.held[root] ?? [], this.held[other] ?? []].sort((x, y) => y.length - x.length);
    const [long = [], short = []] = lists;
    for (const item of short) long.push(item);
    this.held[root] = long;
    this.held[other] = [];
    this.sorted.delete(root);
    return true;
  }

  /** How many items the set that holds `item` has. */
  size(item: number): number {
    return this.held[this.find(item)]?.length ?? 0;
  }

  /** The items of the set that holds `item`, sorted; good until the next join. */
  members(item: number): readonly number[] {
    const root = this.find(item);
    const items = this.held[root] ?? [];
    if (!this.sorted.has(root)) {
      items.sort((x, y) => x - y);
      this.sorted.add(root);
    }
    return items;
  }

  /** All sets in order of their smallest item. */
  sets(): (readonly number[])[] {
    return this.held.filter((items) => items.length > 0).map((items) => [...items].sort((x, y) => x - y));
  }
}
