import { agesApart } from "../../document/stated-age.ts";
import { bucketsBy, type EntityPair, type Joiner } from "./joiner.ts";
import { middlesAgree, personName } from "./name-keys.ts";
import { roleNouns } from "./same-person.ts";

/** More people under one first name and surname than these say nothing of each other. */
const MOST = 60;

/**
 * "Ana Ruiz" and "Ana Ruiz Ortega" of one office: the full name with a second surname behind it, where the matter has
 * one such longer name.
 */
export const secondSurname: Joiner = {
  name: "second surname",
  why: "the same first name and surname with another surname behind them, and the same office",
  pairs(nodes, joined) {
    const people = nodes.flatMap((node, index) => {
      const name = node.entity.kind === "person" ? personName(node.entity.name) : null;
      return name === null ? [] : [{ index, name, node, set: joined.find(index) }];
    });
    const shorter = bucketsBy(people, ({ name, node }) =>
      name.middle.length === 0 ? `${node.matter}\n${name.first}\n${name.last}` : null,
    );
    const longer = bucketsBy(people, ({ name, node }) =>
      name.middle.length === 1 && (name.middle[0]?.length ?? 0) > 1
        ? `${node.matter}\n${name.first}\n${name.middle[0]}`
        : null,
    );
    const pairs: EntityPair[] = [];
    for (const [key, long] of longer) {
      const [one, other] = [shorter.get(key), long].map((list) => (list ?? []).flatMap((at) => people[at] ?? []));
      const [first, second] = [one?.[0], other?.[0]];
      if (first === undefined || second === undefined || (other?.length ?? 0) > MOST) continue;
      if (new Set(other?.map(({ set }) => set)).size > 1 || new Set(one?.map(({ set }) => set)).size > 1) continue;
      const offices = (list: typeof one) => new Set((list ?? []).flatMap(({ node }) => [...roleNouns(node)]));
      const held = offices(one);
      if (![...offices(other)].some((role) => held.has(role))) continue;
      if (agesApart(first.node.age, second.node.age) || !middlesAgree(first.name, second.name)) continue;
      pairs.push({ a: first.index, b: second.index, score: 0.85, features: { secondSurname: 1 } });
    }
    return pairs;
  },
};
