import { timesStage } from "../annotate/times/times-stage.ts";
import type { DateFinding, EventFinding } from "../core/findings.ts";
import type { Evidenced } from "../core/record.ts";
import type { ReadPage } from "../core/stage.ts";
import { textOf } from "../document/document.ts";
import { RELATIVE_DAYS } from "../languages/en/relative-days.ts";
import { addDays } from "../measure/date-bounds.ts";

/**
 * The second look at undated pages that their neighbours date: their relative times are read again, now from that day,
 * and an event of which no page states the day takes it as `whenLinked`. The layers stay as they are; only a linked
 * date that is one day counts, never an interval. Where two pages give two days, none is given.
 */
export function withLinkedTimes(
  pages: readonly ReadPage[],
  events: readonly EventFinding[],
  dates: readonly DateFinding[],
): readonly EventFinding[] {
  const dated = new Map(dates.map((one) => [one.page, one.linked] as const));
  const resolved = new Map<string, ReadonlyMap<number, string>>();
  for (const read of pages) {
    const linked = dated.get(read.page.id);
    if (linked !== undefined && read.page.published === null) resolved.set(read.page.id, timesFrom(read, linked));
  }
  if (resolved.size === 0) return events;
  const readPages = new Map(pages.map((read) => [read.page.id, read] as const));
  return events.map((event) => {
    if (event.when !== null || event.whenLinked !== null) return event;
    const found = new Map<string, Evidenced<string>>();
    for (const { page, id } of event.members) {
      const read = readPages.get(page);
      const time = read?.layers.events.annotations[id]?.when ?? null;
      const value = time === null ? undefined : resolved.get(page)?.get(time);
      const span = time === null ? undefined : read?.layers.times.annotations[time];
      const linked = dated.get(page);
      if (value === undefined || span === undefined || linked === undefined || found.has(value)) continue;
      const evidence = [{ page, start: span.start, end: span.end }, ...linked.evidence];
      found.set(value, { value, evidence, basis: "other pages", confidence: linked.confidence });
    }
    const [whenLinked] = found.values();
    return found.size === 1 && whenLinked !== undefined ? { ...event, whenLinked } : event;
  });
}

/** EDTF of the page's open times, by their id, as they are counted from the linked day. */
function timesFrom({ page, layers }: ReadPage, linked: Evidenced<string>): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const open = layers.times.annotations.filter(({ anchor }) => anchor === "none");
  if (/^\d{4}-\d\d-\d\d$/.test(linked.value)) {
    const again = timesStage.annotate({ ...page, published: linked }, layers).times.annotations;
    const byPlace = new Map(again.map((time) => [`${time.start} ${time.end}`, time] as const));
    for (const { id, start, end } of open) {
      const time = byPlace.get(`${start} ${end}`);
      if (time?.edtf != null && time.anchor === "page date") found.set(id, time.edtf);
    }
    return found;
  }
  // A day whose year nobody knows: "yesterday" is a day of that year, too; weekdays are not known.
  if (!/^XXXX-\d\d-\d\d$/.test(linked.value)) return found;
  for (const time of open) {
    const offset = RELATIVE_DAYS.get(textOf(page, time).toLowerCase().replace(/\s+/g, " "));
    const day = offset === undefined ? null : addDays(linked.value, offset);
    if (day !== null) found.set(time.id, day);
  }
  return found;
}
