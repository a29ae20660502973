import { ANNOUNCED_AND_DONE } from "../../../languages/en/clause-links.ts";
import { NEGATIONS } from "../../../languages/en/function-words.ts";
import { type Effect, PARTING_NOUNS, REPORTED_MODIFIERS, SCHEDULED } from "../../../languages/en/standing-verbs.ts";
import { grammarAt, lowerAt, type SentenceView } from "../sentence-view.ts";
import { byLink } from "./by-link.ts";
import { lemmaAt, modifierEffects, nounEffects, objectEffects, verbEffect } from "./effect-tables.ts";
import { verbOfSaid } from "./main-verb.ts";
import { negated, type Reality, reality, underEffect } from "./reality.ts";
import { directionKey, Remembered } from "./remembered.ts";
import { fragmentReality, hasNo, objectReality, subjectReality } from "./role-reality.ts";
import type { Words } from "./status-site.ts";
import { surroundingReality } from "./surrounding-reality.ts";
import { nounClause, nounOutcome, verbReality } from "./verb-reality.ts";
import { isPassive, isVerb } from "./verb-voice.ts";

type Direction = "past" | "future" | null;
const DEEPEST = 5;

/** How real the event is that the noun at words `first`..`head` names, by what it hangs on; null where nothing tells. */
export function nounReality(
  view: SentenceView,
  first: number,
  head: number,
  direction: Direction,
  phraseFirst = first,
): Reality | null {
  // Words of a sentence are counted in hundreds at most.
  const key = ((first * 1024 + head) * 1024 + phraseFirst + 1) * 3 + directionKey(direction);
  const known = nouns.get(view, key);
  return known === undefined ? nouns.set(view, key, readNoun(view, first, head, direction, phraseFirst)) : known;
}
const nouns = new Remembered<Reality | null>();

function readNoun(
  view: SentenceView,
  first: number,
  head: number,
  direction: Direction,
  phraseFirst: number,
): Reality | null {
  const told = hanging(view, first, head, direction, 0, phraseFirst);
  const modified = modifierReality(view, first, head) ?? participleReality(view, head);
  const no = hasNo(view, first, head);
  if (lowerAt(view, first - 1) === "any" && told !== null && told.stance !== "denies" && told.status !== "held")
    return { ...told, status: "unclear" };
  let found = told;
  if (modified !== null) {
    // "The planned talks were put off", "alleged bribes were paid": what is said of it, unless it only was.
    const open = /^(?:planned|expected|proposed)$/;
    // "the tone of their long-awaited talks was good": they are over.
    const isOver =
      told !== null &&
      told.status === "held" &&
      told.stance === "asserts" &&
      modified.status === "expected" &&
      AWAITED.test(lowerAt(view, modified.evidence[0]?.first ?? -1));
    if (isOver) found = told;
    const outer =
      !isOver &&
      told !== null &&
      !(open.test(told.status) && told.stance === "asserts" && open.test(modified.status)) &&
      told.status !== "unclear" &&
      !(told.status === "held" && told.stance === "asserts") &&
      told.status !== "ongoing";
    if (!isOver)
      found =
        outer && told.weak !== true && modified.status !== "alleged"
          ? told
          : { ...modified, evidence: [...modified.evidence, ...(told?.evidence ?? [])] };
  }
  if (no && found === null) return reality("held", "denies", [{ first, last: head }]);
  if (found !== null && no) return negated(found);
  return found?.granted === true && !isDefinite(view, first, head) ? { ...found, granted: false } : found;
}

const AWAITED = /(?:anticipated|awaited)$/;

/** "the strike", "Monday's strike", "their strike": known to whoever reads. */
function isDefinite(view: SentenceView, first: number, head: number): boolean {
  for (let at = head - 1; at >= Math.max(0, first - 5); at--) {
    const lower = lowerAt(view, at);
    if (/^(?:the|this|that|these|those|his|her|its|their|our|'s|'|’)$/.test(lower)) return true;
    if (grammarAt(view, at)?.upos === "ADP" || grammarAt(view, at)?.upos === "VERB" || /^(?:a|an|[,;:])$/.test(lower))
      return false;
  }
  return false;
}

