import { DEEDS_OF_WORDS } from "../../../languages/en/clause-links.ts";
import { BE_FORMS, HAVE_FORMS, NEGATIONS } from "../../../languages/en/function-words.ts";
import { PERCEIVING } from "../../../languages/en/governing-verbs.ts";
import { CRIMES, type Effect } from "../../../languages/en/standing-verbs.ts";
import { RULING_OUT } from "../../../languages/en/telling-of-deeds.ts";
import { formsOfTag } from "../forms-of-tag.ts";
import { grammarAt, lowerAt, type SentenceView } from "../sentence-view.ts";
import { type Link, readChain } from "../verb-chain.ts";
import { besideClause, byVote } from "./beside-clause.ts";
import { clauseFrame } from "./clause-frame.ts";
import {
  clauseEffects,
  lemmaAt,
  nounEffects,
  objectEffects,
  predicateEffect,
  subjectEffects,
  verbEffect,
} from "./effect-tables.ts";
import { isHeadlineUnderSaying } from "./headline-said.ts";
import { hasNegatedObject, hasNegatedSubject, hasNegation, isNegated } from "./negations-near.ts";
import { negated, type Reality, reality, underEffect } from "./reality.ts";
import { directionKey, Remembered } from "./remembered.ts";
import { resultOf } from "./result-of.ts";
import type { Words } from "./status-site.ts";
import { groupReality } from "./verb-group-reality.ts";
import { isPassive, isVerb } from "./verb-voice.ts";

export type Direction = "past" | "future" | null;
const DEEPEST = 6;

/** How real the deed of the verb at word `at` is: its tense, mood and negation, what governs it, the clause it stands in. */
export function verbReality(view: SentenceView, at: number, direction: Direction, depth = 0): Reality {
  const key = (at * 3 + directionKey(direction)) * 64 + Math.min(depth, 63);
  return verbs.get(view, key) ?? verbs.set(view, key, readVerb(view, at, direction, depth));
}
const verbs = new Remembered<Reality>();

function readVerb(view: SentenceView, at: number, direction: Direction, depth: number): Reality {
  const xpos = grammarAt(view, at)?.xpos ?? "";
  const link = readChain(view, at, formsOfTag(xpos))[0];
  const own: Words = { first: link?.first ?? at, last: at };
  if (link === undefined || depth > DEEPEST) return reality("unclear", "asserts", [own]);
  const group = isSaidApart(view, at) ? null : sharedGroup(view, at, link);
  const result = group === null ? resultOf(view, at) : null;
  const shared = group ?? result?.verb ?? null;
  if (shared !== null) {
    const told = verbReality(view, shared, direction, depth + 1);
    const same: Reality = result?.isApart === true ? { ...told, stance: "asserts" } : told;
    return link.negation !== null ? negated(same) : same;
  }
  const no =
    link.negation !== null || hasNegatedSubject(view, at) || hasNegatedObject(view, at) || hasNegation(view, at);
  const realityOf = (verb: number): Reality => verbReality(view, verb, direction, depth + 1);
  const voted = link.infinitive ? byVote(view, at, realityOf) : null;
  const governed = voted ?? governedReality(view, at, link, direction, depth);
  const beside = governed === null ? besideOf(view, at, link, direction, depth) : null;
  const deed = governed ?? (beside === null ? groupReality(view, at, link, direction) : { ...beside, firm: true });
  const told = { ...deed, evidence: [own, ...deed.evidence] };
  const isRued = link.perfect && /^(?:should|ought)$/.test(lowerAt(view, link.modal ?? -1));
  return sharedFrame(view, at, clauseFrame(view, at, link.first, no && !isRued ? negated(told) : told), depth);
}

/** "pleaded guilty to lying, admitting that": joined by a comma alone, words are no second of what stands before. */
const isSaidApart = (view: SentenceView, at: number): boolean =>
  grammarAt(view, at)?.xpos === "VBG" && lowerAt(view, at - 1) === "," && DEEDS_OF_WORDS.has(lemmaAt(view, at));

/** By the clause beside it, where the verb has no auxiliary of its own. */
const besideOf = (view: SentenceView, at: number, link: Link, direction: Direction, depth: number): Reality | null =>
  link.modal !== null || link.finite !== "none" || link.progressive || link.perfect
    ? null
    : besideClause(view, at, link, (verb) => verbReality(view, verb, direction, depth + 1));

/** "did not know if it had been shot down or had crashed": what opens the first clause opens the second. */
function sharedFrame(view: SentenceView, at: number, told: Reality, depth: number): Reality {
  const { head = -1, relation = "" } = grammarAt(view, at) ?? {};
  if (relation !== "conj" || head === -1 || head >= at || !isVerb(view, head) || told.status !== "held") return told;
  if (!/^(?:or|and)$/.test(lowerAt(view, firstOfGroup(view, at) - 1)) || depth > 1) return told;
  const other = clauseFrame(view, head, firstOfGroup(view, head), told);
  return other.status === "unclear" ? other : told;
}

