import type { EntityKind } from "../../core/vocabulary.ts";
import { bucketsBy, type EntityPair, type Joiner } from "./joiner.ts";
import { plainKey } from "./name-keys.ts";
import { countryKey } from "./state-body.ts";

const KINDS: ReadonlySet<EntityKind> = new Set(["organization", "outlet", "place"]);

/**
 * One name that some pages of a matter take for a body and others for a place: it is one thing whose kind the pages
 * leave open. Names of several words only, since a town and its club share one; never a country, never a person, and
 * not where a page tells the two apart.
 */
export const otherKind: Joiner = {
  name: "same name of another kind",
  why: "the same name of several words in one matter; pages do not agree whether it is a body or a place",
  pairs(nodes, joined) {
    const buckets = bucketsBy(nodes, ({ entity, matter }) => {
      if (!KINDS.has(entity.kind) || countryKey(entity.name) !== null) return null;
      const key = plainKey(entity.name);
      return key.includes(" ") ? `${matter}\n${key}` : null;
    });
    const pairs: EntityPair[] = [];
    for (const members of buckets.values()) {
      const [first, ...rest] = members;
      if (first === undefined) continue;
      const onPage = new Map<string, number>();
      const toldApart = members.some((index) => {
        const page = nodes[index]?.page ?? "";
        const set = joined.find(index);
        const known = onPage.get(page);
        onPage.set(page, set);
        return known !== undefined && known !== set;
      });
      if (toldApart) continue;
      for (const index of rest) {
        if (joined.find(index) !== joined.find(first))
          pairs.push({ a: first, b: index, score: 0.75, features: { name: 1, oneMatter: 1, otherKind: 1 } });
      }
    }
    return pairs;
  },
};
