import type { TextSpan } from "../../core/span.ts";
import type { DifferenceKind } from "../../core/vocabulary.ts";

/** What two tellings are set against each other for, with the words of each that show it. */
export type Contrast = {
  readonly kind: DifferenceKind;
  readonly why: string;
  readonly a: TextSpan;
  readonly b: TextSpan;
  readonly features: Readonly<{ [feature: string]: number }>;
};

/** What both speak of. */
export type Ground = {
  /** Common senses, words of scope and of change aside. */
  readonly senses: readonly string[];
  readonly names: number;
  /** Share of the weight of all senses, 0 to 1. */
  readonly dice: number;
  readonly part: number;
  /** Tellings in the matter. */
  readonly tellings: number;
  /** Days between the pages, the second one's less the first one's; null where a date is unknown. */
  readonly days: number | null;
};

/** Below it two tellings of a large matter are not of one thing. */
const LEAST_DICE = 0.5;
/** The same where nothing but these two is told. */
const LEAST_DICE_OF_TWO = 0.2;
/** Tellings from which on a matter is large: of so many some are alike by chance. */
const LARGE = 64;

/** Tellings of more senses than this are not turned round as a whole by one word. */
export const MOST_SENSES = 9;
/** Pages this near to each other are of one time. Days. */
export const SAME_TIME = 1;

/** How alike two tellings must be: a pair is the likelier to be of one thing the fewer there are. */
export function leastDice({ tellings }: Ground): number {
  const large = Math.min(1, Math.log(Math.max(2, tellings) / 2) / Math.log(LARGE / 2));
  return LEAST_DICE_OF_TWO + (LEAST_DICE - LEAST_DICE_OF_TWO) * large;
}

export function features({ senses, names, dice, part, days: apart }: Ground): Contrast["features"] {
  return { senses: senses.length, names, dice, part, ...(apart === null ? {} : { days: apart }) };
}
