import { beginHash, readHash, stepHash } from "../../models/feature-hash.ts";
import type { PageWords } from "./page-words.ts";
import { beginCapitalKey, type WordTable } from "./word-table.ts";

/** So many words are kept: names come again on page after page. */
const MOST_KEPT = 2048;
/** A level that was not looked up yet. */
const NOT_ASKED = 255;

/** What a table tells of a word's pieces, filled in as it is asked. A piece stands at `from * side + to`. */
type KnownPieces = {
  readonly word: string;
  readonly side: number;
  /** False for a word with other letters than plain ones. */
  readonly plain: boolean;
  /** Where the word's first letter is the only capital, its pieces behind that have none. */
  readonly capitals: "none" | "first" | "other";
  readonly levels: Uint8Array;
  /** Hashes of the pieces, in small letters; of all that begin at a letter once one is asked for. */
  readonly hashes: Int32Array;
  readonly made: Uint8Array;
  /** Hashes of the first pieces as words written with a capital are kept. */
  readonly capitalHashes: Int32Array;
};

/** Tells of the pieces of a word how well they are known; takes in one word after the other. */
export class PiecesOfWord {
  #pieces: KnownPieces = piecesOf("");
  #table: WordTable | null = null;
  #page: PageWords | null = null;
  readonly #known = new Map<string, KnownPieces>();

  take(word: string, table: WordTable, page: PageWords): void {
    if (table !== this.#table || this.#known.size >= MOST_KEPT) this.#known.clear();
    this.#table = table;
    this.#page = page;
    let pieces = this.#known.get(word);
    if (pieces === undefined) {
      pieces = piecesOf(word);
      this.#known.set(word, pieces);
    }
    this.#pieces = pieces;
  }

  /** As `WordTable.level` of the piece. */
  level(from: number, to: number): number {
    const { levels, side } = this.#pieces;
    const at = from * side + to;
    const known = levels[at] as number;
    if (known !== NOT_ASKED) return known;
    const level = this.#levelOf(from, to);
    levels[at] = level;
    return level;
  }

  #levelOf(from: number, to: number): number {
    const table = this.#table;
    if (table === null) return 0;
    const { word, plain, capitals, capitalHashes } = this.#pieces;
    if (!plain || capitals === "other") return table.levelAt(word, from, to);
    const small = table.levelOfHash(this.#hash(from, to));
    return capitals === "none" || from > 0 ? small : Math.max(small, table.levelOfHash(capitalHashes[to] as number));
  }

  /** How often the page has the piece as a word. */
  count(from: number, to: number): number {
    if (this.#page === null) return 0;
    const { word, plain } = this.#pieces;
    return plain ? this.#page.countOf(this.#hash(from, to)) : this.#page.count(word.slice(from, to).toLowerCase());
  }

  /** True for a piece that the table has as a word from a level on, or the page. */
  isWord(from: number, to: number, level: number): boolean {
    return this.level(from, to) >= level || this.count(from, to) > 0;
  }

  #hash(from: number, to: number): number {
    const { word, side, capitals, hashes, made, capitalHashes } = this.#pieces;
    const row = from * side;
    if (made[from] === 0) {
      made[from] = 1;
      let hash = beginHash();
      let capital = beginCapitalKey();
      for (let at = from; at < word.length; at++) {
        const code = word.charCodeAt(at) | 32;
        hash = stepHash(hash, code);
        hashes[row + at + 1] = readHash(hash);
        if (from > 0 || capitals !== "first") continue;
        capital = stepHash(capital, code);
        capitalHashes[at + 1] = readHash(capital);
      }
    }
    return hashes[row + to] as number;
  }
}

function piecesOf(word: string): KnownPieces {
  let plain = true;
  let capitals: KnownPieces["capitals"] = "none";
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const small = code | 32;
    if (small < 97 || small > 122) plain = false;
    else if (small !== code) capitals = at === 0 ? "first" : "other";
  }
  const side = word.length + 1;
  return {
    word,
    side,
    plain,
    capitals,
    levels: new Uint8Array(side * side).fill(NOT_ASKED),
    hashes: new Int32Array(side * side),
    made: new Uint8Array(side),
    capitalHashes: new Int32Array(side),
  };
}
