import type { EntityNode } from "./entity-nodes.ts";
import { bucketsBy, type EntityPair, type Joiner, kindGroup } from "./joiner.ts";
import { bodyKey, isAcronym, plainKey } from "./name-keys.ts";
import { countryKey, stateBody } from "./state-body.ts";

/** Anything but people under one name; countries under any of their names, bodies of a state however the state is named. */
export const sameBody: Joiner = {
  name: "same name",
  why: "the same name",
  pairs(nodes) {
    const pairs: EntityPair[] = [];
    const buckets = bucketsBy(nodes, nameKey);
    for (const [first, ...rest] of buckets.values()) {
      if (first === undefined) continue;
      for (const index of rest) pairs.push({ a: first, b: index, score: 1, features: { name: 1 } });
    }
    return pairs;
  },
};

/** Under which key a place or body is one with others, wherever they are named; null for people and for what is nobody's name. */
export function nameKey(node: EntityNode): string | null {
  const { kind, name } = node.entity;
  if (kind === "person") return null;
  // Countries first: "US" is short for one country only, while other short names may stand for several bodies.
  if (kind === "place") return `place\n${countryKey(name) ?? plainKey(name)}`;
  if (isAcronym(name)) return null;
  const body = kindGroup(node) === "organization" ? stateBody(name) : null;
  if (body?.country === null) return null;
  const key = body === null ? bodyKey(name) : `${body.country}\n${body.body}`;
  return key === "" ? null : `${kindGroup(node)}\n${key}`;
}
