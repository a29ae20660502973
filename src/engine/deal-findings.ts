import type { EntityFinding, FindingName, Findings, OriginFinding } from "../core/findings.ts";
import type { Copy } from "../core/record.ts";
import type { ReadPage } from "../core/stage.ts";
import { entityPlaces } from "../link/entities/entity-nodes.ts";
import { byText } from "../measure/text-order.ts";
import { sameItems } from "./held-matter.ts";

/** A finding's parts by matter; good for as long as none of its pages is of another matter. */
type Parts = { readonly pages: readonly string[]; readonly byMatter: ReadonlyMap<string, object> };

/** What was dealt of the findings of a name: the parts of each, and the lists of the matters. */
type Round = {
  readonly matterOf: ReadonlyMap<string, string>;
  /** The findings in order, and the parts of each. */
  readonly items: readonly object[];
  readonly parts: readonly Parts[];
  readonly byMatter: ReadonlyMap<string, unknown[]>;
};

/** Where an entity is named first. */
type Place = { readonly page: string; readonly start: number; readonly id: number };

/** How far ahead of the last finding that was there before the next one is looked for; where it is further, all are. */
const AHEAD = 64;
/** Parts remembered for each finding; more are of findings that are long gone. */
const MOST_REMEMBERED = 50;
const NOTHING_DEALT: Round = { matterOf: new Map(), items: [], parts: [], byMatter: new Map() };

/**
 * Gives every matter what of the findings across matters stands on its pages. It remembers the parts of each finding:
 * while neither it nor the matter of one of its pages is another, its parts are the same objects, and the list of a
 * matter of whose findings that is so is the same list.
 */
export class Dealer {
  readonly #remembers: boolean;
  readonly #rounds = new Map<FindingName, Round>();
  #matterOf: ReadonlyMap<string, string> = new Map();
  /** The last parts by matter and id: what reads the same stays the same object. */
  readonly #last = new Map<string, object>();
  /** Where a matter's part of an entity is named first. */
  readonly #places = new WeakMap<EntityFinding, Place>();
  /** By matter: the parts of its entities as they were dealt last, and the same in their order. */
  readonly #ordered = new Map<string, { readonly dealt: readonly EntityFinding[]; readonly parts: EntityFinding[] }>();
  readonly #starts = new WeakMap<ReadPage, ReadonlyMap<number, number>>();
  readonly #attributionOn = new WeakMap<ReadPage, true>();
  readonly #pageOfAttribution = new Map<string, string>();

  /** `remembers`: there is to be another round; what it then knows takes memory. */
  constructor(remembers = false) {
    this.#remembers = remembers;
  }

  /** Begins a round: `matterOf` names the matter of every page. */
  begin(matterOf: ReadonlyMap<string, string>): void {
    this.#matterOf = matterOf;
  }

  /** The parts of all findings of a name, by matter. */
  deal(name: FindingName, findings: Findings, pages: readonly ReadPage[]): ReadonlyMap<string, unknown[]> {
    /** By name of a finding: gives every matter what of it stands on its pages. */
    const ways: { readonly [name in FindingName]?: () => ReadonlyMap<string, unknown[]> } = {
      entities: () => {
        const dealt = this.#deal(name, findings.entities, (entity) => this.#partsOfEntity(entity));
        return this.#putInOrder(dealt as ReadonlyMap<string, EntityFinding[]>, pages);
      },
      origins: () => {
        this.#indexAttributions(pages);
        return this.#deal(name, findings.origins, (origin) => this.#partsOfOrigin(origin));
      },
      copies: () => this.#deal(name, findings.copies, (copy) => this.#partsOfCopy(copy)),
    };
    const way = ways[name];
    if (way === undefined) throw new RangeError(`no stage of one matter can need ${name} of a stage of all`);
    return way();
  }

