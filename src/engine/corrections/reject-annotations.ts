import type { AttributionAnnotation, EventAnnotation, Layers } from "../../core/layers.ts";
import type { Correction, Span } from "../../core/record.ts";
import type { TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";

/**
 * The pages without the statements and events that a user has rejected. What hung on a rejected statement hangs on the
 * one that held it. Ids in the record stay what they are; ids within a page are counted anew.
 */
export function withoutRejected(pages: readonly ReadPage[], corrections: readonly Correction[]): readonly ReadPage[] {
  const rejected = corrections.filter(({ kind }) => kind === "reject");
  if (rejected.length === 0) return pages;
  return pages.map((read) => {
    const anchors = (of: Correction["of"]) =>
      rejected.flatMap((one) => (one.of === of ? one.anchors.filter(({ page }) => page === read.page.id) : []));
    const statements = anchors("attribution");
    const events = anchors("event");
    return statements.length + events.length === 0 ? read : without(read, statements, events);
  });
}

function without(read: ReadPage, statements: readonly Span[], events: readonly Span[]): ReadPage {
  const { layers, ids } = read;
  const attributions = layers.attributions.annotations;
  const goneStatements = new Set(
    attributions.filter((one) => statements.some((anchor) => isAt(evidenceOf(one), anchor))).map(({ id }) => id),
  );
  const goneEvents = new Set(
    layers.events.annotations.filter((one) => events.some((anchor) => isAt(one, anchor))).map(({ id }) => id),
  );
  const statementIds = renumbered(attributions, goneStatements);
  const eventIds = renumbered(layers.events.annotations, goneEvents);
  const holderOf = (id: number | null): number | null => {
    let at = id;
    // Bounded by the number of statements, should parents ever go round.
    for (let step = 0; at !== null && goneStatements.has(at) && step <= attributions.length; step++)
      at = attributions[at]?.parent ?? null;
    return at === null ? null : (statementIds.get(at) ?? null);
  };
  // Field by field: a page's layers may be unpacked only when they are asked for.
  const kept: Layers = {
    repairs: layers.repairs,
    get tokens() {
      return layers.tokens;
    },
    sentences: layers.sentences,
    tags: layers.tags,
    dependencies: layers.dependencies,
    quotes: layers.quotes,
    times: layers.times,
    quantities: layers.quantities,
    entities: layers.entities,
    mentions: layers.mentions,
    attributions: {
      ...layers.attributions,
      annotations: keep(attributions, statementIds).map((one) => ({ ...one, parent: holderOf(one.parent) })),
    },
    events: {
      ...layers.events,
      annotations: keep(layers.events.annotations, eventIds).map((one) => eventWithout(one, holderOf, eventIds)),
    },
  };
  return {
    ...read,
    layers: kept,
    ids: {
      attributions: ids.attributions.filter((_, id) => !goneStatements.has(id)),
      events: ids.events.filter((_, id) => !goneEvents.has(id)),
    },
  };
}

function eventWithout(
  { takesUp, after, ...event }: EventAnnotation,
  holderOf: (id: number | null) => number | null,
  eventIds: ReadonlyMap<number, number>,
): EventAnnotation {
  const earlier = takesUp === undefined ? undefined : eventIds.get(takesUp);
  return {
    ...event,
    attribution: holderOf(event.attribution),
    ...(earlier === undefined ? {} : { takesUp: earlier }),
    ...(after === undefined
      ? {}
      : { after: after.flatMap(({ event: id, span }) => orderedBefore(eventIds.get(id), span)) }),
  };
}

const orderedBefore = (event: number | undefined, span: TextSpan) => (event === undefined ? [] : [{ event, span }]);

function evidenceOf(one: AttributionAnnotation): TextSpan {
  return one.contents[0] ?? one.cues[0] ?? one;
}

function isAt(span: TextSpan, anchor: TextSpan): boolean {
  return span.start === anchor.start && span.end === anchor.end;
}

function renumbered(
  annotations: readonly { readonly id: number }[],
  gone: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const ids = annotations.filter(({ id }) => !gone.has(id)).map(({ id }, index) => [id, index] as const);
  return new Map(ids);
}

function keep<T extends { readonly id: number }>(annotations: readonly T[], ids: ReadonlyMap<number, number>): T[] {
  return annotations.flatMap((one): T[] => {
    const id = ids.get(one.id);
    return id === undefined ? [] : [{ ...one, id }];
  });
}
