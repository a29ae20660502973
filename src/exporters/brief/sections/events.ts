import type { Event, Evidenced } from "../../../core/record.ts";
import type { Status } from "../../../core/vocabulary.ts";
import { openingEnd } from "../../../document/opening.ts";
import { type Heading, type Line, label, line, muted, type Part, type Section } from "../brief.ts";
import { dateWords } from "../date-words.ts";
import { byCodeUnits, type RecordIndex } from "../index-record.ts";
import { pageNames, quoteWords } from "../quote-words.ts";
import { safeText } from "../safe-text.ts";
import { type SectionBuilder, sectionOf } from "./section-builder.ts";

function whenParts(index: RecordIndex, when: Evidenced<string>, linked: boolean): Part[] {
  const words = dateWords(when.value);
  const span = when.evidence[0];
  // A day named by its words alone ("today" on an undated page) is shown in them.
  if (words === "date not stated" && span !== undefined) return [quoteWords(index, span, 40)];
  return [{ text: linked ? `${words} (from other pages)` : words, role: "plain" }];
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const OPEN: ReadonlySet<Status> = new Set<Status>(["proposed", "planned", "expected"]);

/** True where the day of a deal that is still to come is past: on it the offer was made. */
function isOfferedThen({ type, mode, status }: Event, when: string): boolean {
  if (type !== "COMPANY" || mode !== "deal" || !OPEN.has(status.value) || status.asOf === null) return false;
  return DAY.test(when) && DAY.test(status.asOf) && when <= status.asOf;
}

function eventLine(index: RecordIndex, event: Event): Line {
  const when = event.when ?? event.whenLinked;
  const mentions = event.accounts.map((account) => account.mention);
  const parts: Part[] = [label(safeText(event.label), mentions[0], { kind: "event", id: event.id })];
  if (when !== null)
    parts.push(
      muted(isOfferedThen(event, when.value) ? ", offered " : ", "),
      ...whenParts(index, when, event.when === null),
    );
  if (event.where !== null && !event.label.includes(event.where.value)) {
    parts.push(muted(", "), { text: safeText(event.where.value), role: "plain" });
  }
  if (event.status.value === "unclear") parts.push(muted(" status unclear"));
  return line(0, parts, " ", pageNames(index, mentions));
}

/** Deeds that are done by saying so: with nobody they are done to, they tell little. */
const SPOKEN: ReadonlySet<string> = new Set(["REQUEST", "ACCUSE", "REJECT", "SUPPORT", "THREATEN"]);

/** True for what is only half said: nobody stands to it, nobody takes part in it, or words without anybody they are for. */
function isFaint({ participants, accounts, type }: Event): boolean {
  return (
    participants.length === 0 ||
    (participants.length < 2 && SPOKEN.has(type)) ||
    accounts.every(({ stance }) => stance === "hedges")
  );
}

const YEAR = /^\d{4}/;

/** True for what one page recalls of a year or more before it came out, further down than its first lines. */
function isRecalled({ pages }: RecordIndex, { accounts, when }: Event): boolean {
  const page = pages.get(accounts[0]?.page ?? "");
  const published = (page?.published.own ?? page?.published.linked)?.value ?? "";
  const told = when?.value.split("/").at(-1) ?? "";
  if (page === undefined || !YEAR.test(told) || !YEAR.test(published)) return false;
  const opening = openingEnd(page);
  if (accounts.some(({ mention }) => mention.page !== page.id || mention.start < opening)) return false;
  return told < `${String(Number(published.slice(0, 4)) - 1).padStart(4, "0")}${published.slice(4, 10)}`;
}

function pagesOf({ accounts }: Event): number {
  return new Set(accounts.map((account) => account.page)).size;
}

/** More pages first, the faint ones last among them, then more accounts, more parties, the dated ones in order of time, then by id. */
function byWeight(a: Event, b: Event): number {
  const date = (event: Event): string => event.when?.value ?? event.whenLinked?.value ?? "~";
  return (
    pagesOf(b) - pagesOf(a) ||
    Number(isFaint(a)) - Number(isFaint(b)) ||
    b.accounts.length - a.accounts.length ||
    b.participants.length - a.participants.length ||
    byCodeUnits(date(a), date(b)) ||
    byCodeUnits(a.id, b.id)
  );
}

/** One line for events that would read alike; how many there are is said. */
function foldedLines(index: RecordIndex, events: readonly Event[]): Line[] {
  const folded = new Map<string, { line: Line; count: number }>();
  for (const event of events) {
    const drawn = eventLine(index, event);
    const key = drawn.parts.map((part) => part.text).join("");
    const before = folded.get(key);
    folded.set(key, { line: before?.line ?? drawn, count: (before?.count ?? 0) + 1 });
  }
  return [...folded.values()].map(({ line: drawn, count }) =>
    count === 1 ? drawn : line(0, drawn.parts, muted(` ${count} events`)),
  );
}

function eventsOf(heading: Heading, statuses: readonly Status[]): SectionBuilder {
  return (index, limit): Section | null => {
    const disputed = new Set(
      index.record.differences.flatMap((one) => (one.kind === "status" ? (one.about.event ?? []) : [])),
    );
    const events = index.record.events
      .filter((event) => statuses.includes(event.status.value) && !disputed.has(event.id))
      .sort(byWeight);
    // What one page says in passing or recalls is counted beside what the pages tell, and shown where all is asked for.
    const told = events.filter((event) => (!isFaint(event) && !isRecalled(index, event)) || pagesOf(event) > 1);
    const shown = told.length === 0 || limit === Number.POSITIVE_INFINITY ? events : told;
    const section = sectionOf(
      heading,
      foldedLines(index, shown).map((one) => [one]),
      limit,
    );
    return section === null ? null : { ...section, left: section.left + events.length - shown.length };
  };
}

export const heldEvents = eventsOf("HELD", ["held", "ongoing"]);
export const expectedEvents = eventsOf("EXPECTED", ["expected", "planned", "proposed"]);
export const stoppedEvents = eventsOf("POSTPONED OR CALLED OFF", ["postponed", "suspended", "cancelled"]);
export const allegedEvents = eventsOf("ALLEGED OR UNCLEAR", ["alleged", "unclear"]);
