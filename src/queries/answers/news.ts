import type { News, NewsItem } from "../contract/answers.ts";
import type { Parameters } from "../contract/queries.ts";
import type { NewsEntry } from "../news-between.ts";
import type { RecordView } from "../record-view.ts";
import { listOf } from "../stretch.ts";
import { pagesPart, subjectOf } from "./differences.ts";

const KINDS: readonly NewsEntry["kind"][] = ["difference", "event", "claim", "page"];

function labelOf(view: RecordView, { kind, id }: NewsEntry): string {
  if (kind === "event") return view.events.get(id)?.label ?? "";
  if (kind === "claim") return view.claims.get(id)?.label ?? "";
  if (kind === "page") return view.reference(id).title ?? view.labelOf(id);
  const difference = view.differences.get(id);
  return difference === undefined ? "" : subjectOf(view, difference);
}

function pagesOf(view: RecordView, { kind, id }: NewsEntry): string[] {
  if (kind === "page") return [id];
  if (kind === "event") return (view.events.get(id)?.accounts ?? []).map(({ page }) => page);
  if (kind === "claim") return [...(view.claims.get(id)?.pages ?? [])];
  const difference = view.differences.get(id);
  return difference === undefined ? [] : pagesPart(difference);
}

function itemOf(view: RecordView, entry: NewsEntry): NewsItem {
  const { kind, id, change, detail, span } = entry;
  const difference = kind === "difference" ? view.differences.get(id) : undefined;
  return {
    kind,
    id,
    label: labelOf(view, entry),
    change,
    detail: detail ?? (difference === undefined ? null : `of ${difference.kind}`),
    words: span === null ? null : view.quote(span),
    apart: view.allApart(pagesOf(view, entry)),
  };
}

/** What is new since an earlier state; those who serve the record have told the view of it before. */
export function news(view: RecordView, asked: Parameters<"news">): News {
  const since = view.newsSince(asked.since, asked.revision);
  if (since === null) return { known: false, total: 0, offset: 0, items: [], kinds: [], pages: {} };
  const { entries, gone } = since;
  const apart = new Map(entries.map((entry) => [entry, view.allApart(pagesOf(view, entry))]));
  // What is of other matters comes last.
  const ordered = [...entries.filter((one) => !apart.get(one)), ...entries.filter((one) => apart.get(one))];
  return {
    known: true,
    ...listOf(
      view,
      ordered,
      asked,
      (entry) => itemOf(view, entry),
      ({ kind, id, words }) => [kind === "page" ? id : null, words?.page],
    ),
    kinds: KINDS.map((kind) => {
      const of = entries.filter((entry) => entry.kind === kind);
      const fresh = of.filter(({ change }) => change === "new").length;
      return { kind, new: fresh, changed: of.length - fresh, gone: gone[kind] };
    }),
  };
}
