import { loadWordVectors } from "../word-vectors.ts";
import type { Content } from "./content.ts";
import { areOpposed, kinness, type Word } from "./meaning.ts";

/** What a network reads of the words of one content beside those of another, word by word. */
export type AlignedWords = {
  readonly count: number;
  /** `FACTS_OF_WORD` numbers for each word. */
  readonly facts: Float32Array;
  /** How each word is used in general text, and what stands for it in the other content: a vector of one length each. */
  readonly own: Float32Array;
  readonly fellow: Float32Array;
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
  const vectors = loadWordVectors();
  const kin = a.words.map((word) => b.words.map((other) => kinness(word, other)));
  const used = a.words.map((word) =>
    b.words.map((other) => (word.stem === other.stem ? 1 : vectors.usage(word.kin, other.kin))),
  );
  return [aligned(a, b, kin, used), aligned(b, a, turned(kin, b.words.length), turned(used, b.words.length))];
}

type Table = readonly (readonly number[])[];

function turned(rows: Table, width: number): Table {
  return Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? 0));
}

function aligned(one: Content, other: Content, kin: Table, used: Table): AlignedWords {
  const width = loadWordVectors().usages;
  const count = Math.min(MOST_WORDS, one.words.length);
  const facts = new Float32Array(count * FACTS_OF_WORD);
  const own = new Float32Array(count * width);
  const fellow = new Float32Array(count * width);
  const vectorsOfOther = other.words.map(usageOf);
  for (let at = 0; at < count; at++) {
    const word = one.words[at] as Word;
    facts.set(factsOf(one, other, at, kin[at] ?? [], used[at] ?? []), at * FACTS_OF_WORD);
    own.set(usageOf(word), at * width);
    fellow.set(blended(vectorsOfOther, used[at] ?? [], width), at * width);
  }
  return { count, facts, own, fellow };
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
  const second = count > 1 ? (used.toSorted((x, y) => y - x)[1] ?? 0) : 0;
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

const sumAt = (kin: readonly number[], used: readonly number[], at: number): number => (kin[at] ?? 0) + (used[at] ?? 0);
const flag = (holds: boolean): number => (holds ? 1 : 0);

/** How a word is used, as a vector of length one; nothing but noughts where that is not known. */
function usageOf(word: Word): Float64Array {
  const vectors = loadWordVectors();
  const vector = new Float64Array(vectors.usages);
  vectors.addUsage(word.kin, 1, vector);
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** The words of the other content as one: each as much as it is near. */
function blended(others: readonly Float64Array[], used: readonly number[], width: number): Float64Array {
  const blend = new Float64Array(width);
  const shares = used.map((near) => Math.exp(SHARPNESS * near));
  const total = shares.reduce((sum, share) => sum + share, 0);
  others.forEach((vector, index) => {
    const share = (shares[index] ?? 0) / total;
    for (let at = 0; at < width; at++) blend[at] = (blend[at] as number) + share * (vector[at] as number);
  });
  return blend;
}
