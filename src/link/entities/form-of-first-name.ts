import { formsOfOneName } from "./given-name.ts";
import { bucketsBy, type EntityPair, type Joiner } from "./joiner.ts";
import { middlesAgree, personName } from "./name-keys.ts";
import { roleNouns } from "./same-person.ts";

/** More people of one surname than these are of a name too common to say anything. */
const MOST = 60;

/**
 * "Crown Prince Mohammad Tal" and "Mohammed Tal, the crown prince", "Bill Kell" and "William P. Kell": one surname, two forms
 * of one given name, the same office, and no page that names both.
 */
export const formOfFirstName: Joiner = {
  name: "form of a first name",
  why: "the same surname and role, two forms of one first name",
  pairs(nodes, joined) {
    const people = joined.sets().flatMap((set) => {
      const members = set.flatMap((index) => nodes[index] ?? []);
      const [index, first] = [set[0], members[0]];
      const name = first?.entity.kind === "person" ? personName(first.entity.name) : null;
      if (index === undefined || name === null) return [];
      const roles = new Set(members.flatMap((node) => [...roleNouns(node)]));
      return [{ index, name, roles, pages: new Set(members.map(({ page }) => page)) }];
    });
    const pairs: EntityPair[] = [];
    for (const bucket of bucketsBy(people, ({ name }) => name.last).values()) {
      if (bucket.length > MOST) continue;
      const bearers = bucket.flatMap((at) => people[at] ?? []);
      bearers.forEach((one, at) => {
        const same = bearers
          .slice(0, at)
          .find(
            (other) =>
              formsOfOneName(one.name.first, other.name.first) &&
              middlesAgree(one.name, other.name) &&
              [...one.roles].some((role) => other.roles.has(role)) &&
              ![...one.pages].some((page) => other.pages.has(page)),
          );
        if (same !== undefined)
          pairs.push({ a: same.index, b: one.index, score: 0.85, features: { firstNameForm: 1 } });
      });
    }
    return pairs;
  },
};
