import { hashText } from "../../src/models/feature-hash.ts";
import { numbersFrom } from "../random.ts";

export type WordKinTable = { readonly keys: readonly number[]; readonly classes: readonly number[] };

/** Rarest word that gets a class. */
const LEAST = 4;
/** Words that count as neighbours. */
const NEIGHBOURS = 3000;
const DIMENSIONS = 64;
const FINE = 400;
const COARSE = 50;
/** Neighbours two words away count half. */
const FAR_WORTH = 0.5;
const SMOOTHED = 0.75;
const MOST = 8;
const ITERATIONS = 4;
const MEANS_ROUNDS = 12;
const SEED = 12345;

/** Marks made alike, digits as zeros: how words are counted, as in `WordForms`. */
const plainOf = (word: string): string =>
  word.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[—–]/g, "-").replace(/[0-9]/g, "0");

/**
 * Classes of words that are used alike in the sentences: vectors of positive pointwise mutual information with the
 * neighbours on each side, cut to a few dimensions (Levy, Goldberg and Dagan 2015), sorted into classes by k-means.
 */
export function wordKin(sentences: readonly (readonly string[])[]): WordKinTable {
  const plain = sentences.map((words) => words.map(plainOf));
  const counts = new Map<string, number>();
  for (const words of plain) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts]
    .filter(([, count]) => count >= LEAST)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const times = vocabulary.map(([, count]) => count);
  const vectors = vectorsOf(plain, vocabulary);
  const fine = meansOf(vectors, times, FINE);
  const coarse = meansOf(vectors, times, COARSE);
  const byKey = new Map<number, number>();
  vocabulary.forEach(([word], index) => {
    const key = hashText(word) >>> 0;
    if (!byKey.has(key)) byKey.set(key, ((fine[index] ?? 0) + 1) | (((coarse[index] ?? 0) + 1) << 16));
  });
  const sorted = [...byKey].sort(([a], [b]) => a - b);
  return { keys: sorted.map(([key]) => key), classes: sorted.map(([, kin]) => kin) };
}

/** Unit vectors of the words, DIMENSIONS a word. */
function vectorsOf(sentences: readonly (readonly string[])[], vocabulary: readonly (readonly [string, number])[]) {
  const ids = new Map(vocabulary.map(([word], index) => [word, index]));
  const known = Math.min(NEIGHBOURS, vocabulary.length);
  const width = known + 4;
  const columns = 4 * width;
  const neighbourOf = (word: string): number => {
    const id = ids.get(word) ?? known;
    if (id < known) return id;
    const small = ids.get(word.toLowerCase()) ?? known;
    if (small < known) return small;
    return known + (/^\p{Lu}/u.test(word) ? 1 : /^\d/.test(word) ? 2 : 3);
  };
  const pairs = new Map<number, number>();
  const totals = new Float64Array(columns);
  for (const words of sentences) {
    const near = words.map(neighbourOf);
    words.forEach((word, at) => {
      const id = ids.get(word);
      if (id === undefined) return;
      [at - 1, at + 1, at - 2, at + 2].forEach((other, side) => {
        const column = side * width + (near[other] ?? known);
        const key = id * columns + column;
        pairs.set(key, (pairs.get(key) ?? 0) + 1);
        (totals[column] as number)++;
      });
    });
  }
  const smoothed = totals.map((total) => total ** SMOOTHED);
  const whole = smoothed.reduce((sum, value) => sum + value, 0);
  const rows: number[] = [];
  const places: number[] = [];
  const values: number[] = [];
  for (const key of Float64Array.from(pairs.keys()).sort()) {
    const row = Math.floor(key / columns);
    const column = key % columns;
    const often = (pairs.get(key) ?? 0) * whole;
    const information = Math.log(often / (4 * (vocabulary[row]?.[1] ?? 1) * (smoothed[column] as number)));
    if (information <= 0) continue;
    rows.push(row);
    places.push(column);
    values.push((column >= 2 * width ? FAR_WORTH : 1) * Math.min(MOST, information));
  }
  return reduced(Int32Array.from(rows), Int32Array.from(places), Float32Array.from(values), vocabulary.length, columns);
}

