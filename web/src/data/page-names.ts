import type { RecordPage } from "../../../src/core/record.ts";
import type { AppData } from "./app-data.ts";
import { safeWords } from "./safe-words.ts";

export function labelOf(data: AppData, page: string): string {
  return data.labels[page] ?? page;
}

export function outletOf(page: RecordPage): string {
  return page.outlet === null ? "outlet not stated" : safeWords(page.outlet.value);
}

export function dateOf(data: AppData, page: RecordPage): string {
  const { own, linked } = page.published;
  if (own !== null) return data.dates[own.value] ?? own.value;
  if (linked !== null) return `${data.dates[linked.value] ?? linked.value} (from other pages)`;
  return "undated";
}

export function titleOf(page: RecordPage): string {
  return (page.title === null ? "" : safeWords(page.title.value)) || "No title";
}

/** What a page's short name stands for, on one line. */
export function fullName(data: AppData, id: string): string {
  const page = data.pages.get(id);
  return page === undefined ? id : `${outletOf(page)}, ${dateOf(data, page)}: ${titleOf(page)}`;
}

/** The pages in order of their short names. */
export function pagesInOrder(data: AppData): readonly RecordPage[] {
  const key = (page: RecordPage): string => labelOf(data, page.id);
  return [...data.record.pages].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
