import { loadModel } from "./load-model.ts";

/** Names the hash and the form of the words; raise it with them, and train again. */
export const CLUSTER_FEATURES = "clusters 1";

/**
 * The group of a word among words that stand between the same neighbours, by `hashText` of its plain form in small
 * letters with digits made 0: 1 to 255, 0 for a word of none. Throws HearsayError as `loadModel` does.
 */
export type WordClusters = (wordHash: number) => number;

const UPPER_BITS = 13;

let opened: WordClusters | undefined;

/** The shipped groups, opened once a thread. */
export function loadWordClusters(): WordClusters {
  opened ??= openWordClusters();
  return opened;
}

function openWordClusters(): WordClusters {
  const model = loadModel("word-clusters", CLUSTER_FEATURES);
  const hashes = model.words("words");
  const numbers = model.bytes("numbers");
  // Where the hashes begin that have the same upper bits: few do.
  const begins = new Int32Array(2 ** UPPER_BITS + 1);
  for (const hash of hashes) (begins[(hash >>> (32 - UPPER_BITS)) + 1] as number)++;
  for (let at = 1; at < begins.length; at++) (begins[at] as number) += begins[at - 1] as number;
  return (wordHash) => {
    const upper = wordHash >>> (32 - UPPER_BITS);
    const end = begins[upper + 1] as number;
    for (let at = begins[upper] as number; at < end; at++)
      if ((hashes[at] as number) === wordHash >>> 0) return numbers[at] ?? 0;
    return 0;
  };
}

/** Place of a number in a sorted list, -1 where it is not there. */
export function placeOf(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted ? low : -1;
}
