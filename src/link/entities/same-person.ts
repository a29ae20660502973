import { ROLE_NOUNS } from "../../languages/en/titles-and-roles.ts";
import { foldLetters } from "../../measure/folded-name.ts";
import type { EntityNode } from "./entity-nodes.ts";
import { bucketsBy, type EntityPair, type Joiner } from "./joiner.ts";
import { middlesAgree, personName } from "./name-keys.ts";
import { agesApart } from "./stated-age.ts";

/** People with the same first name and surname, in any spelling. Namesakes of two matters with unlike roles stay apart. */
export const samePerson: Joiner = {
  name: "same full name",
  why: "the same first name and surname",
  pairs(nodes) {
    const pairs: EntityPair[] = [];
    const buckets = bucketsBy(nodes, (node) => {
      const name = node.entity.kind === "person" ? personName(node.entity.name) : null;
      return name === null ? null : `${name.first}\n${name.last}`;
    });
    for (const bucket of buckets.values()) {
      for (const members of namesakes(bucket, nodes)) {
        const representatives: number[] = [];
        for (const index of members) {
          const node = nodes[index];
          if (node === undefined) continue;
          const match = representatives.find((other) => mayBeOne(nodes[other], node));
          if (match === undefined) representatives.push(index);
          else if (nodes[match]?.page !== node.page || nodes[match]?.entity.id !== node.entity.id) {
            const oneMatter = nodes[match]?.matter === node.matter ? 1 : 0;
            pairs.push({ a: match, b: index, score: oneMatter === 1 ? 1 : 0.8, features: { name: 1, oneMatter } });
          }
        }
      }
    }
    return pairs;
  },
};

/**
 * People of one name, parted where ages tell that they are not one. Who is of no stated age goes with those of the age
 * whose pages name most of the others that their pages name; where two ages are near in that, every age stands alone.
 */
function namesakes(bucket: readonly number[], nodes: readonly EntityNode[]): readonly (readonly number[])[] {
  const ageOf = (index: number) => nodes[index]?.age ?? null;
  const aged = bucket.filter((index) => ageOf(index) !== null);
  if (!aged.some((one) => aged.some((other) => agesApart(ageOf(one), ageOf(other))))) return [bucket];
  const groups: number[][] = [];
  for (const index of aged) {
    const own = groups.find((group) => group.every((other) => !agesApart(ageOf(index), ageOf(other))));
    if (own === undefined) groups.push([index]);
    else own.push(index);
  }
  const ageless = bucket.filter((index) => ageOf(index) === null);
  const around = namesBeside(ageless, nodes);
  const near = groups
    .map((group) => ({ group, shared: [...namesBeside(group, nodes)].filter((name) => around.has(name)).length }))
    .sort((a, b) => b.shared - a.shared);
  const [first, second] = near;
  if (first === undefined || first.shared <= 2 * (second?.shared ?? 0)) return [...groups, ageless];
  return [[...first.group, ...ageless].sort((a, b) => a - b), ...groups.filter((group) => group !== first.group)];
}

/** The names that stand beside those of some people on their pages. */
function namesBeside(people: readonly number[], nodes: readonly EntityNode[]): Set<string> {
  const pages = new Set(people.flatMap((index) => nodes[index]?.page ?? []));
  const own = new Set(people.flatMap((index) => nodes[index]?.entity.name ?? []));
  return new Set(
    nodes.flatMap(({ page, entity: { name } }) => (pages.has(page) && !own.has(name) ? [foldLetters(name)] : [])),
  );
}

function mayBeOne(a: EntityNode | undefined, b: EntityNode): boolean {
  if (a === undefined) return false;
  const [nameA, nameB] = [personName(a.entity.name), personName(b.entity.name)];
  if (nameA === null || nameB === null || !middlesAgree(nameA, nameB) || agesApart(a.age, b.age)) return false;
  if (a.matter === b.matter) return true;
  const [rolesA, rolesB] = [roleNouns(a), roleNouns(b)];
  return rolesA.size === 0 || rolesB.size === 0 || [...rolesA].some((role) => rolesB.has(role));
}

/** The nouns for what somebody is: "special envoy to the north" gives "envoy". */
export function roleNouns(node: EntityNode): Set<string> {
  const found = new Set<string>();
  for (const { value } of node.entity.roles) {
    for (const word of value.toLowerCase().split(/[^\p{L}-]+/u)) if (ROLE_NOUNS.has(word)) found.add(word);
  }
  return found;
}
