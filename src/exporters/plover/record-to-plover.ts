import { ploverCode } from "../../core/plover-code.ts";
import type { Entity, Event, HearsayRecord, RecordPage, Span } from "../../core/record.ts";

/** One who takes part, in the form of PLOVER's gold standard records: as the page has it, and the entity's fullest name. */
export type PloverActor = { readonly actorText: string; readonly actorName: string };

/**
 * One account of one event: a line of the export. The first fields are those of PLOVER's gold standard records (Open
 * Event Data Alliance); `date` is the day of the event where the record has one, else that of the page. The rest is
 * what PLOVER has no place for. Countries' and sectors' codes are left out: the record does not know them.
 */
export type PloverRecord = {
  readonly id: string;
  readonly date: string | null;
  readonly source: readonly PloverActor[];
  readonly target: readonly PloverActor[];
  /** PLOVER's code: a visit that is only promised is AGREE, one called off REJECT. */
  readonly event: string;
  /** The deed itself, whose status says how far it has got: CONSULT for both. */
  readonly type: string;
  readonly mode: string | null;
  readonly eventText: string;
  /** The paragraph that tells of it. */
  readonly text: string;
  readonly language: string | null;
  readonly publication: string | null;
  readonly url: string | null;
  readonly version: string;
  /** EDTF. */
  readonly eventDate: string | null;
  readonly location: string | null;
  readonly status: string;
  readonly stance: string;
  readonly statusDate: string | null;
  /** On whose word; null in the page's own voice. */
  readonly saidBy: string | null;
  readonly origin: string | null;
  /** The record's event: accounts of one event share it. */
  readonly eventId: string;
  /** UTF-16 code units into the page's text. */
  readonly span: Span;
};

/** The accounts of a record's PLOVER events, one JSON object a line, by page and place. Events of our own scheme are left out. */
export function* recordToPlover(record: HearsayRecord): Generator<string> {
  const pages = new Map(record.pages.map((page) => [page.id, page]));
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  const attributions = new Map(record.attributions.map((one) => [one.id, one]));
  const origins = new Map(record.origins.map((one) => [one.id, one.name]));
  const lines = record.events
    .filter(({ scheme }) => scheme === "plover")
    .flatMap((event) => event.accounts.map((account) => ({ event, account })))
    .sort(({ account: { mention: a } }, { account: { mention: b } }) =>
      a.page !== b.page ? (a.page < b.page ? -1 : 1) : a.start - b.start || a.end - b.end,
    );
  for (const { event, account } of lines) {
    const page = pages.get(account.page);
    if (page === undefined) continue;
    const said = account.attribution === null ? undefined : attributions.get(account.attribution);
    const eventDate = event.when?.value ?? event.whenLinked?.value ?? null;
    const line: PloverRecord = {
      id: `${event.id}:${account.mention.page}:${account.mention.start}`,
      date: dayOf(eventDate) ?? dayOf((page.published.own ?? page.published.linked)?.value ?? null),
      source: actors(event, ["source", "participant"], page, entities),
      target: actors(event, ["target"], page, entities),
      event:
        ploverCode({ type: event.type, mode: event.mode, status: account.status, stance: account.stance }) ??
        event.type,
      type: event.type,
      mode: event.mode,
      eventText: page.text.slice(account.mention.start, account.mention.end),
      text: paragraph(page, account.mention),
      language: page.language,
      publication: page.outlet?.value ?? null,
      url: page.source.url ?? null,
      version: record.generator.version,
      eventDate,
      location: event.where?.value ?? null,
      status: account.status,
      stance: account.stance,
      statusDate: account.asOf,
      saidBy: said?.speaker.description ?? null,
      origin: said === undefined || said.origin === null ? null : (origins.get(said.origin) ?? null),
      eventId: event.id,
      span: account.mention,
    };
    yield `${JSON.stringify(line)}\n`;
  }
}

function dayOf(edtf: string | null): string | null {
  return edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf) ? edtf : null;
}

function actors(
  event: Event,
  roles: readonly string[],
  page: RecordPage,
  entities: ReadonlyMap<string, Entity>,
): PloverActor[] {
  return event.participants
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ entity: id, evidence }): PloverActor[] => {
      const entity = entities.get(id);
      if (entity === undefined) return [];
      const here = evidence.find((span) => span.page === page.id);
      return [
        { actorText: here === undefined ? entity.name : page.text.slice(here.start, here.end), actorName: entity.name },
      ];
    });
}

/** Longest text of a line, in UTF-16 code units: a dump may be one block. */
const LONGEST_TEXT = 2_000;

function paragraph(page: RecordPage, mention: Span): string {
  const block = page.blocks.find(({ start, end }) => start <= mention.start && mention.end <= end);
  const start = Math.max(block?.start ?? mention.start, mention.start - LONGEST_TEXT / 2);
  const end = Math.min(block?.end ?? mention.end, start + LONGEST_TEXT);
  return page.text.slice(start, end).toWellFormed();
}
