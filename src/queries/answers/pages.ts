import { HearsayError } from "../../core/errors.ts";
import type { Event, RecordPage } from "../../core/record.ts";
import type { PageDetail, PageRow } from "../contract/answers.ts";
import type { Parameters } from "../contract/queries.ts";
import { dateFilter, pageFilter } from "../filters.ts";
import { holdsWords } from "../folded-words.ts";
import type { RecordView } from "../record-view.ts";
import { listOf, type Stretch } from "../stretch.ts";
import { subjectOf } from "./differences.ts";
import { unknownRow } from "./open-questions.ts";
import { pagesOfStatement, statementRow } from "./statements.ts";
import { warningRow } from "./warnings.ts";

function pageRow(view: RecordView, page: RecordPage): PageRow {
  return {
    ...view.reference(page.id),
    voices: page.voice.map(({ value }) => value),
    agency: page.agency?.value ?? null,
    language: page.language,
    matter: view.matterOf.get(page.id)?.id ?? null,
    source: page.source,
    sha256: page.sha256,
    capturedAt: page.capturedAt,
    bytes: page.bytes,
    bounds: page.published.bounds?.value ?? null,
    statements: view.statementsOf.get(page.id)?.length ?? 0,
    events: view.eventsOf.get(page.id)?.length ?? 0,
    warnings: [...new Set((view.warningsOf.get(page.id) ?? []).map(({ code }) => code))],
  };
}

function inOrder(view: RecordView, order: "label" | "date" | undefined): readonly RecordPage[] {
  if (order !== "date") return view.pageOrder;
  const key = ({ id }: RecordPage): string => view.reference(id).date ?? "\uffff";
  return view.once("pagesByDate", () =>
    view.pageOrder
      .map((page, at) => ({ page, at, key: key(page) }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at))
      .map(({ page }) => page),
  );
}

export function pages(view: RecordView, asked: Parameters<"pages">): Stretch<PageRow> {
  const { undated, q, order } = asked;
  const wanted = pageFilter(view, asked);
  const inTime = dateFilter(asked);
  const found = inOrder(view, order).filter((page) => {
    const { date, label, outlet, title } = view.reference(page.id);
    return (
      wanted([page.id]) &&
      inTime(date) &&
      (undated === undefined || (date === null) === undated) &&
      holdsWords(`${label} ${outlet ?? ""} ${title ?? ""} ${page.source.path ?? ""} ${page.source.url ?? ""}`, q)
    );
  });
  return listOf(
    view,
    found,
    asked,
    (page) => pageRow(view, page),
    ({ id }) => [id],
  );
}

/** An event as one page needs it: its own accounts, and of every other page the first. */
function eventOn(event: Event, page: string): Event {
  const seen = new Set<string>();
  const accounts = event.accounts.filter((account) => {
    if (account.page === page) return true;
    if (seen.has(account.page)) return false;
    seen.add(account.page);
    return true;
  });
  return { ...event, accounts };
}

export function page(view: RecordView, { id }: Parameters<"page">): PageDetail {
  const found = view.pages.get(id);
  if (found === undefined) throw new HearsayError("unknown-id", `Nothing in the record has the id ${id}.`);
  const place = view.pagePlaces.get(id) ?? 0;
  const [before, after] = [view.pageOrder[place - 1], view.pageOrder[place + 1]];
  const statements = (view.statementsOf.get(id) ?? []).map((one) => statementRow(view, one));
  const events = (view.eventsOf.get(id) ?? []).map((event) => eventOn(event, id));
  const here = new Set([...statements.map(({ attribution }) => attribution.id), ...events.map((event) => event.id)]);
  const differences = view.record.differences.filter((one) =>
    one.sides.some((side) => side.pages.includes(id) || side.attributions.some((other) => here.has(other))),
  );
  const unknowns = (view.unknownsOf.get(id) ?? []).filter((one) => one.evidence.page === id);
  const entities = new Set([
    ...statements.flatMap(({ attribution }) => [attribution.speaker.entity, ...attribution.speaker.alternatives]),
    ...events.flatMap((event) => event.participants.map(({ entity }) => entity)),
  ]);
  return {
    page: found,
    self: view.reference(id),
    before: before === undefined ? null : view.reference(before.id),
    after: after === undefined ? null : view.reference(after.id),
    statements,
    events,
    mentions: (view.mentionsOf.get(id) ?? []).map(({ entity, ...mention }) => ({
      ...mention,
      entity: view.entity(entity.id),
    })),
    warnings: (view.warningsOf.get(id) ?? []).map((one) => warningRow(view, one)),
    unknowns: unknowns.map((one) => unknownRow(view, one)),
    differences: differences.map((one) => ({ id: one.id, kind: one.kind, subject: subjectOf(view, one) })),
    names: Object.fromEntries(
      [...entities].flatMap((entity) => {
        const name = entity === null ? undefined : view.entities.get(entity)?.name;
        return entity === null || name === undefined ? [] : [[entity, name]];
      }),
    ),
    pages: view.table([
      id,
      before?.id,
      after?.id,
      ...statements.flatMap(pagesOfStatement),
      ...events.flatMap((event) => event.accounts.map((account) => account.page)),
      ...unknowns.flatMap((one) => one.answeredBy.map((span) => span.page)),
    ]),
  };
}
