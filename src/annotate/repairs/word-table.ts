import { beginHash, hashPiece, hashText, readHash, stepHash } from "../../models/feature-hash.ts";
import { loadModel } from "../../models/load-model.ts";
import type { Model } from "../../models/model-file.ts";
import type { Weights } from "../../models/weights.ts";

/** The model file, and the name of what it is asked with; see `split-features.ts`. */
export const MODEL_NAME = "glued-words";
export const MODEL_FEATURES = "glued-words 1";

/** Bits of a cell: how often a word was seen, in powers of two, and a part of its hash to know it by. */
const LEVEL_BITS = 4;
const GREATEST_LEVEL = 15;
const PAIR_SEED = 1;
/** Bits of the pair filter that a pair sets. */
const PAIR_BITS = 3;

/**
 * How often words were seen, and which stood side by side, in the texts it was trained on: hashes only, no word can be
 * read from it. One unknown word in two thousand is taken for a known one; one unknown pair in twenty.
 */
export class WordTable {
  readonly #cells: Uint16Array;
  readonly #pairs: Uint8Array;
  readonly #mask: number;
  readonly #pairMask: number;

  /** `cells` and `pairs` have lengths that are powers of two. */
  constructor(cells: Uint16Array, pairs: Uint8Array) {
    this.#cells = cells;
    this.#pairs = pairs;
    this.#mask = cells.length - 1;
    this.#pairMask = pairs.length * 8 - 1;
  }

  /**
   * 0 where the word was never seen, else the power of two that its count reaches and one more, 15 at most. What was only
   * seen with a capital is no known word in small letters.
   */
  level(word: string): number {
    const lower = word.toLowerCase();
    const small = this.#levelOf(lower);
    return lower === word ? small : Math.max(small, this.#levelOf(capitalKey(lower)));
  }

  /** The same as `level(text.slice(start, end))`; small plain letters are looked up where they stand. */
  levelAt(text: string, start: number, end: number): number {
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code < 97 || code > 122) return this.level(text.slice(start, end));
    }
    return this.levelOfHash(hashPiece(text, start, end));
  }

  /**
   * The same for a piece of plain letters with capitals, whose hash in small letters is given: the level of these, and of
   * the word as it was seen with a capital where that is greater.
   */
  levelOfCapitals(text: string, start: number, end: number, hash: number): number {
    let capital = beginCapitalKey();
    for (let at = start; at < end; at++) capital = stepHash(capital, text.charCodeAt(at) | 32);
    return Math.max(this.levelOfHash(hash), this.levelOfHash(readHash(capital)));
  }

  #levelOf(key: string): number {
    return this.levelOfHash(hashText(key));
  }

  /** The level of a word in small letters by its hash. */
  levelOfHash(hash: number): number {
    const mark = hash >>> (32 - 16 + LEVEL_BITS);
    for (let at = hash & this.#mask; ; at = (at + 1) & this.#mask) {
      const cell = this.#cells[at] as number;
      if (cell === 0) return 0;
      if (cell >>> LEVEL_BITS === mark) return cell & GREATEST_LEVEL;
    }
  }

  /** True where the second word was seen right after the first more than once. Lower case. */
  follows(first: string, second: string): boolean {
    const hash = hashText(`${first} ${second}`, PAIR_SEED);
    for (let turn = 0; turn < PAIR_BITS; turn++) {
      const at = pairPlace(hash, turn, this.#pairMask);
      if ((((this.#pairs[at >>> 3] as number) >>> (at & 7)) & 1) === 0) return false;
    }
    return true;
  }
}

/** The hash of a word's capital key before its first letter; see `stepHash`. */
export function beginCapitalKey(): number {
  return stepHash(beginHash(), CAPITAL_MARK);
}

const CAPITAL_MARK = "^".charCodeAt(0);

/** What a word is kept under where it was written with capitals; given in small letters. */
export function capitalKey(lower: string): string {
  return `^${lower}`;
}

/** One of the places of a pair in the filter, by its hash. */
function pairPlace(hash: number, turn: number, mask: number): number {
  return (hash + Math.imul(turn, (hash >>> 7) | 1)) & mask;
}

/** Makes the cells and the filter of a table: `words` (or their capital keys) with their counts, `pairs` that are to be known. For training. */
export function fillTable(
  words: Iterable<readonly [string, number]>,
  pairs: Iterable<readonly [string, string]>,
  bits: { readonly cells: number; readonly pairs: number },
): { cells: Uint16Array; pairs: Uint8Array } {
  const cells = new Uint16Array(2 ** bits.cells);
  for (const [word, count] of words) {
    const hash = hashText(word);
    const level = Math.min(GREATEST_LEVEL, Math.floor(Math.log2(count)) + 1);
    const cell = ((hash >>> (32 - 16 + LEVEL_BITS)) << LEVEL_BITS) | level;
    let at = hash & (cells.length - 1);
    while (cells[at] !== 0 && (cells[at] as number) >>> LEVEL_BITS !== cell >>> LEVEL_BITS)
      at = (at + 1) & (cells.length - 1);
    cells[at] = Math.max(cell, cells[at] as number);
  }
  const filter = new Uint8Array(2 ** bits.pairs / 8);
  for (const [first, second] of pairs) {
    const hash = hashText(`${first} ${second}`, PAIR_SEED);
    for (let turn = 0; turn < PAIR_BITS; turn++) {
      const at = pairPlace(hash, turn, filter.length * 8 - 1);
      (filter[at >>> 3] as number) |= 1 << (at & 7);
    }
  }
  return { cells, pairs: filter };
}

/** What splitting needs: the table and the weights of its features. */
export type SplitModel = { readonly table: WordTable; readonly weights: Weights };

let opened: SplitModel | null = null;

/** The model of the package, read once. Throws as `loadModel`. */
export function splitModel(): SplitModel {
  opened ??= splitModelOf(loadModel(MODEL_NAME, MODEL_FEATURES));
  return opened;
}

export function splitModelOf(model: Model): SplitModel {
  // A copy: the array may begin anywhere in the body.
  const cells = new Uint16Array(new Uint8Array(model.bytes("cells")).buffer);
  return { table: new WordTable(cells, model.bytes("pairs")), weights: model.weights("split") };
}
