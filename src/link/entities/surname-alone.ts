import type { DisjointSets } from "../../measure/disjoint-sets.ts";
import type { EntityNode } from "./entity-nodes.ts";
import { bucketsBy, type EntityPair, type Joiner } from "./joiner.ts";
import { personName, singleName } from "./name-keys.ts";

/**
 * The one-word names a person goes by. For a full name: its last word, and what its own page calls the person for short
 * (which finds surnames that stand first).
 */
function shortNames(node: EntityNode): string[] {
  const full = personName(node.entity.name);
  const alone = new Set(node.entity.names.flatMap((name) => singleName(name) ?? []));
  if (full === null) return [...new Set([singleName(node.entity.name) ?? "", ...alone])].filter((name) => name !== "");
  // Who is called by the first word and never by the last has the surname in front; who is called by both has not.
  if (alone.has(full.last)) alone.delete(full.first);
  return [...alone.add(full.last)];
}

/** A surname that stands alone on its page joins the one person of that name in the matter; with two or none it stays apart from both. */
export const surnameAlone: Joiner = {
  name: "surname alone",
  why: "a surname alone, and one person only of that name in the matter",
  pairs(nodes, joined) {
    const people = nodes.flatMap((node, index) =>
      node.entity.kind === "person"
        ? shortNames(node).map((short) => ({ index, key: `${node.matter}\n${short}` }))
        : [],
    );
    const pairs: EntityPair[] = [];
    for (const members of bucketsBy(people, ({ key }) => key).values()) {
      const indexes = members.flatMap((member) => people[member]?.index ?? []);
      const isAlone = (index: number) => personName(nodes[index]?.entity.name ?? "") === null;
      const fullyNamed = indexes.filter((index) => !isAlone(index));
      const alone = indexes.filter(isAlone);
      if (alone.length === 0 || distinct(fullyNamed, joined) > 1) continue;
      // Two people of one page under one surname are told apart there; who is meant elsewhere cannot be told.
      if (sharesPage(alone, nodes, joined)) continue;
      const target = fullyNamed[0] ?? alone[0];
      if (target === undefined) continue;
      const score = fullyNamed.length > 0 ? 0.9 : 0.75;
      for (const index of alone) {
        if (index !== target)
          pairs.push({ a: target, b: index, score, features: { surname: 1, fullName: fullyNamed.length > 0 ? 1 : 0 } });
      }
    }
    return pairs;
  },
};

function distinct(indexes: readonly number[], joined: DisjointSets): number {
  return new Set(indexes.map((index) => joined.find(index))).size;
}

function sharesPage(indexes: readonly number[], nodes: readonly EntityNode[], joined: DisjointSets): boolean {
  const seen = new Map<string, number>();
  for (const index of indexes) {
    const page = nodes[index]?.page ?? "";
    const other = seen.get(page);
    if (other !== undefined && joined.find(other) !== joined.find(index)) return true;
    seen.set(page, index);
  }
  return false;
}