  /** Deals anew what is another than in the last round, and puts the lists of the matters of that together again. */
  #deal<T extends object>(name: FindingName, list: readonly T[], partsOf: (item: T) => Parts): Round["byMatter"] {
    const before = this.#rounds.get(name) ?? NOTHING_DEALT;
    if (this.#last.size > MOST_REMEMBERED * list.length) this.#last.clear();
    const moved = this.#movedSince(before);
    const changes = new Changes();
    const { known, gone } = sameAsBefore(list, before);
    const isFirst = before === NOTHING_DEALT;
    for (const parts of gone) changes.add(parts, -1);
    const parts = list.map((item, at) => {
      const last = known[at];
      if (last !== undefined && (moved.size === 0 || !last.pages.some((page) => moved.has(page)))) return last;
      const now = this.#sameParts(item, partsOf(item));
      if (!isFirst) changes.add(now, 1);
      if (last !== undefined) changes.add(last, -1);
      return now;
    });
    const touched = changes.matters();
    const byMatter = new Map(before.byMatter);
    for (const matter of touched) byMatter.delete(matter);
    for (const { byMatter: own } of parts)
      for (const [matter, part] of own) {
        if (!isFirst && !touched.has(matter)) continue;
        const known = byMatter.get(matter);
        if (known === undefined) byMatter.set(matter, [part]);
        else known.push(part);
      }
    if (this.#remembers) this.#rounds.set(name, { matterOf: this.#matterOf, items: list, parts, byMatter });
    return byMatter;
  }

  /** Pages that are gone since a round, or of another matter. */
  #movedSince({ matterOf }: Round): ReadonlySet<string> {
    const moved = new Set<string>();
    for (const [page, matter] of matterOf) if (this.#matterOf.get(page) !== matter) moved.add(page);
    return moved;
  }

  /** The parts with those among them that read as the last ones of their matter did as those objects. */
  #sameParts(item: object, { pages, byMatter }: Parts): Parts {
    if (!this.#remembers || !("id" in item)) return { pages, byMatter };
    const same = [...byMatter].map(([matter, part]) => {
      const key = `${matter} ${item.id}`;
      const last = this.#last.get(key);
      const now = last !== undefined && readsTheSame(last, part) ? last : part;
      this.#last.set(key, now);
      return [matter, now] as const;
    });
    return { pages, byMatter: new Map(same) };
  }

  /**
   * A matter's entities by where its own pages name them first: what stands on the pages of another matter must not
   * change their order.
   */
  #putInOrder(dealt: ReadonlyMap<string, EntityFinding[]>, pages: readonly ReadPage[]): Map<string, EntityFinding[]> {
    const inOrder = new Map<string, EntityFinding[]>();
    let readOf: ReadonlyMap<string, ReadPage> | null = null;
    const placeOf = (part: EntityFinding): Place => {
      const known = this.#places.get(part);
      if (known !== undefined) return known;
      const [{ page, id } = { page: "", id: 0 }] = part.members;
      readOf ??= new Map(pages.map((read) => [read.page.id, read] as const));
      const place: Place = { page, id, start: this.#startOf(readOf.get(page), id) };
      this.#places.set(part, place);
      return place;
    };
    for (const [matter, parts] of dealt) {
      let known = this.#ordered.get(matter);
      // Of most matters nothing has changed since the last round.
      if (known === undefined || !sameItems(known.dealt, parts)) {
        const placed = parts.map((part) => ({ part, place: placeOf(part) }));
        placed.sort(
          (a, b) => byText(a.place.page, b.place.page) || a.place.start - b.place.start || a.place.id - b.place.id,
        );
        known = { dealt: parts, parts: placed.map(({ part }) => part) };
        if (this.#remembers) this.#ordered.set(matter, known);
      }
      inOrder.set(matter, known.parts);
    }
    for (const matter of this.#ordered.keys()) if (!dealt.has(matter)) this.#ordered.delete(matter);
    return inOrder;
  }

  #startOf(read: ReadPage | undefined, id: number): number {
    if (read === undefined) return 0;
    const starts = this.#starts.get(read) ?? entityPlaces(read);
    this.#starts.set(read, starts);
    return starts.get(id) ?? 0;
  }

  /** Of roles and doubts a matter sees what its own pages say. */
  #partsOfEntity(entity: EntityFinding): Parts {
    const on = <T extends { readonly page: string }>(list: readonly T[]) =>
      Map.groupBy(list, ({ page }) => this.#matterOf.get(page) ?? "");
    const [mentions, members] = [on(entity.mentions), on(entity.members)];
    const roles = entity.roles.map((role) => ({ role, evidence: on(role.evidence) }));
    const byMatter = new Map(
      [...members].map(([matter, own]) => {
        const here = roles.flatMap(({ role, evidence }) => {
          const within = evidence.get(matter);
          return within === undefined ? [] : [{ ...role, evidence: within }];
        });
        const maybeSame = entity.maybeSame.filter(({ evidence }) =>
          evidence.every(({ page }) => this.#matterOf.get(page) === matter),
        );
        const part = { ...entity, members: own, mentions: mentions.get(matter) ?? [], roles: here, maybeSame };
        return [matter, part] as const;
      }),
    );
    return { pages: [...new Set(entity.members.map(({ page }) => page))], byMatter };
  }

  #partsOfOrigin(origin: OriginFinding): Parts {
    const pageOf = (id: string) => this.#pageOfAttribution.get(id) ?? "";
    const own = Map.groupBy(origin.attributions, (id) => this.#matterOf.get(pageOf(id)) ?? "");
    const byMatter = new Map(
      [...own].map(([matter, attributions]): [string, OriginFinding] => [
        matter,
        { ...origin, attributions, behind: [] },
      ]),
    );
    return { pages: [...new Set(origin.attributions.map(pageOf))], byMatter };
  }

  /** A copy is seen whole from both sides. */
  #partsOfCopy(copy: Copy): Parts {
    const pages = [...copy.a, ...copy.b].map(({ page }) => page);
    return { pages, byMatter: new Map(pages.map((page) => [this.#matterOf.get(page) ?? "", copy] as const)) };
  }

  #indexAttributions(pages: readonly ReadPage[]): void {
    for (const read of pages) {
      if (this.#attributionOn.has(read)) continue;
      this.#attributionOn.set(read, true);
      for (const id of read.ids.attributions) this.#pageOfAttribution.set(id, read.page.id);
    }
  }
}

/**
 * The parts of those of a list that were dealt in a round, by their place in it, and of those that are in it no more. Of
 * two rounds most findings are the same, in the same order.
 */
function sameAsBefore(list: readonly object[], { items, parts }: Round) {
  const known: (Parts | undefined)[] = [];
  const gone = new Map<object | undefined, Parts>();
  const skipTo = (end: number): void => {
    for (; next < end; next++) gone.set(items[next], parts[next] as Parts);
  };
  let next = 0;
  for (const item of list) {
    const end = Math.min(items.length, next + AHEAD);
    let at = next;
    while (at < end && items[at] !== item) at++;
    if (at < end) skipTo(at);
    known.push(at < end ? parts[next++] : undefined);
  }
  skipTo(items.length);
  for (const [at, item] of list.entries()) {
    if (known[at] !== undefined || gone.size === 0) continue;
    known[at] = gone.get(item);
    gone.delete(item);
  }
  return { known, gone: [...gone.values()] };
}

/** Of which matters there is a part more or less than before: one that only another finding holds now is no change. */
class Changes {
  readonly #counts = new Map<string, Map<object, number>>();

  add({ byMatter }: Parts, count: number): void {
    for (const [matter, part] of byMatter) {
      const counts = this.#counts.get(matter) ?? new Map<object, number>();
      this.#counts.set(matter, counts);
      counts.set(part, (counts.get(part) ?? 0) + count);
    }
  }

  matters(): ReadonlySet<string> {
    const changed = [...this.#counts].filter(([, counts]) => [...counts.values()].some((count) => count !== 0));
    return new Set(changed.map(([matter]) => matter));
  }
}

/** True where two parts of a finding hold the same in every field. */
function readsTheSame(a: object, b: object): boolean {
  const others = new Map(Object.entries(b));
  const fields = Object.entries(a);
  return (
    fields.length === others.size &&
    fields.every(([name, value]) => {
      const other = others.get(name);
      if (value === other) return true;
      if (Array.isArray(value) && Array.isArray(other) && (value.length !== other.length || sameItems(value, other)))
        return value.length === other.length;
      return JSON.stringify(value) === JSON.stringify(other);
    })
  );
}
