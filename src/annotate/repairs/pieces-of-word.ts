import { beginHash, readHash, stepHash } from "../../models/feature-hash.ts";
import type { PageWords } from "./page-words.ts";
import { LONGEST_UNKNOWN } from "./unknown-words.ts";
import type { WordTable } from "./word-table.ts";

const SIDE = LONGEST_UNKNOWN + 1;
const PLAIN = /^[A-Za-z]*$/;

/** Tells of the pieces of a word how well they are known; takes in one word after the other and keeps its memory. */
export class PiecesOfWord {
  #word = "";
  #table: WordTable | null = null;
  #page: PageWords | null = null;
  #plain = true;
  /** Hashes of the pieces that begin at a letter, in small letters; made for a beginning when it is first asked for. */
  readonly #hashes = new Int32Array(SIDE * SIDE);
  readonly #made = new Uint8Array(SIDE);

  take(word: string, table: WordTable, page: PageWords): void {
    this.#word = word;
    this.#table = table;
    this.#page = page;
    this.#plain = PLAIN.test(word);
    this.#made.fill(0);
  }

  /** As `WordTable.level` of the piece. */
  level(from: number, to: number): number {
    if (this.#table === null) return 0;
    if (!this.#plain) return this.#table.levelAt(this.#word, from, to);
    const hash = this.#hash(from, to);
    for (let at = from; at < to; at++)
      if (this.#word.charCodeAt(at) < 97) return this.#table.levelOfCapitals(this.#word, from, to, hash);
    return this.#table.levelOfHash(hash);
  }

  /** How often the page has the piece as a word. */
  count(from: number, to: number): number {
    if (this.#page === null) return 0;
    if (!this.#plain) return this.#page.count(this.#word.slice(from, to).toLowerCase());
    return this.#page.countOf(this.#hash(from, to));
  }

  /** True for a piece that the table has as a word, or the page. */
  isWord(from: number, to: number): boolean {
    return this.level(from, to) > 0 || this.count(from, to) > 0;
  }

  #hash(from: number, to: number): number {
    const row = from * SIDE;
    if (this.#made[from] === 0) {
      this.#made[from] = 1;
      let hash = beginHash();
      for (let at = from; at < this.#word.length; at++) {
        hash = stepHash(hash, this.#word.charCodeAt(at) | 32);
        this.#hashes[row + at + 1] = readHash(hash);
      }
    }
    return this.#hashes[row + to] as number;
  }
}
