import { HearsayError } from "../../core/errors.ts";
import type { Account, Event } from "../../core/record.ts";
import type { EventDetail } from "../contract/answers.ts";
import type { EventRow } from "../contract/parts.ts";
import type { Parameters } from "../contract/queries.ts";
import { dateFilter, oneOf, pageFilter } from "../filters.ts";
import { holdsWords } from "../folded-words.ts";
import type { RecordView } from "../record-view.ts";
import { listOf, NAMED, type Stretch } from "../stretch.ts";
import { unknownRow } from "./open-questions.ts";
import { sentenceQuote } from "./sentence-quote.ts";
import { speakerName } from "./statements.ts";

export function pagesTelling(event: Event): string[] {
  return [...new Set(event.accounts.map(({ page }) => page))];
}

function told(event: Event): EventRow["told"] {
  const kinds = new Map<string, Pick<Account, "status" | "stance"> & { pages: Set<string> }>();
  for (const { status, stance, page } of event.accounts) {
    const key = `${status} ${stance}`;
    const kind = kinds.get(key) ?? { status, stance, pages: new Set<string>() };
    kind.pages.add(page);
    kinds.set(key, kind);
  }
  return [...kinds.values()]
    .sort((a, b) => b.pages.size - a.pages.size)
    .map(({ status, stance, pages }) => ({
      status,
      stance,
      pages: [...pages].slice(0, NAMED),
      pageCount: pages.size,
    }));
}

function firstAccount(event: Event): Account {
  const [first] = event.accounts;
  if (first === undefined) throw new Error(`event ${event.id} has no account`);
  return first;
}

export function eventRow(view: RecordView, event: Event): EventRow {
  const pages = pagesTelling(event);
  return {
    id: event.id,
    label: event.label,
    scheme: event.scheme,
    type: event.type,
    mode: event.mode,
    when: event.when?.value ?? null,
    whenLinked: event.whenLinked?.value ?? null,
    where: event.where?.value ?? null,
    status: event.status,
    participants: event.participants.map(({ entity, role }) => ({ entity: view.entity(entity), role })),
    told: told(event),
    pages: pages.slice(0, NAMED),
    pageCount: pages.length,
    first: view.quote(firstAccount(event).mention),
    apart: view.allApart(pages),
  };
}

/** All events; those that most pages tell first, then those told most, then by id. */
export function eventsInOrder(view: RecordView): readonly Event[] {
  return view.once("eventsInOrder", () =>
    view.record.events
      .map((event) => ({ event, pages: pagesTelling(event).length }))
      .sort(
        (a, b) =>
          b.pages - a.pages ||
          b.event.accounts.length - a.event.accounts.length ||
          (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0),
      )
      .map(({ event }) => event),
  );
}

/** True where the entity takes part in it or tells of it. */
export function involves(view: RecordView, event: Event, actor: string): boolean {
  return (
    event.participants.some(({ entity }) => entity === actor) ||
    event.accounts.some(
      ({ attribution }) => attribution !== null && view.attributions.get(attribution)?.speaker.entity === actor,
    )
  );
}

/** True where the event, or one account of it that is not a denial, has one of the statuses. */
export function hasStatus(event: Event, status: (value: Account["status"]) => boolean): boolean {
  return status(event.status.value) || event.accounts.some((one) => one.stance !== "denies" && status(one.status));
}

function namesOf(view: RecordView, event: Event): string {
  return event.participants.map(({ entity }) => view.entity(entity).name).join(" ");
}

export function events(view: RecordView, asked: Parameters<"events">): Stretch<EventRow> {
  const { actor, disputed, type, q } = asked;
  const onPage = pageFilter(view, asked);
  const inTime = dateFilter(asked);
  const status = oneOf(asked.status);
  const found = eventsInOrder(view).filter(
    (event) =>
      hasStatus(event, status) &&
      (disputed === undefined || event.status.disputed === disputed) &&
      (type === undefined || event.type === type) &&
      (actor === undefined || involves(view, event, actor)) &&
      onPage(event.accounts.map(({ page }) => page)) &&
      inTime(event.when?.value ?? event.whenLinked?.value) &&
      (q === undefined || holdsWords(`${event.label} ${namesOf(view, event)}`, q)),
  );
  return listOf(
    view,
    found,
    asked,
    (event) => eventRow(view, event),
    (row) => [...row.pages, ...row.told.flatMap((one) => one.pages)],
  );
}

/** Who an account rests on, with the named links it came by; null where it is the page itself. */
export function whoTells(view: RecordView, attribution: string | null): string | null {
  const one = attribution === null ? undefined : view.attributions.get(attribution);
  if (one === undefined) return null;
  const speaker = speakerName(view, one) || "nobody named";
  const via: string[] = [];
  for (const link of one.chain.slice(1)) {
    const same =
      (link.entity !== null && link.entity === one.speaker.entity) ||
      speaker.toLowerCase().includes(link.name.toLowerCase());
    if (same || link.kind === "unnamed" || link.name === one.speaker.description || via.includes(link.name)) continue;
    via.push(link.name);
  }
  return via.length === 0 ? speaker : `${speaker}, via ${via.join(", via ")}`;
}

export function event(view: RecordView, { id }: Parameters<"event">): EventDetail {
  const found = view.events.get(id) ?? view.record.events.find((one) => one.was?.includes(id));
  if (found === undefined) throw new HearsayError("unknown-id", `Nothing in the record has the id ${id}.`);
  const accounts = found.accounts.map((account) => {
    return {
      account,
      words: view.quote(account.mention),
      sentence: sentenceQuote(view, account.mention),
      who: whoTells(view, account.attribution),
      details: account.details.map(({ field, value, span }) => ({ field, value, words: view.quote(span) })),
    };
  });
  const named = (ids: readonly string[]): { id: string; label: string }[] =>
    ids.flatMap((other) => {
      const event = view.events.get(other);
      return event === undefined ? [] : [{ id: other, label: event.label }];
    });
  return {
    event: found,
    row: eventRow(view, found),
    accounts,
    when: {
      own: view.quotes(found.when?.evidence ?? []),
      linked: view.quotes(found.whenLinked?.evidence ?? []),
      basis: found.when?.basis ?? found.whenLinked?.basis ?? null,
    },
    before: named(found.before),
    after: named(found.after),
    differences: (view.differencesAbout.get(found.id) ?? []).map((one) => one.id),
    unknowns: (view.unknownsOf.get(found.id) ?? []).map((one) => unknownRow(view, one)),
    pages: view.table(pagesTelling(found)),
  };
}
