import type { Time } from "../../../core/layers.ts";
import { DEEDS, DONE_TO, SUFFERED } from "../../../languages/en/deeds-done-to.ts";
import { LAW_NOUNS } from "../../../languages/en/event-nouns.ts";
import { CLAUSE_OPENERS, COORDINATORS, DETERMINERS, PREPOSITIONS } from "../../../languages/en/function-words.ts";
import { FORMS_OF_REPORTING } from "../../../languages/en/saying-forms.ts";
import { FINDING, LOOKING_INTO, STARTING } from "../../../languages/en/telling-of-deeds.ts";
import { grammarAt, lowerAt, opensPlan, type SentenceView, type Word, wordAt } from "../sentence-view.ts";
import { lemmaAt } from "../status/effect-tables.ts";

const AFTER_REACH = 14;
/** Over a long list of who takes part, up to the day that is planned. */
const PLAN_REACH = 20;
const PLANNED: ReadonlySet<string> = new Set("expected planned scheduled due set slated postponed".split(" "));
const BEFORE_REACH = 3;
/** Too vague to be when something happens. */
const VAGUE: ReadonlySet<string> = new Set(
  "recently soon now currently eventually once earlier previously later".split(" "),
);
const BREAKS: ReadonlySet<string> = new Set(
  "; : ? ! ) nor after before until that which who when while because since if although but".split(" "),
);

/** Where a stretch of words reaches: the phrase of a trigger, with its own first and last word. */
export type Reach = {
  readonly phraseFirst: number;
  readonly first: number;
  readonly last: number;
  readonly blocked: ReadonlySet<number>;
};

/** "since 1994, when nine were killed in a fire": the time that the clause opens with, for all that it tells. */
function timeOfWhen(view: SentenceView, first: number, dated: (word: Word | undefined) => Time | null): Time | null {
  for (let at = first - 1; at > first - AFTER_REACH; at--) {
    const lower = lowerAt(view, at);
    if (lower === "when") return dated(wordAt(view, lowerAt(view, at - 1) === "," ? at - 2 : at - 1));
    if (lower === "" || BREAKS.has(lower)) return null;
  }
  return null;
}

/**
 * The date or clock time of the same sentence that belongs to the trigger: inside its phrase, after it in the clause,
 * right before it, or at the head of the sentence. `allowed` refuses times that stand in somebody else's words.
 */
export function attachTime(view: SentenceView, reach: Reach, allowed: (time: Time) => boolean): Time | null {
  const dated = (word: Word | undefined): Time | null => {
    if (word === undefined || word.time === -1) return null;
    const time = view.times.find((each) => each.id === word.time);
    if (VAGUE.has(word.lower) && time?.start === word.start && time.end === word.end) return null;
    return time !== undefined && (time.type === "DATE" || time.type === "TIME") && allowed(time) ? time : null;
  };
  for (let at = reach.phraseFirst; at <= reach.last; at++) {
    const time = dated(wordAt(view, at));
    if (time !== null) return time;
  }
  const own = timeOfItsStart(view, reach, dated);
  if (own !== null) return own;
  let planned = false;
  for (let at = reach.last + 1; at <= Math.min(reach.last + PLAN_REACH, view.words.length - 1); at++) {
    planned ||= PLANNED.has(lowerAt(view, at));
    if (at > reach.last + AFTER_REACH && !planned) break;
    if (reach.blocked.has(at) || (BREAKS.has(lowerAt(view, at)) && !opensPlan(view, at))) break;
    const time = dated(wordAt(view, at));
    if (time !== null && (isYearOfLaw(view, at) || isOthers(view, at))) continue;
    if (time !== null && (isOfDeedBetween(view, reach, at) || isOfItsFinding(view, reach, at))) return null;
    if (time !== null) return saidThen(view, at) ? null : time;
  }
  const then = timeOfWhen(view, reach.phraseFirst, dated);
  if (then !== null) return then;
  for (let at = reach.phraseFirst - 1; at >= 0; at--) {
    if (reach.blocked.has(at) || BREAKS.has(lowerAt(view, at)) || FORMS_OF_REPORTING.has(lowerAt(view, at))) break;
    // "met on Monday to prepare the summit": the day is that of the verb before.
    if (at < reach.phraseFirst - 1 && isInfinitive(view, at)) break;
    const time = dated(wordAt(view, at));
    if (time === null) continue;
    const near = reach.phraseFirst - at <= BEFORE_REACH;
    const opening = time.start - view.sentence.start <= 12 || wordAt(view, 0)?.time === time.id;
    if ((near || opening) && !saidThen(view, at)) return time;
    break;
  }
  return timeOfClauseAbove(view, reach, dated);
}

