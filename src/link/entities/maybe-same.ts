import type { Span } from "../../core/record.ts";
import { commonSubsequence } from "../../measure/common-subsequence.ts";
import type { DisjointSets } from "../../measure/disjoint-sets.ts";
import { editDistance } from "../../measure/edit-distance.ts";
import { consonants } from "../../measure/folded-name.ts";
import type { EntityNode } from "./entity-nodes.ts";
import { foldGivenName, formsOfOneName } from "./given-name.ts";
import { bucketsBy } from "./joiner.ts";
import { type PersonName, personName, singleName } from "./name-keys.ts";
import { holdOneOffice } from "./same-office.ts";
import { roleNouns } from "./same-person.ts";

/** Two sets of page entities (by their smallest number) that are left apart and may be one. */
export type Doubt = {
  readonly a: number;
  readonly b: number;
  readonly why: string;
  readonly evidence: readonly Span[];
};

/** A bucket with more people than this is of names too common to say anything. */
const LARGEST_BUCKET = 60;
const LEAST_CONSONANTS_ALIKE = 0.7;

/** Why two people of one name in two matters may be one. */
export const SAME_NAME_ELSEWHERE = "the same name in another matter";

/**
 * People of one matter left apart whose names are near: one first name and surnames alike, or one surname and first names
 * alike; or one first name and one office that has one holder.
 */
export function doubts(nodes: readonly EntityNode[], joined: DisjointSets): Doubt[] {
  const people = joined.sets().flatMap(([index]) => {
    const node = index === undefined ? undefined : nodes[index];
    return node?.entity.kind === "person" && index !== undefined
      ? [{ index, node, members: membersOf(index, nodes, joined) }]
      : [];
  });
  const found = new Map<string, Doubt>();
  const keysOf = [
    ({ node }: (typeof people)[number]) => personName(node.entity.name)?.first ?? null,
    ({ node }: (typeof people)[number]) => personName(node.entity.name)?.last ?? singleName(node.entity.name),
    ({ node }: (typeof people)[number]) => {
      const name = personName(node.entity.name);
      return name === null ? null : [name.first, foldGivenName(name.last)].sort().join(" ");
    },
  ];
  for (const key of keysOf) {
    for (const bucket of bucketsBy(people, key).values()) {
      if (bucket.length > LARGEST_BUCKET) continue;
      bucket.forEach((first, position) => {
        for (const second of bucket.slice(position + 1)) {
          const [a, b] = [people[first], people[second]];
          if (a === undefined || b === undefined) continue;
          const why = reason(a.members, b.members);
          if (why === null) continue;
          const evidence = [a, b].flatMap(({ members }) => evidenceOf(members, why));
          found.set(`${a.index} ${b.index}`, { a: a.index, b: b.index, why, evidence });
        }
      });
    }
  }
  return [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

function membersOf(index: number, nodes: readonly EntityNode[], joined: DisjointSets): EntityNode[] {
  return joined.members(index).flatMap((member) => nodes[member] ?? []);
}

/** The fixed words for why two people may be one; null where nothing says so. */
function reason(a: readonly EntityNode[], b: readonly EntityNode[]): string | null {
  // A page that names both tells them apart, unless it spells one person in two ways; it is then its own witness.
  if (a.some((node) => b.some((other) => other.page === node.page))) return null;
  const [nameA, nameB] = [bestName(a), bestName(b)];
  if (nameA === null || nameB === null) {
    return nameA === null && nameB === null ? null : "a surname alone, and more than one of that name";
  }
  const shared = sharedRole(a, b);
  if (nameA.first === nameB.first && nameA.last === nameB.last) return null;
  if (nameA.first === nameB.first && surnamesNear(nameA.last, nameB.last)) {
    if (shared) return "near name, same role";
    // "Laufe der Jahre", "Laufe des Jahres": words of another language between two capitals may be no name at all.
    if ([...a, ...b].some(({ entity }) => /\s\p{Ll}+\s/u.test(entity.name))) return null;
    return nameA.last.length > 5 && editDistance(nameA.last, nameB.last, 1) <= 1 ? "near name" : null;
  }
  if (nameA.first === nameB.first && shared && holdOneOffice(a, b)) return "the same first name and office";
  if (nameA.last === nameB.last && shared && firstNamesNear(nameA.first, nameB.first)) {
    return "the same surname and role, another form of the first name";
  }
  if (shared && isTurned(nameA, nameB)) return "the same two names the other way round, same role";
  return null;
}

function surnamesNear(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false;
  if (Math.min(a.length, b.length) > 4 && editDistance(a, b, 2) <= 2) return true;
  const [x, y] = [consonants(a), consonants(b)];
  const longer = Math.max(x.length, y.length);
  return longer > 2 && commonSubsequence(x, y) / longer >= LEAST_CONSONANTS_ALIKE;
}

function firstNamesNear(a: string, b: string): boolean {
  if (formsOfOneName(a, b)) return true;
  return a.startsWith(b) || b.startsWith(a) || (Math.min(a.length, b.length) > 3 && editDistance(a, b, 2) <= 2);
}

/** "Liang Wei", "Wei Liang": where surnames stand first, some pages turn them round. */
function isTurned(a: PersonName, b: PersonName): boolean {
  return (
    a.middle.length === 0 &&
    b.middle.length === 0 &&
    foldGivenName(a.last) === b.first &&
    foldGivenName(b.last) === a.first
  );
}

function bestName(nodes: readonly EntityNode[]): PersonName | null {
  for (const node of nodes) {
    const name = personName(node.entity.name);
    if (name !== null) return name;
  }
  return null;
}

function sharedRole(a: readonly EntityNode[], b: readonly EntityNode[]): boolean {
  const roles = new Set(a.flatMap((node) => [...roleNouns(node)]));
  return b.some((node) => [...roleNouns(node)].some((role) => roles.has(role)));
}

function evidenceOf(nodes: readonly EntityNode[], why: string): Span[] {
  const [first] = nodes;
  if (first === undefined) return [];
  const withRole = why.includes("role") ? nodes.find((node) => node.entity.roles.length > 0) : undefined;
  const role = withRole?.entity.roles[0];
  if (withRole === undefined || role === undefined) return [first.evidence];
  return [first.evidence, { page: withRole.page, start: role.span.start, end: role.span.end }];
}
