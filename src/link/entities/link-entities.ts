import type { EntityFinding, Join } from "../../core/findings.ts";
import type { Correction, Span } from "../../core/record.ts";
import type { LinkStage, ReadPage } from "../../core/stage.ts";
import { mattersBySay } from "../../document/dossier-index.ts";
import { foldLetters } from "../../measure/folded-name.ts";
import { Remembered } from "../../measure/remembered.ts";
import { entityFinding } from "./entity-finding.ts";
import { type EntityNode, entityNodes } from "./entity-nodes.ts";
import { joinAcrossMatters } from "./join-across-matters.ts";
import { entitiesOfMatter, type MatterEntities, type MatterEntity } from "./matter-entity.ts";

type EntitiesLink = LinkStage<"matters", "entities">["link"];

/**
 * Joins the entities of pages into those of the dossier, and says who may be one where it leaves them apart: first those
 * of each matter by all that makes two names one, then those of all matters by their full names alone.
 *
 * An id is minted from the first mention in order of page id and place, so it does not depend on the order in which
 * pages came; it stays the same for as long as no page with a smaller id names the entity. Of an entity of several
 * matters one has the say (`mattersBySay`): a page of another gives nobody another id, by which all that names him would
 * have to be looked at again.
 */
export const linkEntitiesStage: LinkStage<"matters", "entities"> = {
  name: "link-entities",
  version: "10",
  needs: ["matters"],
  gives: ["entities"],
  link: (dossier) => rememberingEntities()(dossier),
  remembering: rememberingEntities,
};

type Known = { readonly pages: readonly ReadPage[]; readonly said: string; readonly found: MatterEntities };
type Numbered = { readonly number: number; told: { readonly id: string; readonly joins: readonly Join[] } | null };

/** What is found in a matter hangs on its pages and the corrections on them, so that it is remembered, and so are entities. */
function rememberingEntities(): EntitiesLink {
  const matters = new Remembered<string, Known>();
  const numbers = new WeakMap<MatterEntity, Numbered>();
  const bare = new Remembered<string, EntityFinding>();
  const doubted = new WeakMap<EntityFinding, EntityFinding>();
  const names = new WeakMap<ReadPage, ReadonlyMap<string, string>>();
  let next = 0;
  const numbered = (entity: MatterEntity): Numbered => {
    const known = numbers.get(entity) ?? { number: next++, told: null };
    numbers.set(entity, known);
    return known;
  };
  return ({ pages, findings, corrections: all }) => {
    matters.turn();
    bare.turn();
    const corrections = all.filter(({ of = "entity" }) => of === "entity");
    const renames = corrections.filter(({ kind }) => kind === "rename");
    const told = JSON.stringify(renames);
    const [entities, doubts] = [[], []] as [MatterEntity[], MatterEntities["doubts"][number][]];
    const groups = byMatter(pages, findings.matters);
    const say = mattersBySay(groups.map(([id, own]) => ({ id, pages: own })));
    for (const [id, own] of groups) {
      const found = ofMatter(matters, id, own, corrections);
      for (const entity of found.entities) entities.push(entity);
      for (const doubt of found.doubts) doubts.push(doubt);
    }
    const readOf = new Map(pages.map((read) => [read.page.id, read] as const));
    const across = joinAcrossMatters(entities, corrections, (page) => {
      const read = readOf.get(page);
      return read === undefined ? new Map() : namesOf(read, names);
    });

    const found = new Map<number, EntityFinding>();
    const taken = new Set<string>();
    for (const set of across.joined.sets()) {
      const parts = set.flatMap((index) => entities[index] ?? []);
      const first = firstNode(parts, say);
      const key = `${parts.map((part) => numbered(part).number).join(" ")} ${first?.matter} ${told}`;
      const nodes = () => parts.flatMap((part) => part.nodes).sort(byPageAndPlace);
      const plain = bare.of(key, () => entityFinding(nodes(), first, renames));
      // Two entities may begin at one place where an annotator nests them; the kind then tells them apart.
      const entity = taken.has(plain.id)
        ? bare.of(`${key} nested`, () => entityFinding(nodes(), first, renames, true))
        : plain;
      taken.add(entity.id);
      found.set(set[0] ?? 0, entity);
    }

    const place = new Map(entities.map((entity, index) => [entity, index] as const));
    const maybe = new Map<number, Map<string, EntityFinding["maybeSame"][number]>>();
    const doubt = (one: number, other: number, why: string, evidence: readonly Span[]): void => {
      for (const [from, to] of [
        [one, other],
        [other, one],
      ] as const) {
        const id = found.get(to)?.id;
        const known = maybe.get(from) ?? new Map<string, EntityFinding["maybeSame"][number]>();
        if (id !== undefined && !known.has(id)) known.set(id, { entity: id, why, evidence: [...evidence] });
        maybe.set(from, known);
      }
    };
    const setOf = (entity: MatterEntity): number => across.joined.find(place.get(entity) ?? 0);
    for (const { a, b, why, evidence } of doubts) if (setOf(a) !== setOf(b)) doubt(setOf(a), setOf(b), why, evidence);
    for (const { a, b, why, evidence } of across.doubts) doubt(a, b, why, evidence);
    for (const [set, others] of maybe) {
      const entity = found.get(set);
      if (entity === undefined) continue;
      const maybeSame = [...others.values()].sort((x, y) => (x.entity < y.entity ? -1 : 1));
      const known = doubted.get(entity);
      const same = known !== undefined && JSON.stringify(known.maybeSame) === JSON.stringify(maybeSame);
      const now = same ? known : { ...entity, maybeSame };
      doubted.set(entity, now);
      found.set(set, now);
    }

    const joins: Join[] = [];
    for (const [index, entity] of entities.entries()) {
      const subject = found.get(across.joined.find(index))?.id;
      if (subject === undefined || entity.joins.length === 0) continue;
      const known = numbered(entity);
      if (known.told?.id !== subject)
        known.told = { id: subject, joins: entity.joins.map((join) => ({ subject, ...join })) };
      for (const join of known.told.joins) joins.push(join);
    }
    for (const { at, join } of across.joins) {
      const subject = found.get(across.joined.find(at))?.id;
      if (subject !== undefined) joins.push({ subject, ...join });
    }
    return { findings: { entities: [...found.values()] }, joins };
  };
}

