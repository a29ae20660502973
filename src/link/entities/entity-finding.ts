import type { EntityFinding } from "../../core/findings.ts";
import { mintId } from "../../core/ids.ts";
import type { Correction, Evidenced } from "../../core/record.ts";
import { type EntityNode, nodesAt } from "./entity-nodes.ts";
import { withoutWordBefore } from "./name-behind-word.ts";

/**
 * The dossier's entity of these page entities, in order of page id and place; who may be one with it is not told yet.
 * Its id is minted from where `first` is named, and `nested` tells it apart from another that begins at the same place.
 */
export function entityFinding(
  members: readonly EntityNode[],
  first: EntityNode | undefined,
  renames: readonly Correction[],
  nested = false,
): EntityFinding {
  if (first === undefined) throw new RangeError("an entity has at least one member");
  const mentions = members
    .flatMap(({ told }) => told)
    .sort((a, b) => (a.page < b.page ? -1 : a.page > b.page ? 1 : a.start - b.start || a.end - b.end));
  const { page, start, end } = first.evidence;
  const id = nested
    ? mintId("entity", page, start, end, first.entity.kind, first.entity.id)
    : mintId("entity", page, start, end);
  const counts = new Map<string, number>();
  for (const { entity } of members) for (const name of entity.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { entity } of members) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  const names = [...counts.keys()].sort();
  return {
    id,
    name: renamed(members, renames) ?? fullest(members),
    kind: mostFrequent(members.map(({ entity }) => entity.kind)),
    names,
    roles: rolesOf(members),
    mentions,
    maybeSame: [],
    members: members.map(({ member }) => member),
  };
}

/** The name with most words; of those the one that most pages use, then the longer, then the first by code unit. */
function fullest(members: readonly EntityNode[]): string {
  const counts = new Map<string, number>();
  for (const { entity } of members) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  const words = (name: string) => name.split(/\s+/).length;
  const [best] = [...counts].sort(
    ([a, countA], [b, countB]) =>
      words(b) - words(a) || countB - countA || b.length - a.length || (a < b ? -1 : a > b ? 1 : 0),
  );
  const name = best?.[0] ?? "";
  return members[0]?.entity.kind === "person" ? withoutWordBefore(name, new Set(counts.keys())) : name;
}

function mostFrequent<T extends string>(values: readonly [T, ...T[]] | readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : a > b ? 1 : 0));
  if (best === undefined) throw new RangeError("an entity has at least one member");
  return best[0];
}

function rolesOf(members: readonly EntityNode[]): Evidenced<string>[] {
  const roles = new Map<string, Evidenced<string>>();
  for (const node of members) {
    for (const { value, span } of node.entity.roles) {
      const key = value.toLowerCase();
      const evidence = { page: node.page, start: span.start, end: span.end };
      const known = roles.get(key);
      if (known === undefined) roles.set(key, { value, evidence: [evidence], basis: "own words", confidence: 0.9 });
      else known.evidence.push(evidence);
    }
  }
  return [...roles.values()];
}

function renamed(members: readonly EntityNode[], renames: readonly Correction[]): string | null {
  let name: string | null = null;
  for (const { anchors, value } of renames) {
    if (value !== null && anchors.some((anchor) => nodesAt(members, anchor).length > 0)) name = value;
  }
  return name;
}
