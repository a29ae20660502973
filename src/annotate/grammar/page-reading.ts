import type { Tag } from "../../core/layers.ts";
import type { WordHashes } from "./word-hashes.ts";

/** A sentence as our tagger read it: its words, and the class of each. */
export type ReadSentence = { readonly words: readonly WordHashes[]; readonly classes: Int32Array };

/** How our tagger read the sentences of a page, by the tags it gave: a memory for speed alone, as long as they live. */
const readings = new WeakMap<readonly Tag[], readonly ReadSentence[]>();

export function rememberReading(tags: readonly Tag[], sentences: readonly ReadSentence[]): void {
  readings.set(tags, sentences);
}

/** The reading that these tags came from; undefined where they are not our tagger's, or were read back from a store. */
export function readingOf(tags: readonly Tag[]): readonly ReadSentence[] | undefined {
  return readings.get(tags);
}
