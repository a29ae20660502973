import type { TextSpan } from "../../core/span.ts";
import type { Stance } from "../../core/vocabulary.ts";
import type { ReportingKind } from "../../languages/en/reporting-verbs.ts";

/** An attribution as a recogniser leaves it, before its speaker, chain and stance are settled. */
export type Draft = {
  /** Name of the recogniser. */
  readonly by: string;
  readonly sentence: number;
  sources: TextSpan[];
  cues: TextSpan[];
  contents: TextSpan[];
  readonly kind: ReportingKind;
  readonly lemma: string;
  stance: Stance;
  hypothetical: boolean;
  /** Words that name whoever relays the statement between the page and its source ("told the news agency", "CNN quoted …"). */
  relays: TextSpan[];
  /** Those who pass the statement on as speakers of their own, outermost first ("[CNN] quoted an official as saying"). */
  via: TextSpan[];
  /** Words that name on whose word the source itself speaks ("… reports, citing an official"). */
  behind: TextSpan[];
  /** Hedging adverbs of the cue itself. */
  hedges: TextSpan[];
  /** 0–1: how sure the recogniser is of the source. */
  confidence: number;
};

/** A draft with everything but its spans at rest. */
export function newDraft(
  by: string,
  sentence: number,
  parts: Pick<Draft, "sources" | "cues" | "contents" | "kind" | "lemma" | "stance"> & Partial<Draft>,
): Draft {
  return { hypothetical: false, relays: [], via: [], behind: [], hedges: [], confidence: 0.9, ...parts, by, sentence };
}
