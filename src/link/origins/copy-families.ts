import type { Copy } from "../../core/record.ts";
import { DisjointSets } from "../../measure/disjoint-sets.ts";
import { byText } from "../../measure/text-order.ts";

/**
 * Pages that share words go by the smallest id among them: who is called "police" in one and in its copy is one. A page
 * without copies goes by its own.
 */
export function copyFamilies(copies: readonly Copy[]): (page: string) => string {
  const pairs = copies.flatMap(({ kind, a, b }) => {
    const [one, other] = [a[0]?.page, b[0]?.page];
    return kind === "credit only" || one === undefined || other === undefined ? [] : [[one, other] as const];
  });
  const pages = [...new Set(pairs.flat())].sort(byText);
  const numbers = new Map(pages.map((page, number) => [page, number]));
  const sets = new DisjointSets(pages.length);
  for (const [one, other] of pairs) sets.join(numbers.get(one) ?? 0, numbers.get(other) ?? 0);
  return (page) => {
    const number = numbers.get(page);
    return number === undefined ? page : (pages[sets.find(number)] ?? page);
  };
}
