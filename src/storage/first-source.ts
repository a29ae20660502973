import type { Source } from "../core/record.ts";

/**
 * Of two places that gave the same bytes, the one the record names: the first by path (code units), then line, url and
 * id. A place with a path comes before one without. So it does not matter which was read first.
 */
export function firstSource(a: Source, b: Source): Source {
  return compareSources(a, b) <= 0 ? a : b;
}

function compareSources(a: Source, b: Source): number {
  return (
    compareTexts(a.path, b.path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareTexts(a.url, b.url) ||
    compareTexts(a.id, b.id)
  );
}

function compareTexts(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
