import type { Cue } from "./cues.ts";
import type { Draft } from "./draft.ts";
import type { PageView, SentenceView } from "./view.ts";

/** What a recogniser sees: one sentence with its cues, and what was found before it. */
export type Scene = {
  readonly view: PageView;
  readonly sentence: SentenceView;
  readonly cues: readonly Cue[];
  /** Drafts of this sentence so far, in the order of their cues. */
  readonly drafts: readonly Draft[];
  /** Drafts of the sentences before. */
  readonly earlier: readonly Draft[];
};

/** Finds an attribution at one cue of the sentence; null where it does not apply. */
export type CueRecogniser = { readonly name: string; find(scene: Scene, cue: Cue): Draft | null };

/** Finds attributions that no verb announces; sees the drafts that verbs gave. */
export type SentenceRecogniser = {
  readonly name: string;
  /** It finds nothing in a sentence without one of these; a quotation counts as `QUOTATION.lower`. Left out where no word shows it. */
  readonly words?: ReadonlySet<string>;
  find(scene: Scene): Draft[];
};
