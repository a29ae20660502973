import type { Stance } from "../../../core/vocabulary.ts";
import type { StatusRecogniser } from "./status-site.ts";

/** "plans for a summit", "the possibility of the meeting", "the meeting plan". */
export const byStatusNoun: StatusRecogniser = (site) => {
  const said = site.noun?.statusNoun ?? null;
  if (said === null || said.status === null || said.status === "act") return null;
  const stance: Stance = said.chain[0]?.negation == null ? "asserts" : "denies";
  if (said.status === "held") return null;
  return { status: said.status, stance, evidence: [{ first: said.first, last: said.last }], generic: false };
};

/** "the planned meeting", "a recent call", "the 50-minute meeting". */
export const byModifier: StatusRecogniser = (site) => {
  const modifiers = site.noun?.modifiers ?? [];
  // What is to come wins over "latest" and "next": "the next planned round".
  const modifier = modifiers.find((each) => each.status !== "held") ?? modifiers[0];
  if (modifier === undefined || site.noun === null) return null;
  const negated = site.noun.determiner === "no";
  return {
    status: modifier.status,
    stance: negated ? "denies" : "asserts",
    evidence: [{ first: modifier.at, last: modifier.at }],
    generic: false,
  };
};
