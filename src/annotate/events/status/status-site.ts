import type { Stance, Status } from "../../../core/vocabulary.ts";
import type { NounSite } from "../noun-site.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { Link } from "../verb-chain.ts";

/** All that a status recogniser may look at: a trigger in its sentence, with a noun's surroundings or a verb's chain. */
export type StatusSite = {
  readonly view: SentenceView;
  /** First and last word of the trigger. */
  readonly first: number;
  readonly last: number;
  readonly noun: NounSite | null;
  /** The verb trigger and what governs it; null for a noun. */
  readonly chain: readonly Link[] | null;
  /** True for a participle that stands for a passive ("the bill introduced in April"). */
  readonly reduced: boolean;
  /** Where the time that is attached lies from the page's date; null where either is not known. */
  readonly direction: "past" | "future" | null;
};

/** Word ranges, last inclusive. */
export type Words = { readonly first: number; readonly last: number };

export type StatusReading = {
  readonly status: Status;
  readonly stance: Stance;
  readonly evidence: readonly Words[];
  /** True where the words speak of no single event ("they meet when necessary"). */
  readonly generic: boolean;
  /** True where the event is taken for granted in passing ("after the strike"), so that nobody answers for it but the page. */
  readonly granted?: boolean;
  /** True where the words leave no doubt, so that no model knows better. */
  readonly firm?: boolean;
};

/** Reads one family of status from a site; null where its words are not there. */
export type StatusRecogniser = (site: StatusSite) => StatusReading | null;
