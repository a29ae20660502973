import type { Attribution, Claim, Entity, Event, HearsayRecord, RecordPage } from "../../../src/core/record.ts";
import type { BriefData } from "../../../src/exporters/html/brief-data.ts";

/** All the app shows: the record, and what the server or the export computed beside it. */
export type AppData = BriefData & {
  readonly record: HearsayRecord;
  readonly pages: ReadonlyMap<string, RecordPage>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly attributionsOf: ReadonlyMap<string, readonly Attribution[]>;
  readonly eventsOf: ReadonlyMap<string, readonly Event[]>;
  /** The claims that a statement is a member of, by the attribution's id. */
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
};

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

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

export function appData(record: HearsayRecord, beside: BriefData): AppData {
  const start = (one: Attribution): number => one.contents[0]?.start ?? one.cues[0]?.start ?? 0;
  const attributions = [...record.attributions].sort((a, b) => start(a) - start(b));
  return {
    ...beside,
    record,
    pages: byId(record.pages),
    entities: byId(record.entities),
    attributions: byId(record.attributions),
    attributionsOf: grouped(attributions, (one) => [one.page]),
    eventsOf: grouped(record.events, (event) => event.accounts.map((account) => account.page)),
    claimsOf: grouped(record.claims, (claim) => claim.members.flatMap((member) => member.attribution ?? [])),
  };
}
