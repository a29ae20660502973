import { type DateBounds, dateBounds } from "../measure/date-bounds.ts";
import type { RecordView } from "./record-view.ts";

export type PageFilter = {
  readonly outlet?: string | undefined;
  readonly page?: string | undefined;
  readonly matter?: string | undefined;
};
export type DateFilter = { readonly from?: string | undefined; readonly to?: string | undefined };

/** The days from the first of `from` to the last of `to`; null where neither is given. */
function asked({ from, to }: DateFilter): DateBounds | null {
  if (from === undefined && to === undefined) return null;
  return {
    first: (from === undefined ? null : dateBounds(from)?.first) ?? Number.NEGATIVE_INFINITY,
    last: (to === undefined ? null : dateBounds(to)?.last) ?? Number.POSITIVE_INFINITY,
  };
}

/** Says of a date whether it can lie in the days asked for; what has no date, or none with a year, does not. */
export function dateFilter(filter: DateFilter): (edtf: string | null | undefined) => boolean {
  const wanted = asked(filter);
  if (wanted === null) return () => true;
  return (edtf) => {
    const bounds = edtf === null || edtf === undefined ? null : dateBounds(edtf);
    return bounds !== null && bounds.first <= wanted.last && wanted.first <= bounds.last;
  };
}

/** Says of a thing's pages whether one of them is what was asked for. */
export function pageFilter(view: RecordView, filter: PageFilter): (pages: readonly string[]) => boolean {
  const { outlet, page, matter } = filter;
  if (outlet === undefined && page === undefined && matter === undefined) return () => true;
  const fits = (id: string): boolean =>
    (page === undefined || id === page) &&
    (outlet === undefined || (view.pages.get(id)?.outlet?.value ?? "") === outlet) &&
    (matter === undefined || view.matterOf.get(id)?.id === matter);
  return (pages) => pages.some(fits);
}

/** Says whether a value is one of those asked for. */
export function oneOf<T>(values: readonly T[] | undefined): (value: T) => boolean {
  if (values === undefined || values.length === 0) return () => true;
  const wanted = new Set(values);
  return (value) => wanted.has(value);
}
