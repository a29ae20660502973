import { bucketsBy, type EntityPair, type Joiner } from "./joiner.ts";
import { countryKey, stateBody } from "./state-body.ts";

/**
 * "The Foreign Ministry", of nobody said whose: it joins the one such body of the matter whose country its own page
 * names too, if no other country of that page has one in the matter.
 */
export const bodyWithoutCountry: Joiner = {
  name: "body without country",
  why: "a body of a state, and only one of that kind in the matter belongs to a country that the page names",
  pairs(nodes, joined) {
    const countriesOfPage = new Map<string, Set<string>>();
    for (const node of nodes) {
      const country =
        node.entity.kind === "place" ? countryKey(node.entity.name) : stateBody(node.entity.name)?.country;
      if (typeof country !== "string") continue;
      const known = countriesOfPage.get(node.page);
      if (known === undefined) countriesOfPage.set(node.page, new Set([country]));
      else known.add(country);
    }
    const bodies = nodes.map((node) => (node.entity.kind === "organization" ? stateBody(node.entity.name) : null));
    const buckets = bucketsBy(
      nodes.map((node, index) => ({ node, body: bodies[index] ?? null })),
      ({ node, body }) => (body === null ? null : `${node.matter}\n${body.body}`),
    );
    const pairs: EntityPair[] = [];
    for (const members of buckets.values()) {
      const named = members.filter((index) => bodies[index]?.country != null);
      for (const index of members) {
        const node = nodes[index];
        if (node === undefined || bodies[index]?.country !== null) continue;
        const countries = countriesOfPage.get(node.page) ?? new Set();
        const fitting = named.filter((other) => countries.has(bodies[other]?.country ?? ""));
        const [target] = fitting;
        if (target === undefined || new Set(fitting.map((other) => joined.find(other))).size > 1) continue;
        // A country that the page names and that has no such body here may well be the one that is meant.
        const onlyCountry = countries.size === 1 ? 1 : 0;
        pairs.push({ a: target, b: index, score: onlyCountry === 1 ? 0.85 : 0.6, features: { body: 1, onlyCountry } });
      }
    }
    return pairs;
  },
};
