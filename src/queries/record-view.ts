import type { Join } from "../core/findings.ts";
import type { Attribution, Claim, Entity, Event, HearsayRecord, RecordPage, Span } from "../core/record.ts";
import type { BriefEntry, EntityReference, PageReference, PageTable, Quote } from "./contract/parts.ts";
import type { News } from "./news-between.ts";

/** A brief as its builders give it; see exporters/brief. */
export type BriefForView = {
  readonly title: string;
  readonly facts: readonly string[];
  readonly sections: readonly { readonly heading: string; readonly lines: readonly BriefEntry["lines"][number][] }[];
};

/** What queries need besides the record. */
export type Beside = {
  readonly brief: BriefForView;
  /** The pages' short names, by id. */
  readonly labels: { readonly [page: string]: string };
  /** Changes when the record does. */
  readonly revision: string;
  /** What was joined and why; null where only the record is there. */
  readonly joins?: readonly Join[] | null;
  /** Which state of its dossier the record is, from 1; null where it is not of one. */
  readonly state?: number | null;
};

export type Mention = Span & {
  readonly entity: Entity;
  readonly by: Entity["mentions"][number]["by"];
  readonly confidence: number;
};

/** Words of a page that are shown, at most, in code units. */
const LONGEST_QUOTE = 1_000;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function grouped<T>(things: readonly T[], keys: (thing: T) => Iterable<string>): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    for (const key of new Set(keys(thing))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [thing]);
      else group.push(thing);
    }
  }
  return groups;
}

/** The place of a statement in its page. */
function startOf(one: Attribution): number {
  return one.contents[0]?.start ?? one.cues[0]?.start ?? one.sources[0]?.start ?? 0;
}

/**
 * A record made ready to be asked: its things by id, and by what they belong to. Each of its tables is made when it is
 * first needed, since most questions need few of them.
 */
export class RecordView {
  readonly record: HearsayRecord;
  readonly beside: Beside;
  readonly #made = new Map<string, unknown>();
  readonly #news = new Map<string, News>();

  constructor(record: HearsayRecord, beside: Beside) {
    this.record = record;
    this.beside = beside;
  }

  /** Tells the view what is new since an earlier state of the record. */
  tellNews(state: number, revision: string, news: News): void {
    this.#news.set(`${state} ${revision}`, news);
  }

  /** What is new since then; null where the view was not told. */
  newsSince(state: number, revision: string): News | null {
    return this.#news.get(`${state} ${revision}`) ?? null;
  }

