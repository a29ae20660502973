import { lowerAt } from "../sentence-view.ts";
import { assessChain } from "./assess-chain.ts";
import type { StatusRecogniser } from "./status-site.ts";

const ATTENDING = /^(?:attend|join|participat|leav|lead)/;

/** "They held talks", "agreed to hold a meeting", "imposed sanctions": the verb whose object the event is. */
export const byDoingVerb: StatusRecogniser = (site) => {
  const governor = site.noun?.governor ?? null;
  if (governor === null || (governor.status !== "held" && governor.status !== "act")) return null;
  const assessed = assessChain(site.view, governor.chain, site.direction);
  // Who wants to attend a summit, or will not, says nothing of whether there is to be one.
  if (ATTENDING.test(lowerAt(site.view, governor.chain[0]?.at ?? -1)) && assessed.status !== "held") return null;
  return { ...assessed, evidence: [...assessed.evidence, { first: governor.first, last: governor.last }] };
};

/** "planned a meeting", "is seeking talks", "expects a summit": the verb says that it is still to come. */
export const byAwaitingVerb: StatusRecogniser = (site) => {
  const governor = site.noun?.governor ?? null;
  if (governor === null) return null;
  const { status } = governor;
  if (status !== "planned" && status !== "expected" && status !== "proposed") return null;
  const assessed = assessChain(site.view, governor.chain, site.direction);
  const negated = assessed.stance === "denies";
  // Refusing or not proposing a meeting is no denial that it was planned.
  const stance = negated ? (status === "proposed" ? "hedges" : "denies") : assessed.stance;
  return { status, stance, evidence: [{ first: governor.first, last: governor.last }], generic: false };
};
