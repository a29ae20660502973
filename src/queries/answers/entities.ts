import { HearsayError } from "../../core/errors.ts";
import type { Entity } from "../../core/record.ts";
import type { EntityDetail } from "../contract/answers.ts";
import type { EntityRow } from "../contract/parts.ts";
import type { Parameters } from "../contract/queries.ts";
import { oneOf } from "../filters.ts";
import { holdsWords } from "../folded-words.ts";
import type { RecordView } from "../record-view.ts";
import { listOf, type Stretch } from "../stretch.ts";

const MOST_MENTIONS = 500;

function countsOf(view: RecordView): { statements: ReadonlyMap<string, number>; events: ReadonlyMap<string, number> } {
  return view.once("entityCounts", () => {
    const statements = new Map<string, number>();
    const events = new Map<string, number>();
    for (const { speaker } of view.record.attributions)
      if (speaker.entity !== null) statements.set(speaker.entity, (statements.get(speaker.entity) ?? 0) + 1);
    for (const event of view.record.events)
      for (const entity of new Set(event.participants.map((one) => one.entity)))
        events.set(entity, (events.get(entity) ?? 0) + 1);
    return { statements, events };
  });
}

function entityRow(view: RecordView, entity: Entity): EntityRow {
  const { statements, events } = countsOf(view);
  return {
    id: entity.id,
    name: entity.name,
    kind: entity.kind,
    names: entity.names,
    mentions: entity.mentions.length,
    pages: new Set(entity.mentions.map(({ page }) => page)).size,
    statements: statements.get(entity.id) ?? 0,
    events: events.get(entity.id) ?? 0,
    maybeSame: entity.maybeSame.map((one) => ({ ...view.entity(one.entity), why: one.why })),
  };
}

function entitiesInOrder(view: RecordView): readonly Entity[] {
  return view.once("entitiesInOrder", () =>
    [...view.record.entities].sort(
      (a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    ),
  );
}

export function entities(view: RecordView, asked: Parameters<"entities">): Stretch<EntityRow> {
  const kind = oneOf(asked.kind);
  const { page, maybeSame, q } = asked;
  const found = entitiesInOrder(view).filter(
    (one) =>
      kind(one.kind) &&
      (page === undefined || one.mentions.some((mention) => mention.page === page)) &&
      (maybeSame === undefined || one.maybeSame.length > 0 === maybeSame) &&
      holdsWords(one.names.join(" "), q),
  );
  return listOf(
    view,
    found,
    asked,
    (one) => entityRow(view, one),
    () => [],
  );
}

export function entity(view: RecordView, { id }: Parameters<"entity">): EntityDetail {
  const found = view.entities.get(id) ?? view.record.entities.find((one) => one.was?.includes(id));
  if (found === undefined) throw new HearsayError("unknown-id", `Nothing in the record has the id ${id}.`);
  const mentions = found.mentions.slice(0, MOST_MENTIONS);
  const maybeSame = found.maybeSame.map((one) => ({
    entity: view.entity(one.entity),
    why: one.why,
    words: view.quotes(one.evidence),
    names: view.entities.get(one.entity)?.names ?? [],
  }));
  const roles = found.roles.map(({ value, basis, evidence }) => ({ value, basis, words: view.quotes(evidence) }));
  return {
    entity: { ...found, mentions },
    row: entityRow(view, found),
    roles,
    mentions: { total: found.mentions.length, items: mentions },
    maybeSame,
    topics: view.record.positions.flatMap((one) => (one.entity === found.id ? one.topic : [])),
    pages: view.table([
      ...mentions.map(({ page }) => page),
      ...[...maybeSame, ...roles].flatMap(({ words }) => words.map(({ page }) => page)),
    ]),
  };
}
