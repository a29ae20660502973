import type { Difference, Span } from "../../core/record.ts";
import type { Standing } from "../../core/vocabulary.ts";
import { byPlace, byText } from "../../measure/text-order.ts";
import type { AccountView } from "./account-view.ts";

export type Side = Difference["sides"][number];

/** Spans that one side shows; a side of a hundred accounts is seen in the first of them. */
const MOST_EVIDENCE = 12;

/** A side from accounts of an event. */
export function sideOf(value: string, standing: Standing, views: readonly AccountView[]): Side {
  return {
    value,
    standing,
    pages: unique(views.map(({ page }) => page.page.id)),
    attributions: unique(views.flatMap(({ attributionId }) => attributionId ?? [])),
    evidence: uniqueSpans(views.flatMap(({ span, evidence }) => [span, ...evidence])),
  };
}

/** Sorted, each once. */
export function unique(items: readonly string[]): string[] {
  return [...new Set(items)].sort(byText);
}

/** In order of place, each once, the first dozen. */
export function uniqueSpans(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort(byPlace);
  return sorted
    .filter((span, index) => index === 0 || byPlace(span, sorted[index - 1] ?? span) !== 0)
    .slice(0, MOST_EVIDENCE);
}

/** "asserts", or "hedges" where every account holds back. */
export function standingOf(views: readonly AccountView[]): Standing {
  const hedged = ({ event, attribution }: AccountView) =>
    event.stance === "hedges" || (attribution?.stance ?? "") === "hedges";
  return views.length > 0 && views.every(hedged) ? "hedges" : "asserts";
}
