import type { Stance, Status } from "../../../core/vocabulary.ts";
import type { Said } from "../said.ts";
import { grammarAt, lowerAt } from "../sentence-view.ts";
import { assessChain } from "./assess-chain.ts";
import type { StatusReading, StatusRecogniser, StatusSite } from "./status-site.ts";

const INTERRUPTED: ReadonlySet<string> = new Set(["postponed", "cancelled", "suspended"]);

/** Says "postponed", "called off" or "put on hold" of the event, however firmly the words do. */
function readInterruption(site: StatusSite, said: Said | null): StatusReading | null {
  if (said === null || said.status === null || !INTERRUPTED.has(said.status)) return null;
  const assessed = said.chain.length === 0 ? null : assessChain(site.view, said.chain, site.direction);
  const innermost = said.chain[0];
  // Who is asked to stop something is at it still; grammar says what then.
  if (assessed?.status === "proposed" && (grammarAt(site.view, site.first)?.upos ?? "") !== "") return null;
  let stance: Stance = "asserts";
  if (assessed !== null && innermost !== undefined) {
    if (innermost.kind === "noun") stance = innermost.negation === null ? "asserts" : "denies";
    else if (assessed.stance !== "asserts") stance = assessed.stance;
    else if (innermost.infinitive && assessed.status === "unclear") stance = "hedges";
    else if (assessed.status === "expected" || assessed.status === "proposed") stance = "hedges";
  }
  return {
    status: said.status as Status,
    stance,
    evidence: [{ first: said.first, last: said.last }],
    generic: false,
  };
}

/** "The meeting has been postponed", "efforts to organise a summit were put on ice". */
export const interruptedByPredicate: StatusRecogniser = (site) => {
  const { relation = "", head = -1 } = grammarAt(site.view, site.last) ?? {};
  const predicate = site.noun?.predicate ?? null;
  // "Talks to end the strike collapsed": the object of one verb is not the subject of the next.
  if (
    relation === "obj" &&
    head !== -1 &&
    head < site.first &&
    predicate !== null &&
    !opensClause(site, predicate.first)
  )
    return null;
  return readInterruption(site, predicate);
};

const opensClause = (site: StatusSite, at: number): boolean =>
  at <= site.last + 1 || /^(?:that|which|,)$/.test(lowerAt(site.view, at - 1));

/** "Washington called off the summit"; "put the meeting on hold". */
export const interruptedByGovernor: StatusRecogniser = (site) => readInterruption(site, site.noun?.governor ?? null);

/** "the postponement of the meeting", "meeting cancellation": an event noun in all but name. */
export const interruptedByNoun: StatusRecogniser = (site) => readInterruption(site, site.noun?.statusNoun ?? null);

/** "the postponed meeting". */
export const interruptedByModifier: StatusRecogniser = (site) => {
  const modifier = site.noun?.modifiers.find((each) => INTERRUPTED.has(each.status));
  if (modifier === undefined) return null;
  return {
    status: modifier.status,
    stance: "asserts",
    evidence: [{ first: modifier.at, last: modifier.at }],
    generic: false,
  };
};