function modifierReality(view: SentenceView, first: number, head: number): Reality | null {
  for (let at = head - 1; at >= Math.max(0, first - 6); at--) {
    const tag = grammarAt(view, at);
    // "announced a deal", "promised reforms amid protests": what stands before the phrase is none of its adjectives.
    if (
      (tag?.upos === "ADP" && lowerAt(view, at) !== "of") ||
      (grammarAt(view, head)?.relation === "obj" && grammarAt(view, head)?.head === at)
    )
      break;
    if (
      at < first &&
      tag?.head !== head &&
      !(
        tag?.upos === "PROPN" ||
        (tag?.upos === "PUNCT" && /^[–‑-]$/.test(lowerAt(view, at))) ||
        tag?.upos === "ADJ" ||
        tag?.upos === "VERB" ||
        tag?.upos === "NOUN" ||
        tag?.upos === "ADV"
      )
    )
      break;
    const lower = lowerAt(view, at);
    const words: Words = { first: at, last: at };
    if (REPORTED_MODIFIERS.has(lower)) return reality("held", "hedges", [words]);
    const effect = modifierEffects.get(lower);
    if (effect !== undefined && effect !== "done") return underEffect(effect, reality("held", "asserts", [words]));
  }
  return null;
}

/** "landfall forecast for Friday", "a summit that is expected in May": what a participle after the noun says of it. */
function participleReality(view: SentenceView, head: number): Reality | null {
  const course = courseAfter(view, head);
  if (course !== null) return reality("ongoing", "asserts", [course]);
  for (const child of grammarAt(view, head)?.children ?? []) {
    const tag = grammarAt(view, child);
    if (child < head || child > head + 12 || !(tag?.relation ?? "").startsWith("acl")) continue;
    const effect = AFTER_NOUN.get(lowerAt(view, child));
    if (effect !== undefined && (tag?.xpos === "VBN" || tag?.xpos === "JJ"))
      return underEffect(effect, reality("held", "asserts", [{ first: child, last: child }]));
  }
  return null;
}

/** "now in its second month", "enters day three". */
function courseAfter(view: SentenceView, head: number): Words | null {
  for (let at = head + 1; at < Math.min(view.words.length, head + 8); at++) {
    const lower = lowerAt(view, at);
    if (/^[;:.]$/.test(lower)) return null;
    if (!/^(?:in|into|for|enters?|entered|enter)$/.test(lower)) continue;
    const counted = /^(?:its|their|his|her|a|the|day|week)$/.test(lowerAt(view, at + 1));
    for (let unit = at + 1; counted && unit < at + 5; unit++)
      if (
        /^(?:day|night|week|month|year)$/.test(lowerAt(view, unit)) &&
        (ORDINAL.test(lowerAt(view, unit - 1)) || /^\d+$/.test(lowerAt(view, unit + 1)))
      )
        return { first: at, last: unit };
  }
  return null;
}
const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|final|third)$/;
const AFTER_NOUN: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ["forecast", "expected"],
  ["expected", "expected"],
  ["feared", "expected"],
  ["planned", "planned"],
  ["scheduled", "planned"],
  ["due", "planned"],
  ["set", "planned"],
  ["slated", "planned"],
  ["proposed", "proposed"],
  ["demanded", "proposed"],
  ["sought", "proposed"],
  ["alleged", "alleged"],
]);

