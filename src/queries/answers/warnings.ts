import type { Copy, Correction, Failure, Warning } from "../../core/record.ts";
import type { CopyRow, WarningRow } from "../contract/parts.ts";
import type { Answer, Parameters } from "../contract/queries.ts";
import { pageFilter } from "../filters.ts";
import type { RecordView } from "../record-view.ts";
import { listOf, type Stretch } from "../stretch.ts";

export function warningRow(view: RecordView, one: Warning): WarningRow {
  return { code: one.code, page: one.page ?? null, message: one.message, words: view.quotes(one.evidence) };
}

function pagesOfWarning(one: Warning): string[] {
  return [...(one.page === undefined ? [] : [one.page]), ...one.evidence.map(({ page }) => page)];
}

export function warnings(view: RecordView, asked: Parameters<"warnings">): Stretch<WarningRow> {
  const onPage = pageFilter(view, asked);
  const found = view.record.warnings.filter(
    (one) => (asked.code === undefined || one.code === asked.code) && onPage(pagesOfWarning(one)),
  );
  return listOf(
    view,
    found,
    asked,
    (one) => warningRow(view, one),
    (row) => [row.page, ...row.words.map(({ page }) => page)],
  );
}

export function failures(view: RecordView, asked: Parameters<"failures">): Stretch<Failure> {
  return listOf(
    view,
    view.record.failures,
    asked,
    (one) => one,
    () => [],
  );
}

export function corrections(view: RecordView, asked: Parameters<"corrections">): Stretch<Correction> {
  return listOf(
    view,
    view.record.corrections,
    asked,
    (one) => one,
    (one) => one.anchors.map(({ page }) => page),
  );
}

/** Labels of what a matter tells that are given with it. */
const FEW_EVENTS = 3;

export function matters(view: RecordView, asked: Parameters<"matters">): Stretch<Answer<"matters">["items"][number]> {
  const found = [...view.record.matters].sort(
    (a, b) => Number(b.main) - Number(a.main) || b.pages.length - a.pages.length,
  );
  return listOf(
    view,
    found,
    asked,
    ({ id, main, pages }) => {
      const told = pages.flatMap((page) => view.eventsOf.get(page) ?? []);
      return { id, main, pageIds: pages, events: [...new Set(told.map(({ label }) => label))].slice(0, FEW_EVENTS) };
    },
    ({ pageIds }) => pageIds,
  );
}

function copyRow(view: RecordView, one: Copy): CopyRow {
  return { ...one, a: view.quotes(one.a), b: view.quotes(one.b) };
}

export function copies(view: RecordView, asked: Parameters<"copies">): Stretch<CopyRow> {
  const onPage = pageFilter(view, asked);
  const found = view.record.copies.filter((one) => onPage([...one.a, ...one.b].map(({ page }) => page)));
  return listOf(
    view,
    found,
    asked,
    (one) => copyRow(view, one),
    (row) => [...row.a, ...row.b].map(({ page }) => page),
  );
}
