import type { EventFinding } from "../../core/findings.ts";
import type { ReadPage } from "../../core/stage.ts";
import { dateBounds } from "../../measure/date-bounds.ts";

/**
 * Fills in what came before and after what, where words of a page say so. A pair that pages order both ways, or that its
 * own dates order the other way, stays without an order.
 */
export function orderEvents(events: readonly EventFinding[], pages: ReadonlyMap<string, ReadPage>): EventFinding[] {
  const eventOf = new Map(
    events.flatMap(({ id, members }) => members.map((member) => [`${member.page} ${member.id}`, id] as const)),
  );
  const byId = new Map(events.map((event) => [event.id, event]));
  const told = new Set<string>();
  for (const { id, members } of events) {
    for (const member of members) {
      for (const { event } of pages.get(member.page)?.layers.events.annotations[member.id]?.after ?? []) {
        const earlier = eventOf.get(`${member.page} ${event}`);
        if (earlier !== undefined && earlier !== id && !isAgainstDates(byId.get(id), byId.get(earlier)))
          told.add(`${id} ${earlier}`);
      }
    }
  }
  const after = new Map<string, string[]>();
  const before = new Map<string, string[]>();
  for (const pair of [...told].sort()) {
    const [later = "", earlier = ""] = pair.split(" ");
    if (told.has(`${earlier} ${later}`)) continue;
    after.set(later, [...(after.get(later) ?? []), earlier]);
    before.set(earlier, [...(before.get(earlier) ?? []), later]);
  }
  return events.map((event) => ({
    ...event,
    after: after.get(event.id) ?? [],
    before: before.get(event.id) ?? [],
  }));
}

function isAgainstDates(later: EventFinding | undefined, earlier: EventFinding | undefined): boolean {
  const [a, b] = [later?.when?.value, earlier?.when?.value].map((date) => (date == null ? null : dateBounds(date)));
  return a != null && b != null && a.last < b.first;
}
