import type { Content } from "../../models/relation/content.ts";

type Worded = Pick<Content, "words">;
type Numbered = Pick<Content, "numerals">;

/** From so many contents on a matter has many. */
export const MANY = 40;

/**
 * From here on two contents of so many, on so many pages of a matter, are related. Of two pages with two or three in all
 * somebody means them to be held against each other; of more most pairs are of different things, and what is alike by
 * its words must be likely. The more there is to compare, the more pairs look alike by chance. What is shown as a
 * difference, and what a page's own voice is taken to say, must be likelier than not.
 */
export function leastOf(contents: number, pages: number) {
  if (areFew(contents, pages)) return { same: 0.3, own: 0.35, parted: 0.35 };
  const share = Math.min(1, Math.max(0, contents - FEW) / (MANY - FEW));
  const same = Math.max(0.65 - 0.42 * share, Math.min(0.7, 0.23 + (contents - 80) * 0.006));
  const parted = pages === 2 ? Math.min(0.85, 0.35 + 0.125 * (contents - FEW)) : 0.85;
  // What pages tell themselves is told of the one thing that all of them tell of: only what is nearly alike is the same.
  return { same, own: 0.75, parted };
}

/** Between these shares of their words that find a fellow two statements are the same the more easily, the more there are. */
const SHARED = { least: 0.2, most: 0.5 };
/** What it takes where hardly a word does: then they are mostly of one topic, and of two things. */
const IN_OTHER_WORDS = 0.85;

/** Of two hardly a word of which finds a fellow nobody can tell that they are the same. */
const LEAST_LIKE = 0.1;

/** Smaller numbers stand anywhere. */
const TELLING_NUMBER = 12;

/** From here on two statements, one of them perhaps a page's `own`, are the same of whose words `mean` find a fellow; of those with a telling number in common words are not asked. */
export function leastSame(least: number, mean: number, a: Numbered, b: Numbered, own = false): number {
  if ([...a.numerals].some((number) => number > TELLING_NUMBER && b.numerals.has(number))) return least;
  if (mean < LEAST_LIKE) return Number.POSITIVE_INFINITY;
  if (own && mean < SHARED.most) return Math.max(least, IN_OTHER_WORDS);
  const lack = Math.min(1, Math.max(0, (SHARED.most - mean) / (SHARED.most - SHARED.least)));
  return least + Math.max(0, IN_OTHER_WORDS - least) * lack;
}

/** Words that carry something from which on a sentence tells several things, of which one may sound against the other's. */
const LONG = 12;
const PARTED_LONG = 0.5;
/** And from which on what two share may be the story alone, and each tell its own thing of it. */
const LONG_SAME = 10;

/** From here on two long statements, however few there are, are the same: the one and the other topic of a story they share. */
export const leastSameOfFew = (least: number, a: Worded, b: Worded): number =>
  Math.max(a.words.length, b.words.length) > LONG_SAME ? Math.max(least, IN_OTHER_WORDS) : least;

/** From here on two statements, however few there are, are set against one another. */
export function leastParted(a: Worded, b: Worded): number {
  return Math.max(a.words.length, b.words.length) > LONG ? PARTED_LONG : 0;
}

/** Contents of so many sentences are few. */
export const FEW = 3;
export const areFew = (contents: number, pages: number): boolean => pages === 2 && contents <= FEW;

/** From this likelihood on, by what is known of real pages, two statements of one story are one; */
const RETOLD = 0.9;
/** and below that two, however alike they are by what is known of written pairs: */
const NOT_RETOLD = 0.55;
/** of a few, which somebody may mean to be held against each other, only long ones are, and below that. */
const NOT_RETOLD_OF_FEW = 0.3;

/** True where two statements are one by the likelihood of `retellingLikelihood`, false where they are two; null where it leaves that open. */
export function retoldBy(likelihood: number, few: boolean, a: Worded, b: Worded): boolean | null {
  if (few) return Math.max(a.words.length, b.words.length) > LONG_SAME && likelihood < NOT_RETOLD_OF_FEW ? false : null;
  if (likelihood >= RETOLD) return true;
  return likelihood < NOT_RETOLD ? false : null;
}
