import { lowerAt } from "../sentence-view.ts";
import { assessChain } from "./assess-chain.ts";
import type { StatusRecogniser } from "./status-site.ts";

const OCCURRING =
  /^(?:tak|took|happen|occur|go|went|hold|held|proceed|materiali|come|came|conven|begin|began|start|open)/;

/** "The meeting did not take place", "failed to happen", "fell through": nothing came of it. */
export const unrealised: StatusRecogniser = (site) => {
  const predicate = site.noun?.predicate ?? null;
  if (predicate === null || predicate.status !== "held" || predicate.chain.length === 0) return null;
  if (!OCCURRING.test(lowerAt(site.view, predicate.chain[0]?.at ?? -1))) return null;
  const assessed = assessChain(site.view, predicate.chain, site.direction);
  if (assessed.stance !== "denies") return null;
  const evidence = [...assessed.evidence, { first: predicate.first, last: predicate.last }];
  // "will not take place": the plan is gone; "did not take place": it never was. Both are off.
  return { status: "cancelled", stance: "asserts", evidence, generic: false };
};