/** The rows of a sparse matrix in its leading dimensions, by subspace iteration (Halko, Martinsson and Tropp 2011). */
function reduced(rows: Int32Array, places: Int32Array, values: Float32Array, height: number, width: number) {
  const multiply = (matrix: Float64Array, from: Int32Array, to: Int32Array, size: number): Float64Array => {
    const product = new Float64Array(size * DIMENSIONS);
    for (let index = 0; index < values.length; index++) {
      const read = (from[index] as number) * DIMENSIONS;
      const write = (to[index] as number) * DIMENSIONS;
      const value = values[index] as number;
      for (let axis = 0; axis < DIMENSIONS; axis++)
        (product[write + axis] as number) += value * (matrix[read + axis] as number);
    }
    return product;
  };
  const next = numbersFrom(SEED);
  let right: Float64Array = Float64Array.from({ length: width * DIMENSIONS }, () => next() - 0.5);
  orthogonalise(right, width);
  for (let round = 0; round < ITERATIONS; round++) {
    const left = multiply(right, places, rows, height);
    orthogonalise(left, height);
    right = multiply(left, rows, places, width);
    orthogonalise(right, width);
  }
  const vectors = multiply(right, places, rows, height);
  const lengths = new Float64Array(DIMENSIONS);
  vectors.forEach((value, index) => {
    (lengths[index % DIMENSIONS] as number) += value * value;
  });
  for (let word = 0; word < height; word++) {
    let size = 0;
    for (let axis = 0; axis < DIMENSIONS; axis++) {
      const value = (vectors[word * DIMENSIONS + axis] as number) / ((lengths[axis] as number) ** 0.25 || 1);
      vectors[word * DIMENSIONS + axis] = value;
      size += value * value;
    }
    size = Math.sqrt(size) || 1;
    for (let axis = 0; axis < DIMENSIONS; axis++) (vectors[word * DIMENSIONS + axis] as number) /= size;
  }
  return vectors;
}

/** Makes the columns of a matrix orthonormal (Gram and Schmidt, each step twice for the sake of rounding). */
function orthogonalise(matrix: Float64Array, height: number): void {
  for (let axis = 0; axis < DIMENSIONS; axis++) {
    for (let step = 0; step < 2 * axis; step++) {
      const other = step % axis;
      let dot = 0;
      for (let at = 0; at < height * DIMENSIONS; at += DIMENSIONS)
        dot += (matrix[at + axis] as number) * (matrix[at + other] as number);
      for (let at = 0; at < height * DIMENSIONS; at += DIMENSIONS)
        (matrix[at + axis] as number) -= dot * (matrix[at + other] as number);
    }
    let size = 0;
    for (let at = axis; at < matrix.length; at += DIMENSIONS) size += (matrix[at] as number) ** 2;
    size = Math.sqrt(size) || 1;
    for (let at = axis; at < matrix.length; at += DIMENSIONS) (matrix[at] as number) /= size;
  }
}

/** Classes by k-means over directions; words count by the root of their frequency. */
function meansOf(vectors: Float64Array, times: readonly number[], classes: number): Int32Array {
  const height = times.length;
  const means = new Float64Array(classes * DIMENSIONS);
  const stride = Math.max(1, Math.floor(Math.min(height, 20 * classes) / classes));
  for (let index = 0; index < classes; index++) {
    const from = (index * stride) % Math.max(1, height);
    means.set(vectors.subarray(from * DIMENSIONS, (from + 1) * DIMENSIONS), index * DIMENSIONS);
  }
  const nearest = new Int32Array(height);
  for (let round = 0; round < MEANS_ROUNDS; round++) {
    for (let word = 0; word < height; word++) {
      let most = Number.NEGATIVE_INFINITY;
      for (let index = 0; index < classes; index++) {
        let dot = 0;
        for (let axis = 0; axis < DIMENSIONS; axis++)
          dot += (means[index * DIMENSIONS + axis] as number) * (vectors[word * DIMENSIONS + axis] as number);
        if (dot > most) {
          most = dot;
          nearest[word] = index;
        }
      }
    }
    means.fill(0);
    for (let word = 0; word < height; word++) {
      const weight = Math.sqrt(times[word] ?? 1);
      const to = (nearest[word] as number) * DIMENSIONS;
      for (let axis = 0; axis < DIMENSIONS; axis++)
        (means[to + axis] as number) += weight * (vectors[word * DIMENSIONS + axis] as number);
    }
    for (let index = 0; index < classes; index++) {
      let size = 0;
      for (let axis = 0; axis < DIMENSIONS; axis++) size += (means[index * DIMENSIONS + axis] as number) ** 2;
      size = Math.sqrt(size) || 1;
      for (let axis = 0; axis < DIMENSIONS; axis++) (means[index * DIMENSIONS + axis] as number) /= size;
    }
  }
  return nearest;
}
