import type { EntityFinding, EventFinding } from "../../core/findings.ts";
import type { Difference } from "../../core/record.ts";
import type { AccountView } from "./account-view.ts";
import { unique, uniqueSpans } from "./sides.ts";

/** What all sides of a difference about an event share: the event, who takes part, that none gives a new date. */
export function commonGround(
  event: EventFinding,
  views: readonly AccountView[],
  entities: ReadonlyMap<string, EntityFinding>,
): Difference["common"] {
  const pages = unique(views.map(({ page }) => page.page.id));
  const spans = uniqueSpans(views.map(({ span }) => span));
  const common: Difference["common"] = [{ value: event.label, evidence: spans }];
  for (const participant of event.participants) {
    const named = pages.every((page) => participant.evidence.some((span) => span.page === page));
    const name = entities.get(participant.entity)?.name;
    if (named && name !== undefined) common.push({ value: name, evidence: uniqueSpans(participant.evidence) });
  }
  const postponing = views.filter(({ status, denies }) => status === "postponed" && !denies);
  const datedAnew = (view: AccountView) =>
    view.event.details.some(({ field, value }) => field === "new date" && value !== "indefinitely");
  if (postponing.length > 0 && !views.some(datedAnew))
    common.push({
      value: "no page gives a new date",
      evidence: uniqueSpans(postponing.flatMap(({ evidence }) => evidence)),
    });
  return common;
}
