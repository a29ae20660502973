import type { Event, HearsayRecord } from "../../src/core/record.ts";
import type { Miss } from "../yardstick.ts";
import { type ReadEvent, sameName } from "./reading.ts";

export type EventCounts = {
  gold: number;
  found: number;
  pages: number;
  pagesFound: number;
  pagesWrong: number;
  statuses: number;
  statusesRight: number;
  statusesWrong: number;
  dates: number;
  datesRight: number;
};

/** Scores one event of the reading: the record's event that tells it best, its pages, and the status on each. */
export function scoreEvent(
  record: HearsayRecord,
  gold: ReadEvent,
  keyOf: (page: string) => string,
): { counts: EventCounts; misses: Miss[] } {
  // Of a page that need not have an account a status is wanted only where it has one.
  const statuses = Object.keys(gold.statuses).filter((page) => !gold.also.includes(page)).length;
  const counts: EventCounts = {
    gold: 1,
    found: 0,
    pages: gold.pages.length,
    pagesFound: 0,
    pagesWrong: 0,
    statuses,
    statusesRight: 0,
    statusesWrong: 0,
    dates: gold.when === null ? 0 : 1,
    datesRight: 0,
  };
  const misses: Miss[] = [];
  const miss = (category: string, context: string) => misses.push({ category, context: `${gold.id}: ${context}` });
  const event = bestEvent(record, gold, keyOf);
  if (event === null) {
    miss("event missed", gold.words.join("/"));
    return { counts, misses };
  }
  counts.found = 1;
  const pages = [...new Set(event.accounts.map(({ page }) => keyOf(page)))].sort();
  counts.pagesFound = gold.pages.filter((page) => pages.includes(page)).length;
  const wrong = pages.filter((page) => !gold.pages.includes(page) && !gold.also.includes(page));
  counts.pagesWrong = wrong.length;
  const missing = gold.pages.filter((page) => !pages.includes(page));
  if (missing.length > 0) miss("account missed", `${event.label}: ${missing.join(", ")} not among ${pages.join(", ")}`);
  if (wrong.length > 0) miss("account of another event", `${event.label}: ${wrong.join(", ")}`);
  for (const [page, wanted] of Object.entries(gold.statuses)) {
    const found = event.accounts.filter((account) => keyOf(account.page) === page).map(({ status }) => status);
    if (found.length === 0) continue;
    if (gold.also.includes(page)) counts.statuses++;
    if (found.some((status) => wanted.includes(status))) counts.statusesRight++;
    else {
      counts.statusesWrong++;
      miss("wrong status", `${event.label} on ${page}: ${found.join(", ")}, want ${wanted.join(" or ")}`);
    }
  }
  const code = `${event.scheme} ${event.type} ${event.mode ?? "-"}`;
  if (gold.code !== undefined && gold.code !== code)
    miss("wrong code of an event", `${event.label}: ${code}, want ${gold.code}`);
  if (gold.when !== null) {
    const when = event.when?.value ?? event.whenLinked?.value ?? null;
    if (when === gold.when) counts.datesRight = 1;
    else miss("wrong date of an event", `${event.label}: ${when}, want ${gold.when}`);
  }
  return { counts, misses };
}

const LEAST_SCORE = 0.8;

/** The event with a right word in its label, most of the people and most of the pages; null where none is near. */
function bestEvent(record: HearsayRecord, gold: ReadEvent, keyOf: (page: string) => string): Event | null {
  let best: { event: Event; score: number } | null = null;
  for (const event of record.events) {
    const words = event.label.toLowerCase().split(/[^\p{L}]+/u);
    if (!gold.words.some((start) => words.some((word) => word.startsWith(start)))) continue;
    const names = event.participants.map(({ entity }) => record.entities.find(({ id }) => id === entity)?.name ?? "");
    const present = gold.participants.filter((name) => names.some((found) => sameName(name, found))).length;
    const pages = new Set(event.accounts.map(({ page }) => keyOf(page)));
    const common = gold.pages.filter((page) => pages.has(page)).length;
    if (common === 0) continue;
    const place =
      gold.where !== null && event.where?.value.includes(gold.where.replace(/^the /, "")) === true ? 0.5 : 0;
    const time = gold.when !== null && event.when?.value === gold.when ? 0.5 : 0;
    const people = gold.participants.length === 0 ? 0.5 : present / gold.participants.length;
    const score = people + common / new Set([...pages, ...gold.pages]).size + place + time;
    if (best === null || score > best.score) best = { event, score };
  }
  return best !== null && best.score >= LEAST_SCORE ? best.event : null;
}
