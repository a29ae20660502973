import type { PageReference, PageTable } from "../../../src/queries/contract/parts.ts";
import { safeWords } from "./safe-words.ts";
import { dateWords } from "./words.ts";

export type { PageReference, PageTable };

export function outletOf({ outlet }: PageReference): string {
  return (outlet === null ? "" : safeWords(outlet)) || "outlet not stated";
}

export function dateOf({ date, dateFrom }: PageReference): string {
  if (date === null) return "undated";
  return dateFrom === "linked" ? `${dateWords(date)} (from other pages)` : dateWords(date);
}

export function titleOf({ title }: PageReference): string {
  return (title === null ? "" : safeWords(title)) || "No title";
}

/** A page's short name; its id where the answer does not name it. */
export function labelOf(pages: PageTable, id: string): string {
  return pages[id]?.label ?? id;
}

/** What a page's short name stands for, on one line. */
export function fullName(pages: PageTable, id: string): string {
  const page = pages[id];
  return page === undefined ? id : `${outletOf(page)}, ${dateOf(page)}: ${titleOf(page)}`;
}
