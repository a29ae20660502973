import { shingles, winnow } from "../../measure/shingles.ts";
import type { ArticleWords } from "./article-words.ts";

/** Words in a shingle, and shingles in a window: any 12 words in a row that two pages share are noticed. */
const SHINGLE = 5;
const WINDOW = 8;
const LEAST_FINGERPRINTS = 2;
/** A text on more pages than this is compared with the first of them only, so that a wire story on a thousand pages costs a thousand steps. */
const MOST_ALL_PAIRS = 12;
/** Where more than this part of the pages is new or gone, all is counted again. */
const MUCH = 0.2;

/** What is looked for of an article: the winnowed hashes of its shingles. */
export type Sketch = { readonly page: string; readonly fingerprints: Uint32Array };

export function sketchOf({ page, words }: ArticleWords): Sketch {
  return { page, fingerprints: Uint32Array.from(winnow(shingles(words, SHINGLE), WINDOW)) };
}

/**
 * Pairs of articles that share some 12 words in a row; each is still to be looked at. Where some pages are new or gone
 * since the last call, only what they share is counted anew; what it gives is the same either way.
 */
export class CopiedPairs {
  /** By fingerprint the sketches that hold it, by page id. */
  #holders = new Map<number, Sketch[]>();
  /** Fingerprints that two sketches share, by the one with the lower page id. */
  #shared = new Map<Sketch, Map<Sketch, number>>();

  /** `sketches` in order of page id, no two of one page; pairs in that order, the lower id first. */
  among(sketches: readonly Sketch[]): (readonly [Sketch, Sketch])[] {
    const now = new Set(sketches);
    const gone = [...this.#shared.keys()].filter((sketch) => !now.has(sketch));
    const fresh = sketches.filter((sketch) => !this.#shared.has(sketch));
    if (gone.length + fresh.length > MUCH * sketches.length) this.#countAll(sketches);
    else {
      for (const sketch of gone) this.#change(sketch, false);
      for (const sketch of gone) this.#shared.delete(sketch);
      for (const sketch of fresh) this.#shared.set(sketch, new Map());
      for (const sketch of fresh) this.#change(sketch, true);
    }
    return sketches.flatMap((a) =>
      [...(this.#shared.get(a) ?? [])]
        .filter(([, times]) => times >= LEAST_FINGERPRINTS)
        .map(([b]) => [a, b] as const)
        .sort(([, x], [, y]) => (x.page < y.page ? -1 : 1)),
    );
  }

  #countAll(sketches: readonly Sketch[]): void {
    this.#holders = new Map();
    this.#shared = new Map(sketches.map((sketch) => [sketch, new Map()]));
    for (const sketch of sketches)
      for (const fingerprint of sketch.fingerprints) {
        const held = this.#holders.get(fingerprint);
        if (held === undefined) this.#holders.set(fingerprint, [sketch]);
        else held.push(sketch);
      }
    for (const held of this.#holders.values()) this.#count(held, 1);
  }

  /** Puts a sketch among the others, or takes it away. */
  #change(sketch: Sketch, here: boolean): void {
    for (const fingerprint of sketch.fingerprints) {
      const held = this.#holders.get(fingerprint) ?? [];
      this.#count(held, -1);
      const at = placeOf(held, sketch);
      if (here) held.splice(at, 0, sketch);
      else held.splice(at, 1);
      if (held.length === 0) this.#holders.delete(fingerprint);
      else this.#holders.set(fingerprint, held);
      this.#count(held, 1);
    }
  }

  /** Counts one fingerprint more, or less, for the pairs among its holders. */
  #count(held: readonly Sketch[], times: 1 | -1): void {
    const [first, ...rest] = held;
    if (first === undefined) return;
    if (held.length > MOST_ALL_PAIRS) for (const other of rest) this.#add(first, other, times);
    else for (const [index, a] of held.entries()) for (const b of held.slice(index + 1)) this.#add(a, b, times);
  }

  #add(a: Sketch, b: Sketch, times: 1 | -1): void {
    const of = this.#shared.get(a);
    const count = (of?.get(b) ?? 0) + times;
    if (count === 0) of?.delete(b);
    else of?.set(b, count);
  }
}

/** Where a sketch stands, or would stand, among others in order of page id. */
function placeOf(held: readonly Sketch[], { page }: Sketch): number {
  let [low, high] = [0, held.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((held[middle] as Sketch).page < page) low = middle + 1;
    else high = middle;
  }
  return low;
}
