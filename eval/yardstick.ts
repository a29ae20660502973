/**
 * How the counts of a figure become a number. Every formula works on the sum of its documents' rows, so that a
 * resample of documents is a sum of other rows.
 * - f: [right, found, wanted] to F1;
 * - ratio: [part, whole];
 * - f of means: [precisions, of, recalls, of] to the harmonic mean of the two means;
 * - macro f: [right, found, wanted] once a class, to the mean F1 of the classes that are wanted;
 * - balanced: [right, of, right, of] to the mean of the two ratios;
 * - count: [number].
 */
export type Formula = "f" | "ratio" | "f of means" | "macro f" | "balanced" | "count";

export type Figure = {
  readonly metric: string;
  readonly formula: Formula;
  /** One row a document: the counts that the formula takes. */
  readonly documents: readonly (readonly number[])[];
  readonly better: "higher" | "lower";
  /** True for an error that misleads a reader: wrong speaker, wrong status, false join, false difference, boilerplate in the body. */
  readonly harmful?: boolean;
  /** True for a figure on too little to be held to: shown, and given no floor. */
  readonly ungated?: boolean;
  /** What others reach, in words; only where the same measure on the same data is known. */
  readonly anchor?: string;
};

/** An error, for `--errors`. `context` holds words of the data and is printed only, never kept. */
export type Miss = { readonly category: string; readonly context: string };

export type Measured = {
  /** What was measured on, in words: how many of what, which sample. */
  readonly sample: string;
  readonly figures: readonly Figure[];
  readonly misses: readonly Miss[];
};

export type Yardstick = {
  readonly name: string;
  /** The stage that it measures. */
  readonly stage: string;
  /** Files or folders it needs, below the shared folder; empty where everything stands in the repository. */
  readonly needs: readonly string[];
  measure(): Measured | Promise<Measured>;
};
