import { edtfSchema, type TimelineEntry } from "../../core/record.ts";
import type { LinkStage } from "../../core/stage.ts";
import { byText } from "../../measure/text-order.ts";

/** A date as a key that sorts by its first day; what is not known of it sorts after what is ("2025" before "2025-10"). */
function sortKey(value: string): string {
  return value.split("/")[0] ?? value;
}

function isDate(value: string | null | undefined): value is string {
  return value !== null && value !== undefined && value !== "" && edtfSchema.safeParse(value).success;
}

function order(a: TimelineEntry, b: TimelineEntry): number {
  const [dateA, dateB] = [a.when ?? a.whenLinked, b.when ?? b.whenLinked];
  // Undated last; a day without its year stands before them, after all that has one ("X" sorts after digits).
  if (dateA === null || dateB === null)
    return dateA === dateB ? byText(subject(a), subject(b)) : dateA === null ? 1 : -1;
  return byText(sortKey(dateA), sortKey(dateB)) || byText(subject(a), subject(b));
}

function subject(entry: TimelineEntry): string {
  return entry.event ?? entry.attribution ?? entry.page ?? "";
}

/** Everything that has a time: events, publications, and statements whose words say when they were made. */
export const timelineStage: LinkStage<"events" | "dates", "timeline"> = {
  name: "timeline",
  version: "1",
  needs: ["events", "dates"],
  gives: ["timeline"],
  byMatter: { timeline: order },
  link({ pages, findings }) {
    const entries: TimelineEntry[] = findings.events.map((event) => ({
      when: isDate(event.when?.value) ? event.when.value : null,
      whenLinked: isDate(event.whenLinked?.value) ? event.whenLinked.value : null,
      event: event.id,
      after: [...event.after],
    }));
    const linked = new Map(findings.dates.map((date) => [date.page, date.linked.value]));
    for (const { page, layers, ids } of pages) {
      const own = page.published?.value;
      const other = linked.get(page.id);
      entries.push({
        when: isDate(own) ? own : null,
        whenLinked: isDate(other) ? other : null,
        page: page.id,
        after: [],
      });
      for (const attribution of layers.attributions.annotations) {
        const id = ids.attributions[attribution.id];
        const said = attribution.said?.value;
        if (id === undefined || attribution.hypothetical || !isDate(said)) continue;
        entries.push({ when: said, whenLinked: null, attribution: id, after: [] });
      }
    }
    return { findings: { timeline: entries.sort(order) }, joins: [] };
  },
};
