import type { Failure, Source, Span } from "../core/record.ts";

/** Compares by UTF-16 code units: the same on every machine, whatever its language. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of lists of texts or numbers: first difference decides, the shorter list first. */
export function byParts(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (let index = 0; index < a.length && index < b.length; index++) {
    const left = a[index];
    const right = b[index];
    if (typeof left === "number" && typeof right === "number") {
      if (left !== right) return left - right;
    } else {
      const order = byCodeUnits(String(left), String(right));
      if (order !== 0) return order;
    }
  }
  return a.length - b.length;
}

/** Sorts a copy by a key; things with equal keys are told apart by their JSON, so that arrival never decides. */
export function sortedBy<T>(items: readonly T[], key: (item: T) => readonly (string | number)[]): T[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => byParts(a.key, b.key) || byCodeUnits(JSON.stringify(a.item), JSON.stringify(b.item)))
    .map(({ item }) => item);
}

/** The same by id. */
export function sortedById<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort(
    (a, b) => byCodeUnits(a.id, b.id) || (a === b ? 0 : byCodeUnits(JSON.stringify(a), JSON.stringify(b))),
  );
}

/** A source's place in order: by path, then line, then address, then given id; what is not there comes first. */
export function sourceKey(source: Source): readonly (string | number)[] {
  return [source.path ?? "", source.line ?? 0, source.url ?? "", source.id ?? ""];
}

/** Order of sources, see `sourceKey`. */
export function bySource(a: Source, b: Source): number {
  return byParts(sourceKey(a), sourceKey(b));
}

/** A failure's place in order: its source, then what went wrong. */
export function failureKey(failure: Failure): readonly (string | number)[] {
  return [...sourceKey(failure.source), failure.code, failure.message];
}

/** A span's place in order: page, start, end. */
export function spanKey(span: Span | undefined): readonly (string | number)[] {
  return span === undefined ? ["", 0, 0] : [span.page, span.start, span.end];
}
