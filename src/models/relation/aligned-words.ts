import { loadWordVectors } from "../word-vectors.ts";
import type { Content } from "./content.ts";
import { areOpposed, type Word } from "./meaning.ts";
import { type Table, turned, wordTables } from "./word-tables.ts";

/** What a network reads of the words of one content beside those of another, word by word. */
export type AlignedWords = {
  readonly count: number;
  /** `FACTS_OF_WORD` numbers for each word. */
  readonly facts: Float32Array;
  /** How each word is used in general text: vectors of length one, or of noughts. */
  readonly own: readonly Float32Array[];
  /** For each word how much each word of the other content stands for it: shares of one; none where there are no others. */
  readonly shares: readonly (readonly number[])[];
};

/** Numbers for each word: see `factsOf`. */
export const FACTS_OF_WORD = 20;
/** Words of a content that are read, the first of them. */
export const MOST_WORDS = 28;
/** From here on two words are one, and one thing; below these they have nothing in common by meaning, and by use. */
const ONE_WORD = 0.99;
const ONE_THING = 0.6;
const LEAST_KIN = 0.35;
const LEAST_USED = 0.3;
/** Weights of words are about so large. */
const WEIGHT = 8;
/** How much the nearest words count above the others in what stands for a word in the other content. */
const SHARPNESS = 5;

/** The words of either content, each beside its fellows in the other one. Linear in the product of their lengths. */
export function alignWords(a: Content, b: Content): readonly [AlignedWords, AlignedWords] {
  const { kin, used } = wordTables(a, b);
  const width = b.words.length;
  return [aligned(a, b, kin, used), aligned(b, a, turned(kin, width), turned(used, width))];
}

function aligned(one: Content, other: Content, kin: Table, used: Table): AlignedWords {
  const count = Math.min(MOST_WORDS, one.words.length);
  const facts = new Float32Array(count * FACTS_OF_WORD);
  for (let at = 0; at < count; at++)
    facts.set(factsOf(one, other, at, kin[at] ?? [], used[at] ?? []), at * FACTS_OF_WORD);
  return {
    count,
    facts,
    own: one.words.slice(0, count).map(usageOf),
    shares: used.slice(0, count).map((row) => sharesOf(row.slice(0, MOST_WORDS))),
  };
}

/** How near its nearest fellows are, where the nearest of all stands, and where the word itself does. */
function factsOf(one: Content, other: Content, at: number, kin: readonly number[], used: readonly number[]): number[] {
  const word = one.words[at] as Word;
  return [
    ...fellowOf(other, word, kin, used),
    word.weight / WEIGHT,
    flag(at < one.subject),
    flag(at === one.subject),
    flag(one.negated.has(word.stem)),
    at / one.words.length,
    1 / one.words.length,
    flag(one.subject >= one.words.length),
    flag(one.negations > 0),
  ];
}

function fellowOf(other: Content, word: Word, kin: readonly number[], used: readonly number[]): number[] {
  const count = other.words.length;
  if (count === 0) return new Array<number>(12).fill(0);
  let nearest = 0;
  for (let at = 1; at < count; at++) if (sumAt(kin, used, at) > sumAt(kin, used, nearest)) nearest = at;
  const [mostKin, mostUsed] = [Math.max(...kin), Math.max(...used)];
  const second = count > 1 ? secondOf(used) : 0;
  return [
    mostKin,
    mostUsed,
    second,
    flag(mostKin >= ONE_WORD),
    flag(mostKin >= ONE_THING && mostKin < ONE_WORD),
    flag(mostKin < LEAST_KIN),
    flag(mostUsed < LEAST_USED),
    flag(other.words.some((fellow) => areOpposed(word, fellow))),
    flag(nearest < other.subject),
    flag(nearest === other.subject),
    flag(other.negated.has(other.words[nearest]?.stem ?? "")),
    nearest / count,
  ];
}

function secondOf(values: readonly number[]): number {
  let [most, second] = [-2, -2];
  for (const value of values) {
    if (value > most) [most, second] = [value, most];
    else if (value > second) second = value;
  }
  return second;
}

const sumAt = (kin: readonly number[], used: readonly number[], at: number): number => (kin[at] ?? 0) + (used[at] ?? 0);
const flag = (holds: boolean): number => (holds ? 1 : 0);

const USAGES = new WeakMap<Word, Float32Array>();

/** How a word is used, as a vector of length one; nothing but noughts where that is not known. */
function usageOf(word: Word): Float32Array {
  const known = USAGES.get(word);
  if (known !== undefined) return known;
  const vectors = loadWordVectors();
  const vector = new Float64Array(vectors.usages);
  vectors.addUsage(word.kin, 1, vector);
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  const usage = Float32Array.from(vector, (value) => value / length);
  USAGES.set(word, usage);
  return usage;
}

/** What the words of the other content stand for together: each as much as it is near. */
function sharesOf(used: readonly number[]): number[] {
  const powers = used.map((near) => Math.exp(SHARPNESS * near));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
