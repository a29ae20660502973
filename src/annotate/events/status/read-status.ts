import { byAwaitingVerb, byDoingVerb } from "./by-governor.ts";
import { byGrammar, bySurroundingGrammar } from "./by-grammar.ts";
import { byModifier, byStatusNoun } from "./by-noun.ts";
import { byPredicate } from "./by-predicate.ts";
import {
  byAnticipation,
  byDescription,
  byDuration,
  byOutcome,
  byPastDay,
  byPurpose,
  byTemporalPreposition,
} from "./by-surroundings.ts";
import { byOwnVerb } from "./by-verb.ts";
import { generic } from "./generic.ts";
import {
  interruptedByGovernor,
  interruptedByModifier,
  interruptedByNoun,
  interruptedByPredicate,
} from "./interrupted.ts";
import { ruledOn } from "./ruled-on.ts";
import type { StatusReading, StatusRecogniser, StatusSite } from "./status-site.ts";
import { unrealised } from "./unrealised.ts";

/**
 * The first that speaks decides. What stops an event comes before what plans it ("the planned meeting has been
 * postponed"), what is said of it before what its phrase calls it, and mere surroundings come last.
 */
const RECOGNISERS: readonly StatusRecogniser[] = [
  generic,
  ruledOn,
  interruptedByPredicate,
  interruptedByGovernor,
  interruptedByNoun,
  unrealised,
  interruptedByModifier,
  byGrammar,
  byOwnVerb,
  byPredicate,
  byDoingVerb,
  byModifier,
  byAwaitingVerb,
  byStatusNoun,
  byDuration,
  byDescription,
  byAnticipation,
  byOutcome,
  byPurpose,
  byTemporalPreposition,
  byPastDay,
  bySurroundingGrammar,
];

/** The status of an event as its own clause gives it; "unclear" without evidence where no words say. */
export function readStatus(site: StatusSite): StatusReading {
  for (const recognise of RECOGNISERS) {
    const reading = recognise(site);
    if (reading !== null) return reading;
  }
  return { status: "unclear", stance: "asserts", evidence: [], generic: false };
}
