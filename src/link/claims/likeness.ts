/** What is compared of a content: its terms, sorted (senses of words, names behind "@", numbers behind "#"), and whether a "not" stands in it. */
export type Content = {
  readonly terms: readonly string[];
  readonly negative: boolean;
};

/** By feature, each from 0 to 1. */
export type LikenessFeatures = {
  /** Common terms against all terms of both, each with its weight (Dice). */
  readonly dice: number;
  /** The same against the shorter content's terms. */
  readonly part: number;
  /** Common words that are no names, up to four. */
  readonly common: number;
  /** 1 where both give numbers and share one. */
  readonly sameNumber: number;
  /** 1 where both give numbers and share none. */
  readonly otherNumber: number;
  /** 1 where one of them is turned round by a "not". */
  readonly turned: number;
  /** Terms of the shorter content, up to six: the less there is, the more an overlap says. */
  readonly length: number;
};

/**
 * Logistic weights, fitted on pairs of answers to one question and pairs of claims of our own (`eval/differences/`) by `training/fit-likeness.ts`,
 * never on NANCO.
 */
export const LIKENESS_WEIGHTS: { readonly [F in keyof LikenessFeatures]: number } & { readonly bias: number } = {
  bias: -0.62,
  dice: 2.39,
  part: 2.91,
  common: 1.47,
  sameNumber: 1.19,
  otherNumber: -1.25,
  turned: -0.67,
  length: -0.33,
};

/** Symmetric. `weightOf` gives how much a term tells, more than 0. Linear in the terms. */
export function likenessFeatures(a: Content, b: Content, weightOf: (term: string) => number): LikenessFeatures {
  const [inA, inB] = [new Set(a.terms), new Set(b.terms)];
  const total = (terms: Iterable<string>) => [...terms].reduce((sum, term) => sum + weightOf(term), 0);
  const shared = [...inA].filter((term) => inB.has(term));
  const kin = kinOf(
    [...inA].filter((term) => !inB.has(term)),
    [...inB].filter((term) => !inA.has(term)),
  );
  const common =
    total(shared) + kin.reduce((sum, [one, other]) => sum + (weightOf(one) + weightOf(other)) * KIN_SHARE, 0);
  const [weightA, weightB] = [total(inA), total(inB)];
  const smaller = Math.min(weightA, weightB);
  const numbers = (terms: ReadonlySet<string>) => [...terms].filter((term) => term.startsWith("#"));
  const both = numbers(inA).length > 0 && numbers(inB).length > 0;
  const same = numbers(inA).some((term) => inB.has(term));
  const words = shared.filter((term) => !term.startsWith("@") && !term.startsWith("#")).length + kin.length;
  return {
    dice: weightA + weightB === 0 ? 0 : Math.min(1, (2 * common) / (weightA + weightB)),
    part: smaller === 0 ? 0 : Math.min(1, common / smaller),
    common: Math.min(words, 4) / 4,
    sameNumber: both && same ? 1 : 0,
    otherNumber: both && !same ? 1 : 0,
    turned: a.negative === b.negative ? 0 : 1,
    length: Math.min(6, inA.size, inB.size) / 6,
  };
}

/** From 0 to 1: how likely two contents say the same. */
export function likenessOf(features: LikenessFeatures): number {
  let sum = LIKENESS_WEIGHTS.bias;
  for (const name of Object.keys(features) as (keyof LikenessFeatures)[])
    sum += LIKENESS_WEIGHTS[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}

/** What two words count that begin alike: half of each. */
const KIN_SHARE = 0.4;
const LEAST_STEM = 5;

/** Words of two lists that begin alike, each once: "insolvent" and "insolvency". */
function kinOf(some: readonly string[], others: readonly string[]): [string, string][] {
  const free = new Set(others.filter(isWord));
  return some.filter(isWord).flatMap((one): [string, string][] => {
    for (const other of free) {
      const least = Math.max(LEAST_STEM, Math.ceil(Math.max(one.length, other.length) * 0.6));
      if (one.slice(0, least) !== other.slice(0, least) || Math.min(one.length, other.length) < least) continue;
      free.delete(other);
      return [[one, other]];
    }
    return [];
  });
}

function isWord(term: string): boolean {
  return term.length >= LEAST_STEM && !/^[@#~=]/.test(term);
}
