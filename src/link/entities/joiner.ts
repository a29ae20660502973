import type { DisjointSets } from "../../measure/disjoint-sets.ts";
import type { EntityNode } from "./entity-nodes.ts";

/** Two page entities that a joiner takes for one: their numbers, and how sure it is. */
export type EntityPair = {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly features: Readonly<{ [feature: string]: number }>;
};

/** Finds page entities that are one. Gets what earlier joiners have joined; looks only into buckets of equal keys. */
export type Joiner = {
  readonly name: string;
  /** The reason shown for what it joins. */
  readonly why: string;
  pairs(nodes: readonly EntityNode[], joined: DisjointSets): EntityPair[];
};

/** Joins made below this score do not happen. */
export const ENTITY_THRESHOLD = 0.7;

/** Groups numbers by a key, in order; null keys are left out. */
export function bucketsBy<T>(items: readonly T[], key: (item: T) => string | null): Map<string, number[]> {
  const buckets = new Map<string, number[]>();
  items.forEach((item, index) => {
    const own = key(item);
    if (own === null) return;
    const known = buckets.get(own);
    if (known === undefined) buckets.set(own, [index]);
    else known.push(index);
  });
  return buckets;
}

/** Outlets and organisations share names ("the agency said"), and pages do not agree on which one of them a body is. */
export function kindGroup(node: EntityNode): string {
  return node.entity.kind === "outlet" ? "organization" : node.entity.kind;
}