  /** What `make` gives, made once under this name. */
  once<T>(name: string, make: () => T): T {
    if (!this.#made.has(name)) this.#made.set(name, make());
    return this.#made.get(name) as T;
  }

  get pages(): ReadonlyMap<string, RecordPage> {
    return this.once("pages", () => byId(this.record.pages));
  }
  get entities(): ReadonlyMap<string, Entity> {
    return this.once("entities", () => byId(this.record.entities));
  }
  get attributions(): ReadonlyMap<string, Attribution> {
    return this.once("attributions", () => byId(this.record.attributions));
  }
  get origins(): ReadonlyMap<string, HearsayRecord["origins"][number]> {
    return this.once("origins", () => byId(this.record.origins));
  }
  get events(): ReadonlyMap<string, Event> {
    return this.once("events", () => byId(this.record.events));
  }
  get claims(): ReadonlyMap<string, Claim> {
    return this.once("claims", () => byId(this.record.claims));
  }
  /** The pages in order of their short names. */
  get pageOrder(): readonly RecordPage[] {
    return this.once("pageOrder", () =>
      [...this.record.pages].sort((a, b) => compare(this.labelOf(a.id), this.labelOf(b.id)) || compare(a.id, b.id)),
    );
  }
  get pagePlaces(): ReadonlyMap<string, number> {
    return this.once("pagePlaces", () => new Map(this.pageOrder.map((page, place) => [page.id, place])));
  }
  /** By page, in the order of its text. */
  get statementsOf(): ReadonlyMap<string, readonly Attribution[]> {
    return this.once("statementsOf", () =>
      grouped(
        this.record.attributions
          .map((one, at) => ({ one, at }))
          .sort((a, b) => startOf(a.one) - startOf(b.one) || a.at - b.at)
          .map(({ one }) => one),
        (one) => [one.page],
      ),
    );
  }
  get eventsOf(): ReadonlyMap<string, readonly Event[]> {
    return this.once("eventsOf", () => grouped(this.record.events, (one) => one.accounts.map(({ page }) => page)));
  }
  /** The claims that a statement is a member of, by the attribution's id. */
  get claimsOf(): ReadonlyMap<string, readonly Claim[]> {
    return this.once("claimsOf", () =>
      grouped(this.record.claims, (one) => one.members.flatMap(({ attribution }) => attribution ?? [])),
    );
  }
  get differences(): ReadonlyMap<string, HearsayRecord["differences"][number]> {
    return this.once("differences", () => byId(this.record.differences));
  }
  get differencesAbout(): ReadonlyMap<string, readonly HearsayRecord["differences"][number][]> {
    return this.once("differencesAbout", () =>
      grouped(this.record.differences, ({ about }) =>
        [about.event, about.claim, about.entity].flatMap((id) => id ?? []),
      ),
    );
  }
  get mentionsOf(): ReadonlyMap<string, readonly Mention[]> {
    return this.once("mentionsOf", () => {
      const mentions = this.record.entities.flatMap((entity) =>
        entity.mentions.map((mention): Mention => ({ ...mention, entity })),
      );
      return grouped(
        mentions.sort((a, b) => a.start - b.start || b.end - a.end || compare(a.entity.id, b.entity.id)),
        ({ page }) => [page],
      );
    });
  }
  get warningsOf(): ReadonlyMap<string, readonly HearsayRecord["warnings"][number][]> {
    return this.once("warningsOf", () =>
      grouped(this.record.warnings, (one) =>
        one.page === undefined ? one.evidence.map(({ page }) => page) : [one.page],
      ),
    );
  }
  get unknownsOf(): ReadonlyMap<string, readonly HearsayRecord["unknowns"][number][]> {
    return this.once("unknownsOf", () =>
      grouped(this.record.unknowns, (one) => [
        one.evidence.page,
        ...[one.about.event, one.about.claim].flatMap((id) => id ?? []),
      ]),
    );
  }
  /** The matter of each page. */
  get matterOf(): ReadonlyMap<string, HearsayRecord["matters"][number]> {
    return this.once(
      "matterOf",
      () => new Map(this.record.matters.flatMap((matter) => matter.pages.map((page) => [page, matter] as const))),
    );
  }
  /** The entries of the brief's sections, those of other matters last. */
  get sections(): readonly { readonly heading: string; readonly entries: readonly BriefEntry[] }[] {
    return this.once("sections", () =>
      this.beside.brief.sections.map(({ heading, lines }) => ({ heading, entries: this.#entries(heading, lines) })),
    );
  }

  labelOf(page: string): string {
    return this.beside.labels[page] ?? page;
  }

  isApart(page: string): boolean {
    return this.matterOf.get(page)?.main === false;
  }

  /** True where none of the pages is of the main matter. */
  allApart(pages: readonly string[]): boolean {
    return pages.length > 0 && pages.every((page) => this.isApart(page));
  }

  reference(id: string): PageReference {
    return this.once(`reference ${id}`, () => {
      const page = this.pages.get(id);
      const { own = null, linked = null } = page?.published ?? {};
      return {
        id,
        label: this.labelOf(id),
        outlet: page?.outlet?.value ?? null,
        date: own?.value ?? linked?.value ?? null,
        dateFrom: own !== null ? "own" : linked !== null ? "linked" : null,
        title: page?.title?.value ?? null,
        apart: this.isApart(id),
      };
    });
  }

  /** Every page that `ids` names, once. */
  table(ids: Iterable<string | null | undefined>): PageTable {
    const table: { [id: string]: PageReference } = {};
    const sorted = [...new Set(ids)].filter((id) => id !== null && id !== undefined).sort(compare);
    for (const id of sorted) if (this.pages.has(id)) table[id] = this.reference(id);
    return table;
  }

  entity(id: string): EntityReference {
    const entity = this.entities.get(id);
    return { id, name: entity?.name ?? id, kind: entity?.kind ?? "other" };
  }

  quote({ page, start, end }: Span): Quote {
    const text = this.pages.get(page)?.text.slice(start, Math.min(end, start + LONGEST_QUOTE)) ?? "";
    return { page, start, end, text };
  }

  quotes(spans: readonly Span[]): Quote[] {
    return spans.map((span) => this.quote(span));
  }

  #entries(heading: string, lines: BriefForView["sections"][number]["lines"]): BriefEntry[] {
    const entries: (typeof lines)[number][][] = [];
    for (const line of lines) {
      const last = entries.at(-1);
      if (line.depth === 0 || last === undefined) entries.push([line]);
      else last.push(line);
    }
    const all = entries.map((entry): BriefEntry => {
      const pages = entry.flatMap((line) => line.parts.flatMap((part) => part.page ?? []));
      return { lines: entry, apart: this.allApart(pages) };
    });
    // Warnings are about pages, and the section of other matters is about nothing else.
    if (heading === "WARNINGS" || heading === "OTHER MATTERS") return all.map((one) => ({ ...one, apart: false }));
    return [...all.filter(({ apart }) => !apart), ...all.filter(({ apart }) => apart)];
  }
}
