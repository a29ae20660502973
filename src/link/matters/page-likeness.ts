import { sharedCount } from "../../measure/jaccard.ts";
import { addVectors, compareVectors, type TermVector } from "../../measure/tf-idf.ts";
import type { MatterPage } from "./matter-page.ts";

/** How alike two pages, and then two groups, must be to be of one matter. Fitted on the training events of ECB+. */
export const MATTER_THRESHOLD = 0.16;
export const NAMES_WEIGHT = 0.35;
/** Up to so many pages were gathered by hand for one matter, most likely: two people in common are enough. */
export const GATHERED_BY_HAND = 5;
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
/** Two pages, that of the lower id first. */
export type Candidate = Likeness & { readonly a: MatterPage; readonly b: MatterPage };

type Sums = { readonly size: number; readonly names: TermVector; readonly words: TermVector };

/** Compares pages and groups of them by whom they name and the words they use. Lists of pages are in order of their ids. */
export class PageLikeness {
  /** Pages in the dossier. */
  readonly #pages: number;
  /** By the list of a group's pages, good for as long as it is as long: lists of groups only grow. */
  readonly #sums = new WeakMap<readonly MatterPage[], Sums>();
  #made = 0;

  constructor(pages: number) {
    this.#pages = pages;
  }

  /** Pairs of pages compared so far: the work that grows with the dossier. */
  get count(): number {
    return this.#made;
  }

  /** How alike two pages are. */
  ofPages(a: MatterPage, b: MatterPage): Likeness {
    return this.of([a], [b]);
  }

  /**
   * How alike two groups of pages are: the mean over their pairs. What decides nothing is not counted: the people of
   * groups that are too unlike. Linear in the sampled pages, since the mean of the products is the product of the sums.
   */
  of(groupA: readonly MatterPage[], groupB: readonly MatterPage[]): Likeness {
    const [sampleA, sampleB] = [sample(groupA), sample(groupB)];
    const pairs = sampleA.length * sampleB.length;
    this.#made += pairs;
    const [a, b] = [this.#sumsOf(groupA, sampleA), this.#sumsOf(groupB, sampleB)];
    const names = compareVectors(a.names, b.names).cosine / pairs;
    const words = compareVectors(a.words, b.words).cosine / pairs;
    const likeness = NAMES_WEIGHT * names + (1 - NAMES_WEIGHT) * words;
    const byHand = this.#pages <= GATHERED_BY_HAND;
    if (likeness < MATTER_THRESHOLD && !byHand) return { score: likeness, names, words, people: 0 };
    const people = mostPeople(sampleA, sampleB);
    const score = haveEnough(sampleA, sampleB) ? likeness : 0;
    const gathered = byHand && people >= PEOPLE_IN_COMMON;
    return { score: gathered ? Math.max(score, MATTER_THRESHOLD) : score, names, words, people };
  }

  /** The sums of a group's sampled vectors; a large group is held against many, and its sums are made once until it grows. */
  #sumsOf(group: readonly MatterPage[], [first, ...rest]: readonly MatterPage[]): Omit<Sums, "size"> {
    if (first === undefined) throw new RangeError("a group has at least one page");
    if (rest.length === 0) return first;
    const known = this.#sums.get(group);
    if (known?.size === group.length) return known;
    const made = {
      size: group.length,
      names: rest.reduce((sum, { names }) => addVectors(sum, names), first.names),
      words: rest.reduce((sum, { words }) => addVectors(sum, words), first.words),
    };
    this.#sums.set(group, made);
    return made;
  }
}

function mostPeople(sampleA: readonly MatterPage[], sampleB: readonly MatterPage[]): number {
  let people = 0;
  for (const a of sampleA) for (const b of sampleB) people = Math.max(people, sharedCount(a.people, b.people));
  return people;
}

/** True where two of their pages have as much in common as a matter takes. */
function haveEnough(sampleA: readonly MatterPage[], sampleB: readonly MatterPage[]): boolean {
  return sampleA.some((a) =>
    sampleB.some((b) => {
      const names = compareVectors(a.names, b.names);
      const words = compareVectors(a.words, b.words);
      return names.shared + words.shared / WORDS_FOR_A_NAME >= NAMES_IN_COMMON;
    }),
  );
}

function sample(group: readonly MatterPage[]): readonly MatterPage[] {
  if (group.length <= LARGEST_SAMPLE) return group;
  return Array.from(
    { length: LARGEST_SAMPLE },
    (_, index) => group[Math.floor((index * group.length) / LARGEST_SAMPLE)],
  ).filter((page) => page !== undefined);
}
