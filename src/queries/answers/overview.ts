import { type DateBounds, dateBounds } from "../../measure/date-bounds.ts";
import type { Facets, Overview } from "../contract/answers.ts";
import type { BriefEntry } from "../contract/parts.ts";
import type { Parameters } from "../contract/queries.ts";
import { dateFilter, pageFilter } from "../filters.ts";
import { holdsWords } from "../folded-words.ts";
import type { RecordView } from "../record-view.ts";
import { listOf, type Stretch } from "../stretch.ts";
import { entryFilter } from "./entry-filters.ts";
import { firstHere } from "./first-here.ts";

/** Entries of each section that come with the overview. */
const FIRST_ENTRIES = 10;
const MOST_ACTORS = 500;

/** Sections whose entries tell who was first. */
const FIRST_TOLD: ReadonlySet<string> = new Set(["DISPUTED", "ONE REPORT, SEVERAL WORDINGS", "RESTS ON ONE ORIGIN"]);

function pagesOf(entry: BriefEntry): string[] {
  const first = entry.first?.words.page;
  const pages = entry.lines.flatMap((line) => line.parts.flatMap((part) => part.page ?? []));
  return first === undefined ? pages : [...pages, first];
}

/** An entry with who was first to tell what its headline names. */
function withFirst(view: RecordView, heading: string, entry: BriefEntry): BriefEntry {
  if (!FIRST_TOLD.has(heading)) return entry;
  const about = entry.lines[0]?.parts.find((part) => part.about !== undefined)?.about;
  return about === undefined ? entry : { ...entry, first: firstHere(view, about) };
}

function wordsOf(entry: BriefEntry): string {
  return entry.lines.map(({ parts }) => parts.map(({ text }) => text).join("")).join(" ");
}

export function overview(view: RecordView): Overview {
  const { record, beside } = view;
  const sections = view.sections
    // The list of pages is a query of its own.
    .filter(({ heading }) => heading !== "PAGES")
    .map(({ heading, entries }) => ({
      heading,
      total: entries.length,
      items: entries.slice(0, FIRST_ENTRIES).map((entry) => withFirst(view, heading, entry)),
    }));
  return {
    title: beside.brief.title,
    facts: [...beside.brief.facts],
    generator: { name: record.generator.name, version: record.generator.version },
    revision: beside.revision,
    state: beside.state ?? null,
    counts: {
      pages: record.pages.length,
      failures: record.failures.length,
      matters: record.matters.length,
      entities: record.entities.length,
      statements: record.attributions.length,
      events: record.events.length,
      claims: record.claims.length,
      differences: record.differences.length,
      copies: record.copies.length,
      unknowns: record.unknowns.length,
      positions: record.positions.length,
      timeline: record.timeline.length,
      warnings: record.warnings.length,
      corrections: record.corrections.length,
    },
    matters: record.matters.map(({ id, main, pages }) => ({ id, main, pages: pages.length })),
    sections,
    pages: view.table(sections.flatMap(({ items }) => items.flatMap(pagesOf))),
  };
}

/** One section of the brief; nothing where the record has nothing under that heading. */
export function section(view: RecordView, asked: Parameters<"section">): Stretch<BriefEntry> {
  const { heading, from, to, q } = asked;
  const entries = view.sections.find((one) => one.heading === heading)?.entries ?? [];
  const onPage = pageFilter(view, asked);
  const inTime = dateFilter(asked);
  const dated = from !== undefined || to !== undefined;
  const fits = entryFilter(view, asked);
  const found = entries.filter((entry) => {
    const pages = pagesOf(entry);
    return (
      onPage(pages) &&
      fits(entry) &&
      (!dated || pages.some((page) => inTime(view.reference(page).date))) &&
      (q === undefined || holdsWords(wordsOf(entry), q))
    );
  });
  return listOf(view, found, asked, (entry) => withFirst(view, heading, entry), pagesOf);
}

function counted<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The most counted first, equal ones in order of code units. */
function ranked<T extends string>(counts: ReadonlyMap<T, number>): [T, number][] {
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : a > b ? 1 : 0));
}

export function facets(view: RecordView): Facets {
  const { record } = view;
  const statements = counted(record.attributions.flatMap(({ speaker }) => speaker.entity ?? []));
  const events = counted(record.events.flatMap((one) => [...new Set(one.participants.map(({ entity }) => entity))]));
  const told = new Map(
    [...statements, ...events].map(([id]) => [id, (statements.get(id) ?? 0) + (events.get(id) ?? 0)]),
  );
  const dated: DateBounds[] = [];
  for (const { published } of record.pages) {
    const date = published.own?.value ?? published.linked?.value;
    const bounds = date === undefined ? null : dateBounds(date);
    if (bounds !== null) dated.push(bounds);
  }
  const first = dated.reduce((least, one) => Math.min(least, one.first), Number.POSITIVE_INFINITY);
  const last = dated.reduce((most, one) => Math.max(most, one.last), Number.NEGATIVE_INFINITY);
  const day = (number: number): string | null =>
    !Number.isFinite(number) ? null : new Date(number * 86_400_000).toISOString().slice(0, 10);
  return {
    outlets: ranked(counted(record.pages.map((page) => page.outlet?.value ?? ""))).map(([name, pages]) => ({
      name,
      pages,
    })),
    actors: ranked(told)
      .slice(0, MOST_ACTORS)
      .map(([id]) => ({ ...view.entity(id), statements: statements.get(id) ?? 0, events: events.get(id) ?? 0 })),
    statuses: ranked(counted(record.events.map(({ status }) => status.value))).map(([value, number]) => ({
      value,
      events: number,
    })),
    voices: ranked(counted(record.pages.flatMap(({ voice }) => voice.map(({ value }) => value)))).map(
      ([value, pages]) => ({
        value,
        pages,
      }),
    ),
    dates: { first: day(first), last: day(last) },
    undatedPages: record.pages.length - dated.length,
  };
}
