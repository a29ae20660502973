import type { Page } from "../../core/page.ts";
import { type CivilDate, parseDay } from "./civil-date.ts";

/** The day that a page's relative words count from: its own date, else its dateline's; null where neither names a whole day. */
export function referenceDate(page: Pick<Page, "published" | "dateline">): CivilDate | null {
  return parseDay(page.published?.value ?? "") ?? parseDay(page.dateline?.date ?? "");
}
