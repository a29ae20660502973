import { agesApart } from "../../document/stated-age.ts";
import type { EntityNode } from "./entity-nodes.ts";
import { bucketsBy, type EntityPair, type Joiner } from "./joiner.ts";
import { lettersOfName, personName } from "./name-keys.ts";

/** People of one matter whose full names differ only in where words begin: "Abdel Rahim Osk", "Abdelrahim Osk". */
export const sameLetters: Joiner = {
  name: "same letters",
  why: "the same full name, its words divided in another way",
  pairs(nodes) {
    const buckets = bucketsBy(nodes, ({ matter, entity }) => {
      const letters = entity.kind === "person" ? lettersOfName(entity.name) : null;
      return letters === null ? null : `${matter}\n${letters}`;
    });
    const pairs: EntityPair[] = [];
    for (const [first, ...others] of buckets.values()) {
      if (first === undefined) continue;
      for (const other of others)
        if (dividesOtherwise(nodes[first], nodes[other]))
          pairs.push({ a: first, b: other, score: 0.9, features: { letters: 1 } });
    }
    return pairs;
  },
};

/** Namesakes whose names are divided alike were told apart, or not, by all that is known of them. */
function dividesOtherwise(one: EntityNode | undefined, other: EntityNode | undefined): boolean {
  const [a, b] = [personName(one?.entity.name ?? ""), personName(other?.entity.name ?? "")];
  if (a === null || b === null || (a.first === b.first && a.last === b.last)) return false;
  return !agesApart(one?.age ?? null, other?.age ?? null);
}
