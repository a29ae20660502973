/** Words by which a speaker or a page holds back from a plain assertion. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The page passes on what it was told without saying by whom. */
export const EVIDENTIAL_ADVERBS: ReadonlySet<string> = words(`reportedly allegedly supposedly purportedly ostensibly`);

/** One word that weakens a statement. */
export const HEDGES: ReadonlySet<string> = words(`
  reportedly allegedly supposedly purportedly ostensibly apparently seemingly presumably probably likely unlikely possibly
  perhaps maybe may might could conceivably arguably potentially unclear uncertain doubtful tentatively roughly`);

/** Hedges that weaken the whole of a statement when they stand in its main clause. */
export const WEAKENING_HEDGES: ReadonlySet<string> = words(`
  may might could likely unlikely possibly perhaps maybe probably unclear uncertain doubtful apparently presumably`);

/** Phrases that deny that a thing is or was so; words in order, parted by single spaces. */
export const DENIAL_PHRASES: readonly string[] = [
  "no question of",
  "no such",
  "no truth",
  "not true",
  "untrue",
  "is false",
  "was false",
  "are false",
  "were false",
  "totally false",
  "completely false",
  "baseless",
  "groundless",
  "unfounded",
  "fabricated",
  "a fabrication",
  "a lie",
  "fake news",
  "nothing to do with",
  "cannot talk about",
  "can not talk about",
  "can't talk about",
  "can’t talk about",
  "cannot speak of",
  "can not speak of",
  "no plans to",
  "never happened",
  "never took place",
  "did not take place",
  "did not happen",
];