/** Follows the noun up to what is said of it. */
function hanging(
  view: SentenceView,
  first: number,
  at: number,
  direction: Direction,
  depth: number,
  phraseFirst = first,
): Reality | null {
  const grammar = grammarAt(view, at);
  if (grammar === undefined || depth > DEEPEST) return null;
  const { head, relation } = grammar;
  const fragment = head === -1 || grammarAt(view, head) === undefined;
  const state = stateReality(view, at, direction);
  if (state !== null) return state;
  const edge = Math.min(leftEdge(view, at), phraseFirst);
  const linked = byLink(view, edge - 1, head, direction, depth);
  if (linked !== null) return linked;
  // "Meeting ahead of summit postponed": what stands after a preposition is no subject.
  const led = edge > 0 && grammarAt(view, edge - 1)?.upos === "ADP";
  if (led && (fragment || /^(?:nsubj|csubj|root|amod|list|parataxis)/.test(relation) || head > at))
    return weakly(
      prepositionalReality(view, at, fragment ? at : head, lowerAt(view, edge - 1), direction, depth, edge - 1),
    );
  if (!fragment && /^(?:nsubj|csubj)/.test(relation)) return subjectReality(view, at, head, relation, direction);
  // "is halting it following the attack": a preposition, whatever the parser takes it for.
  if (relation === "obj" && head < at && lowerAt(view, head) === "following")
    return surroundingReality(view, grammarAt(view, head)?.head ?? -1, "following", direction, depth, head, at);
  const said = relation === "obj" ? verbOfSaid(view, at, head) : null;
  if (said !== null) return subjectReality(view, at, said, isPassive(view, said) ? "nsubj:pass" : "nsubj", direction);
  const preposition = prepositionOf(view, first, at);
  if (
    !fragment &&
    isVerb(view, head) &&
    (relation === "obj" ||
      relation === "iobj" ||
      relation === "xcomp" ||
      relation === "ccomp" ||
      relation === "obl:unmarked" ||
      (relation === "obl" && preposition === ""))
  )
    return head < at ? objectReality(view, head, at, direction) : subjectReality(view, at, head, "nsubj", direction);
  if (!fragment && relation === "conj") return hanging(view, first, head, direction, depth + 1);
  if (!fragment && (relation === "appos" || relation === "flat"))
    return hanging(view, head, head, direction, depth + 1);
  if (!fragment && (relation === "compound" || relation === "nmod:poss")) {
    // "summit talks" are talks, and no talk of a summit.
    const isTalks = lowerAt(view, head) === "talks";
    const effect = relation === "compound" && !isTalks ? nounEffects.get(lemmaAt(view, head)) : undefined;
    if (effect !== undefined) return underNoun(view, effect, head, direction);
    return relation === "compound" && head > at
      ? hanging(view, first, head, direction, depth + 1)
      : { ...reality("held", "asserts", [{ first: at, last: at }]), granted: true };
  }
  if (!fragment && preposition !== "") {
    const told = prepositionalReality(view, at, head, preposition, direction, depth);
    // "declined to comment on the arrests": what is known to all, unless it has a day of its own.
    const known = told === null && depth === 0 && !SCHEDULED.has(lemmaAt(view, at)) && isDefinite(view, first, at);
    return known ? { ...reality("held", "asserts", [{ first: at, last: at }]), granted: true, weak: true } : told;
  }
  const main = mainVerbBehindRelative(view, at);
  if (main !== null) return subjectReality(view, at, main, isPassive(view, main) ? "nsubj:pass" : "nsubj", direction);
  return fragmentReality(view, at);
}

/**
 * "Talks that began on Monday have been suspended": a verb with an auxiliary of its own and no subject, which the parser
 * hung on the verb of the clause that describes a noun which nothing governs. Null where there is none.
 */
function mainVerbBehindRelative(view: SentenceView, at: number): number | null {
  const { head = -1, children = [] } = grammarAt(view, at) ?? {};
  if (head !== -1) return null;
  const relative = children.find((child) => child > at && grammarAt(view, child)?.relation === "acl:relcl");
  const behind = relative === undefined ? [] : (grammarAt(view, relative)?.children ?? []);
  const main = behind.find((word) => {
    const { relation = "", children: own = [] } = grammarAt(view, word) ?? {};
    const relations = own.map((child) => grammarAt(view, child)?.relation ?? "");
    return (
      word > (relative ?? word) &&
      /^(?:advcl|ccomp|parataxis)$/.test(relation) &&
      isVerb(view, word) &&
      relations.includes("aux") &&
      !relations.some((one) => /^(?:nsubj|mark|cc|expl)/.test(one))
    );
  });
  return main ?? null;
}

/** "is not in talks", "are on strike", "was under attack": the event is what somebody is in. */
function stateReality(view: SentenceView, at: number, direction: Direction): Reality | null {
  const { children = [] } = grammarAt(view, at) ?? {};
  const be = children.find((child) => child < at && grammarAt(view, child)?.relation === "cop");
  const within = children.some((child) => child < at && /^(?:in|at|on|under)$/.test(lowerAt(view, child)));
  if (be === undefined || !within) return null;
  const verb = verbReality(view, be, direction);
  // "Norvik nurses are on strike": a headline's present, too, tells of a state that lasts.
  const lasts = verb.status === "held" && direction === null && /^(?:is|are|['’]s|['’]re)$/.test(lowerAt(view, be));
  const told: Reality = lasts ? { ...verb, status: "ongoing", firm: true } : verb;
  const no = children.some((child) => child < at && NEGATIONS.has(lowerAt(view, child)));
  return no ? negated(told) : told;
}

const weakly = (told: Reality | null): Reality | null => (told === null ? null : { ...told, weak: true });

