import { hash32 } from "./hash.ts";

/** A sparse vector of unit length: numbers of terms, rising, and the weight of each. */
export type TermVector = { readonly terms: Int32Array; readonly weights: Float64Array };

/**
 * Unit vectors of tf-idf weights, one for each document: (1 + ln tf) · ln(1 + N / df), after Salton & Buckley 1988.
 * `documents` are counts of terms; the result does not depend on their order but for its own. Terms are numbered in the
 * order of their text. `elsewhere` is how many documents without these terms are thought to stand beside them: in a small
 * collection on one subject the terms of that subject are in most documents, and would tell nothing without it.
 */
export function tfIdf(documents: readonly ReadonlyMap<string, number>[], elsewhere = 0): TermVector[] {
  const frequency = new Map<string, number>();
  for (const document of documents) {
    for (const term of document.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const numbers = new Map([...frequency.keys()].sort().map((term, number) => [term, number]));
  return documents.map((document) => {
    // Sorted, because a sum of floating-point numbers depends on the order of its terms.
    const counts = [...document].map(([term, count]) => ({
      term: numbers.get(term) ?? 0,
      weight: (1 + Math.log(count)) * Math.log(1 + (documents.length + elsewhere) / (frequency.get(term) ?? 1)),
    }));
    counts.sort((a, b) => a.term - b.term);
    const length = Math.sqrt(counts.reduce((sum, { weight }) => sum + weight * weight, 0));
    return {
      terms: Int32Array.from(counts, ({ term }) => term),
      weights: Float64Array.from(counts, ({ weight }) => (length === 0 ? 0 : weight / length)),
    };
  });
}

/**
 * The unit vector of one document, (1 + ln tf) · weight, where the weights of terms are known beforehand. Terms are
 * numbered by their hashes, so that vectors of any documents can be compared; two terms of one hash count as one.
 */
export function weighTerms(document: ReadonlyMap<string, number>, weightOf: (term: string) => number): TermVector {
  const weights = new Map<number, number>();
  // Sorted, because a sum of floating-point numbers depends on the order of its terms.
  for (const [term, count] of [...document].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const number = hash32(term) | 0;
    weights.set(number, (weights.get(number) ?? 0) + (1 + Math.log(count)) * weightOf(term));
  }
  const sorted = [...weights].sort(([a], [b]) => a - b);
  const length = Math.sqrt(sorted.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return {
    terms: Int32Array.from(sorted, ([term]) => term),
    weights: Float64Array.from(sorted, ([, weight]) => (length === 0 ? 0 : weight / length)),
  };
}

/** The sum of two vectors, no unit vector any more. Linear in both. */
export function addVectors(a: TermVector, b: TermVector): TermVector {
  const [lengthA, lengthB] = [a.terms.length, b.terms.length];
  const terms = new Int32Array(lengthA + lengthB);
  const weights = new Float64Array(lengthA + lengthB);
  let [i, j, length] = [0, 0, 0];
  while (i < lengthA && j < lengthB) {
    const one = a.terms[i] as number;
    const other = b.terms[j] as number;
    let weight = 0;
    if (one <= other) weight += a.weights[i++] as number;
    if (other <= one) weight += b.weights[j++] as number;
    terms[length] = one < other ? one : other;
    weights[length++] = weight;
  }
  for (; i < lengthA; i++) {
    terms[length] = a.terms[i] as number;
    weights[length++] = a.weights[i] as number;
  }
  for (; j < lengthB; j++) {
    terms[length] = b.terms[j] as number;
    weights[length++] = b.weights[j] as number;
  }
  return { terms: terms.subarray(0, length), weights: weights.subarray(0, length) };
}

/** The vector made 1 long; one without length stays so. */
export function unitVector({ terms, weights }: TermVector): TermVector {
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
  return { terms, weights: length === 0 ? weights : weights.map((weight) => weight / length) };
}

/**
 * Cosine of two unit vectors of one collection (0 nothing shared, 1 the same) and how many terms they share. The order of
 * the arguments does not change a bit of it. Linear in both.
 */
export function compareVectors(a: TermVector, b: TermVector): { readonly cosine: number; readonly shared: number } {
  let [sum, shared] = [0, 0];
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const [one, other] = [a.terms[i] ?? 0, b.terms[j] ?? 0];
    if (one === other) {
      sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      shared++;
    }
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return { cosine: sum, shared };
}
