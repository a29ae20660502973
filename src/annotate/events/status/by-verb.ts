import { assessChain } from "./assess-chain.ts";
import type { StatusRecogniser } from "./status-site.ts";

/** A verb that is the event itself: its own tense and what governs it. */
export const byOwnVerb: StatusRecogniser = (site) =>
  site.chain === null ? null : assessChain(site.view, site.chain, site.direction, site.reduced);
