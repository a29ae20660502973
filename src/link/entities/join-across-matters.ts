import type { Correction, Span } from "../../core/record.ts";
import { overlap } from "../../core/span.ts";
import { DisjointSets } from "../../measure/disjoint-sets.ts";
import { acronym } from "./acronym.ts";
import { bucketsBy, ENTITY_THRESHOLD, type EntityPair } from "./joiner.ts";
import { correctedJoin, joinFor, type MatterEntity, type PendingJoin } from "./matter-entity.ts";
import { SAME_NAME_ELSEWHERE } from "./maybe-same.ts";
import { middlesAgree } from "./name-keys.ts";
import { sameBody } from "./same-body.ts";
import { type NamesOn, namedAlike, samePerson } from "./same-person.ts";

/** A name of more people than this is too common to say that two of them may be one. */
const MOST_NAMESAKES = 60;

export type AcrossMatters = {
  readonly joined: DisjointSets;
  readonly joins: readonly { readonly at: number; readonly join: PendingJoin }[];
  /** Pairs of one name that are left apart. */
  readonly doubts: readonly {
    readonly a: number;
    readonly b: number;
    readonly why: string;
    readonly evidence: readonly Span[];
  }[];
};

/**
 * Joins the entities of matters, by their numbers in a list in order of the matters, into those of the dossier: under one
 * full name or acronym. What else makes two names one counts within a matter alone.
 */
export function joinAcrossMatters(
  entities: readonly MatterEntity[],
  corrections: readonly Correction[],
  namesOn: NamesOn,
): AcrossMatters {
  const corrected = (kind: "same" | "different") => correctedPairs(entities, corrections, kind);
  const joined = new DisjointSets(
    entities.length,
    corrected("different").map(({ pair }) => pair),
  );
  const joins: { readonly at: number; readonly join: PendingJoin }[] = [];
  for (const { pair, anchors } of corrected("same"))
    if (joined.join(...pair)) joins.push({ at: pair[1], join: correctedJoin(anchors) });
  const take = (why: string, pairs: readonly EntityPair[]): void => {
    for (const { a, b, score, features } of pairs) {
      if (score < ENTITY_THRESHOLD || !joined.join(a, b)) continue;
      const evidence = [a, b].flatMap((index) => entities[index]?.nodes[0]?.evidence ?? []);
      joins.push({ at: b, join: joinFor(why, score, features, evidence) });
    }
  };
  const people = entities.flatMap((entity, index) => entity.people.map((person) => ({ index, person })));
  const persons = people.map(({ person }) => person);
  const indexOf = (at: number): number => people[at]?.index ?? 0;
  take(
    samePerson.why,
    namedAlike(persons, namesOn)
      .map((pair) => ({ ...pair, a: indexOf(pair.a), b: indexOf(pair.b) }))
      .filter(({ a, b }) => a !== b),
  );
  take(sameBody.why, sameNames(entities));
  take(acronym.why, sameAcronyms(entities, joined));
  const doubts = [...bucketsBy(persons, ({ name }) => `${name.first}\n${name.last}`).values()].flatMap((bucket) => {
    const sets = [...new Map(bucket.map((at) => [joined.find(indexOf(at)), at] as const)).entries()];
    if (sets.length < 2 || bucket.length > MOST_NAMESAKES) return [];
    return sets.flatMap(([a, one], place) =>
      sets.slice(place + 1).flatMap(([b, other]) => {
        const [x, y] = [persons[one], persons[other]];
        if (x === undefined || y === undefined || x.matter === y.matter || !middlesAgree(x.name, y.name)) return [];
        const evidence = [a, b].flatMap((index) => entities[index]?.nodes[0]?.evidence ?? []);
        return [{ a, b, why: SAME_NAME_ELSEWHERE, evidence }];
      }),
    );
  });
  return { joined, joins, doubts };
}

function sameNames(entities: readonly MatterEntity[]): EntityPair[] {
  const first = new Map<string, number>();
  const pairs: EntityPair[] = [];
  entities.forEach(({ nameKeys }, index) => {
    for (const key of nameKeys) {
      const known = first.get(key);
      if (known === undefined) first.set(key, index);
      else pairs.push({ a: known, b: index, score: 1, features: { name: 1 } });
    }
  });
  return pairs;
}

function sameAcronyms(entities: readonly MatterEntity[], joined: DisjointSets): EntityPair[] {
  const holders = entities.flatMap(({ acronyms }, index) => acronyms.map((one) => ({ index, ...one })));
  return [...bucketsBy(holders, ({ key }) => key).values()].flatMap((bucket) => {
    const own = bucket.flatMap((at) => holders[at] ?? []);
    const spelledOut = new Set(own.flatMap((one) => (one.spelledOut ? [joined.find(one.index)] : [])));
    const [first, ...rest] = own;
    if (spelledOut.size > 1 || first === undefined) return [];
    return rest.map(({ index }) => ({ a: first.index, b: index, score: 0.95, features: { acronym: 1 } }));
  });
}

/** The pairs of entities that corrections of one kind name. */
function correctedPairs(
  entities: readonly MatterEntity[],
  corrections: readonly Correction[],
  kind: "same" | "different",
) {
  return corrections.flatMap((correction) => {
    if (correction.kind !== kind) return [];
    const { anchors } = correction;
    const [first, ...rest] = anchors.map((anchor) => entities.findIndex((entity) => standsAt(entity, anchor)));
    if (first === undefined || first < 0) return [];
    return rest.flatMap((other) =>
      other < 0 || other === first ? [] : [{ pair: [first, other] as [number, number], anchors }],
    );
  });
}

function standsAt({ nodes }: MatterEntity, span: Span): boolean {
  return nodes.some((node) => node.page === span.page && node.mentions.some((mention) => overlap(mention, span)));
}
