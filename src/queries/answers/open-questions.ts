import type { Unknown } from "../../core/record.ts";
import type { UnknownRow } from "../contract/parts.ts";
import type { Parameters } from "../contract/queries.ts";
import { pageFilter } from "../filters.ts";
import { holdsWords } from "../folded-words.ts";
import type { RecordView } from "../record-view.ts";
import { listOf, type Stretch } from "../stretch.ts";

export function unknownRow(view: RecordView, unknown: Unknown): UnknownRow {
  const { event, claim } = unknown.about;
  const subject =
    (event === undefined ? undefined : view.events.get(event)?.label) ??
    (claim === undefined ? undefined : view.claims.get(claim)?.label) ??
    null;
  return { unknown, words: view.quote(unknown.evidence), answers: view.quotes(unknown.answeredBy), subject };
}

export function unknowns(view: RecordView, asked: Parameters<"unknowns">): Stretch<UnknownRow> {
  const onPage = pageFilter(view, asked);
  const found = view.record.unknowns.filter(
    (one) => onPage([one.evidence.page]) && holdsWords(view.quote(one.evidence).text, asked.q),
  );
  return listOf(
    view,
    found,
    asked,
    (one) => unknownRow(view, one),
    (row) => [row.words.page, ...row.answers.map(({ page }) => page)],
  );
}
