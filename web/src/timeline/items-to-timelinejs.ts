import {
  escapedHtml,
  type TimelineJs,
  type TimelineJsSlide,
  timelineJsDate,
} from "../../../src/exporters/timelinejs/record-to-timelinejs.ts";
import type { TimelineItem } from "../../../src/queries/contract/answers.ts";
import { fullName, type PageTable } from "../data/page-names.ts";
import { dateWords } from "../data/words.ts";

function slideOf(item: TimelineItem, pages: PageTable): TimelineJsSlide | null {
  const when = item.when ?? item.whenLinked;
  if (when === null) return null;
  const [from = "", to] = when.split("/");
  const start = timelineJsDate(from) ?? timelineJsDate(to ?? "");
  if (start === null) return null;
  const end = to === undefined ? null : timelineJsDate(to);
  const standing = item.status ?? item.stance ?? item.kind;
  const more = item.pageCount > 1 ? ` and ${item.pageCount - 1} more` : "";
  return {
    unique_id: item.id,
    start_date: start,
    ...(end === null ? {} : { end_date: end }),
    display_date: `${dateWords(when)}${item.linked ? " (dated by other pages)" : ""}`,
    group: item.disputed ? "disputed" : standing,
    text: {
      headline: escapedHtml(item.label),
      text: `<p><b>${escapedHtml(standing)}</b>: ${escapedHtml(fullName(pages, item.page))}${more}</p>`,
    },
  };
}

/** The dated entries that a screen shows, as TimelineJS reads them; it takes text for HTML, so the pages' words are escaped. */
export function itemsToTimelineJs(items: readonly TimelineItem[], pages: PageTable, title: string): TimelineJs {
  const slides = items.flatMap((item) => slideOf(item, pages) ?? []);
  const left = items.length - slides.length;
  return {
    title: {
      text: {
        headline: escapedHtml(title),
        text: `${slides.length} dated${left === 0 ? "" : `; ${left} without a date are not shown`}`,
      },
    },
    events: slides,
  };
}
