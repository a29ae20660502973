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

const NOTHING: TermVector = { terms: new Int32Array(0), weights: new Float64Array(0) };
const NOBODY: ReadonlySet<string> = new Set();

/** Compares the pages of a dossier by whom they name and the words they use; pages are indexes into the profiles. */
export class PageLikeness {
  readonly names: readonly TermVector[];
  readonly words: readonly TermVector[];
  private readonly people: readonly ReadonlySet<string>[];
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
  }

  /** Pairs of pages compared so far: the work that grows with the dossier. */
  get count(): number {
    return this.made;
  }

  /** How alike two pages are. */
  ofPages(a: number, b: number): Likeness {
    return this.of([a], [b]);
  }

  /** How alike two groups of pages are: the mean over their pairs. */
  of(groupA: readonly number[], groupB: readonly number[]): Likeness {
    const [sampleA, sampleB] = [sample(groupA), sample(groupB)];
    let [nameSum, wordSum, people, common] = [0, 0, 0, 0];
    for (const a of sampleA) {
      for (const b of sampleB) {
        this.made++;
        const names = compareVectors(this.names[a] ?? NOTHING, this.names[b] ?? NOTHING);
        const words = compareVectors(this.words[a] ?? NOTHING, this.words[b] ?? NOTHING);
        nameSum += names.cosine;
        wordSum += words.cosine;
        people = Math.max(people, sharedCount(this.people[a] ?? NOBODY, this.people[b] ?? NOBODY));
        common = Math.max(common, names.shared + words.shared / WORDS_FOR_A_NAME);
      }
    }
    const count = sampleA.length * sampleB.length;
    const [nameLikeness, wordLikeness] = [nameSum / count, wordSum / count];
    const likeness = common < NAMES_IN_COMMON ? 0 : NAMES_WEIGHT * nameLikeness + (1 - NAMES_WEIGHT) * wordLikeness;
    const gathered = this.people.length <= GATHERED_BY_HAND && people >= PEOPLE_IN_COMMON;
    return {
      score: gathered ? Math.max(likeness, MATTER_THRESHOLD) : likeness,
      names: nameLikeness,
      words: wordLikeness,
      people,
    };
  }
}

function sample(group: readonly number[]): readonly number[] {
  if (group.length <= LARGEST_SAMPLE) return group;
  return Array.from(
    { length: LARGEST_SAMPLE },
    (_, index) => group[Math.floor((index * group.length) / LARGEST_SAMPLE)] ?? 0,
  );
}
