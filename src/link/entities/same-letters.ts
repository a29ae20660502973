import { bucketsBy, type EntityPair, type Joiner } from "./joiner.ts";
import { lettersOfName } from "./name-keys.ts";
import { agesApart } from "./stated-age.ts";

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
        if (!agesApart(nodes[first]?.age ?? null, nodes[other]?.age ?? null))
          pairs.push({ a: first, b: other, score: 0.9, features: { letters: 1 } });
    }
    return pairs;
  },
};
