import { sharedCount } from "../../measure/jaccard.ts";
import { compareVectors, type TermVector, tfIdf } from "../../measure/tf-idf.ts";
import type { PageProfile } from "./page-profile.ts";

/** How alike two pages, and then two groups, must be to be of one matter. Fitted on the training events of ECB+. */
export const MATTER_THRESHOLD = 0.14;
const NAMES_WEIGHT = 0.35;
/** Pages about other things that a dossier is thought to stand beside; without them a small dossier's own names tell nothing. */
const ELSEWHERE = 100;
/** Up to so many pages were gathered by hand for one matter, most likely: two people in common are enough. */
const GATHERED_BY_HAND = 5;
const PEOPLE_IN_COMMON = 2;
/** One name in common, or a few words, is no matter, however short the pages; so many words weigh as much as a name. */
const NAMES_IN_COMMON = 2;
const WORDS_FOR_A_NAME = 6;
/** Pages of either group looked at; beyond, evenly spaced ones stand for the rest. */
const LARGEST_SAMPLE = 12;

export type Likeness = {
  readonly score: number;
  readonly names: number;
  readonly words: number;
  readonly people: number;
};
/** Two pages by their indexes, the lower one first. */
export type Candidate = Likeness & { readonly a: number; readonly b: number };

type Sums = { readonly size: number; readonly names: TermVector; readonly words: TermVector };

const NOTHING: TermVector = { terms: new Int32Array(0), weights: new Float64Array(0) };
const NOBODY: ReadonlySet<string> = new Set();

/** Compares the pages of a dossier by whom they name and the words they use; pages are indexes into the profiles. */
export class PageLikeness {
  readonly names: readonly TermVector[];
  readonly words: readonly TermVector[];
  private readonly people: readonly ReadonlySet<string>[];
  /** By the list of a group's pages, good for as long as it is as long: lists of groups only grow. */
  private readonly sums = new WeakMap<readonly number[], Sums>();
  /** Sums by term while they are made; zero between. */
  private readonly nameSums: Float64Array;
  private readonly wordSums: Float64Array;
  private made = 0;

  constructor(profiles: readonly PageProfile[]) {
    this.names = tfIdf(
      profiles.map((profile) => profile.names),
      ELSEWHERE,
    );
    this.words = tfIdf(
      profiles.map((profile) => profile.words),
      ELSEWHERE,
    );
    this.people = profiles.map(({ people }) => people);
    this.nameSums = new Float64Array(termsIn(this.names));
    this.wordSums = new Float64Array(termsIn(this.words));
  }

  /** Pairs of pages compared so far: the work that grows with the dossier. */
  get count(): number {
    return this.made;
  }

  /** How alike two pages are. */
  ofPages(a: number, b: number): Likeness {
    return this.of([a], [b]);
  }

  /**
   * How alike two groups of pages are: the mean over their pairs. What decides nothing is not counted: the people of
   * groups that are too unlike. Linear in the sampled pages, since the mean of the products is the product of the sums.
   */
  of(groupA: readonly number[], groupB: readonly number[]): Likeness {
    const [sampleA, sampleB] = [sample(groupA), sample(groupB)];
    this.made += sampleA.length * sampleB.length;
    const [a, b] = [this.sumsOf(groupA, sampleA), this.sumsOf(groupB, sampleB)];
    const pairs = sampleA.length * sampleB.length;
    const names = compareVectors(a.names, b.names).cosine / pairs;
    const words = compareVectors(a.words, b.words).cosine / pairs;
    const likeness = NAMES_WEIGHT * names + (1 - NAMES_WEIGHT) * words;
    const byHand = this.people.length <= GATHERED_BY_HAND;
    if (likeness < MATTER_THRESHOLD && !byHand) return { score: likeness, names, words, people: 0 };
    const people = this.mostPeople(sampleA, sampleB);
    const score = this.haveEnough(sampleA, sampleB) ? likeness : 0;
    const gathered = byHand && people >= PEOPLE_IN_COMMON;
    return { score: gathered ? Math.max(score, MATTER_THRESHOLD) : score, names, words, people };
  }

  /** The sums of a group's sampled vectors; a large group is held against many, and its sums are made once until it grows. */
  private sumsOf(group: readonly number[], sampled: readonly number[]): Sums {
    const [only] = sampled;
    if (sampled.length === 1 && only !== undefined)
      return { size: 1, names: this.names[only] ?? NOTHING, words: this.words[only] ?? NOTHING };
    const known = this.sums.get(group);
    if (known?.size === group.length) return known;
    const made = {
      size: group.length,
      names: sumOf(this.names, sampled, this.nameSums),
      words: sumOf(this.words, sampled, this.wordSums),
    };
    this.sums.set(group, made);
    return made;
  }

  private mostPeople(sampleA: readonly number[], sampleB: readonly number[]): number {
    let people = 0;
    for (const a of sampleA)
      for (const b of sampleB)
        people = Math.max(people, sharedCount(this.people[a] ?? NOBODY, this.people[b] ?? NOBODY));
    return people;
  }

  /** True where two of their pages have as much in common as a matter takes. */
  private haveEnough(sampleA: readonly number[], sampleB: readonly number[]): boolean {
    return sampleA.some((a) =>
      sampleB.some((b) => {
        const names = compareVectors(this.names[a] ?? NOTHING, this.names[b] ?? NOTHING);
        const words = compareVectors(this.words[a] ?? NOTHING, this.words[b] ?? NOTHING);
        return names.shared + words.shared / WORDS_FOR_A_NAME >= NAMES_IN_COMMON;
      }),
    );
  }
}

function sample(group: readonly number[]): readonly number[] {
  if (group.length <= LARGEST_SAMPLE) return group;
  return Array.from(
    { length: LARGEST_SAMPLE },
    (_, index) => group[Math.floor((index * group.length) / LARGEST_SAMPLE)] ?? 0,
  );
}

/** The sum of some vectors, no unit vector any more. `sums` holds a number for each term, all zero before and after. */
function sumOf(vectors: readonly TermVector[], pages: readonly number[], sums: Float64Array): TermVector {
  const touched: number[] = [];
  for (const page of pages) {
    const { terms, weights } = vectors[page] ?? NOTHING;
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] ?? 0;
      // Weights are more than 0.
      if (sums[term] === 0) touched.push(term);
      sums[term] = (sums[term] ?? 0) + (weights[at] ?? 0);
    }
  }
  const terms = Int32Array.from(touched).sort();
  const weights = Float64Array.from(terms, (term) => sums[term] ?? 0);
  for (const term of touched) sums[term] = 0;
  return { terms, weights };
}

function termsIn(vectors: readonly TermVector[]): number {
  return vectors.reduce((most, { terms }) => Math.max(most, (terms.at(-1) ?? -1) + 1), 0);
}
