/** A sparse vector of unit length. */
export type TermVector = ReadonlyMap<string, number>;

/**
 * Unit vectors of tf-idf weights, one for each document: (1 + ln tf) · ln(1 + N / df), after Salton & Buckley 1988.
 * `documents` are counts of terms; the result does not depend on their order but for its own. `elsewhere` is how many
 * documents without these terms are thought to stand beside them: in a small collection on one subject the terms of
 * that subject are in most documents, and would tell nothing without it.
 */
export function tfIdf(documents: readonly ReadonlyMap<string, number>[], elsewhere = 0): TermVector[] {
  const frequency = new Map<string, number>();
  for (const document of documents) {
    for (const term of document.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return documents.map((document) => {
    // Sorted, because a sum of floating-point numbers depends on the order of its terms.
    const terms = [...document.keys()].sort();
    const weights = terms.map((term): [string, number] => [
      term,
      (1 + Math.log(document.get(term) ?? 1)) *
        Math.log(1 + (documents.length + elsewhere) / (frequency.get(term) ?? 1)),
    ]);
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return new Map(weights.map(([term, weight]) => [term, length === 0 ? 0 : weight / length]));
  });
}

/** Cosine of two unit vectors: 0 nothing shared, 1 the same. The order of the arguments does not change a bit of it. */
export function cosine(a: TermVector, b: TermVector): number {
  const products: number[] = [];
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const [term, weight] of small) {
    const other = large.get(term);
    if (other !== undefined) products.push(weight * other);
  }
  products.sort((x, y) => x - y);
  return products.reduce((sum, product) => sum + product, 0);
}
