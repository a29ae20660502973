import type { EntityFinding, FindingName, Findings, OriginFinding } from "../core/findings.ts";
import type { Span } from "../core/record.ts";
import type { ReadPage } from "../core/stage.ts";
import { entityPlaces } from "../link/entities/entity-nodes.ts";
import { byText } from "../measure/text-order.ts";
import { sameItems } from "./held-matter.ts";

/** A finding's parts by matter, as of a round; good for as long as none of its pages is of another matter. */
type Parts = {
  readonly pages: readonly string[];
  readonly byMatter: ReadonlyMap<string, object>;
  readonly round: number;
};

/** Where an entity is named first. */
type Place = { readonly page: string; readonly start: number; readonly id: number };

/** Parts remembered for each finding; more are of findings that are long gone. */
const MOST_REMEMBERED = 50;

/**
 * Gives every matter what of the findings across matters stands on its pages. It remembers the parts of each finding:
 * while neither it nor the matter of one of its pages is another, its parts are the same objects.
 */
export class Dealer {
  readonly #parts = new WeakMap<object, Parts>();
  #matterOf: ReadonlyMap<string, string> = new Map();
  /** The last round in which a page came to another matter, */
  readonly #movedIn = new Map<string, number>();
  /** and that in which one did so that was there before: who names a page that is new is another object by that. */
  #lastMove = 0;
  #round = 0;
  /** The last parts by matter and id: what reads the same stays the same object. */
  readonly #last = new Map<string, object>();
  /** Where a matter's part of an entity is named first. */
  readonly #places = new WeakMap<EntityFinding, Place>();
  /** By matter: the parts of its entities as they were dealt last, and the same in their order. */
  readonly #ordered = new Map<string, { readonly dealt: readonly EntityFinding[]; readonly parts: EntityFinding[] }>();
  readonly #starts = new WeakMap<ReadPage, ReadonlyMap<number, number>>();
  readonly #attributionOn = new WeakMap<ReadPage, true>();
  readonly #pageOfAttribution = new Map<string, string>();

  /** Begins a round: `matterOf` names the matter of every page. */
  begin(matterOf: ReadonlyMap<string, string>): void {
    this.#round++;
    for (const [page, matter] of matterOf) {
      const before = this.#matterOf.get(page);
      if (before === matter) continue;
      this.#movedIn.set(page, this.#round);
      if (before !== undefined) this.#lastMove = this.#round;
    }
    for (const page of this.#matterOf.keys()) {
      if (matterOf.has(page)) continue;
      this.#movedIn.set(page, this.#round);
      this.#lastMove = this.#round;
    }
    this.#matterOf = matterOf;
  }

  /** The parts of all findings of a name, by matter. */
  deal(name: FindingName, findings: Findings, pages: readonly ReadPage[]): Map<string, unknown[]> {
    const dealt = new Map<string, unknown[]>();
    const put = (matter: string, part: object): void => {
      const known = dealt.get(matter);
      if (known === undefined) dealt.set(matter, [part]);
      else known.push(part);
    };
    const matterOf = (page: string | null | undefined): string => this.#matterOf.get(page ?? "") ?? "";
    /** By name of a finding: gives every matter what of it stands on its pages. */
    const ways: { readonly [name in FindingName]?: () => void } = {
      entities: () => {
        this.#deal(findings.entities, put, (entity) => this.#partsOfEntity(entity));
        this.#putInOrder(dealt as Map<string, EntityFinding[]>, pages);
      },
      origins: () => {
        this.#indexAttributions(pages);
        this.#deal(findings.origins, put, (origin) => this.#partsOfOrigin(origin));
      },
      copies: () => {
        for (const copy of findings.copies) {
          const ids: string[] = [];
          for (const side of [copy.a, copy.b])
            for (const { page } of side) {
              const id = matterOf(page);
              if (!ids.includes(id)) ids.push(id);
            }
          for (const id of ids) put(id, copy);
        }
      },
    };
    const way = ways[name];
    if (way === undefined) throw new RangeError(`no stage of one matter can need ${name} of a stage of all`);
    way();
    return dealt;
  }

