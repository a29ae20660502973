import type { TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import type { Word } from "../../models/relation/meaning.ts";

/** A word of a point that carries something. */
export type PointWord = {
  readonly word: Word;
  readonly name: boolean;
};

/** A figure with what it measures, and what it counts where that is said. */
export type PointAmount = { readonly value: number; readonly unit: string; readonly of: Word | null };

/** One thing of substance that a side's account tells: a topic with what is said on it. */
export type Point = {
  readonly page: ReadPage;
  readonly span: TextSpan;
  readonly words: readonly PointWord[];
  /** Numbers in it, however written. */
  readonly numbers: ReadonlySet<number>;
  /** Lengths of time in it, in hours. */
  readonly periods: readonly number[];
  readonly amounts: readonly PointAmount[];
  /** The days and months that it names, EDTF, none that is only a limit ("by June"). */
  readonly days: readonly string[];
  /** True where it tells that the sides will be in contact again. */
  readonly next: boolean;
  /** True where it is turned round: "no", "not", "rejects". */
  readonly negative: boolean;
  /** The words that are turned round in it. */
  readonly turned: readonly Word[];
};
