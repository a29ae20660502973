import type { HearsayRecord, Span } from "../core/record.ts";

/** The lists of a record, in the order in which a comparison tells of them. */
export const KINDS = [
  "pages",
  "failures",
  "warnings",
  "matters",
  "differences",
  "events",
  "claims",
  "origins",
  "attributions",
  "copies",
  "unknowns",
  "positions",
  "entities",
  "timeline",
  "corrections",
] as const satisfies readonly (keyof HearsayRecord)[];
export type RecordKind = (typeof KINDS)[number];

/** One thing of a record with an id (its own, or one made of what identifies it) and a name to show. */
export type Entry = {
  readonly id: string;
  readonly was: readonly string[];
  readonly label: string;
  readonly value: unknown;
};

type Lookup = {
  /** The page's words, cut when long. */
  readonly words: (span: Span | undefined) => string;
  /** The same of words that something stands between. */
  readonly stretches: (spans: readonly Span[]) => string;
  readonly entity: (id: string) => string;
  readonly event: (id: string | undefined) => string | undefined;
};

function lookup(record: HearsayRecord): Lookup {
  const texts = new Map(record.pages.map((page) => [page.id, page.text]));
  const names = new Map(record.entities.map((entity) => [entity.id, entity.name]));
  const labels = new Map(record.events.map((event) => [event.id, event.label]));
  const slice = (span: Span): string => texts.get(span.page)?.slice(span.start, span.end) ?? "";
  return {
    words: (span) => (span === undefined ? "" : cut(slice(span))),
    stretches: (spans) => cut(spans.map(slice).join(" … ")),
    entity: (id) => names.get(id) ?? id,
    event: (id) => (id === undefined ? undefined : labels.get(id)),
  };
}

function cut(slice: string): string {
  const short = slice.replace(/\s+/g, " ").trim();
  return short.length > 100 ? `${short.slice(0, 100).toWellFormed()}…` : short;
}

function place(span: Span | undefined): string {
  return span === undefined ? "" : `${span.page}:${span.start}-${span.end}`;
}

function sourceName(source: HearsayRecord["pages"][number]["source"]): string {
  const name = source.path ?? source.url ?? source.id ?? "";
  return source.line === undefined ? name : `${name}:${source.line}`;
}

type Reader = { readonly [kind in RecordKind]: (record: HearsayRecord, find: Lookup) => readonly Entry[] };

function entry(id: string, label: string, value: unknown, was: readonly string[] | undefined = []): Entry {
  return { id, was, label, value };
}

const READERS: Reader = {
  pages: ({ pages }) => pages.map((one) => entry(one.id, one.title?.value ?? sourceName(one.source), one)),
  failures: ({ failures }) => failures.map((one) => entry(`${sourceName(one.source)} ${one.code}`, one.message, one)),
  warnings: ({ warnings }) =>
    warnings.map((one) => entry(`${one.code} ${one.page ?? ""} ${place(one.evidence[0])}`, one.message, one)),
  matters: ({ matters }) => matters.map((one) => entry(one.id, one.main ? "main matter" : "other matter", one)),
  differences: ({ differences }) =>
    differences.map((one) => entry(one.id, `${one.kind}: ${one.sides.map((side) => side.value).join(" / ")}`, one)),
  events: ({ events }) => events.map((one) => entry(one.id, one.label, one, one.was)),
  claims: ({ claims }) => claims.map((one) => entry(one.id, one.label, one, one.was)),
  origins: ({ origins }) => origins.map((one) => entry(one.id, one.name, one, one.was)),
  attributions: ({ attributions }, find) =>
    attributions.map((one) =>
      entry(one.id, `${one.speaker.description || "nobody stated"}: ${find.stretches(one.contents)}`, one),
    ),
  copies: ({ copies }, find) =>
    copies.map((one) => entry(`${place(one.a[0])} ${place(one.b[0])}`, `${one.kind}: ${find.words(one.a[0])}`, one)),
  unknowns: ({ unknowns }, find) => unknowns.map((one) => entry(one.id, find.words(one.evidence), one)),
  positions: ({ positions }, find) =>
    positions.map((one) => {
      const name = find.entity(one.entity);
      return entry(`${one.entity} ${one.topic}`, `${name} on ${one.topic}`, one);
    }),
  entities: ({ entities }) => entities.map((one) => entry(one.id, one.name, one, one.was)),
  timeline: ({ timeline }, find) =>
    timeline.map((one) => {
      const of = one.event ?? one.attribution ?? one.page ?? "";
      const label = find.event(one.event) ?? of;
      return entry(of, label, one);
    }),
  corrections: ({ corrections }) => corrections.map((one) => entry(one.id, `${one.kind}: ${one.value ?? ""}`, one)),
};

/** The entries of one list of a record, in the record's order; ids are unique. */
export function entriesOf(record: HearsayRecord, kind: RecordKind): readonly Entry[] {
  const seen = new Map<string, number>();
  return READERS[kind](record, lookup(record)).map((one) => {
    const count = (seen.get(one.id) ?? 0) + 1;
    seen.set(one.id, count);
    return count === 1 ? one : { ...one, id: `${one.id} (${count})` };
  });
}
