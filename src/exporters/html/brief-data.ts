import { BASES } from "../../core/basis.ts";
import type { HearsayRecord } from "../../core/record.ts";
import type { Brief } from "../brief/brief.ts";
import { buildBrief } from "../brief/build-brief.ts";
import { dateWords } from "../brief/date-words.ts";
import { pageLabels } from "../brief/page-labels.ts";

/** What the app shows beside the record itself: computed here, so that terminal, Markdown and app say the same. */
export type BriefData = {
  /** Every entry of every section. */
  readonly brief: Brief;
  /** The pages' short names, by id. */
  readonly labels: { readonly [page: string]: string };
  /** Every date of the record in words, by its EDTF form. */
  readonly dates: { readonly [edtf: string]: string };
  /** What each `basis` code means. */
  readonly bases: { readonly [basis: string]: string };
};

function datesOf(record: HearsayRecord): Set<string> {
  const dates = new Set<string>();
  const add = (...values: (string | null | undefined)[]): void => {
    for (const value of values) if (value !== null && value !== undefined) dates.add(value);
  };
  for (const page of record.pages)
    add(page.published.own?.value, page.published.linked?.value, page.updated?.value, page.dateline?.date);
  for (const { said } of record.attributions) add(said?.own, said?.linked);
  for (const event of record.events) {
    add(event.when?.value, event.whenLinked?.value, event.status.asOf);
    for (const account of event.accounts) add(account.asOf);
  }
  return dates;
}

/** The brief of a record with all its entries, and the words the app needs for pages, dates and bases. */
export function briefData(record: HearsayRecord): BriefData {
  return {
    brief: buildBrief(record, { limit: Number.POSITIVE_INFINITY }),
    labels: Object.fromEntries(pageLabels(record.pages)),
    dates: Object.fromEntries([...datesOf(record)].sort().map((date) => [date, dateWords(date)])),
    bases: BASES,
  };
}
