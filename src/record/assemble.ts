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
import { byCodeUnits, failureKey, sortedBy, spanKey } from "./order.ts";

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
export function assemble(parts: RecordParts): HearsayRecord {
  const { findings } = parts;
  const bounds = new Map(findings.bounds.map((one) => [one.page, one.bounds]));
  const linkedDates = new Map(findings.dates.map((date) => [date.page, date.linked]));
  const entityOf = memberIndex(findings.entities);
  const originOf = new Map(
    findings.origins.flatMap((origin) => origin.attributions.map((id): [string, string] => [id, origin.id])),
  );
  const pages = [
    ...parts.pages.map(({ page, layers }) =>
      recordPage(page, layers, linkedDates.get(page.id) ?? null, bounds.get(page.id)),
    ),
    ...(parts.unreadPages ?? []).map((page) => recordPage(page, null, linkedDates.get(page.id) ?? null)),
  ];
  const attributions = parts.pages.flatMap((page) => attributionsOf(page, entityOf, originOf));
  const byId = (item: { readonly id: string }) => [item.id];
  return {
    format: RECORD_FORMAT,
    generator: { name: "hearsay", version: parts.version, models: sortedEntries(parts.models ?? {}) },
    pages: sortedBy(pages, byId),
    failures: sortedBy(parts.failures, failureKey),
    matters: sortedBy(findings.matters, (matter) => [matter.main ? 0 : 1, -matter.pages.length, matter.id]),
    entities: sortedBy(
      findings.entities.map(({ members: _, ...entity }) => entity),
      byId,
    ),
    attributions: sortedBy(attributions, (one) => [one.page, firstStart(one), one.id]),
    origins: sortedBy(
      findings.origins.map(({ attributions: _, ...origin }) => origin),
      byId,
    ),
    events: sortedBy(
      findings.events.map(({ members: _, ...event }) => event),
      byId,
    ),
    claims: sortedBy(findings.claims, byId),
    copies: sortedBy(findings.copies, (copy) => [...spanKey(copy.a[0]), ...spanKey(copy.b[0])]),
    differences: sortedBy(findings.differences, byId),
    unknowns: sortedBy(findings.unknowns, byId),
    positions: sortedBy(findings.positions, (position) => [position.entity, position.topic]),
    timeline: [...findings.timeline],
    warnings: sortedBy(findings.warnings, (one) => [one.page ?? "", one.code, ...spanKey(one.evidence[0])]),
    corrections: sortedBy(parts.corrections, (correction) => [correction.at, correction.id]),
  };
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

function attributionsOf(
  { page, layers, ids }: ReadPage,
  entityOf: ReadonlyMap<string, string>,
  originOf: ReadonlyMap<string, string>,
): Attribution[] {
  const inPage = ({ start, end }: TextSpan): Span => ({ page: page.id, start, end });
  const entity = (id: number | null) => (id === null ? null : (entityOf.get(refKey({ page: page.id, id })) ?? null));
  const idOf = (local: number): string => {
    const id = ids.attributions[local];
    if (id === undefined) throw new RangeError(`${page.id} has no attribution ${local}`);
    return id;
  };
  const toRecord = (one: AttributionAnnotation): Attribution => ({
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
      entity: entity(one.speaker.entity),
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
      entity: entity(link.entity),
      span: link.span === null ? null : inPage(link.span),
      inferred: link.inferred,
    })),
    origin: originOf.get(idOf(one.id)) ?? null,
    said: one.said === null ? null : { own: one.said.value, linked: null, evidence: [inPage(one.said.span)] },
  });
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
