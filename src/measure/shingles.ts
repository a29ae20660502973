import { combineHashes, hash32 } from "./hash.ts";

/** Hashes of every run of `size` words, in order: item i is the run that begins at word i. Empty for a shorter text. */
export function shingles(words: readonly string[], size: number): number[] {
  const hashes = words.map(hash32);
  const found: number[] = [];
  for (let start = 0; start + size <= hashes.length; start++) {
    let hash = size;
    for (let offset = 0; offset < size; offset++) hash = combineHashes(hash, hashes[start + offset] ?? 0);
    found.push(hash);
  }
  return found;
}

/**
 * Winnowing (Schleimer, Wilkerson & Aiken 2003): the smallest hash of every window of `window` hashes. Two texts that
 * share a run of `window` hashes share at least one chosen hash.
 */
export function winnow(hashes: readonly number[], window: number): Set<number> {
  const chosen = new Set<number>();
  // A queue of indexes whose hashes rise: its head is the smallest of the window, so that the whole is linear.
  const queue: number[] = [];
  let head = 0;
  for (let index = 0; index < hashes.length; index++) {
    const hash = hashes[index] ?? 0;
    while (queue.length > head && (hashes[queue[queue.length - 1] ?? 0] ?? 0) >= hash) queue.pop();
    queue.push(index);
    if ((queue[head] ?? 0) <= index - window) head++;
    if (index >= window - 1 || index === hashes.length - 1) chosen.add(hashes[queue[head] ?? 0] ?? 0);
  }
  return chosen;
}
