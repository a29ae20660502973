import type { Findings, Ref } from "../core/findings.ts";
import type { AttributionAnnotation, Layers } from "../core/layers.ts";
import type { Page } from "../core/page.ts";
import {
  type Attribution,
  type Correction,
  type Evidenced,
  type Failure,
  type HearsayRecord,
  RECORD_FORMAT,
  type RecordPage,
  type Span,
} from "../core/record.ts";
import type { TextSpan } from "../core/span.ts";
import type { ReadPage } from "../core/stage.ts";
import { byCodeUnits, failureKey, sortedBy, sortedById, spanKey } from "./order.ts";

/** Everything that a record is a function of. */
export type RecordParts = {
  readonly pages: readonly ReadPage[];
  /** Pages that were cleaned but that a stage failed on: they are in the record with their words and nothing read out of them. */
  readonly unreadPages?: readonly Page[];
  readonly findings: Findings;
  readonly corrections: readonly Correction[];
  readonly failures: readonly Failure[];
  readonly version: string;
  readonly models?: { readonly [name: string]: string };
};

/**
 * Puts pages, layers and findings together into the record. Pure: the order of every input list is of no account,
 * but for the timeline, which the linker gives in its order of reading. The order of the output:
 * - pages, entities, origins, events, claims, differences, unknowns: by id (code units);
 * - failures: by source (path, line, url, id), code, message;
 * - matters: main ones first, then the larger, then by id;
 * - attributions: by page, then start of the first evidence, then id;
 * - copies: by first span of a, then of b; positions: by entity, topic; warnings: by page, code, evidence;
 * - corrections: by time, then id.
 */
export function assemble(parts: RecordParts, known: AssembledParts = new AssembledParts()): HearsayRecord {
  const { findings } = parts;
  const bounds = new Map(findings.bounds.map((one) => [one.page, one.bounds]));
  const linkedDates = new Map(findings.dates.map((date) => [date.page, date.linked]));
  const entityOf = memberIndex(findings.entities);
  const originOf = new Map(
    findings.origins.flatMap((origin) => origin.attributions.map((id): [string, string] => [id, origin.id])),
  );
  const pages = [
    ...parts.pages.map(({ page, layers }) =>
      known.page(page, layers, linkedDates.get(page.id) ?? null, bounds.get(page.id)),
    ),
    ...(parts.unreadPages ?? []).map((page) => known.page(page, null, linkedDates.get(page.id) ?? null, undefined)),
  ];
  const attributions = sortedById(parts.pages.map((read) => ({ id: read.page.id, read }))).flatMap(({ read }) =>
    known.attributions(read, entityOf, originOf),
  );
  return {
    format: RECORD_FORMAT,
    generator: { name: "hearsay", version: parts.version, models: sortedEntries(parts.models ?? {}) },
    pages: sortedById(pages),
    failures: sortedBy(parts.failures, failureKey),
    matters: sortedBy(findings.matters, (matter) => [matter.main ? 0 : 1, -matter.pages.length, matter.id]),
    entities: sortedById(findings.entities.map((entity) => known.bare(entity, ({ members: _, ...bare }) => bare))),
    attributions,
    origins: sortedById(findings.origins.map((origin) => known.bare(origin, ({ attributions: _, ...bare }) => bare))),
    events: sortedById(findings.events.map((event) => known.bare(event, ({ members: _, ...bare }) => bare))),
    claims: sortedById(findings.claims),
    copies: sortedBy(findings.copies, (copy) => [...spanKey(copy.a[0]), ...spanKey(copy.b[0])]),
    differences: sortedById(findings.differences),
    unknowns: sortedById(findings.unknowns),
    positions: sortedBy(findings.positions, (position) => [position.entity, position.topic]),
    timeline: [...findings.timeline],
    warnings: sortedBy(findings.warnings, (one) => [one.page ?? "", one.code, ...spanKey(one.evidence[0])]),
    corrections: sortedBy(parts.corrections, (correction) => [correction.at, correction.id]),
  };
}

type KnownPage = {
  readonly layers: Layers | null;
  readonly linked: Evidenced<string> | null;
  readonly bounds: Evidenced<string> | undefined;
  readonly item: RecordPage;
};
type KnownAttributions = {
  readonly layers: Layers;
  readonly refs: readonly (string | null)[];
  readonly items: readonly Attribution[];
};

/**
 * Items of records that were put together before: one that is made of the very same is the same object in the next
 * record, so that a look tells what has changed.
 */
export class AssembledParts {
  readonly #pages = new WeakMap<Page, KnownPage>();
  readonly #attributions = new WeakMap<ReadPage["ids"], KnownAttributions>();
  readonly #bare = new WeakMap<object, unknown>();

  page(
    page: Page,
    layers: Layers | null,
    linked: Evidenced<string> | null,
    bounds: Evidenced<string> | undefined,
  ): RecordPage {
    const known = this.#pages.get(page);
    if (known !== undefined && known.layers === layers && known.linked === linked && known.bounds === bounds)
      return known.item;
    const item = recordPage(page, layers, linked, bounds);
    this.#pages.set(page, { layers, linked, bounds, item });
    return item;
  }

