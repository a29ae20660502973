import { feature, featurePair } from "../../../models/feature-hash.ts";
import type { Weights } from "../../../models/weights.ts";

/** A list of hashed features that grows as it is filled. */
export class FeatureList {
  #hashes = new Int32Array(512);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** A feature of one part. */
  add(slot: number, part: number): void {
    this.#push(feature(slot, part));
  }

  /** A feature of two parts, whose order counts. */
  pair(slot: number, first: number, second: number): void {
    this.#push(featurePair(slot, first, second));
  }

  /** The features so far; valid until the next change. */
  get hashes(): Int32Array {
    return this.#hashes.subarray(0, this.count);
  }

  /** Adds to `scores` what weights say of the features. */
  score(weights: Weights, scores: Float32Array): void {
    weights.add(this.#hashes, this.count, scores);
  }

  #push(hash: number): void {
    if (this.count === this.#hashes.length) {
      const larger = new Int32Array(this.#hashes.length * 2);
      larger.set(this.#hashes);
      this.#hashes = larger;
    }
    this.#hashes[this.count++] = hash;
  }
}