/** Where an entity's id is minted from: its first place in the matter that has the say. */
function firstNode(parts: readonly MatterEntity[], say: ReadonlyMap<string, number>): EntityNode | undefined {
  const place = ({ matter }: EntityNode): number => say.get(matter) ?? Number.POSITIVE_INFINITY;
  const firsts = parts.flatMap(({ nodes }) => nodes.slice(0, 1));
  return firsts.reduce((best, one) => ((place(one) - place(best) || byPageAndPlace(one, best)) < 0 ? one : best));
}

/** The pages of every matter, and every page of none alone, in order of the matters' ids. */
function byMatter(
  pages: readonly ReadPage[],
  matters: readonly { readonly id: string; readonly pages: readonly string[] }[],
): [string, ReadPage[]][] {
  const matterOf = new Map(matters.flatMap(({ id, pages: held }) => held.map((page) => [page, id] as const)));
  const groups = Map.groupBy(pages, ({ page }) => matterOf.get(page.id) ?? page.id);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function ofMatter(
  known: Remembered<string, Known>,
  id: string,
  pages: readonly ReadPage[],
  corrections: readonly Correction[],
): MatterEntities {
  const own = new Set(pages.map(({ page }) => page.id));
  const here = corrections.filter(({ anchors }) => anchors.some(({ page }) => own.has(page)));
  const said = JSON.stringify(here);
  const before = known.get(id);
  if (
    before?.said === said &&
    before.pages.length === pages.length &&
    before.pages.every((one, at) => one === pages[at])
  )
    return before.found;
  const found = entitiesOfMatter(entityNodes(pages, id), here);
  known.set(id, { pages, said, found });
  return found;
}

function namesOf(read: ReadPage, known: WeakMap<ReadPage, ReadonlyMap<string, string>>): ReadonlyMap<string, string> {
  const names =
    known.get(read) ?? new Map(entityNodes([read], "").map(({ entity: { name } }) => [name, foldLetters(name)]));
  known.set(read, names);
  return names;
}

function byPageAndPlace(a: EntityNode, b: EntityNode): number {
  if (a.page !== b.page) return a.page < b.page ? -1 : 1;
  return a.evidence.start - b.evidence.start || a.entity.id - b.entity.id;
}