  #deal<T extends { readonly id: string }>(
    list: readonly T[],
    put: (matter: string, part: object) => void,
    partsOf: (item: T) => { readonly pages: readonly string[]; readonly byMatter: ReadonlyMap<string, T> },
  ): void {
    if (this.#last.size > MOST_REMEMBERED * list.length) this.#last.clear();
    for (const item of list) {
      let parts = this.#parts.get(item);
      const round = parts?.round ?? 0;
      const mayHaveMoved = parts !== undefined && round < this.#lastMove;
      if (parts === undefined || (mayHaveMoved && parts.pages.some((page) => (this.#movedIn.get(page) ?? 0) > round))) {
        const made = partsOf(item);
        const byMatter = new Map(
          [...made.byMatter].map(([matter, part]) => {
            const key = `${matter} ${item.id}`;
            const last = this.#last.get(key);
            const same = last !== undefined && readsTheSame(last, part) ? last : part;
            this.#last.set(key, same);
            return [matter, same] as const;
          }),
        );
        parts = { pages: made.pages, byMatter, round: this.#round };
        this.#parts.set(item, parts);
      } else if (mayHaveMoved) this.#parts.set(item, { ...parts, round: this.#round });
      for (const [matter, part] of parts.byMatter) put(matter, part);
    }
  }

  /**
   * A matter's entities by where its own pages name them first: what stands on the pages of another matter must not
   * change their order.
   */
  #putInOrder(dealt: Map<string, EntityFinding[]>, pages: readonly ReadPage[]): void {
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
      if (known === undefined || known.dealt.length !== parts.length || !sameItems(known.dealt, parts)) {
        const placed = parts.map((part) => ({ part, place: placeOf(part) }));
        placed.sort(
          (a, b) => byText(a.place.page, b.place.page) || a.place.start - b.place.start || a.place.id - b.place.id,
        );
        known = { dealt: parts, parts: placed.map(({ part }) => part) };
        this.#ordered.set(matter, known);
      }
      dealt.set(matter, known.parts);
    }
    for (const matter of this.#ordered.keys()) if (!dealt.has(matter)) this.#ordered.delete(matter);
  }

  #startOf(read: ReadPage | undefined, id: number): number {
    if (read === undefined) return 0;
    const starts = this.#starts.get(read) ?? entityPlaces(read);
    this.#starts.set(read, starts);
    return starts.get(id) ?? 0;
  }

  /** Of roles and doubts a matter sees what its own pages say. */
  #partsOfEntity(entity: EntityFinding) {
    const on = <T extends { readonly page: string }>(list: readonly T[]) =>
      Map.groupBy(list, ({ page }) => this.#matterOf.get(page) ?? "");
    const [mentions, members] = [on(entity.mentions), on(entity.members)];
    const within = (matter: string, evidence: readonly Span[]) =>
      evidence.filter(({ page }) => this.#matterOf.get(page) === matter);
    const byMatter = new Map(
      [...members].map(([matter, own]) => {
        const roles = entity.roles.flatMap((role) => {
          const evidence = within(matter, role.evidence);
          return evidence.length === 0 ? [] : [{ ...role, evidence }];
        });
        const maybeSame = entity.maybeSame.filter(
          ({ evidence }) => within(matter, evidence).length === evidence.length,
        );
        return [matter, { ...entity, members: own, mentions: mentions.get(matter) ?? [], roles, maybeSame }] as const;
      }),
    );
    return { pages: [...new Set(entity.members.map(({ page }) => page))], byMatter };
  }

  #partsOfOrigin(origin: OriginFinding): {
    readonly pages: readonly string[];
    readonly byMatter: ReadonlyMap<string, OriginFinding>;
  } {
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

  #indexAttributions(pages: readonly ReadPage[]): void {
    for (const read of pages) {
      if (this.#attributionOn.has(read)) continue;
      this.#attributionOn.set(read, true);
      for (const id of read.ids.attributions) this.#pageOfAttribution.set(id, read.page.id);
    }
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
