import { ANNOUNCED_AND_DONE } from "../../../languages/en/clause-links.ts";
import { JUDGING_ADVERBS, SCHEDULED } from "../../../languages/en/standing-verbs.ts";
import { ANNOUNCING } from "../../../languages/en/telling-of-deeds.ts";
import { grammarAt, lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import { lemmaAt, objectEffects, predicateEffect, subjectEffects, verbEffect } from "./effect-tables.ts";
import { mainVerb } from "./main-verb.ts";
import { hasNegatedSubject } from "./negations-near.ts";
import { type Reality, reality, underEffect } from "./reality.ts";
import type { Words } from "./status-site.ts";
import { verbReality } from "./verb-reality.ts";
import { isPassive, isVerb } from "./verb-voice.ts";

type Direction = "past" | "future" | null;

/** True where "no" stands before the noun at words `first`..`head`. */
export function hasNo(view: SentenceView, first: number, head: number): boolean {
  if (
    (grammarAt(view, head)?.children ?? []).some(
      (child) => child < head && /^(?:no|neither)$/.test(lowerAt(view, child)),
    )
  )
    return true;
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (lowerAt(view, at) === "no") return true;
    if (grammarAt(view, at)?.upos !== "ADJ" && grammarAt(view, at)?.upos !== "NOUN") return false;
  }
  return false;
}

/** What follows a noun that nothing governs: "Visit off", "deal on the rocks". */
export function fragmentReality(view: SentenceView, at: number): Reality | null {
  for (let index = at + 1; index < Math.min(view.words.length, at + 8); index++) {
    if (/^[,;:.?]$/.test(lowerAt(view, index))) break;
    // "The bombing late Thursday" says when it was.
    if ((wordAt(view, index)?.time ?? -1) !== -1) continue;
    const bearing = predicateEffect(view, index);
    // "Visit off", but not "a protest outside passed off peacefully".
    const loose = /^(?:off|over|on|close|near|away|open|set|due|late)$/.test(lowerAt(view, index)) && index !== at + 1;
    // "A deal now history", but not "the worst shooting in modern history".
    const hangs = (grammarAt(view, index)?.children ?? []).some((child) => grammarAt(view, child)?.relation === "case");
    if (
      bearing !== null &&
      bearing.last >= index &&
      !loose &&
      !hangs &&
      !/^(?:a|the|in|of)$/.test(lowerAt(view, index))
    )
      return underEffect(bearing.effect, reality("held", "asserts", [{ first: index, last: bearing.last }]));
  }
  return null;
}

/** What is said of an event that is the subject of the verb, adjective or noun at `head`. */
export function subjectReality(
  view: SentenceView,
  at: number,
  head: number,
  relation: string,
  direction: Direction,
): Reality | null {
  const verb = mainVerb(view, at, head);
  if (verb !== head) return subjectReality(view, at, verb, "nsubj", direction);
  if (isOfAnotherClause(view, at, head)) return null;
  const passive = relation.endsWith(":pass") || isPassive(view, head);
  if (!isVerb(view, head) || lemmaAt(view, head) === "be") return copulaReality(view, at, head, direction);
  const bearing =
    verbEffect(view, head, passive ? objectEffects : subjectEffects) ??
    (passive ? null : verbEffect(view, head, subjectEffects));
  // "The summit failed to produce a deal": it was; what failed is something else.
  const failing =
    bearing?.effect === "failed" &&
    (grammarAt(view, head)?.children ?? []).some((child) => isVerb(view, child) && child > head);
  if (bearing !== null && failing) return reality("held", "asserts", [{ first: head, last: bearing.last }]);
  const clause = verbReality(view, head, direction);
  const own = withoutSubject(view, at, head, clause);
  const words: Words = { first: head, last: bearing?.last ?? head };
  const evidence = [...own.evidence, words];
  if (bearing === null) {
    // Whatever else it did, it was; what it does in the present says nothing of when.
    // "The attack may have weakened them": what is in doubt is what a known thing led to.
    if (own.status === "held")
      return reality("held", own.stance === "hedges" && !isKnown(view, at) ? "hedges" : "asserts", evidence);
    // "This sentence is not based on emotion": what is not so of a known thing is not that it was.
    if (own.status === "ongoing" && own.stance === "denies" && isKnown(view, at) && !SCHEDULED.has(lemmaAt(view, at)))
      return reality("held", "asserts", evidence);
    return null;
  }
  return underEffect(passive && bearing.effect === "begun" ? "done" : bearing.effect, { ...own, evidence });
}

/** "No deal was signed": the "no" is the noun's, and counted there. */
function withoutSubject(view: SentenceView, at: number, head: number, clause: Reality): Reality {
  return clause.stance === "denies" && hasNo(view, at, at) && hasNegatedSubject(view, head)
    ? { ...clause, stance: "asserts" }
    : clause;
}

