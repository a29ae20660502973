import type { DifferenceRow, Quote } from "../../../src/queries/contract/parts.ts";

type Point = { readonly words: Quote; readonly share: number };
export type Dwelling = {
  /** The points that the account has most of its own words on, the weightiest first. */
  readonly dwelt: readonly Point[];
  /** Other points that the other account leaves out, in the order of the page. */
  readonly alone: readonly Point[];
};

function lengthOf({ start, end }: Quote): number {
  return end - start;
}

/**
 * What one of two accounts dwells on and tells alone, of the differences of emphasis and omission between them. A share
 * is a point's part, by length, of all points of the account that these differences and their common ground name.
 */
export function dwellingOf(rows: readonly DifferenceRow[], page: string): Dwelling {
  const here = ({ page: of }: Quote): boolean => of === page;
  const of = (kind: DifferenceRow["kind"]): Quote[] =>
    rows.flatMap((row) => (row.kind === kind ? row.sides.flatMap(({ words }) => words.filter(here)) : []));
  const [dwelt, left] = [of("emphasis"), of("omission")];
  const shared = rows.flatMap(({ kind, common }) =>
    kind === "emphasis" ? common.flatMap(({ words }) => words.filter(here)) : [],
  );
  const points = new Map([...shared, ...left, ...dwelt].map((quote) => [quote.start, quote]));
  const total = [...points.values()].reduce((sum, quote) => sum + lengthOf(quote), 0);
  const shareOf = (words: Quote): Point => ({ words, share: total === 0 ? 0 : lengthOf(words) / total });
  const told = new Set(dwelt.map(({ start }) => start));
  return {
    dwelt: dwelt.map(shareOf),
    alone: left
      .filter(({ start }) => !told.has(start))
      .sort((a, b) => a.start - b.start)
      .map(shareOf),
  };
}