  /** A page's statements in the record's order. */
  attributions(
    read: ReadPage,
    entityOf: ReadonlyMap<string, string>,
    originOf: ReadonlyMap<string, string>,
  ): readonly Attribution[] {
    const refs = refsOf(read, entityOf, originOf);
    const known = this.#attributions.get(read.ids);
    const same = known?.layers === read.layers && known.refs.length === refs.length;
    if (same && known.refs.every((ref, at) => ref === refs[at])) return known.items;
    const items = sortedBy(attributionsOf(read, refs), (one) => [firstStart(one), one.id]);
    this.#attributions.set(read.ids, { layers: read.layers, refs, items });
    return items;
  }

  /** What the record shows of a finding. */
  bare<F extends object, B>(finding: F, bareOf: (finding: F) => B): B {
    const known = this.#bare.get(finding);
    if (known !== undefined) return known as B;
    const bare = bareOf(finding);
    this.#bare.set(finding, bare);
    return bare;
  }
}

/** Field by field, so that the order of keys does not hang on how a page was made. */
function recordPage(
  page: Page,
  layers: Layers | null,
  linked: Evidenced<string> | null,
  bounds?: Evidenced<string>,
): RecordPage {
  return {
    id: page.id,
    source: page.source,
    sha256: page.sha256,
    capturedAt: page.capturedAt,
    bytes: page.bytes,
    text: page.text,
    blocks: page.blocks,
    title: page.title,
    outlet: page.outlet,
    authors: page.authors,
    dateline: page.dateline,
    agency: page.agency,
    voice: page.voice,
    published: { own: page.published, linked, ...(bounds === undefined ? {} : { bounds }) },
    updated: page.updated,
    ...(page.times === undefined ? {} : { times: page.times }),
    ...(page.canonical === undefined ? {} : { canonical: page.canonical }),
    ...(page.republished === undefined ? {} : { republished: page.republished }),
    language: page.language,
    links: page.links,
    repairs: (layers?.repairs.annotations ?? []).map((repair) => ({
      span: { page: page.id, start: repair.start, end: repair.end },
      kind: repair.kind,
      reading: repair.reading,
      uncertain: repair.uncertain,
    })),
  };
}

/** What the statements of a page point to in the dossier: of each, its origin, its speaker, and the links of its chain. */
function refsOf(
  { page, layers, ids }: ReadPage,
  entityOf: ReadonlyMap<string, string>,
  originOf: ReadonlyMap<string, string>,
): (string | null)[] {
  const refs: (string | null)[] = [];
  const entity = (id: number | null) => (id === null ? null : (entityOf.get(refKey({ page: page.id, id })) ?? null));
  for (const { id, speaker, chain } of layers.attributions.annotations) {
    refs.push(originOf.get(ids.attributions[id] ?? "") ?? null, entity(speaker.entity));
    for (const link of chain) refs.push(entity(link.entity));
  }
  return refs;
}

function attributionsOf({ page, layers, ids }: ReadPage, refs: readonly (string | null)[]): Attribution[] {
  const inPage = ({ start, end }: TextSpan): Span => ({ page: page.id, start, end });
  let at = 0;
  const next = (): string | null => refs[at++] ?? null;
  const idOf = (local: number): string => {
    const id = ids.attributions[local];
    if (id === undefined) throw new RangeError(`${page.id} has no attribution ${local}`);
    return id;
  };
  const toRecord = (one: AttributionAnnotation): Attribution => {
    const [origin, speaker] = [next(), next()];
    return {
      id: idOf(one.id),
      page: page.id,
      sources: one.sources.map(inPage),
      cues: one.cues.map(inPage),
      contents: one.contents.map(inPage),
      form: one.form,
      fidelity: one.fidelity,
      stance: one.stance,
      hedges: one.hedges.map(inPage),
      hypothetical: one.hypothetical,
      speaker: {
        entity: speaker,
        description: one.speaker.description,
        kind: one.speaker.kind,
        number: one.speaker.number,
        confidence: one.speaker.confidence,
        alternatives: [...one.speaker.alternatives],
      },
      parent: one.parent === null ? null : idOf(one.parent),
      chain: one.chain.map((link) => ({
        name: link.name,
        kind: link.kind,
        entity: next(),
        span: link.span === null ? null : inPage(link.span),
        inferred: link.inferred,
      })),
      origin,
      said: one.said === null ? null : { own: one.said.value, linked: null, evidence: [inPage(one.said.span)] },
    };
  };
  return layers.attributions.annotations.map(toRecord);
}

/** From a page's own entity to the dossier's. */
function memberIndex(entities: Findings["entities"]): ReadonlyMap<string, string> {
  return new Map(
    entities.flatMap((entity) => entity.members.map((member): [string, string] => [refKey(member), entity.id])),
  );
}

function refKey(ref: Ref): string {
  return `${ref.page} ${ref.id}`;
}

function firstStart(attribution: Attribution): number {
  return (attribution.contents[0] ?? attribution.cues[0] ?? attribution.sources[0])?.start ?? 0;
}

function sortedEntries(models: { readonly [name: string]: string }): { [name: string]: string } {
  return Object.fromEntries(Object.entries(models).sort(([a], [b]) => byCodeUnits(a, b)));
}
