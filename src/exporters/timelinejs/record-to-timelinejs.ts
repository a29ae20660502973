import type { Event, HearsayRecord } from "../../core/record.ts";
import { dateWords } from "../brief/date-words.ts";
import { indexRecord, type RecordIndex } from "../brief/index-record.ts";
import { matterTitle } from "../brief/matter-title.ts";
import { whoSayAll } from "../brief/who-says.ts";

/** A date of TimelineJS; it has no form for a year that is not known. */
export type TimelineJsDate = { readonly year: number; readonly month?: number; readonly day?: number };
export type TimelineJsSlide = {
  readonly unique_id: string;
  readonly start_date: TimelineJsDate;
  readonly end_date?: TimelineJsDate;
  readonly display_date: string;
  readonly group: string;
  /** TimelineJS takes these for HTML: the pages' words in them are escaped. */
  readonly text: { readonly headline: string; readonly text: string };
};
/** What TimelineJS reads (Knight Lab's TimelineJS3, JSON form). */
export type TimelineJs = {
  readonly title: { readonly text: { readonly headline: string; readonly text: string } };
  readonly events: readonly TimelineJsSlide[];
};

/** Quotes shown for one event. */
const MOST_QUOTES = 4;
const LONGEST_QUOTE = 300;

/**
 * The events of a record that a year is known of, as TimelineJS reads them: by their earliest day, then id; grouped by
 * status. Events without a date are counted in the title and left out, since TimelineJS cannot show them.
 */
export function recordToTimelineJs(record: HearsayRecord): TimelineJs {
  const index = indexRecord(record);
  const slides = record.events.flatMap((event) => slideOf(index, event) ?? []);
  const undated = record.events.length - slides.length;
  return {
    title: {
      text: {
        headline: escapedHtml(matterTitle(index)),
        text: `${slides.length} dated ${slides.length === 1 ? "event" : "events"} of ${record.pages.length} pages${undated === 0 ? "" : `; ${undated} without a date are not shown`}`,
      },
    },
    events: slides.sort((a, b) => sortKey(a) - sortKey(b) || (a.unique_id < b.unique_id ? -1 : 1)),
  };
}

function slideOf(index: RecordIndex, event: Event): TimelineJsSlide | null {
  const when = event.when ?? event.whenLinked;
  if (when === null) return null;
  const [from = "", to] = when.value.split("/");
  const start = timelineJsDate(from) ?? timelineJsDate(to ?? "");
  if (start === null) return null;
  const end = to === undefined ? null : timelineJsDate(to);
  const linked = event.when === null ? " (dated by other pages)" : "";
  return {
    unique_id: event.id,
    start_date: start,
    ...(end === null ? {} : { end_date: end }),
    display_date: `${dateWords(when.value)}${linked}`,
    group: event.status.disputed ? "disputed" : event.status.value,
    text: { headline: escapedHtml(event.label), text: quotes(index, event) },
  };
}

function quotes(index: RecordIndex, event: Event): string {
  const told = event.accounts.slice(0, MOST_QUOTES).map(({ page: id, mention, status, stance, attribution }) => {
    const page = index.pages.get(id);
    if (page === undefined) return "";
    const said = attribution === null ? undefined : index.attributions.get(attribution);
    const block = page.blocks.find(({ start, end }) => start <= mention.start && mention.end <= end);
    const span = said?.contents[0] ?? block ?? mention;
    const words = page.text.slice(span.start, Math.min(span.end, span.start + LONGEST_QUOTE)).toWellFormed();
    const cut = span.end - span.start > LONGEST_QUOTE ? " …" : "";
    const standing = stance === "asserts" ? status : `${stance}: ${status}`;
    const who = whoSayAll(index, attribution === null ? [] : [attribution]);
    return `<p><b>${escapedHtml(standing)}</b>: “${escapedHtml(words)}${cut}” – ${escapedHtml(who)} (${escapedHtml(index.labels.get(id) ?? id)})</p>`;
  });
  const more = event.accounts.length - told.length;
  return told.join("") + (more > 0 ? `<p>${more} more</p>` : "");
}

/** A day, month or year of EDTF as TimelineJS writes dates; null for one without a year. */
export function timelineJsDate(edtf: string): TimelineJsDate | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(edtf);
  if (match === null) return null;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(month === undefined || day === undefined ? {} : { day: Number(day) }),
  };
}

function sortKey({ start_date: { year, month = 0, day = 0 } }: TimelineJsSlide): number {
  return year * 10_000 + month * 100 + day;
}

const ENTITIES: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** Words as HTML shows them: nothing in them is a tag. */
export function escapedHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