/** "The visit is off", "there were no talks", "the merger is likely". */
function copulaReality(view: SentenceView, at: number, head: number, direction: Direction): Reality | null {
  const children = [...(grammarAt(view, head)?.children ?? []), head];
  const be = children.find(
    (child) => /^(?:be|remain|look|seem|appear|stay|become)$/.test(lemmaAt(view, child)) && isVerb(view, child),
  );
  if (be === undefined) return isVerb(view, head) ? verbReality(view, head, direction) : fragmentReality(view, at);
  const tense = verbReality(view, be, direction);
  const words: Words = { first: Math.min(be, at), last: Math.max(be, head) };
  const clause = {
    ...withoutSubject(view, at, head, tense.status === "ongoing" ? { ...tense, status: "held" } : tense),
    evidence: [words],
  };
  if (children.some((child) => grammarAt(view, child)?.relation === "expl") || be > at === false) {
    if (clause.status === "held" && isPresent(view, be)) return { ...clause, status: "ongoing" };
    return clause;
  }
  const bearing = predicateEffect(view, be + 1);
  if (bearing === null) return clause.status === "held" ? reality("held", "asserts", [words]) : clause;
  // "It is not certain": nobody knows.
  if (
    clause.stance === "denies" &&
    /^(?:certain|clear|known|confirmed|sure|settled)$/.test(lowerAt(view, bearing.last))
  )
    return reality("unclear", "asserts", clause.evidence);
  const told = underEffect(bearing.effect, clause);
  return lowerAt(view, bearing.last) === "unlikely" ? { ...told, stance: "hedges" } : told;
}

/** "the trip hangs in the balance after her plane was refused": the verb is that of the clause behind. */
function isOfAnotherClause(view: SentenceView, at: number, head: number): boolean {
  for (let index = at + 1; index < head; index++) {
    if (lowerAt(view, index) === ",") return false;
    if (/^(?:after|when|because|while|although|if|unless)$/.test(lowerAt(view, index))) return true;
  }
  return false;
}

/** "the visit", "this visit", "Kell's visit" */
export const isKnown = (view: SentenceView, noun: number): boolean =>
  (grammarAt(view, noun)?.children ?? []).some(
    (child) =>
      child < noun &&
      (grammarAt(view, child)?.relation === "nmod:poss" ||
        /^(?:the|this|that|these|those)$/.test(lowerAt(view, child))),
  );

const STOPPING: ReadonlySet<string> = new Set("postponed suspended cancelled".split(" "));
const ATTENDING: ReadonlySet<string> = new Set(["attend", "join", "leave", "lead", "enter", "quit"]);
const isPresent = (view: SentenceView, at: number): boolean => /^VB[ZP]$/.test(grammarAt(view, at)?.xpos ?? "");

/** What the verb does to an event that is its object. */
export function objectReality(view: SentenceView, verb: number, noun: number, direction: Direction): Reality | null {
  // Who cannot take talks seriously says nothing of whether they are held.
  if (lemmaAt(view, verb) === "take" && JUDGING_ADVERBS.has(lowerAt(view, noun + 1))) return null;
  const bearing = verbEffect(view, verb, objectEffects);
  const clause = verbReality(view, verb, direction);
  const evidence = [...clause.evidence, { first: verb, last: bearing?.last ?? verb }];
  if (bearing !== null) {
    // "announced a deal", "unveiled sanctions": to announce it is to do it.
    if (ANNOUNCING.has(lemmaAt(view, verb)) && ANNOUNCED_AND_DONE.has(lowerAt(view, noun)))
      return { ...underEffect("done", { ...clause, evidence }), firm: clause.status === "held" };
    // "They hold talks when it suits them."
    if (bearing.effect === "done" && clause.status === "ongoing" && isPresent(view, verb)) return null;
    // Who wants to attend a summit, or will not, says nothing of whether there is to be one.
    if (ATTENDING.has(lemmaAt(view, verb)) && clause.status !== "held") return null;
    // Who would not recommend a meeting does not deny that one was proposed.
    if (bearing.effect === "proposed" && clause.status === "planned" && clause.stance === "denies")
      return reality("proposed", "hedges", evidence);
    // Who is asked to stop something is at it still.
    if (STOPPING.has(bearing.effect) && (clause.status === "proposed" || clause.status === "unclear"))
      return reality(SCHEDULED.has(lemmaAt(view, noun)) ? "planned" : "ongoing", "asserts", evidence);
    return underEffect(bearing.effect, { ...clause, evidence });
  }
  // Something was done with it, so that it is there; what is only wanted or to come leaves it open.
  // "mooted a summit": of a verb that no list knows only a known thing is taken to be there.
  if (clause.status === "held") return isKnown(view, noun) ? reality("held", "asserts", evidence) : null;
  // "agreed to raise wage cuts": a thing not known before is as far as the deed.
  return /^(?:planned|expected|proposed)$/.test(clause.status) && !isKnown(view, noun) ? { ...clause, evidence } : null;
}