/** "A commission of inquiry led by Kell would open on Monday", "the inquiry, which opened on Monday": the day that it opened. */
function timeOfItsStart(
  view: SentenceView,
  { last }: Reach,
  dated: (word: Word | undefined) => Time | null,
): Time | null {
  const noun = grammarAt(view, last);
  if (noun?.upos !== "NOUN") return null;
  const above = noun.relation === "nmod" && lowerAt(view, last - 1) === "of" ? noun.head : -1;
  const nouns = above === -1 ? [last] : [last, above];
  const verbs = nouns.flatMap((at) => {
    const { relation = "", head = -1, children = [] } = grammarAt(view, at) ?? {};
    const clauses = children.filter((child) => grammarAt(view, child)?.relation === "acl:relcl");
    return relation.startsWith("nsubj") ? [head, ...clauses] : clauses;
  });
  for (const verb of verbs) {
    if (!STARTING.has(lemmaAt(view, verb))) continue;
    for (const child of grammarAt(view, verb)?.children ?? []) {
      const time = dated(wordAt(view, child));
      if (time !== null && child > last) return time;
    }
  }
  return null;
}

/** "In May two were killed when a plane came down": both at one time. */
function timeOfClauseAbove(
  view: SentenceView,
  { last }: Reach,
  dated: (word: Word | undefined) => Time | null,
): Time | null {
  const { relation = "", head = -1, children = [] } = grammarAt(view, last) ?? {};
  if (head === -1 || !relation.startsWith("advcl")) return null;
  if (!children.some((child) => child < last && /^(?:when|as|while)$/.test(lowerAt(view, child)))) return null;
  for (const child of grammarAt(view, head)?.children ?? []) {
    const time = dated(wordAt(view, child));
    if (time !== null && child !== last && !saidThen(view, child)) return time;
  }
  return null;
}

const DEPTH = 10;

/**
 * "a sentence over the killing of traders in May": by grammar the day hangs on another deed that stands between. Where it
 * hangs on no such thing the order of the words decides, since parsers often err on what a phrase belongs to.
 */
function isOfDeedBetween(view: SentenceView, reach: Reach, at: number): boolean {
  const above = new Set<number>();
  for (let word = reach.last, step = 0; word >= 0 && step < DEPTH; step++) {
    above.add(word);
    word = grammarAt(view, word)?.head ?? -1;
  }
  for (let word = reach.phraseFirst; word <= reach.last; word++) above.add(word);
  const time = wordAt(view, at)?.time;
  let word = at;
  for (let step = 0; step < DEPTH; step++) {
    word = grammarAt(view, word)?.head ?? -1;
    if (word === -1 || above.has(word)) return false;
    if (wordAt(view, word)?.time === time || word <= reach.last || word >= at) continue;
    const lower = lowerAt(view, word);
    if (SUFFERED.has(lower) || DONE_TO.has(lower) || DEEDS.has(lower)) return true;
    // "a summit that is expected in May": what is said of the very noun is of it.
    const { upos, relation = "", head = -1 } = grammarAt(view, word) ?? {};
    if (upos === "VERB" && /^(?:acl$|advcl)/.test(relation) && head !== reach.last) return true;
  }
  return false;
}

/**
 * "learned of the breach on July 29", "begin an inquiry into the cause of the crash on Monday": the day is that on which
 * it was found out or is looked into.
 */
function isOfItsFinding(view: SentenceView, { last }: Reach, at: number): boolean {
  const noun = grammarAt(view, last);
  if (noun?.upos !== "NOUN") return false;
  let word = last;
  for (let step = 0; step < DEPTH; step++) {
    const { relation = "", head = -1 } = grammarAt(view, word) ?? {};
    if (head === -1 || head > last) return false;
    if (/^(?:obj|obl)/.test(relation)) return FINDING.has(lemmaAt(view, head)) && grammarAt(view, at)?.head !== last;
    if (!relation.startsWith("nmod")) return false;
    if (LOOKING_INTO.has(lemmaAt(view, head))) return true;
    word = head;
  }
  return false;
}

/** "the Harbour Act of 2030": part of a name. */
function isYearOfLaw(view: SentenceView, at: number): boolean {
  return lowerAt(view, at - 1) === "of" && LAW_NOUNS.has(lowerAt(view, at - 2)) && /^\d{4}$/.test(lowerAt(view, at));
}

/** "Sorland's May 3 missile test": the day is that of another noun. */
function isOthers(view: SentenceView, at: number): boolean {
  const id = wordAt(view, at)?.time;
  let after = at + 1;
  while (wordAt(view, after)?.time === id) after++;
  if (!/^(?:'s|the|a|his|her|its|their)$/.test(lowerAt(view, at - 1))) return false;
  const next = lowerAt(view, after);
  return /^[a-z-]+$/.test(next) && !PREPOSITIONS.has(next) && !COORDINATORS.has(next) && !CLAUSE_OPENERS.has(next);
}

/** "said on Friday": the day of the saying. */
function saidThen(view: SentenceView, at: number): boolean {
  const id = wordAt(view, at)?.time;
  let before = at - 1;
  while (wordAt(view, before)?.time === id) before--;
  const lower = lowerAt(view, before);
  if (lower === "on" || lower === "late" || lower === "early") before--;
  return FORMS_OF_REPORTING.has(lowerAt(view, before));
}

/** "to prepare": no determiner, name or time after it. */
function isInfinitive(view: SentenceView, at: number): boolean {
  const next = wordAt(view, at + 1);
  return (
    lowerAt(view, at) === "to" &&
    next !== undefined &&
    next.full === -1 &&
    next.time === -1 &&
    /^[a-z]+$/.test(next.text) &&
    !DETERMINERS.has(next.lower)
  );
}
