import { ROLE_NOUNS } from "../../languages/en/titles-and-roles.ts";
import type { EntityNode } from "./entity-nodes.ts";
import { bucketsBy, type EntityPair, type Joiner } from "./joiner.ts";
import { middlesAgree, personName } from "./name-keys.ts";

/** People with the same first name and surname, in any spelling. Namesakes of two matters with unlike roles stay apart. */
export const samePerson: Joiner = {
  name: "same full name",
  why: "the same first name and surname",
  pairs(nodes) {
    const pairs: EntityPair[] = [];
    const buckets = bucketsBy(nodes, (node) => {
      const name = node.entity.kind === "person" ? personName(node.entity.name) : null;
      return name === null ? null : `${name.first}\n${name.last}`;
    });
    for (const members of buckets.values()) {
      const representatives: number[] = [];
      for (const index of members) {
        const node = nodes[index];
        if (node === undefined) continue;
        const match = representatives.find((other) => mayBeOne(nodes[other], node));
        if (match === undefined) representatives.push(index);
        else if (nodes[match]?.page !== node.page || nodes[match]?.entity.id !== node.entity.id) {
          const oneMatter = nodes[match]?.matter === node.matter ? 1 : 0;
          pairs.push({ a: match, b: index, score: oneMatter === 1 ? 1 : 0.8, features: { name: 1, oneMatter } });
        }
      }
    }
    return pairs;
  },
};

function mayBeOne(a: EntityNode | undefined, b: EntityNode): boolean {
  if (a === undefined) return false;
  const [nameA, nameB] = [personName(a.entity.name), personName(b.entity.name)];
  if (nameA === null || nameB === null || !middlesAgree(nameA, nameB)) return false;
  if (a.matter === b.matter) return true;
  const [rolesA, rolesB] = [roleNouns(a), roleNouns(b)];
  return rolesA.size === 0 || rolesB.size === 0 || [...rolesA].some((role) => rolesB.has(role));
}

/** The nouns for what somebody is: "special envoy to the north" gives "envoy". */
export function roleNouns(node: EntityNode): Set<string> {
  const found = new Set<string>();
  for (const { value } of node.entity.roles) {
    for (const word of value.toLowerCase().split(/[^\p{L}-]+/u)) if (ROLE_NOUNS.has(word)) found.add(word);
  }
  return found;
}
