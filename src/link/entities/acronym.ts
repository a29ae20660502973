import type { EntityNode } from "./entity-nodes.ts";
import { bucketsBy, type EntityPair, type Joiner, kindGroup } from "./joiner.ts";
import { isAcronym, plainKey } from "./name-keys.ts";
import { countryKey } from "./state-body.ts";

/** Keys of the short names that a node goes by: its own name, or those its page gives beside a longer one. */
export function acronymKeys(node: EntityNode): string[] {
  if (node.entity.kind === "person" || node.entity.kind === "place") return [];
  const names = [node.entity.name, ...node.entity.names].filter((name) => isAcronym(name) && countryKey(name) === null);
  return [...new Set(names.map((name) => `${kindGroup(node)}\n${plainKey(name)}`))];
}

/** "ANA" taken for a person where nothing else is known of it: three capitals or more, and no role. */
function lettersAlone({ entity }: EntityNode): string[] {
  const alone = entity.kind === "person" && entity.roles.length === 0 && entity.names.every((name) => isAcronym(name));
  return alone && entity.name.length > 2 ? [`organization\n${plainKey(entity.name)}`] : [];
}

/**
 * The same acronym on two pages, where no two bodies with different full names go by it; so a body and its acronym meet
 * as soon as one page names both.
 */
export const acronym: Joiner = {
  name: "acronym",
  why: "the same acronym, and no other body among these pages goes by it",
  pairs(nodes, joined) {
    const holders = nodes.flatMap((node, index) =>
      [...acronymKeys(node), ...lettersAlone(node)].map((key) => ({ index, key })),
    );
    const pairs: EntityPair[] = [];
    for (const members of bucketsBy(holders, ({ key }) => key).values()) {
      const indexes = members.flatMap((member) => holders[member]?.index ?? []);
      const full = indexes.filter((index) => !isAcronym(nodes[index]?.entity.name ?? ""));
      const spelledOut = new Set(full.map((index) => joined.find(index)));
      if (spelledOut.size > 1) continue;
      // What a page takes for a person joins a body that another page spells out, and nothing else.
      const joining =
        spelledOut.size === 1 ? indexes : indexes.filter((index) => nodes[index]?.entity.kind !== "person");
      const first = full[0] ?? joining[0];
      if (first === undefined) continue;
      for (const index of joining)
        if (index !== first) pairs.push({ a: first, b: index, score: 0.95, features: { acronym: 1 } });
    }
    return pairs;
  },
};
