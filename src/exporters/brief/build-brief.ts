import type { HearsayRecord } from "../../core/record.ts";
import type { Brief } from "./brief.ts";
import { dateWords } from "./date-words.ts";
import { byCodeUnits, indexRecord, type RecordIndex } from "./index-record.ts";
import { matterTitle } from "./matter-title.ts";
import { changed } from "./sections/changed.ts";
import { oneOrigin, oneReport, uncontradicted } from "./sections/claims.ts";
import { copies } from "./sections/copies.ts";
import { disputed, toldDifferently } from "./sections/disputed.ts";
import { allegedEvents, expectedEvents, heldEvents, stoppedEvents } from "./sections/events.ts";
import { failures } from "./sections/failures.ts";
import { getNext } from "./sections/get-next.ts";
import { openQuestions } from "./sections/open-questions.ts";
import { otherMatters } from "./sections/other-matters.ts";
import { pageList } from "./sections/page-list.ts";
import { readouts } from "./sections/readouts.ts";
import type { SectionBuilder } from "./sections/section-builder.ts";
import { statements } from "./sections/statements.ts";
import { warnings } from "./sections/warnings.ts";

/** The brief, top to bottom: what a reader must know before believing anything comes first, what everyone says last. */
const SECTIONS: readonly SectionBuilder[] = [
  warnings,
  disputed,
  changed,
  oneReport,
  oneOrigin,
  readouts,
  toldDifferently,
  uncontradicted,
  statements,
  heldEvents,
  expectedEvents,
  stoppedEvents,
  allegedEvents,
  copies,
  openQuestions,
  getNext,
  failures,
  otherMatters,
  pageList,
];

export type BriefOptions = {
  /** The most entries a section shows; 8 unless given. */
  readonly limit?: number;
};

function headerFacts({ record }: RecordIndex): string[] {
  const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
  const dates = record.pages.flatMap((page) => page.published.own?.value.slice(0, 10) ?? []).sort(byCodeUnits);
  const [first, last] = [dates[0], dates.at(-1)];
  const span =
    first === undefined || last === undefined ? "" : first === last ? dateWords(first) : dateWords(`${first}/${last}`);
  const others = record.matters.filter((matter) => !matter.main);
  return [
    count(record.pages.length, "page", "pages"),
    dates.length === 0 ? "none dated" : `${dates.length} dated (${span})`,
    ...(others.length > 0 ? [count(others.length, "other matter told apart", "other matters told apart")] : []),
    ...(record.failures.length > 0 ? [`${record.failures.length} could not be read`] : []),
  ];
}

/** The record as a brief to read; made of fixed labels and slices of the pages alone. */
export function buildBrief(record: HearsayRecord, options: BriefOptions = {}): Brief {
  const index = indexRecord(record);
  const limit = options.limit ?? 8;
  return {
    title: matterTitle(index),
    facts: headerFacts(index),
    sections: SECTIONS.flatMap((build) => build(index, limit) ?? []),
  };
}