function firstOfGroup(view: SentenceView, at: number): number {
  let first = at;
  while (first > 0 && grammarAt(view, first - 1)?.upos === "AUX") first--;
  return first;
}

/** "will meet Kell and sign the pact": a bare form that shares the auxiliaries of the verb before. */
function sharedGroup(view: SentenceView, at: number, link: Link): number | null {
  const { head = -1, relation = "", xpos = "" } = grammarAt(view, at) ?? {};
  if (relation !== "conj" || head === -1 || head >= at || !isVerb(view, head)) return null;
  if (link.modal !== null || link.perfect || link.passive || link.progressive || link.infinitive) return null;
  const other = grammarAt(view, head)?.xpos ?? "";
  // "killed nine, swept away cars": many a past is taken for a participle.
  if (xpos === "VBN" && other === "VBD") return head;
  return /^(?:VB|VBN|VBG)$/.test(xpos) && other === xpos ? head : null;
}

/** What governs an infinitive, a gerund or a bare form, and makes of it; null where the verb stands for itself. */
function governedReality(
  view: SentenceView,
  at: number,
  link: Link,
  direction: Direction,
  depth: number,
): Reality | null {
  const xpos = grammarAt(view, at)?.xpos ?? "";
  if (link.modal !== null || link.finite !== "none" || link.progressive) return null;
  const having = lowerAt(view, link.first) === "having" && link.perfect;
  if (!link.infinitive && xpos !== "VBG" && xpos !== "VB" && !having) return null;
  const { head = -1 } = grammarAt(view, at) ?? {};
  let before = link.first - 1;
  while (before >= 0 && isLoose(view, before)) before--;
  if (link.infinitive) {
    const fixed = beforeTo(view, before, depth, direction);
    if (fixed !== null) return fixed;
    if (isHeadlineUnderSaying(view, before, head))
      return reality("planned", "asserts", [{ first: link.first, last: at }]);
  }
  let preposition = "";
  if (
    (xpos === "VBG" || having) &&
    /^(?:of|for|from|with|against|about|to|into|on|over|in|at|by)$/.test(lowerAt(view, before))
  ) {
    preposition = lowerAt(view, before);
    before--;
  }
  const candidates = [before, head < at ? head : -1, ...controllers(view, before)];
  for (const candidate of candidates) {
    if (candidate < 0) continue;
    const found = byGovernor(view, candidate, preposition, direction, depth, at, link);
    if (found !== null) return found;
  }
  if (link.infinitive && link.perfect) return reality("held", "hedges");
  return null;
}

