/** A stretch of one page's text: UTF-16 code units, end exclusive. */
export type TextSpan = { readonly start: number; readonly end: number };

/** True when the two stretches share at least one code unit. */
export function overlap(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer` (equal counts). */
export function contains(outer: TextSpan, inner: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order of stretches in a page: by start, the longer one first where they start together. */
export function bySpan(a: TextSpan, b: TextSpan): number {
  return a.start - b.start || b.end - a.end;
}

/** The smallest stretch that holds all of the given ones; throws on an empty list, which is a bug of the caller. */
export function hull(spans: readonly TextSpan[]): TextSpan {
  if (spans.length === 0) throw new RangeError("hull of no spans");
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}
