import { hashText } from "./feature-hash.ts";
import { loadModel } from "./load-model.ts";
import { placeOf } from "./word-clusters.ts";

/** Names the hash and the form of the terms (those of `pageProfile`); raise it with them, and count again. */
export const FREQUENCY_FEATURES = "matter terms 1";
/** What a byte of weight stands for. */
export const FREQUENCY_STEP = 0.04;

/**
 * How much a term tells of what a page is about, by in how few pages of news it stands: ln(1 + N / (df + 1)), about 0.7
 * for what is in all of them. After Sparck Jones 1972. The counts ship with the version and not with the dossier, so that
 * how alike two pages are hangs on these two alone.
 */
export type TermRarity = (term: string) => number;

let opened: TermRarity | undefined;

/** Opens the counts. Throws HearsayError as `loadModel` does. */
export function loadTermRarity(): TermRarity {
  if (opened !== undefined) return opened;
  const model = loadModel("document-frequencies", FREQUENCY_FEATURES);
  const hashes = model.words("terms");
  const weights = model.bytes("weights");
  const unknown = model.number("unknown");
  opened = (term) => {
    const place = placeOf(hashes, hashText(term) >>> 0);
    return place < 0 ? unknown : (weights[place] as number) * FREQUENCY_STEP;
  };
  return opened;
}

/** The weight of a term that `holders` of `documents` hold, as the file keeps it. */
export function rarityByte(holders: number, documents: number): number {
  return Math.min(255, Math.round(Math.log(1 + documents / (holders + 1)) / FREQUENCY_STEP));
}
