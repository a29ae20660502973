import type { Attribution, Claim, Entity, Event, HearsayRecord, Origin, RecordPage } from "../../core/record.ts";
import { pageLabels } from "./page-labels.ts";

/** The record with its things by id, and the pages' short names. */
export type RecordIndex = {
  readonly record: HearsayRecord;
  readonly pages: ReadonlyMap<string, RecordPage>;
  readonly labels: ReadonlyMap<string, string>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly events: ReadonlyMap<string, Event>;
  readonly claims: ReadonlyMap<string, Claim>;
};

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

export function indexRecord(record: HearsayRecord): RecordIndex {
  return {
    record,
    pages: byId(record.pages),
    labels: pageLabels(record.pages),
    entities: byId(record.entities),
    attributions: byId(record.attributions),
    origins: byId(record.origins),
    events: byId(record.events),
    claims: byId(record.claims),
  };
}

export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
