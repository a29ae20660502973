import { agesApart, type StatedAge } from "../../document/stated-age.ts";
import { ROLE_NOUNS } from "../../languages/en/titles-and-roles.ts";
import { foldLetters } from "../../measure/folded-name.ts";
import type { EntityNode } from "./entity-nodes.ts";
import { bucketsBy, type EntityPair, type Joiner } from "./joiner.ts";
import { middlesAgree, type PersonName, personName } from "./name-keys.ts";

/** A person of one page or of one matter, as namesakes are compared. */
export type NamedPerson = {
  readonly name: PersonName;
  readonly matter: string;
  readonly age: StatedAge | null;
  readonly roles: ReadonlySet<string>;
  /** Pages that name the person. */
  readonly pages: readonly string[];
  /** The person's names as they are written there. */
  readonly called: readonly string[];
};
/** The names of all that a page names, folded, by their spelling on the page. */
export type NamesOn = (page: string) => ReadonlyMap<string, string>;

/** People with the same first name and surname, in any spelling. Namesakes of two matters with unlike roles stay apart. */
export const samePerson: Joiner = {
  name: "same full name",
  why: "the same first name and surname",
  pairs(nodes) {
    const people = nodes.map((node): NamedPerson | null => {
      const name = node.entity.kind === "person" ? personName(node.entity.name) : null;
      const { matter, age, page } = node;
      return name === null
        ? null
        : { name, matter, age, roles: roleNouns(node), pages: [page], called: [node.entity.name] };
    });
    let names: Map<string, Map<string, string>> | undefined;
    return namedAlike(people, (page) => {
      names ??= namesByPage(nodes);
      return names.get(page) ?? new Map();
    });
  },
};

/** Pairs of people under one name who may be one, each with the first who it may be; in order of the list. */
export function namedAlike(people: readonly (NamedPerson | null)[], namesOn: NamesOn): EntityPair[] {
  const pairs: EntityPair[] = [];
  const buckets = bucketsBy(people, (person) => (person === null ? null : `${person.name.first}\n${person.name.last}`));
  for (const bucket of buckets.values()) {
    if (bucket.length < 2) continue;
    for (const members of namesakes(bucket, people, namesOn)) {
      const representatives: number[] = [];
      for (const index of members) {
        const person = people[index];
        if (person == null) continue;
        const match = representatives.find((other) => mayBeOne(people[other], person));
        if (match === undefined) representatives.push(index);
        else {
          const oneMatter = people[match]?.matter === person.matter ? 1 : 0;
          pairs.push({ a: match, b: index, score: oneMatter === 1 ? 1 : 0.8, features: { name: 1, oneMatter } });
        }
      }
    }
  }
  return pairs;
}

function namesByPage(nodes: readonly EntityNode[]): Map<string, Map<string, string>> {
  const names = new Map<string, Map<string, string>>();
  for (const { page, entity } of nodes) {
    const known = names.get(page) ?? new Map<string, string>();
    known.set(entity.name, foldLetters(entity.name));
    names.set(page, known);
  }
  return names;
}

/**
 * People of one name, parted where ages tell that they are not one. Who is of no stated age goes with those of the age
 * whose pages name most of the others that their pages name; where two ages are near in that, every age stands alone.
 */
function namesakes(
  bucket: readonly number[],
  people: readonly (NamedPerson | null)[],
  namesOn: NamesOn,
): readonly (readonly number[])[] {
  const ageOf = (index: number) => people[index]?.age ?? null;
  const aged = bucket.filter((index) => ageOf(index) !== null);
  if (!aged.some((one) => aged.some((other) => agesApart(ageOf(one), ageOf(other))))) return [bucket];
  const groups: number[][] = [];
  for (const index of aged) {
    const own = groups.find((group) => group.every((other) => !agesApart(ageOf(index), ageOf(other))));
    if (own === undefined) groups.push([index]);
    else own.push(index);
  }
  const ageless = bucket.filter((index) => ageOf(index) === null);
  const around = namesBeside(ageless, people, namesOn);
  const near = groups
    .map((group) => ({
      group,
      shared: [...namesBeside(group, people, namesOn)].filter((name) => around.has(name)).length,
    }))
    .sort((a, b) => b.shared - a.shared);
  const [first, second] = near;
  if (first === undefined || first.shared <= 2 * (second?.shared ?? 0)) return [...groups, ageless];
  return [[...first.group, ...ageless].sort((a, b) => a - b), ...groups.filter((group) => group !== first.group)];
}

/** The names that stand beside those of some people on their pages. */
function namesBeside(some: readonly number[], people: readonly (NamedPerson | null)[], namesOn: NamesOn): Set<string> {
  const pages = new Set(some.flatMap((index) => people[index]?.pages ?? []));
  const own = new Set(some.flatMap((index) => people[index]?.called ?? []));
  return new Set(
    [...pages].flatMap((page) => [...namesOn(page)].flatMap(([name, folded]) => (own.has(name) ? [] : [folded]))),
  );
}

function mayBeOne(a: NamedPerson | null | undefined, b: NamedPerson): boolean {
  if (a == null || !middlesAgree(a.name, b.name) || agesApart(a.age, b.age)) return false;
  if (a.matter === b.matter) return true;
  return a.roles.size === 0 || b.roles.size === 0 || [...a.roles].some((role) => b.roles.has(role));
}

/** The nouns for what somebody is: "special envoy to the north" gives "envoy". */
export function roleNouns(node: EntityNode): Set<string> {
  const found = new Set<string>();
  for (const { value } of node.entity.roles) {
    for (const word of value.toLowerCase().split(/[^\p{L}-]+/u)) if (ROLE_NOUNS.has(word)) found.add(word);
  }
  return found;
}
