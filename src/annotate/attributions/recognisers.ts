import { accordingTo } from "./according-to.ts";
import { accordingToWhich } from "./according-to-which.ts";
import { afterDenial } from "./after-denial.ts";
import { asPut } from "./as-put.ts";
import { asTold } from "./as-told.ts";
import { byAccount } from "./by-account.ts";
import { calledToSay } from "./called-to-say.ts";
import { clauseTags } from "./clause-tags.ts";
import { colonClauses } from "./colon-clauses.ts";
import { continuations } from "./continuations.ts";
import { evaluations } from "./evaluations.ts";
import { evidentials } from "./evidentials.ts";
import { figuresPut } from "./figures-put.ts";
import { firstToReport } from "./first-to-report.ts";
import { firstToSay } from "./first-to-say.ts";
import { frontedClauses } from "./fronted-clauses.ts";
import { hadItFrom } from "./had-it-from.ts";
import { headlineLabels } from "./headline-labels.ts";
import { hearsay } from "./hearsay.ts";
import { ifBelieved } from "./if-believed.ts";
import { invertedOpenings } from "./inverted-openings.ts";
import { joinedTellers } from "./joined-tellers.ts";
import { leadIns } from "./lead-ins.ts";
import { notRuledOut } from "./not-ruled-out.ts";
import { nounIsThat } from "./noun-is-that.ts";
import { reportingNouns } from "./nouns.ts";
import { outletLabels } from "./outlet-labels.ts";
import { passive } from "./passive.ts";
import { quoteCredits } from "./quote-credits.ts";
import { readsThus } from "./reads-thus.ts";
import { relayedSources } from "./relays.ts";
import { saidAfter } from "./said-after.ts";
import { saidBefore } from "./said-before.ts";
import type { CueRecogniser, SentenceRecogniser } from "./scene.ts";

import { sureThat } from "./sure-that.ts";
import { thatIsWhat } from "./that-is-what.ts";
import { toldInQuotes } from "./told-in-quotes.ts";
import { toldInTurn } from "./told-in-turn.ts";
import { unlistedTags } from "./unlisted-tags.ts";
import { whatWasSaid } from "./what-was-said.ts";

/**
 * What is tried at each verb, in order; the first that applies has it. Relayed sources come first because "quoted X
 * saying" is no statement of the one who quotes; content before the verb is tried before content after it, because a
 * quotation that ends in a comma is surer than what follows.
 */
export const CUE_RECOGNISERS: readonly CueRecogniser[] = [
  relayedSources,
  passive,
  invertedOpenings,
  asTold,
  saidAfter,
  clauseTags,
  evaluations,
  saidBefore,
];

/**
 * What is tried on each sentence afterwards, in order. Lead-ins use the drafts of the verbs; evidentials only fill in
 * where nothing else spoke; continuations need everything before them. The models know
 * recognisers by their place: new ones go to the end.
 */
export const SENTENCE_RECOGNISERS: readonly SentenceRecogniser[] = [
  accordingTo,
  reportingNouns,
  leadIns,
  quoteCredits,
  firstToSay,
  evidentials,
  continuations,
  nounIsThat,
  figuresPut,
  calledToSay,
  hearsay,
  ifBelieved,
  thatIsWhat,
  toldInQuotes,
  notRuledOut,
  outletLabels,
  hadItFrom,
  firstToReport,
  whatWasSaid,
  sureThat,
  readsThus,
  toldInTurn,
  unlistedTags,
  headlineLabels,
  byAccount,
  frontedClauses,
  colonClauses,
  asPut,
  afterDenial,
  joinedTellers,
  accordingToWhich,
];
