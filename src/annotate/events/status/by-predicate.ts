import { assessChain } from "./assess-chain.ts";
import type { StatusRecogniser } from "./status-site.ts";

/** "The meeting is scheduled for Thursday", "took place", "is expected to be held", "is under way". */
export const byPredicate: StatusRecogniser = (site) => {
  const predicate = site.noun?.predicate ?? null;
  if (predicate === null || predicate.status === null) return null;
  const words = { first: predicate.first, last: predicate.last };
  const assessed = assessChain(site.view, predicate.chain, site.direction);
  const evidence = [...assessed.evidence, words];
  if (predicate.status === "held") {
    // "A meeting held in Norvik": a participle says as much as a finite verb.
    const participle = assessed.status === "unclear" && predicate.chain[0]?.finite === "past";
    return { ...assessed, status: participle ? "held" : assessed.status, evidence, generic: false };
  }
  const stance = assessed.stance === "denies" || assessed.stance === "hedges" ? assessed.stance : "asserts";
  if (predicate.status === "act") return { ...assessed, evidence, generic: false };
  return { status: predicate.status, stance, evidence, generic: false };
};