/** The first word of the noun's own phrase before it: its determiner, adjectives and possessor. */
function leftEdge(view: SentenceView, at: number): number {
  let edge = at;
  for (let depth = 0; depth < 4; depth++) {
    const before = (grammarAt(view, edge)?.children ?? []).find(
      (child) =>
        child < edge && /^(?:det|amod|compound|nummod|nmod:poss)$/.test(grammarAt(view, child)?.relation ?? ""),
    );
    if (before === undefined) return edge;
    edge = before;
  }
  return edge;
}

function prepositionOf(view: SentenceView, first: number, at: number): string {
  const child = (grammarAt(view, at)?.children ?? []).find(
    (word) => word < at && grammarAt(view, word)?.relation === "case",
  );
  if (child !== undefined) return lowerAt(view, child);
  const before = grammarAt(view, first - 1);
  return before?.upos === "ADP" ? lowerAt(view, first - 1) : "";
}

function prepositionalReality(
  view: SentenceView,
  at: number,
  head: number,
  preposition: string,
  direction: Direction,
  depth: number,
  led = at - 1,
): Reality | null {
  const case_ =
    (grammarAt(view, at)?.children ?? []).find((word) => word < at && grammarAt(view, word)?.relation === "case") ??
    led;
  const tokenVerb = isVerb(view, head);
  if (tokenVerb) {
    const bearing = verbEffect(view, head, objectEffects, preposition);
    if (bearing !== null) {
      const clause = verbReality(view, head, direction);
      return underEffect(bearing.effect, {
        ...clause,
        evidence: [...clause.evidence, { first: head, last: Math.max(bearing.last, case_) }],
      });
    }
  } else {
    if (preposition === "of" && lemmaAt(view, head) === "announcement" && ANNOUNCED_AND_DONE.has(lowerAt(view, at)))
      return { ...reality("held", "asserts", [{ first: head, last: head }]), firm: true };
    if (preposition === "of" && PARTING_NOUNS.has(lemmaAt(view, head)))
      return hanging(view, head, head, direction, depth + 1);
    const effect = nounEffects.get(lemmaAt(view, head));
    if (
      effect !== undefined &&
      /^(?:of|for|to|on|in|about|over|against|into|at)$/.test(preposition) &&
      // "an announcement in a call", "a plan at the meeting": where it was made, and not what for.
      !(/^(?:in|at|into)$/.test(preposition) && !STOPS.has(effect)) &&
      !(effect === "granted" && preposition === "on")
    )
      return underNoun(view, effect, head, direction);
  }
  if (preposition === "of" && !tokenVerb && SIDELINES.has(lowerAt(view, head))) return null;
  if (preposition === "of" && !tokenVerb && !/^(?:eve|ahead)$/.test(lowerAt(view, case_ - 1))) {
    // "flights of aid are on hold": what is said of the flights is said of the aid.
    const whole = hanging(view, head, head, direction, depth + 1);
    if (whole !== null) return whole.status === "held" ? weakly({ ...whole, granted: true }) : whole;
  }
  return weakly(surroundingReality(view, head, preposition, direction, depth, case_, at));
}

/** "a halt in talks", "a delay in talks". */
const STOPS: ReadonlySet<Effect> = new Set<Effect>([
  "postponed",
  "suspended",
  "cancelled",
  "denied",
  "unclear",
  "ongoing",
]);

const SIDELINES: ReadonlySet<string> = new Set(
  "sidelines sideline margins margin fringes fringe run-up course future fate".split(" "),
);

/** "plans for a summit", "brushed aside calls for a vote", "the collapse of talks". */
function underNoun(view: SentenceView, effect: Effect, noun: number, direction: Direction): Reality {
  const words: Words = { first: noun, last: noun };
  const told = underEffect(effect, nounClause(view, noun, direction, 1));
  const outer = nounOutcome(view, noun, direction, 1);
  if (outer !== null && told.stance === "asserts" && effect !== "granted" && effect !== "alleged")
    return { ...outer, evidence: [words, ...outer.evidence] };
  if (told.stance === "asserts" && isRefused(view, noun))
    return { status: told.status, stance: "denies", evidence: [words, ...told.evidence] };
  return { ...told, evidence: [words, ...told.evidence] };
}

/** "brushed aside calls for". */
function isRefused(view: SentenceView, noun: number): boolean {
  const { head = -1, relation = "" } = grammarAt(view, noun) ?? {};
  if (head === -1 || !isVerb(view, head)) return false;
  if (relation !== "obj" && !(relation.startsWith("nsubj") && isPassive(view, head))) return false;
  return verbEffect(view, head, objectEffects)?.effect === "refused";
}
