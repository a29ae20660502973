import { HearsayError } from "../../core/errors.ts";
import type { Attribution, Position } from "../../core/record.ts";
import { dateBounds } from "../../measure/date-bounds.ts";
import type { PositionRow } from "../contract/answers.ts";
import type { StatementRow } from "../contract/parts.ts";
import type { Parameters } from "../contract/queries.ts";
import { pageFilter } from "../filters.ts";
import { holdsWords } from "../folded-words.ts";
import type { RecordView } from "../record-view.ts";
import { listOf, type Stretch } from "../stretch.ts";
import { pagesOfStatement, statementRow, wayOf, whenSaid } from "./statements.ts";

function said(view: RecordView, position: Position): Attribution[] {
  return position.attributions.flatMap((id) => view.attributions.get(id) ?? []);
}

/** Statements of a position that its row shows. */
const MOST_MARKS = 40;

function markOf(view: RecordView, one: Attribution): PositionRow["marks"][number] {
  const { when } = whenSaid(view, one);
  const bounds = when === null ? null : dateBounds(when);
  const finite = (day: number | undefined): number | null => (day !== undefined && Number.isFinite(day) ? day : null);
  const span = one.contents[0] ?? one.cues[0] ?? { page: one.page, start: 0, end: 1 };
  return {
    first: finite(bounds?.first),
    last: finite(bounds?.last),
    way: wayOf(one),
    stance: one.stance,
    words: view.quote(span),
  };
}

function positionRow(view: RecordView, position: Position): PositionRow {
  const statements = said(view, position);
  const ways = { quoted: 0, reported: 0, relayed: 0 };
  for (const one of statements) ways[wayOf(one)]++;
  const dates = statements.flatMap((one) => whenSaid(view, one).when ?? []);
  return {
    entity: view.entity(position.entity),
    topic: position.topic,
    statements: statements.length,
    ...ways,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    marks: statements.slice(0, MOST_MARKS).map((one) => markOf(view, one)),
    apart: view.allApart(statements.map(({ page }) => page)),
  };
}

export function positions(view: RecordView, asked: Parameters<"positions">): Stretch<PositionRow> {
  const onPage = pageFilter(view, asked);
  const perActor = view.once("statementsPerActor", () => {
    const counts = new Map<string, number>();
    for (const { entity, attributions } of view.record.positions)
      counts.set(entity, (counts.get(entity) ?? 0) + attributions.length);
    return counts;
  });
  // An actor's topics stay together.
  const found = view.record.positions
    .filter(
      (one) =>
        (asked.actor === undefined || one.entity === asked.actor) &&
        onPage(said(view, one).map(({ page }) => page)) &&
        holdsWords(`${view.entity(one.entity).name} ${one.topic}`, asked.q),
    )
    .map((one, at) => ({ one, at, apart: Number(view.allApart(said(view, one).map(({ page }) => page))) }))
    .sort(
      (a, b) =>
        a.apart - b.apart ||
        (perActor.get(b.one.entity) ?? 0) - (perActor.get(a.one.entity) ?? 0) ||
        (a.one.entity < b.one.entity ? -1 : a.one.entity > b.one.entity ? 1 : 0) ||
        b.one.attributions.length - a.one.attributions.length ||
        a.at - b.at,
    );
  return listOf(
    view,
    found,
    asked,
    ({ one }) => positionRow(view, one),
    ({ marks }) => marks.map(({ words }) => words.page),
  );
}

export function position(view: RecordView, asked: Parameters<"position">): Stretch<StatementRow> {
  const found = view.record.positions.find((one) => one.entity === asked.entity && one.topic === asked.topic);
  if (found === undefined) {
    throw new HearsayError("unknown-id", `The record has no position of ${asked.entity} on this topic.`);
  }
  return listOf(view, said(view, found), asked, (one) => statementRow(view, one), pagesOfStatement);
}
