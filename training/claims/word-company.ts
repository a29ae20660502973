/** How often words stand near one another, as a sparse matrix whose values are positive pointwise mutual information. */
export type Company = {
  readonly words: readonly string[];
  /** In how many texts each word stands. */
  readonly texts: Uint32Array;
  /** Where each word's row begins; one more than there are words. */
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
};
type Settings = {
  readonly words: number;
  readonly least: number;
  /** Words at either side. */
  readonly window: number;
  /** Pairs that stand together less often than this are left out. */
  readonly leastTogether: number;
};

/** Context words are smoothed by this power, so that rare ones do not outweigh all (Levy, Goldberg and Dagan 2015). */
const SMOOTHING = 0.75;

/**
 * Counts which of the most frequent words stand near each other. `texts` are lists of lines of words, empty words left
 * out. The same texts in any order give the same matrix.
 */
export function countCompany(texts: readonly (readonly (readonly string[])[])[], settings: Settings): Company {
  const frequency = new Map<string, number>();
  const holders = new Map<string, number>();
  for (const lines of texts) {
    const own = new Set<string>();
    for (const line of lines)
      for (const word of line) {
        frequency.set(word, (frequency.get(word) ?? 0) + 1);
        own.add(word);
      }
    for (const word of own) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  const words = [...frequency]
    .filter(([, count]) => count >= settings.least)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, settings.words)
    .map(([word]) => word);
  const numberOf = new Map(words.map((word, number) => [word, number]));
  const size = words.length;
  let room = 0;
  for (const lines of texts) for (const line of lines) room += line.length * settings.window * 2;
  const keys = new Float64Array(room);
  let count = 0;
  for (const lines of texts) {
    for (const line of lines) {
      const numbers = line.map((word) => numberOf.get(word) ?? -1);
      for (let at = 0; at < numbers.length; at++) {
        const one = numbers[at] ?? -1;
        if (one < 0) continue;
        for (let near = at + 1; near <= at + settings.window && near < numbers.length; near++) {
          const other = numbers[near] ?? -1;
          if (other < 0 || other === one) continue;
          keys[count++] = one * size + other;
          keys[count++] = other * size + one;
        }
      }
    }
  }
  const used = keys.subarray(0, count).sort();
  const together: [number, number][] = [];
  const rowTotals = new Float64Array(size);
  for (let at = 0; at < count; ) {
    const key = used[at] as number;
    let end = at;
    while (end < count && used[end] === key) end++;
    const row = Math.floor(key / size);
    rowTotals[row] = (rowTotals[row] as number) + end - at;
    if (end - at >= settings.leastTogether) together.push([key, end - at]);
    at = end;
  }
  const smoothed = rowTotals.map((total) => total ** SMOOTHING);
  const all = smoothed.reduce((sum, one) => sum + one, 0);
  const starts = new Uint32Array(size + 1);
  const columns: number[] = [];
  const values: number[] = [];
  let row = 0;
  for (const [key, times] of together) {
    const of = Math.floor(key / size);
    while (row < of) starts[++row] = columns.length;
    const column = key - of * size;
    const information = Math.log((times * all) / ((rowTotals[of] as number) * (smoothed[column] as number)));
    if (information <= 0) continue;
    columns.push(column);
    values.push(information);
  }
  while (row < size) starts[++row] = columns.length;
  return {
    words,
    texts: Uint32Array.from(words, (word) => holders.get(word) ?? 0),
    starts,
    columns: Uint32Array.from(columns),
    values: Float32Array.from(values),
  };
}
