import { beginHash, readHash, stepHash } from "../../models/feature-hash.ts";
import type { PageWords } from "./page-words.ts";
import { LONGEST_UNKNOWN } from "./unknown-words.ts";
import { beginCapitalKey, type WordTable } from "./word-table.ts";

const SIDE = LONGEST_UNKNOWN + 1;

/** Tells of the pieces of a word how well they are known; takes in one word after the other and keeps its memory. */
export class PiecesOfWord {
  #word = "";
  #table: WordTable | null = null;
  #page: PageWords | null = null;
  /** False for a word with other letters than plain ones. */
  #plain = true;
  /** Where the word's first letter is the only capital, its pieces behind that have none. */
  #capitals: "none" | "first" | "other" = "none";
  /** Hashes of the pieces that begin at a letter, in small letters; made for a beginning when it is first asked for. */
  readonly #hashes = new Int32Array(SIDE * SIDE);
  readonly #made = new Uint8Array(SIDE);
  /** Hashes of the first pieces as words written with a capital are kept. */
  readonly #capitalHashes = new Int32Array(SIDE);

  take(word: string, table: WordTable, page: PageWords): void {
    this.#word = word;
    this.#table = table;
    this.#page = page;
    this.#plain = true;
    this.#capitals = "none";
    this.#made.fill(0);
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      const small = code | 32;
      if (small < 97 || small > 122) this.#plain = false;
      else if (small !== code) this.#capitals = at === 0 ? "first" : "other";
    }
  }

  /** As `WordTable.level` of the piece. */
  level(from: number, to: number): number {
    const table = this.#table;
    if (table === null) return 0;
    if (!this.#plain || this.#capitals === "other") return table.levelAt(this.#word, from, to);
    const small = table.levelOfHash(this.#hash(from, to));
    return this.#capitals === "none" || from > 0
      ? small
      : Math.max(small, table.levelOfHash(this.#capitalHashes[to] as number));
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
      let capital = beginCapitalKey();
      for (let at = from; at < this.#word.length; at++) {
        const code = this.#word.charCodeAt(at) | 32;
        hash = stepHash(hash, code);
        this.#hashes[row + at + 1] = readHash(hash);
        if (from > 0 || this.#capitals !== "first") continue;
        capital = stepHash(capital, code);
        this.#capitalHashes[at + 1] = readHash(capital);
      }
    }
    return this.#hashes[row + to] as number;
  }
}
