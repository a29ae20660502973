import type { EventFinding } from "../../core/findings.ts";
import type { Correction, Evidenced } from "../../core/record.ts";
import { overlap } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";

/** The days that a user has given to pages, by page id. */
export function correctedPageDates(corrections: readonly Correction[]): ReadonlyMap<string, Evidenced<string>> {
  const dates = new Map<string, Evidenced<string>>();
  for (const { kind, of, anchors, value } of corrections) {
    if (kind !== "date" || of !== "page" || value === null) continue;
    for (const anchor of anchors)
      dates.set(anchor.page, { value, evidence: [anchor], basis: "correction", confidence: 1 });
  }
  return dates;
}

/** Events with the days that a user has given them, by one of their mentions. */
export function withCorrectedDates(
  events: readonly EventFinding[],
  pages: readonly ReadPage[],
  corrections: readonly Correction[],
): readonly EventFinding[] {
  const dates = corrections.filter(({ kind, of, value }) => kind === "date" && of !== "page" && value !== null);
  if (dates.length === 0) return events;
  const pageOf = new Map(pages.map((read) => [read.page.id, read] as const));
  return events.map((event) => {
    let when = event.when;
    for (const { anchors, value } of dates) {
      const anchor = anchors.find((one) =>
        event.members.some((member) => {
          const mention = pageOf.get(member.page)?.layers.events.annotations[member.id];
          return member.page === one.page && mention !== undefined && overlap(mention, one);
        }),
      );
      if (anchor !== undefined && value !== null)
        when = { value, evidence: [anchor], basis: "correction", confidence: 1 };
    }
    return when === event.when ? event : { ...event, when };
  });
}
