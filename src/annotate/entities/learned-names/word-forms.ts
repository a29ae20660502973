import { type Writing, WritingFact, writingOf } from "../../../document/writing.ts";
import { hashPiece, hashText } from "../../../models/feature-hash.ts";
import type { WordClusters } from "../../../models/word-clusters.ts";
import { listsOf } from "./listed-words.ts";

/** A word as the features see it: hashes of itself and its parts, and what is known of it wherever it stands. */
export type WordForm = {
  readonly text: number;
  readonly lower: number;
  readonly last2: number;
  readonly last3: number;
  readonly last4: number;
  readonly first3: number;
  readonly first4: number;
  readonly shape: number;
  /** 0 begins small, 1 with a capital, 2 capitals only. */
  readonly large: number;
  /** Its class among words used alike, finer and coarser; 0 where it is too rare to have one. */
  readonly kin: number;
  readonly widerKin: number;
  /** Its group among the words that tagger and parser fall back on, small letters alone; 0 for none. */
  readonly cluster: number;
  /** What it is somewhere in the world, see `markOf`. */
  readonly marks: number;
  /** A bit for each word list it is in. */
  readonly lists: number;
  /** In small letters, marks made alike, digits as zeros: the key under which a page's use of it is remembered. */
  readonly key: string;
  /** It may be a name or stand at the edge of one. */
  readonly namely: boolean;
  /** It may stand between the words of a name. */
  readonly link: Link;
};
/** none; "of", "and", …; a hyphen, stop or apostrophe; a number. */
export type Link = 0 | 1 | 2 | 3;

/** Numbers by hash, 0 where there is none. */
export type HashTable = { find(hash: number): number };
/**
 * What is known of words by their hashes. `kin`: classes of words that are used alike, a finer one in the lower and a
 * coarser one in the upper 16 bits; `marks`: see `markOf`;
 * `clusters`: those of tagger and parser.
 */
export type WordTables = { readonly kin: HashTable; readonly marks: HashTable; readonly clusters: WordClusters };

const LINKS: ReadonlySet<string> = new Set(
  "of and the for & de la al bin van von der el du di da - 's on in to . a ' ul ibn y e , / des del dos do den ben against at with".split(
    " ",
  ),
);
/** What may open a name though it is written small. */
const ARTICLES: ReadonlySet<string> = new Set("al el ul as ash an ad ar at az bin ibn von van de".split(" "));
export const smallArticle = (text: string): boolean => ARTICLES.has(text);

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/[“”]/g, '"'],
  [/[‘’]/g, "'"],
  [/[—–]/g, "-"],
];
const MAX_SHAPE = 8;

/** Forms of words, made once a word. */
export class WordForms {
  readonly #tables: WordTables;
  readonly #forms = new WritingFact(({ text }) => formOf(text, this.#tables));
  readonly edge: { readonly before: WordForm; readonly after: WordForm };

  constructor(tables: WordTables) {
    this.#tables = tables;
    this.edge = { before: this.of(writingOf("<s>")), after: this.of(writingOf("</s>")) };
  }

  /** Marks of words joined by spaces, in small letters. */
  marksOf(phrase: string): number {
    return this.#tables.marks.find(hashText(phrase));
  }

  of(writing: Writing): WordForm {
    return this.#forms.of(writing);
  }
}

function formOf(text: string, { kin, marks, clusters }: WordTables): WordForm {
  let plain = text;
  for (const [mark, by] of MARKS) plain = plain.replace(mark, by);
  const key = plain.toLowerCase().replace(/[0-9]/g, "0");
  const { length } = key;
  const lower = hashText(key);
  const upper = /^\p{Lu}/u.test(plain);
  const classes = kin.find(hashText(plain.replace(/[0-9]/g, "0"))) || kin.find(hashText(key));
  const digit = /^[0-9]/.test(plain);
  return {
    text: hashText(plain),
    lower,
    last2: hashPiece(key, length - 2, length, 12),
    last3: hashPiece(key, length - 3, length, 13),
    last4: hashPiece(key, length - 4, length, 14),
    first3: hashPiece(key, 0, 3, 17),
    first4: hashPiece(key, 0, 4, 22),
    shape: hashText(shapeOf(plain), 18),
    large: upper ? (plain.length > 1 && plain === plain.toUpperCase() ? 2 : 1) : 0,
    kin: classes & 0xffff,
    widerKin: classes >>> 16,
    cluster: clusters(lower),
    marks: marks.find(hashText(key)),
    lists: listsOf(text, text.toLowerCase().replaceAll("’", "'")),
    key,
    namely: upper || (/[0-9]/.test(plain) && /[A-Z]/.test(plain)) || /^[a-z]{1,4}[A-Z]/.test(plain),
    link: key === "-" || key === "." || key === "'" ? 2 : digit ? 3 : LINKS.has(key) ? 1 : 0,
  };
}

/** "Xxx", "Xxd-X": runs of one class cut to two. */
function shapeOf(text: string): string {
  let shape = "";
  let last = "";
  let run = 0;
  for (let index = 0; index < text.length && shape.length < MAX_SHAPE; index++) {
    const sort = classOf(text.charAt(index));
    run = sort === last ? run + 1 : 0;
    last = sort;
    if (run < 2) shape += sort;
  }
  return shape;
}

function classOf(character: string): string {
  if (/[0-9]/.test(character)) return "d";
  const small = character.toLowerCase();
  if (small !== character) return "X";
  return character.toUpperCase() === character ? character : "x";
}
