/**
 * B³ (Bagga and Baldwin 1998): for every item the share of its found group that belongs with it, and the share of its
 * gold group that was found with it. One row an item: [precision, 1, recall, 1].
 */
export function bCubed<T>(gold: ReadonlyMap<T, string>, found: ReadonlyMap<T, string>): number[][] {
  const groups = (of: ReadonlyMap<T, string>) => {
    const members = new Map<string, Set<T>>();
    for (const [item, group] of of) members.set(group, (members.get(group) ?? new Set<T>()).add(item));
    return members;
  };
  const goldGroups = groups(gold);
  const foundGroups = groups(found);
  return [...gold].map(([item, group]) => {
    const wanted = goldGroups.get(group) ?? new Set<T>();
    const name = found.get(item);
    const given = (name === undefined ? undefined : foundGroups.get(name)) ?? new Set<T>([item]);
    const common = [...given].filter((other) => wanted.has(other)).length;
    return [common / given.size, 1, common / wanted.size, 1];
  });
}
