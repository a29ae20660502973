import type { DateFinding, EntityFinding, EventFinding } from "../core/findings.ts";
import type { Evidenced, Span } from "../core/record.ts";
import type { TextSpan } from "../core/span.ts";
import type { ReadPage } from "../core/stage.ts";

const key = (page: string, id: number) => `${page} ${id}`;

/** From a page's own entity or event to the dossier's: `of(page, id)` is its id there, null for none. */
export type MemberIndex = { of(page: string, id: number | null): string | null };

/** Index of the members of entities or events. */
export function memberIndex(findings: readonly Pick<EntityFinding | EventFinding, "id" | "members">[]): MemberIndex {
  const ids = new Map<string, string>();
  for (const finding of findings)
    for (const member of finding.members) ids.set(key(member.page, member.id), finding.id);
  return { of: (page, id) => (id === null ? null : (ids.get(key(page, id)) ?? null)) };
}

/** A stretch of a page as the record writes it. */
export function spanIn(page: { readonly id: string }, span: TextSpan): Span {
  return { page: page.id, start: span.start, end: span.end };
}

/**
 * Whose first mention gives an id to what several matters name: by the id of a matter, its place among them. Larger ones
 * have the say before smaller, where twice as many pages are larger: of two about alike, a page more turns nothing round.
 */
export function mattersBySay(
  matters: readonly { readonly id: string; readonly pages: { readonly length: number } }[],
): ReadonlyMap<string, number> {
  const size = ({ pages }: (typeof matters)[number]): number => Math.floor(Math.log2(Math.max(1, pages.length)));
  const inOrder = matters.toSorted((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1));
  return new Map(inOrder.map(({ id }, place) => [id, place] as const));
}

/** The dates of pages that their neighbours bound, by page. */
export type DateIndex = ReadonlyMap<string, Evidenced<string>>;

/** Index of the dates that neighbours give. */
export function dateIndex(dates: readonly DateFinding[]): DateIndex {
  return new Map(dates.map(({ page, linked }) => [page, linked]));
}

/** A page's date: its own, else what its neighbours say; null for an undated one. */
export function dateOf(page: ReadPage["page"], dates: DateIndex): Evidenced<string> | null {
  return page.published ?? dates.get(page.id) ?? null;
}
