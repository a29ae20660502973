import type { ReadPage } from "../core/stage.ts";

/** True where one of the pages says that a place lies in the other: "Tarsel, Norvik Province", "Tarsel in Norvik". */
export function oneWithinOther(a: string, b: string, pages: readonly Pick<ReadPage, "page">[]): boolean {
  const rows = [`${a}, ${b}`, `${b}, ${a}`, `${a} in ${b}`, `${b} in ${a}`];
  return pages.some(({ page }) => rows.some((row) => page.text.includes(row)));
}
