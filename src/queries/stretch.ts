import type { PageTable } from "./contract/parts.ts";
import type { RecordView } from "./record-view.ts";

export type Paging = { readonly offset?: number | undefined; readonly limit?: number | undefined };
export type Stretch<T> = { total: number; offset: number; items: T[]; pages: PageTable };

const DEFAULT_LIMIT = 50;
const MOST = 5_000;

/** Of a row's pages and outlets so many are named; how many there are is told beside them. */
export const NAMED = 24;

/** The things of a list that a caller asked for, from `offset` on. */
export function stretchOf<T>(things: readonly T[], { offset = 0, limit = DEFAULT_LIMIT }: Paging): readonly T[] {
  const start = Math.max(0, offset);
  return things.slice(start, start + Math.min(Math.max(1, limit), MOST));
}

/** A stretch of a list as it is answered: only what it holds is made ready, with the pages that it names. */
export function listOf<T, Item>(
  view: RecordView,
  things: readonly T[],
  paging: Paging,
  item: (thing: T) => Item,
  pagesOf: (item: Item) => Iterable<string | null | undefined>,
): Stretch<Item> {
  const items = stretchOf(things, paging).map(item);
  return {
    total: things.length,
    offset: Math.max(0, paging.offset ?? 0),
    items,
    pages: view.table(items.flatMap((one) => [...pagesOf(one)])),
  };
}