const isLoose = (view: SentenceView, at: number): boolean =>
  NEGATIONS.has(lowerAt(view, at)) ||
  /^["“”‘’]$/.test(lowerAt(view, at)) ||
  (grammarAt(view, at)?.upos === "ADV" && !/^(?:yet|about|back)$/.test(lowerAt(view, at)));

/** "is to sign", "has yet to rule", "is about to send", "have to resign". */
function beforeTo(view: SentenceView, before: number, depth: number, direction: Direction): Reality | null {
  const lower = lowerAt(view, before);
  const words: Words = { first: before, last: before };
  if (lower === "yet" || lower === "about") return reality("planned", "asserts", [words]);
  if (lower === "going") return reality("planned", isNegated(view, before) ? "denies" : "asserts", [words]);
  if (BE_FORMS.has(lower)) {
    if (lower === "'s") return null;
    return reality("planned", isNegated(view, before + 1) ? "denies" : "asserts", [words]);
  }
  if (HAVE_FORMS.has(lower) && /^(?:will|would|'ll|may|might|could)$/.test(lowerAt(view, before - 1)))
    return reality(/^(?:may|might|could)$/.test(lowerAt(view, before - 1)) ? "expected" : "planned", "asserts", [
      words,
    ]);
  if (HAVE_FORMS.has(lower)) return reality("proposed", isNegated(view, before) ? "denies" : "asserts", [words]);
  if (
    /^(?:due|set|ready|poised|likely|unlikely|able|unable|willing|unwilling|free|keen|eager|reluctant|certain|sure|bound|loath|prepared)$/.test(
      lower,
    )
  ) {
    const bearing = ADJECTIVES.get(lower);
    if (bearing === undefined) return null;
    const no = isNegated(view, before);
    const outer = beForm(view, before, direction, depth);
    if (lower === "unlikely") return reality("expected", "hedges", [words]);
    const told = underEffect(bearing, outer ?? reality("held"));
    return { ...(no ? negated(told) : told), evidence: [words] };
  }
  return null;
}
const ADJECTIVES: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ["due", "planned"],
  ["set", "planned"],
  ["ready", "proposed"],
  ["prepared", "proposed"],
  ["poised", "expected"],
  ["likely", "expected"],
  ["unlikely", "expected"],
  ["certain", "expected"],
  ["sure", "expected"],
  ["bound", "expected"],
  ["able", "expected"],
  ["unable", "failed"],
  ["willing", "proposed"],
  ["free", "proposed"],
  ["keen", "proposed"],
  ["eager", "proposed"],
  ["unwilling", "excluded"],
  ["reluctant", "expected"],
  ["loath", "excluded"],
]);

function beForm(view: SentenceView, before: number, direction: Direction, depth: number): Reality | null {
  for (let at = before - 1; at >= Math.max(0, before - 4); at--)
    if (isVerb(view, at) && !BE_FORMS.has(lowerAt(view, at)) && !HAVE_FORMS.has(lowerAt(view, at)))
      return verbReality(view, at, direction, depth + 1);
  return null;
}

/** "urged Kell to meet Dorvet", "accused the bank of hiding it": the verbs before, the nearest first. */
function controllers(view: SentenceView, before: number): number[] {
  const found: number[] = [];
  for (let at = before; at >= Math.max(0, before - 9); at--) {
    const lower = lowerAt(view, at);
    if (/^(?:[,;:?!.]|that|who|which|whether|because)$/.test(lower)) break;
    if (isVerb(view, at) && grammarAt(view, at)?.upos === "VERB") {
      found.push(at);
      if (found.length === 2) break;
    }
  }
  return found;
}

function byGovernor(
  view: SentenceView,
  at: number,
  preposition: string,
  direction: Direction,
  depth: number,
  deed: number,
  { perfect, infinitive }: Pick<Link, "perfect" | "infinitive">,
): Reality | null {
  const words: Words = { first: at, last: at };
  if (isVerb(view, at)) {
    const bearing =
      verbEffect(view, at, clauseEffects, preposition) ??
      (preposition === "" ? null : verbEffect(view, at, clauseEffects));
    if (bearing === null) return null;
    let effect = bearing.effect;
    // "abstained from a vote to adopt it": a phrase that ends in a preposition holds a gerund.
    const isOfGerund =
      bearing.last !== at && /^(?:from|of|into|in|on|about|against)$/.test(lowerAt(view, bearing.last));
    if (infinitive && isOfGerund) return null;
    if ((infinitive || perfect) && PERCEIVING.has(lemmaAt(view, at))) return null;
    // "put off a vote to give them time": an infinitive behind what stops something is what it is stopped for.
    if (infinitive && STOPS.has(effect) && !/^(?:cease|wait|forbid|hold)$/.test(lemmaAt(view, at))) return null;
    // A crime that is denied was alleged.
    if (effect === "denied" && CRIMES.has(lemmaAt(view, deed))) effect = "cleared";
    // Refusing to do something is a plan denied; refusing a deal is a proposal denied.
    const outer = verbReality(view, at, direction, depth + 1);
    if (effect === "done" && perfect && outer.stance === "asserts")
      return reality("held", isReported(view, at) ? "hedges" : "asserts", [words]);
    const told = underEffect(effect === "refused" ? "excluded" : effect, isPast(view, at) ? outer : asDone(outer));
    const firm = IMPLYING.has(effect) && outer.status !== "unclear" && outer.status !== "alleged";
    return { ...told, evidence: [...told.evidence, words], firm };
  }
  if (/^NN/.test(grammarAt(view, at)?.xpos ?? "")) {
    // "a policy against indicting presidents".
    if (preposition === "against" && RULING_OUT.has(lemmaAt(view, at))) return reality("proposed", "denies", [words]);
    const effect = nounEffects.get(lemmaAt(view, at));
    // "a report calling for": what a participle hangs on does not govern it.
    if (effect === undefined || (preposition === "" && grammarAt(view, deed)?.xpos === "VBG")) return null;
    const outcome = nounOutcome(view, at, direction, depth);
    if (outcome !== null && effect !== "granted" && effect !== "alleged")
      return { ...outcome, evidence: [words, ...outcome.evidence] };
    const told = underEffect(effect === "refused" ? "excluded" : effect, nounClause(view, at, direction, depth));
    return { ...told, evidence: [words, ...told.evidence] };
  }
  if (grammarAt(view, at)?.upos === "ADJ") {
    const bearing = predicateEffect(view, at);
    if (bearing === null) return null;
    const told = underEffect(bearing.effect, reality("held", isNegated(view, at) ? "denies" : "asserts", [words]));
    return lowerAt(view, at) === "unlikely" ? { ...told, stance: "hedges" } : told;
  }
  return null;
}

/** What these say of the deed is so wherever they are said of something done. */
const IMPLYING: ReadonlySet<Effect> = new Set<Effect>(["made", "kept", "failed"]);
const STOPS: ReadonlySet<Effect> = new Set<Effect>(["postponed", "suspended", "cancelled", "averted"]);

/** "is said to have", "appears to have". */
const isReported = (view: SentenceView, at: number): boolean =>
  /^(?:appear|seem)$/.test(lemmaAt(view, at)) || grammarAt(view, at)?.xpos === "VBN";

/** A habit ("plans to") tells as much as one act. */
const asDone = (outer: Reality): Reality =>
  outer.status === "ongoing" && outer.stance === "asserts" ? { ...outer, status: "held" } : outer;
const isPast = (view: SentenceView, at: number): boolean => /^VB[DN]$/.test(grammarAt(view, at)?.xpos ?? "");

/** Whether the noun that governs ("plans to", "no plans to") is said to be, denied, or dropped. */
export function nounClause(view: SentenceView, at: number, direction: Direction, depth: number): Reality {
  const { head = -1, relation = "", children = [] } = grammarAt(view, at) ?? {};
  const no = children.some((child) => child < at && /^(?:no|neither|without)$/.test(lowerAt(view, child)));
  if (no || lowerAt(view, at - 1) === "no" || isAnyDenied(view, at))
    return reality("held", "denies", [{ first: at - 1, last: at }]);
  if (head !== -1 && isVerb(view, head) && depth < DEEPEST) {
    const outer = verbReality(view, head, direction, depth + 1);
    if (outer.stance === "denies" && /^(?:have|be|see|make|get|there)$/.test(lemmaAt(view, head))) return outer;
    if (relation === "obj" || relation === "nsubj:pass") {
      const bearing = STOPPING.get(lemmaAt(view, head));
      if (bearing !== undefined && outer.stance === "asserts" && outer.status === "held")
        return reality("held", "denies", outer.evidence);
    }
  }
  return reality("held");
}
/** "neither then nor now was there any mention of a plan". */
function isAnyDenied(view: SentenceView, noun: number): boolean {
  let any = -1;
  for (let at = noun - 1; at >= Math.max(0, noun - 7); at--) if (lowerAt(view, at) === "any") any = at;
  for (let at = any - 1; any !== -1 && at >= Math.max(0, any - 25); at--) {
    if (/^[;:.?!]$/.test(lowerAt(view, at))) return false;
    if (NEGATIONS.has(lowerAt(view, at))) return true;
  }
  return false;
}

/** What becomes of the noun that governs, where it is stopped: "shelved its plan to", "the plan never got off the ground". */
export function nounOutcome(view: SentenceView, noun: number, direction: Direction, depth: number): Reality | null {
  const { head = -1, relation = "", children = [] } = grammarAt(view, noun) ?? {};
  if (head === -1 || !isVerb(view, head) || depth >= DEEPEST) return null;
  const passive = isPassive(view, head);
  const preposition = children.find((child) => child < noun && grammarAt(view, child)?.relation === "case");
  const bearing =
    relation === "obj" || (passive && relation.startsWith("nsubj"))
      ? verbEffect(view, head, objectEffects)
      : relation === "obl" && preposition !== undefined
        ? verbEffect(view, head, objectEffects, lowerAt(view, preposition))
        : relation.startsWith("nsubj")
          ? verbEffect(view, head, subjectEffects)
          : null;
  if (bearing === null) return null;
  const clause = verbReality(view, head, direction, depth + 1);
  const begun = bearing.effect === "begun" || bearing.effect === "done";
  if (begun && relation.startsWith("nsubj") && !passive && clause.stance === "denies" && clause.status === "held")
    return reality("cancelled", "asserts", [...clause.evidence, { first: head, last: bearing.last }]);
  if (bearing.effect === "failed" && relation.startsWith("nsubj") && clause.status === "held")
    return underEffect("failed", clause);
  if (!/^(?:postponed|suspended|cancelled)$/.test(bearing.effect)) return null;
  // Who is urged to drop a plan has it still.
  if (clause.status === "proposed" || clause.status === "unclear" || clause.status === "expected") return null;
  return underEffect(bearing.effect, {
    ...clause,
    evidence: [...clause.evidence, { first: head, last: bearing.last }],
  });
}

const STOPPING: ReadonlyMap<string, true> = new Map(
  "reject dismiss rebuff spurn".split(" ").map((word): [string, true] => [word, true]),
);
