import type { Join } from "../../core/findings.ts";
import type { Correction, Span } from "../../core/record.ts";
import { DisjointSets } from "../../measure/disjoint-sets.ts";
import { acronym, acronymKeys } from "./acronym.ts";
import { bodyOfOneWord } from "./body-of-one-word.ts";
import { bodyWithoutCountry } from "./body-without-country.ts";
import { correctedNodes } from "./corrected-nodes.ts";
import type { EntityNode } from "./entity-nodes.ts";
import { formOfFirstName } from "./form-of-first-name.ts";
import { ENTITY_THRESHOLD, type Joiner } from "./joiner.ts";
import { doubts } from "./maybe-same.ts";
import { nameBehindWord } from "./name-behind-word.ts";
import { isAcronym, personName } from "./name-keys.ts";
import { otherKind } from "./other-kind.ts";
import { nameKey, sameBody } from "./same-body.ts";
import { sameLetters } from "./same-letters.ts";
import { type NamedPerson, roleNouns, samePerson } from "./same-person.ts";
import { secondSurname } from "./second-surname.ts";
import { spelledOut } from "./spelled-out.ts";
import { surnameAlone } from "./surname-alone.ts";

/** Full names come first: whether a surname, an acronym or a bare "ministry" is anybody's own can only be told then. */
const JOINERS: readonly Joiner[] = [
  samePerson,
  sameLetters,
  formOfFirstName,
  secondSurname,
  sameBody,
  spelledOut,
  acronym,
  nameBehindWord,
  surnameAlone,
  bodyWithoutCountry,
  otherKind,
  bodyOfOneWord,
];

/** Why names are one, before the entity that they are of has its id. */
export type PendingJoin = Omit<Join, "subject">;

/** An entity as the pages of one matter name it, and the keys under which it meets those of other matters. */
export type MatterEntity = {
  /** In order of page id and place. */
  readonly nodes: readonly EntityNode[];
  readonly joins: readonly PendingJoin[];
  /** One for each full name that a person goes by. */
  readonly people: readonly NamedPerson[];
  readonly nameKeys: readonly string[];
  readonly acronyms: readonly { readonly key: string; readonly spelledOut: boolean }[];
};

/** Two entities of one matter that may be one. */
export type MatterDoubt = {
  readonly a: MatterEntity;
  readonly b: MatterEntity;
  readonly why: string;
  readonly evidence: readonly Span[];
};

export type MatterEntities = { readonly entities: readonly MatterEntity[]; readonly doubts: readonly MatterDoubt[] };

/** Joins the names on the pages of one matter; `corrections` are the user's of entities. */
export function entitiesOfMatter(nodes: readonly EntityNode[], corrections: readonly Correction[]): MatterEntities {
  const joined = new DisjointSets(
    nodes.length,
    correctedNodes(nodes, corrections, "different").map(({ pair }) => pair),
  );
  const pending: { readonly at: number; readonly join: PendingJoin }[] = [];
  for (const { pair, anchors } of correctedNodes(nodes, corrections, "same"))
    if (joined.join(...pair)) pending.push({ at: pair[1], join: correctedJoin(anchors) });
  for (const joiner of JOINERS) {
    for (const { a, b, score, features } of joiner.pairs(nodes, joined)) {
      if (score < ENTITY_THRESHOLD || !joined.join(a, b)) continue;
      const evidence = [a, b].flatMap((index) => nodes[index]?.evidence ?? []);
      pending.push({ at: b, join: joinFor(joiner.why, score, features, evidence) });
    }
  }
  const joinsOf = Map.groupBy(pending, ({ at }) => joined.find(at));
  const bySet = new Map(
    joined.sets().map((set): [number, MatterEntity] => {
      const members = set.flatMap((index) => nodes[index] ?? []);
      return [
        set[0] ?? 0,
        matterEntity(
          members,
          (joinsOf.get(set[0] ?? 0) ?? []).map(({ join }) => join),
        ),
      ];
    }),
  );
  return {
    entities: [...bySet.values()],
    doubts: doubts(nodes, joined).flatMap(({ a, b, why, evidence }): MatterDoubt[] => {
      const [first, second] = [bySet.get(a), bySet.get(b)];
      return first === undefined || second === undefined ? [] : [{ a: first, b: second, why, evidence }];
    }),
  };
}

export function joinFor(
  why: string,
  score: number,
  features: PendingJoin["features"],
  evidence: readonly Span[],
): PendingJoin {
  const decision = "joined two names into one entity";
  return { by: "link-entities", decision, features, score, threshold: ENTITY_THRESHOLD, why, evidence };
}

export const correctedJoin = (anchors: readonly Span[]): PendingJoin =>
  joinFor("corrected by a user", 1, { correction: 1 }, anchors);

function matterEntity(nodes: readonly EntityNode[], joins: readonly PendingJoin[]): MatterEntity {
  const named = new Map<string, EntityNode[]>();
  for (const node of nodes) {
    const name = node.entity.kind === "person" ? personName(node.entity.name) : null;
    if (name === null) continue;
    const key = `${name.first}\n${name.last}`;
    named.set(key, [...(named.get(key) ?? []), node]);
  }
  const people = [...named.values()].flatMap((own): NamedPerson[] => {
    // The name that says most: with a middle name, where a page gives one.
    const names = own.flatMap(({ entity }) => personName(entity.name) ?? []);
    const name = names.reduce((best, other) => (other.middle.length > best.middle.length ? other : best));
    return [
      {
        name,
        matter: nodes[0]?.matter ?? "",
        age: nodes.find(({ age }) => age !== null)?.age ?? null,
        roles: new Set(nodes.flatMap((node) => [...roleNouns(node)])),
        pages: [...new Set(nodes.map(({ page }) => page))],
        called: [...new Set(nodes.map(({ entity }) => entity.name))],
      },
    ];
  });
  const short = new Map<string, boolean>();
  for (const node of nodes)
    for (const key of acronymKeys(node)) short.set(key, (short.get(key) ?? false) || !isAcronym(node.entity.name));
  return {
    nodes,
    joins,
    people,
    nameKeys: [...new Set(nodes.flatMap((node) => nameKey(node) ?? []))],
    acronyms: [...short].map(([key, spelledOut]) => ({ key, spelledOut })),
  };
}
