import { csvLine } from "../../../src/exporters/csv/csv-text.ts";
import { fullName, labelOf, type PageTable } from "../data/page-names.ts";

/** A table as RFC 4180 CSV: its heads, then its rows. */
export function csvOf(heads: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return [heads, ...rows].map((row) => csvLine(row)).join("");
}

/** Pages named in one cell. */
export function pageCell(pages: PageTable, ids: readonly string[]): string {
  return ids.map((id) => `${labelOf(pages, id)} (${fullName(pages, id)})`).join("; ");
}
