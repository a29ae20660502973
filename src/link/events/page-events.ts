import type { EventAnnotation } from "../../core/layers.ts";
import type { Entity } from "../../core/record.ts";
import type { ReadPage } from "../../core/stage.ts";
import { withDefendant } from "./defendant.ts";
import { groupOnPage, type PageJoin } from "./group-on-page.ts";
import { knownTellings } from "./known-tellings.ts";
import { leadTellings } from "./lead-tellings.ts";
import { mainHappenings } from "./main-happenings.ts";
import { officeHolders, officeNamed } from "./office-holders.ts";
import { type PageContext, pageContext } from "./page-context.ts";
import { eventMentions, type PageEvent } from "./page-event.ts";
import { placesWithin } from "./places-within.ts";

type Participant = EventAnnotation["participants"][number];

/** The events of all pages as each page tells them, with why mentions of one page were put together. */
export type PageEvents = {
  readonly events: readonly PageEvent[];
  readonly joins: readonly { readonly read: ReadPage; readonly join: PageJoin }[];
  readonly contexts: ReadonlyMap<string, PageContext>;
  /** The dossier's entity for somebody who takes part, by name or by the office that is named. */
  partyOf(page: string, participant: Participant): Entity | null;
};

/** Groups the mentions of events of each page, with the dossier's entities for those who take part. */
export function pageEvents(
  pages: readonly ReadPage[],
  dossierEntities: readonly (Entity & {
    readonly members: readonly { readonly page: string; readonly id: number }[];
  })[],
): PageEvents {
  const entities = new Map<string, Entity>();
  for (const entity of dossierEntities) {
    for (const { page, id } of entity.members) entities.set(`${page} ${id}`, entity);
  }
  const entityOf = (page: string, pageEntity: number) => entities.get(`${page} ${pageEntity}`) ?? null;
  const holders = officeHolders(dossierEntities);
  const byId = new Map(dossierEntities.map((entity) => [entity.id, entity]));
  const partyOf = (page: string, { entity, office, name }: Participant): Entity | null => {
    const named = office ?? officeNamed(name);
    const holder = named === null ? null : holders.of(named.title, named.of);
    if (holder !== null) return byId.get(holder) ?? null;
    return entity === null ? null : entityOf(page, entity);
  };
  const events: PageEvent[] = [];
  const joins: { read: ReadPage; join: PageJoin }[] = [];
  const contexts = new Map<string, PageContext>();
  const within = placesWithin(pages);
  for (const read of pages) {
    const ownEntity = (pageEntity: number) => entityOf(read.page.id, pageEntity);
    const ownParty = (participant: Participant) => partyOf(read.page.id, participant);
    const mentionsOf = (which: "plain" | "slight") =>
      withDefendant(eventMentions(read, ownParty, which, within), read, ownParty, ownEntity);
    const slight = mentionsOf("slight");
    const plain = groupOnPage(read.page, mentionsOf("plain"));
    const main = mainHappenings(read.page, plain.events, slight);
    const opening = leadTellings(read.page, main.events, slight);
    for (const event of opening.events) events.push(event);
    for (const event of knownTellings(read.page.id, opening.events, slight)) events.push(event);
    for (const join of [...plain.joins, ...main.joins, ...opening.joins]) joins.push({ read, join });
    contexts.set(read.page.id, pageContext(read, main.events, ownEntity));
  }
  return { events, joins, contexts, partyOf };
}
