import type { QuantityQualifier, Stance } from "../../core/vocabulary.ts";
import type { DateBounds } from "../../measure/date-bounds.ts";
import type { Word } from "./meaning.ts";

/** A number with what it counts or measures, as far as comparing goes. */
export type Amount = {
  readonly low: number;
  readonly high: number;
  /** As in the layer of quantities; "share" is told as "percent". */
  readonly unit: string;
  readonly qualifier: QuantityQualifier;
  /** What is counted. */
  readonly of: readonly Word[];
  readonly change: "by" | "from" | "to" | null;
};

/** One thing that a page tells in its own voice or lets somebody say, as far as its relation to others goes. */
export type Content = {
  /** Words that carry something, in order; names, figures and times aside. */
  readonly words: readonly Word[];
  /** How many of them stand before the first word that may be a finite verb; all of them where there is none. */
  readonly subject: number;
  /** Those of the sentence around it and the one before it. */
  readonly around: readonly Word[];
  /** All words in order, lower case, and the same in one line. */
  readonly all: readonly string[];
  readonly line: string;
  readonly names: ReadonlySet<string>;
  /** Names of the sentence around it, its own among them. */
  readonly namesAround: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly amounts: readonly Amount[];
  /** Every number in it, however it is written; times aside. */
  readonly numerals: ReadonlySet<number>;
  /** Days and other dates, EDTF. */
  readonly dates: readonly string[];
  /** Lengths of time ("for two hours", "every half-hour") in hours; those without a number are none. */
  readonly periods: readonly number[];
  readonly negations: number;
  /** The stems that a "not" stands before. */
  readonly negated: ReadonlySet<string>;
  readonly planned: boolean;
  readonly stance: Stance | null;
  /** The speaker's entity in the dossier; null for the page's own voice and for speakers unknown. */
  readonly speaker: string | null;
  readonly quoted: boolean;
  /** When the page is from. */
  readonly date: DateBounds | null;
};
