export type ClusterOptions = { readonly clusters: number; readonly words: number };

/** The words whose nearness counts: the most frequent. Beside them a line's end does, and any other word. */
const NEIGHBOURS = 220;
const END = NEIGHBOURS;
const OTHER = NEIGHBOURS + 1;
/** Both sides. */
const DIMENSIONS = 2 * (NEIGHBOURS + 2);
const ROUNDS = 10;
const LEAST_SEEN = 8;

/**
 * Groups the most frequent words by the words beside them (after Schütze 1995): spherical k-means over the roots of the
 * shares of their neighbours on either side, begun with the most frequent words. Gives 1 to `clusters` for each word;
 * nothing is drawn by lot.
 */
export function clusterWords(lines: readonly (readonly string[])[], options: ClusterOptions): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) for (const word of line) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .filter(([, count]) => count >= LEAST_SEEN)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, options.words)
    .map(([word]) => word);
  const vectors = vectorsOf(neighbourCounts(lines, words));
  const groups = group(vectors, words.length, options.clusters);
  return new Map(words.map((word, index) => [word, (groups[index] as number) + 1]));
}

/** For each word, how often each of the frequent words is its left neighbour, and, from half the dimensions on, its right one. */
function neighbourCounts(lines: readonly (readonly string[])[], words: readonly string[]): Map<number, number>[] {
  const numbers = new Map(words.map((word, index) => [word, index]));
  const counts = words.map(() => new Map<number, number>());
  for (const line of lines) {
    const places = line.map((word) => numbers.get(word) ?? -1);
    const neighbour = (index: number) => {
      const place = places[index];
      return place === undefined ? END : place >= 0 && place < NEIGHBOURS ? place : OTHER;
    };
    places.forEach((word, index) => {
      const own = counts[word];
      if (own === undefined) return;
      for (const side of [neighbour(index - 1), DIMENSIONS / 2 + neighbour(index + 1)]) {
        own.set(side, (own.get(side) ?? 0) + 1);
      }
    });
  }
  return counts;
}

/** Unit vectors of the words, one after the other: roots of the shares of their neighbours. */
function vectorsOf(counts: readonly ReadonlyMap<number, number>[]): Float32Array {
  const vectors = new Float32Array(counts.length * DIMENSIONS);
  counts.forEach((own, word) => {
    for (const [neighbour, count] of own) vectors[word * DIMENSIONS + neighbour] = Math.sqrt(count);
    normalise(vectors.subarray(word * DIMENSIONS, (word + 1) * DIMENSIONS));
  });
  return vectors;
}

function normalise(vector: Float32Array): void {
  let square = 0;
  for (const value of vector) square += value * value;
  const length = Math.sqrt(square) || 1;
  for (let at = 0; at < vector.length; at++) (vector[at] as number) /= length;
}

function group(vectors: Float32Array, words: number, clusters: number): Int32Array {
  const centres = vectors.slice(0, clusters * DIMENSIONS);
  const groups = new Int32Array(words);
  for (let round = 0; round < ROUNDS; round++) {
    for (let word = 0; word < words; word++) groups[word] = nearest(vectors, word, centres, clusters);
    centres.fill(0);
    for (let word = 0; word < words; word++) {
      const from = word * DIMENSIONS;
      const to = (groups[word] as number) * DIMENSIONS;
      for (let at = 0; at < DIMENSIONS; at++) (centres[to + at] as number) += vectors[from + at] as number;
    }
    for (let cluster = 0; cluster < clusters; cluster++) {
      normalise(centres.subarray(cluster * DIMENSIONS, (cluster + 1) * DIMENSIONS));
    }
  }
  return groups;
}

function nearest(vectors: Float32Array, word: number, centres: Float32Array, clusters: number): number {
  const from = word * DIMENSIONS;
  let [best, closest] = [0, Number.NEGATIVE_INFINITY];
  for (let cluster = 0; cluster < clusters; cluster++) {
    const to = cluster * DIMENSIONS;
    let product = 0;
    for (let at = 0; at < DIMENSIONS; at++) product += (vectors[from + at] as number) * (centres[to + at] as number);
    if (product > closest) [best, closest] = [cluster, product];
  }
  return best;
}
