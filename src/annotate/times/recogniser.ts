import type { Time } from "../../core/layers.ts";
import type { CivilDate } from "./civil-date.ts";
import type { Told } from "./told.ts";

/** What a recogniser may know beside the words it matched. */
export type Setting = {
  /** The sentence. */
  readonly text: string;
  /** The day that relative words count from; null on an undated page. */
  readonly reference: CivilDate | null;
  /** The last day named before this sentence or, within it, before the match. */
  readonly earlier: CivilDate | null;
  /** What the page has told before the match. */
  readonly told: Told;
  /** Whether the verb next to an offset of the sentence looks ahead or back; null where nothing says. */
  direction(offset: number): "past" | "future" | null;
};

export type Reading = {
  readonly type: Time["type"];
  /** TIMEX3. */
  readonly value: string;
  readonly anchor: Time["anchor"];
  /** Code units to leave off the front of the match: what was matched only as context. */
  readonly skip?: number;
};

/** Finds one sort of time expression. Patterns have the flags `gi` or `g` and no unbounded repetition. */
export type Recogniser = {
  readonly name: string;
  /**
   * Words in small letters (or what `triggers.ts` names) of which every match holds one: a sentence without any is not
   * searched. Runs of ASCII letters as they stand between other characters, so plurals are words of their own.
   */
  readonly triggers: readonly string[];
  readonly pattern: RegExp;
  /** Null where the words turn out to be something else. */
  read(match: RegExpExecArray, setting: Setting): Reading | null;
};

export type Found = Reading & {
  readonly start: number;
  readonly end: number;
  /** True for a clock time with a day that stands beside it. */
  readonly hasOwnDay?: boolean;
};
