import type { DateFinding, Join } from "../../core/findings.ts";
import type { Span } from "../../core/record.ts";
import { contains } from "../../core/span.ts";
import type { LinkStage, ReadPage } from "../../core/stage.ts";
import { textOf } from "../../document/document.ts";
import { isSpokenDay } from "../../document/spoken-day.ts";
import { RELATIVE_DAYS } from "../../languages/en/relative-days.ts";
import { addDays, compareDates, isDayDate } from "../../measure/date-bounds.ts";
import { byText } from "../../measure/text-order.ts";

/** What one mention says of its page's date. */
type Hint = {
  /** The day on which the words were said. */
  readonly day: string;
  /** True for words in somebody's mouth: the page is of that day or later. */
  readonly quoted: boolean;
  readonly evidence: readonly Span[];
  readonly event: string;
};

const CONFIDENCE = 0.7;

/**
 * Dates undated pages by the events they tell: a page that says "yesterday" of what another page dates is of the day
 * after. Only words for single days count, only where another page states the day, and only where all hints agree; an
 * event that was merely planned for a day dates nothing.
 */
export const datesStage: LinkStage<"events" | "bounds", "dates"> = {
  name: "dates",
  version: "3",
  needs: ["events", "bounds"],
  gives: ["dates"],
  byMatter: { dates: (x, y) => byText(x.page, y.page) },
  link({ pages, findings }) {
    const undated = new Map(
      pages.filter(({ page }) => page.published === null).map((read) => [read.page.id, read] as const),
    );
    const hints = new Map<string, Hint[]>();
    if (undated.size > 0) {
      const readPages = new Map(pages.map((read) => [read.page.id, read] as const));
      for (const event of findings.events) {
        for (const { page, id } of event.members) {
          const read = undated.get(page);
          const hint = read === undefined ? null : hintOf(read, id, event, readPages);
          if (hint === null) continue;
          const known = hints.get(page);
          if (known === undefined) hints.set(page, [hint]);
          else known.push(hint);
        }
      }
    }
    const dates: DateFinding[] = [];
    const joins: Join[] = [];
    const bounds = new Map(findings.bounds.map((one) => [one.page, one.bounds.value]));
    for (const { page } of pages) {
      const value = agreed(hints.get(page.id) ?? []);
      if (value === null || contradicts(value, bounds.get(page.id))) continue;
      const evidence = unique((hints.get(page.id) ?? []).flatMap((hint) => hint.evidence));
      dates.push({ page: page.id, linked: { value, evidence, basis: "other pages", confidence: CONFIDENCE } });
      joins.push({
        subject: page.id,
        by: "dates",
        decision: "dated a page by an event that another page dates",
        features: { hints: hints.get(page.id)?.length ?? 0 },
        score: CONFIDENCE,
        threshold: CONFIDENCE,
        why: "it says how many days ago an event was whose day another page states",
        evidence,
      });
    }
    return { findings: { dates }, joins };
  },
};

type LinkedEvent = {
  readonly id: string;
  readonly members: readonly { readonly page: string; readonly id: number }[];
};

function hintOf(
  read: ReadPage,
  mention: number,
  event: LinkedEvent,
  readPages: ReadonlyMap<string, ReadPage>,
): Hint | null {
  const annotation = read.layers.events.annotations[mention];
  const time = annotation?.when == null ? undefined : read.layers.times.annotations[annotation.when];
  if (annotation === undefined || time === undefined || time.edtf !== null) return null;
  if ((annotation.status !== "held" && annotation.status !== "ongoing") || annotation.stance === "denies") return null;
  const words = textOf(read.page, time).toLowerCase().replace(/\s+/g, " ");
  const offset = RELATIVE_DAYS.get(words);
  if (offset === undefined) return null;
  const stated = statedDay(event, read.page.id, readPages);
  const day = stated === null ? null : addDays(stated.day, -offset);
  if (stated === null || day === null) return null;
  return {
    day,
    quoted: read.layers.quotes.annotations.some((quote) => contains(quote, time)),
    evidence: [{ page: read.page.id, start: time.start, end: time.end }, stated.evidence],
    event: event.id,
  };
}

/** The one day that other pages state for an event; null where none does or two differ. */
function statedDay(
  event: LinkedEvent,
  without: string,
  readPages: ReadonlyMap<string, ReadPage>,
): { day: string; evidence: Span } | null {
  const found = new Map<string, Span>();
  for (const { page, id } of event.members) {
    const read = readPages.get(page);
    const annotation = read?.layers.events.annotations[id];
    if (read === undefined || page === without || annotation === undefined || annotation.when === null) continue;
    const time = read.layers.times.annotations[annotation.when];
    if (time === undefined || time.edtf === null || !isDayDate(time.edtf) || isSpokenDay(read, time)) continue;
    if (!found.has(time.edtf)) found.set(time.edtf, { page, start: time.start, end: time.end });
  }
  // "20 October" and "20 October 2031" are one day; the one with its year says more.
  const days = [...found.keys()].sort();
  const withYear = days.filter((day) => !day.startsWith("XXXX"));
  const [day = days[0]] = withYear;
  if (day === undefined || withYear.length > 1 || days.some((other) => other.slice(4, 10) !== day.slice(4, 10)))
    return null;
  const evidence = found.get(day);
  return evidence === undefined ? null : { day: day.slice(0, 10), evidence };
}

/** True where a date lies outside the bounds that the page's own words set. */
function contradicts(value: string, bounds: string | undefined): boolean {
  return bounds !== undefined && compareDates(value, bounds) === "conflict";
}

/** The date on which all hints agree, an open interval where all are in somebody's mouth; null where they differ. */
function agreed(hints: readonly Hint[]): string | null {
  const own = new Set(hints.filter(({ quoted }) => !quoted).map(({ day }) => day));
  if (own.size > 1) return null;
  const [day] = own;
  if (day !== undefined) return hints.every((hint) => hint.quoted || hint.day === day) ? day : null;
  const quoted = new Set(hints.map((hint) => hint.day));
  const [only] = quoted;
  return quoted.size === 1 && only !== undefined ? `${only}/..` : null;
}

function unique(spans: readonly Span[]): Span[] {
  const seen = new Map(spans.map((span) => [`${span.page} ${span.start} ${span.end}`, span] as const));
  return [...seen.entries()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, span]) => span);
}
