import type { EntityFinding, Join } from "../../core/findings.ts";
import { mintId } from "../../core/ids.ts";
import type { Correction, Evidenced, Span } from "../../core/record.ts";
import type { LinkStage } from "../../core/stage.ts";
import { DisjointSets } from "../../measure/disjoint-sets.ts";
import { acronym } from "./acronym.ts";
import { bodyWithoutCountry } from "./body-without-country.ts";
import { type EntityNode, entityNodes, nodesAt } from "./entity-nodes.ts";
import { ENTITY_THRESHOLD, type Joiner } from "./joiner.ts";
import { doubts } from "./maybe-same.ts";
import { otherKind } from "./other-kind.ts";
import { sameBody } from "./same-body.ts";
import { samePerson } from "./same-person.ts";
import { spelledOut } from "./spelled-out.ts";
import { surnameAlone } from "./surname-alone.ts";

/** Full names come first: whether a surname, an acronym or a bare "ministry" is anybody's own can only be told then. */
const JOINERS: readonly Joiner[] = [
  samePerson,
  sameBody,
  spelledOut,
  acronym,
  surnameAlone,
  bodyWithoutCountry,
  otherKind,
];

/** A join with the numbers of the page entities still in the place of the id. */
type PendingJoin = { readonly at: number; readonly join: Omit<Join, "subject"> };

/**
 * Joins the entities of pages into those of the dossier, and says who may be one where it leaves them apart.
 *
 * An id is minted from the first mention in order of page id and place, so it does not depend on the order in which
 * pages came; it stays the same for as long as no page with a smaller id names the entity.
 */
export const linkEntitiesStage: LinkStage<"matters", "entities"> = {
  name: "link-entities",
  version: "3",
  needs: ["matters"],
  gives: ["entities"],
  link({ pages, findings, corrections: all }) {
    const corrections = all.filter(({ of = "entity" }) => of === "entity");
    const matterOf = new Map(
      findings.matters.flatMap(({ id, pages: held }) => held.map((page) => [page, id] as const)),
    );
    const nodes = entityNodes(pages, matterOf);
    const joined = new DisjointSets(nodes.length, apartByCorrection(nodes, corrections));
    const pending: PendingJoin[] = joinByCorrection(nodes, corrections, joined);
    for (const joiner of JOINERS) {
      for (const { a, b, score, features } of joiner.pairs(nodes, joined)) {
        if (score < ENTITY_THRESHOLD || !joined.join(a, b)) continue;
        const evidence = [a, b].flatMap((index) => nodes[index]?.evidence ?? []);
        const join = { by: "link-entities", decision: "joined two names into one entity", features, score };
        pending.push({ at: b, join: { ...join, threshold: ENTITY_THRESHOLD, why: joiner.why, evidence } });
      }
    }
    const entities = new Map<number, EntityFinding>();
    const taken = new Set<string>();
    for (const set of joined.sets()) {
      const members = set.flatMap((index) => nodes[index] ?? []);
      const entity = entityOf(members, corrections, taken);
      if (entity !== null && set[0] !== undefined) entities.set(set[0], entity);
    }
    for (const { a, b, why, evidence } of doubts(nodes, joined)) {
      const [first, second] = [entities.get(a), entities.get(b)];
      if (first === undefined || second === undefined) continue;
      first.maybeSame.push({ entity: second.id, why, evidence: [...evidence] });
      second.maybeSame.push({ entity: first.id, why, evidence: [...evidence] });
    }
    const joins = pending.flatMap(({ at, join }): Join[] => {
      const entity = entities.get(joined.find(at));
      return entity === undefined ? [] : [{ subject: entity.id, ...join }];
    });
    return { findings: { entities: [...entities.values()] }, joins };
  },
};

function entityOf(
  members: readonly EntityNode[],
  corrections: readonly Correction[],
  taken: Set<string>,
): EntityFinding | null {
  const [first] = members;
  if (first === undefined) return null;
  const mentions = members
    .flatMap((node) =>
      node.mentions.map(({ start, end, by, confidence }) => ({ page: node.page, start, end, by, confidence })),
    )
    .sort((a, b) => (a.page < b.page ? -1 : a.page > b.page ? 1 : a.start - b.start || a.end - b.end));
  const { page, start, end } = first.evidence;
  let id = mintId("entity", page, start, end);
  // Two entities may begin at one place where an annotator nests them; the kind then tells them apart.
  if (taken.has(id)) id = mintId("entity", page, start, end, first.entity.kind, first.entity.id);
  taken.add(id);
  const counts = new Map<string, number>();
  for (const { entity } of members) for (const name of entity.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { entity } of members) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  const names = [...counts.keys()].sort();
  return {
    id,
    name: renamed(members, corrections) ?? fullest(members),
    kind: mostFrequent(members.map(({ entity }) => entity.kind)),
    names,
    roles: rolesOf(members),
    mentions,
    maybeSame: [],
    members: members.map((node) => ({ page: node.page, id: node.entity.id })),
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
  return best?.[0] ?? "";
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

function renamed(members: readonly EntityNode[], corrections: readonly Correction[]): string | null {
  let name: string | null = null;
  for (const { kind, anchors, value } of corrections) {
    if (kind === "rename" && value !== null && anchors.some((anchor) => nodesAt(members, anchor).length > 0))
      name = value;
  }
  return name;
}

function apartByCorrection(nodes: readonly EntityNode[], corrections: readonly Correction[]): [number, number][] {
  return corrections.flatMap(({ kind, anchors }) => (kind === "different" ? pairsOf(nodes, anchors) : []));
}

function joinByCorrection(
  nodes: readonly EntityNode[],
  corrections: readonly Correction[],
  joined: DisjointSets,
): PendingJoin[] {
  return corrections.flatMap(({ kind, anchors }) => {
    if (kind !== "same") return [];
    return pairsOf(nodes, anchors).flatMap(([a, b]): PendingJoin[] => {
      if (!joined.join(a, b)) return [];
      const why = "corrected by a user";
      const join = { by: "link-entities", decision: "joined two names into one entity", features: { correction: 1 } };
      return [{ at: b, join: { ...join, score: 1, threshold: ENTITY_THRESHOLD, why, evidence: [...anchors] } }];
    });
  });
}

/** The page entity of the first anchor with those of the others. */
function pairsOf(nodes: readonly EntityNode[], anchors: readonly Span[]): [number, number][] {
  const [first, ...rest] = anchors.map((anchor) => nodesAt(nodes, anchor)[0]);
  if (first === undefined) return [];
  return rest.flatMap((other): [number, number][] => (other === undefined || other === first ? [] : [[first, other]]));
}
