import { type Writing, WritingFact } from "../../document/writing.ts";
import { hashPiece, hashText } from "../../models/feature-hash.ts";
import type { WordClusters } from "../../models/word-clusters.ts";

/** What the models look at in a word, hashed once for each word that occurs. */
export type WordHashes = {
  readonly word: number;
  readonly lower: number;
  readonly first: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly shape: number;
  /** 0 begins small, 1 with a capital, 2 is all capitals and longer than one letter. */
  readonly capital: number;
  /** Bits: 1 holds a digit, 2 a hyphen, 4 no small letter. */
  readonly flags: number;
  /** Group of words that stand between the same neighbours; 0 for none. */
  readonly cluster: number;
  /** Number of the word's set of tags among those of the tagger. */
  readonly tagSet: number;
  /** What the tagger whose lexicon made it keeps of it. */
  kept: KeptScores | null;
  /** The dictionary form that it was last found to have, and the class for which it was. */
  lemma: string;
  lemmaOf: number;
};

/** What a tagger's weights say of a word alone, in the order of its tag set, and of any word behind or before it, a number a class. */
export type KeptScores = { own: Float32Array | null; behind: Float32Array | null; before: Float32Array | null };

/** Memory for this many words; then it is begun anew. Longer ones than this are not kept: they hardly come again. */
const MOST_WORDS = 60_000;
const LONGEST_KEPT = 40;

/**
 * Words with their hashes, kept while there is room: a memory for speed alone, which changes no outcome. `tagSetOf`
 * gives the number of a word's tag set from the hash of its plain form.
 */
export class Lexicon {
  readonly #known = new Map<string, WordHashes>();
  readonly #hashes = new WritingFact(({ text }) => hashesOf(text, this.#tagSetOf, this.#clusters));
  readonly #tagSetOf: (wordHash: number) => number;
  readonly #clusters: WordClusters;

  constructor(tagSetOf: (wordHash: number) => number, clusters: WordClusters) {
    this.#tagSetOf = tagSetOf;
    this.#clusters = clusters;
  }

  /** As `get`, of a word that is looked up already. */
  of(writing: Writing): WordHashes {
    return this.#hashes.of(writing);
  }

  get(word: string): WordHashes {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const made = hashesOf(word, this.#tagSetOf, this.#clusters);
    if (word.length > LONGEST_KEPT) return made;
    if (this.#known.size >= MOST_WORDS) this.#known.clear();
    this.#known.set(word, made);
    return made;
  }
}

function hashesOf(original: string, tagSetOf: (wordHash: number) => number, clusters: WordClusters): WordHashes {
  const plain = plainWord(original);
  const lower = digitless(plain);
  const { length } = lower;
  const upper = plain.toUpperCase();
  const word = hashText(plain);
  const lowerHash = hashText(lower);
  return {
    word,
    lower: lowerHash,
    first: hashPiece(plain, 0, 1, 15),
    prefix2: hashPiece(lower, 0, 2, 16),
    prefix3: hashPiece(lower, 0, 3, 17),
    suffix1: hashPiece(lower, length - 1, length, 11),
    suffix2: hashPiece(lower, length - 2, length, 12),
    suffix3: hashPiece(lower, length - 3, length, 13),
    suffix4: hashPiece(lower, length - 4, length, 14),
    shape: hashText(shapeOf(plain), 18),
    capital: /^\p{Lu}/u.test(plain) ? (plain.length > 1 && plain === upper ? 2 : 1) : 0,
    flags: (/\d/.test(plain) ? 1 : 0) | (plain.includes("-") ? 2 : 0) | (plain === upper ? 4 : 0),
    cluster: clusters(lowerHash),
    tagSet: tagSetOf(word),
    kept: null,
    lemma: "",
    lemmaOf: -1,
  };
}

/** The word as `lower` and the clusters know it: plain, small, digits made 0. */
export function plainLower(word: string): string {
  return digitless(plainWord(word));
}

function digitless(plain: string): string {
  return plain.toLowerCase().replace(/[0-9]/g, "0");
}

const PLAIN: ReadonlyMap<string, string> = new Map([
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["«", '"'],
  ["»", '"'],
  ["``", '"'],
  ["''", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["—", "-"],
  ["–", "-"],
  ["--", "-"],
  ["…", "..."],
]);

/** A word with typographic marks made plain, so that curly and straight quotes are read alike. */
export function plainWord(word: string): string {
  return PLAIN.get(word) ?? word.replaceAll("’", "'");
}

/** The word's outline, runs cut at two: "McKay-9" to "XxXxx-d". Eight signs at most. */
function shapeOf(word: string): string {
  let shape = "";
  let last = "";
  let run = 0;
  for (const character of word) {
    if (shape.length >= 8) break;
    const sign = signOf(character);
    if (sign === last) {
      run++;
      if (run >= 2) continue;
    } else run = 0;
    shape += sign;
    last = sign;
  }
  return shape;
}

function signOf(character: string): string {
  if (character >= "0" && character <= "9") return "d";
  if (character.toLowerCase() !== character) return "X";
  if (character.toUpperCase() !== character) return "x";
  return character.charCodeAt(0) > 127 ? "u" : character;
}

/** Sentences with fewer letters than this are never taken for headlines in capitals. */
const LEAST_CAPITALS = 12;

/**
 * The words as the models are to read them: those of a sentence without a single small letter in small letters, since
 * capitals tell nothing there.
 */
export function readableWords(words: readonly string[]): readonly string[] {
  let capitals = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    if (lower === word) {
      if (lower !== word.toUpperCase()) return words;
      continue;
    }
    if (word !== word.toUpperCase()) return words;
    capitals += word.length;
  }
  return capitals < LEAST_CAPITALS ? words : words.map((word) => word.toLowerCase());
}
