import { hashText } from "./feature-hash.ts";
import { loadModel } from "./load-model.ts";
import { placeOf } from "./word-clusters.ts";

/** Names the hash and the form of the words; raise it with them, and train again. */
export const VECTOR_FEATURES = "vectors 3";

/** Words by the company they keep. */
export type WordVectors = {
  /** Place of a stem (see `stem`), -1 for one that is not known. */
  place(stemmed: string): number;
  /** Place of a known word that stands in for a stem that has none of its own, -1 where there is none. */
  fellow(stemmed: string): number;
  /** How alike the company of two words is, by their places: -1 to 1; 0 where one is not known. */
  likeness(a: number, b: number): number;
  /** How near two words are in meaning, as a thesaurus has them: -1 to 1; 0 where one is not known. */
  kinship(a: number, b: number): number;
  /**
   * Adds what a word is used of in general text, `share` times; nothing for one that is not known. Rows are 1 long and have
   * `usages` numbers.
   */
  addUsage(place: number, share: number, to: Float64Array): void;
  /** How alike two words are used in general text, by their places: -1 to 1; 0 where one is not known. */
  usage(a: number, b: number): number;
  readonly usages: number;
  /** How much a word tells apart in news, by its place: 0 for one in every text, above 8 for rare ones and those not known. */
  weight(place: number): number;
};

const SCALE = 127;
/** What a byte of weight stands for. */
export const WEIGHT_STEP = 0.04;
/** What a word weighs that is not known. */
export const UNKNOWN_WEIGHT = 8.5;

let opened: WordVectors | undefined;

/** Throws HearsayError as `loadModel` does. */
export function loadWordVectors(): WordVectors {
  if (opened !== undefined) return opened;
  const model = loadModel("word-vectors", VECTOR_FEATURES);
  const hashes = model.words("words");
  const signed = (name: string) => {
    const raw = model.bytes(name);
    return new Int8Array(raw.buffer, raw.byteOffset, raw.byteLength);
  };
  const [codes, kin, general] = [signed("vectors"), signed("kin"), signed("general")];
  const usages = general.length / hashes.length;
  const weights = model.bytes("weights");
  const [rare, fellows] = [model.words("rare"), model.words("fellows")];
  const places = new Map<string, number>();
  opened = {
    place(stemmed) {
      const known = places.get(stemmed);
      if (known !== undefined) return known;
      const found = placeOf(hashes, hashText(stemmed) >>> 0);
      if (places.size > 50_000) places.clear();
      places.set(stemmed, found);
      return found;
    },
    fellow: (stemmed) => fellows[placeOf(rare, hashText(stemmed) >>> 0)] ?? -1,
    likeness: (a, b) => cosine(codes, codes.length / hashes.length, a, b),
    kinship: (a, b) => cosine(kin, kin.length / hashes.length, a, b),
    usage: (a, b) => cosine(general, usages, a, b),
    usages,
    addUsage(place, share, to) {
      if (place < 0) return;
      for (let at = 0; at < usages; at++)
        to[at] = (to[at] as number) + (share * (general[place * usages + at] as number)) / SCALE;
    },
    weight: (place) => (place < 0 ? UNKNOWN_WEIGHT : (weights[place] as number) * WEIGHT_STEP),
  };
  return opened;
}

/** The cosine of two rows of vectors that are 1 long; 0 where there is no such row. */
function cosine(codes: Int8Array, size: number, a: number, b: number): number {
  if (a < 0 || b < 0) return 0;
  let dot = 0;
  for (let at = 0; at < size; at++) dot += (codes[a * size + at] as number) * (codes[b * size + at] as number);
  return dot / (SCALE * SCALE);
}

/** A vector of any length as the file holds it: bytes of one that is 1 long. */
export function vectorBytes(vector: Float32Array): Int8Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return Int8Array.from(vector, (value) => Math.round((value / length) * SCALE));
}
