import { COUNTER_WORDS } from "../../languages/en/counter-words.ts";
import { IRREGULAR_PASTS, IRREGULAR_PLURALS } from "../../languages/en/irregular-forms.ts";
import { NEAR_WORDS } from "../../languages/en/near-words.ts";
import { OPPOSED_WORDS } from "../../languages/en/opposed-words.ts";
import { PHRASES_AS_WORDS } from "../../languages/en/phrases-as-words.ts";
import { senseOf } from "../../languages/en/sense.ts";
import { stem } from "../../languages/en/stem.ts";
import { loadWordVectors } from "../word-vectors.ts";

/** A word that carries something, with all it is compared by. */
export type Word = {
  readonly text: string;
  readonly stem: string;
  readonly sense: string;
  /** Lines of `NEAR_WORDS` that hold it. */
  readonly near: readonly number[];
  /** Place among the word vectors, -1 for none. */
  readonly place: number;
  /** Place among the word vectors of itself or of the word that stands in for it, -1 for none. */
  readonly kin: number;
  /** How much it tells apart, more than 0. */
  readonly weight: number;
  /** Sides of the opposites that it stands on: the other side of 2n is 2n + 1. */
  readonly sides: readonly number[];
  /** Told apart by it from every other word of this process. */
  readonly number: number;
};

/** The stem of a word's dictionary form: "fell" and "fall" give one. */
function baseStem(word: string): string {
  return stem(IRREGULAR_PASTS.get(word) ?? IRREGULAR_PLURALS.get(word) ?? word);
}

const NEAR_OF = new Map<string, number[]>();
NEAR_WORDS.forEach((line, number) => {
  for (const one of new Set(line.split(" ").map(baseStem))) NEAR_OF.set(one, [...(NEAR_OF.get(one) ?? []), number]);
});

const SIDES_OF = new Map<string, number[]>();
[...OPPOSED_WORDS, ...COUNTER_WORDS].forEach((line, pair) => {
  line.split("|").forEach((side, which) => {
    for (const one of new Set(side.trim().split(" ").map(baseStem)))
      SIDES_OF.set(one, [...(SIDES_OF.get(one) ?? []), 2 * pair + which]);
  });
});

/** By first word: the phrases that begin with it, the longest first, and the word that each stands for. */
const PHRASES = new Map<string, { readonly words: readonly string[]; readonly as: string }[]>();
for (const line of PHRASES_AS_WORDS) {
  const [left = "", as = ""] = line.split("=").map((part) => part.trim());
  for (const phrase of left.split(",")) {
    const words = phrase.trim().split(" ");
    const first = words[0] ?? "";
    const known = PHRASES.get(first) ?? [];
    known.push({ words, as });
    known.sort((a, b) => b.words.length - a.words.length);
    PHRASES.set(first, known);
  }
}

/** The phrase that begins at a place of lower-case words: how many words it has and the one it stands for. Null for none. */
export function phraseAt(
  words: readonly string[],
  at: number,
): { readonly length: number; readonly as: string } | null {
  for (const { words: phrase, as } of PHRASES.get(words[at] ?? "") ?? [])
    if (phrase.every((word, index) => words[at + index] === word)) return { length: phrase.length, as };
  return null;
}

const KNOWN = new Map<string, Word>();
/** Memory for this many words; then it is begun anew. */
const MOST_KNOWN = 20_000;
const LEAST_WEIGHT = 1;
const NONE: readonly number[] = [];
/** More words than any process meets: two of their numbers make one that is exact. */
const MOST_NUMBERS = 2 ** 26;
let numbered = 0;

/** What a lower-case word is compared by. */
export function wordOf(text: string): Word {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const stemmed = baseStem(text);
  const vectors = loadWordVectors();
  const plain = vectors.place(stem(text));
  // Rare words have a place for their meaning alone.
  const place = vectors.likeness(plain, plain) > 0 ? plain : vectors.place(stemmed);
  const word: Word = {
    text,
    stem: stemmed,
    sense: senseOf(text),
    near: NEAR_OF.get(stemmed) ?? NONE,
    place,
    kin: place < 0 ? vectors.fellow(stem(text)) : place,
    weight: Math.max(LEAST_WEIGHT, vectors.weight(place)),
    sides: SIDES_OF.get(stemmed) ?? NONE,
    number: ++numbered,
  };
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, word);
  return word;
}

const OF_SENSE = 0.95;
const OF_NEAR = 0.8;
const OF_STEM = 0.8;
const LEAST_STEM = 5;
const STEM_SHARE = 0.6;
/** Likeness of company below which two words have nothing in common, and how much the most alike count. */
const LEAST_COMPANY = 0.55;
const OF_COMPANY = 0.7;

/**
 * The pairs compared last, each in the place that its numbers give: the same words meet again and again. Two numbers for
 * each, the pair's own and how near it is: they lie side by side, since it is the way to the memory that takes time.
 */
const SLOTS = 2 ** 17;
const MET = new Float64Array(2 * SLOTS);

/** How likely two words are used of one thing: 0 to 1. Symmetric. */
export function nearness(a: Word, b: Word): number {
  if (a.stem === b.stem) return 1;
  const [low, high] = a.number < b.number ? [a.number, b.number] : [b.number, a.number];
  const pair = low * MOST_NUMBERS + high;
  const slot = 2 * ((Math.imul(low, 0x9e3779b1) + Math.imul(high, 0x85ebca6b)) >>> 15);
  if (MET[slot] === pair) return MET[slot + 1] as number;
  const near = nearnessOf(a, b);
  MET[slot] = pair;
  MET[slot + 1] = near;
  return near;
}

function nearnessOf(a: Word, b: Word): number {
  if (a.sense === b.sense) return OF_SENSE;
  if (a.near.some((line) => b.near.includes(line))) return OF_NEAR;
  if (beginAlike(a.stem, b.stem)) return OF_STEM;
  const company = loadWordVectors().likeness(a.place, b.place);
  return company <= LEAST_COMPANY ? 0 : ((company - LEAST_COMPANY) / (1 - LEAST_COMPANY)) * OF_COMPANY;
}

/** Kinship in meaning below which two words have nothing in common, and how much the nearest count. */
const LEAST_KINSHIP = 0.4;
const OF_KINSHIP = 0.8;

/**
 * As `nearness`, and by a thesaurus too: more words of one thing are found, and more that are of two. For where what is
 * compared is of one topic anyway.
 */
export function kinness(a: Word, b: Word): number {
  const near = nearness(a, b);
  if (near >= OF_NEAR) return near;
  const kinship = loadWordVectors().kinship(a.kin, b.kin);
  const kin = kinship <= LEAST_KINSHIP ? 0 : ((kinship - LEAST_KINSHIP) / (1 - LEAST_KINSHIP)) * OF_KINSHIP;
  return near > 0 && kin > 0 ? Math.min(OF_SENSE, near + kin) : Math.max(near, kin);
}

function beginAlike(a: string, b: string): boolean {
  const least = Math.max(LEAST_STEM, Math.ceil(Math.max(a.length, b.length) * STEM_SHARE));
  if (a.length < least || b.length < least) return false;
  for (let at = 0; at < least; at++) if (a.charCodeAt(at) !== b.charCodeAt(at)) return false;
  return true;
}

/** True where two words stand on the two sides of one pair of opposites. */
export function areOpposed(a: Word, b: Word): boolean {
  return a.sides.some((side) => b.sides.includes(side ^ 1) && !b.sides.includes(side) && !a.sides.includes(side ^ 1));
}
