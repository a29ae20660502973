import type { EventVerb } from "../../../languages/en/event-verb.ts";
import { EVENT_VERBS, LATER_VERBS } from "../../../languages/en/event-verbs.ts";
import {
  BE_FORMS,
  CLAUSE_OPENERS,
  COORDINATORS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  NEGATIONS,
  PLAIN_ADVERBS,
  PREPOSITIONS,
} from "../../../languages/en/function-words.ts";
import { FIGURATIVE_FORCE, PLAYED_FORCE } from "../../../languages/en/other-senses.ts";
import { STATUS_MODIFIERS } from "../../../languages/en/status-words.ts";
import type { VerbForm } from "../../../languages/en/verb-forms.ts";
import { isOfPeople } from "../field-near.ts";
import { objectWord, subjectWord } from "../participants/plain-phrases.ts";
import { isNationalAdjective } from "../participants/with-nationals.ts";
import { PhraseTable } from "../phrase-table.ts";
import { grammarAt, lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import { isHeadline } from "../status/verb-group-reality.ts";
import { type Link, readChain } from "../verb-chain.ts";
import { isOfHelped } from "./helped.ts";
import { hasOtherSense } from "./other-sense.ts";
import type { Trigger } from "./trigger.ts";

const table = new PhraseTable<EventVerb>();
/** Words of many uses, looked up only where the plain ones tell nothing. */
const wideTable = new PhraseTable<EventVerb>();
for (const verb of [...EVENT_VERBS, ...LATER_VERBS])
  for (const phrase of verb.verbs) (verb.wide === true ? wideTable : table).addVerb(phrase, verb);

/** The words that verb triggers begin with: plain ones, and those of many uses. */
export const VERB_OPENERS: readonly string[] = table.openers;
export const WIDE_VERB_OPENERS: readonly string[] = wideTable.openers;
export const wideVerbOpeners = (isAsked: (verb: EventVerb) => boolean): readonly string[] =>
  wideTable.openersOf(isAsked);

const OBJECT_REACH = 12;

/** Whether a word of many uses that fills words `first`..`last` is of the field that it asks for, and its kind asked for. */
export type Wanted = (
  asking: {
    readonly type: string;
    readonly noun: string;
    readonly beside?: ReadonlySet<string>;
    readonly unless?: ReadonlySet<string>;
  },
  first: number,
  last: number,
) => boolean;

const NOTHING: never[] = [];
const NOT_READ: readonly Link[] = [];

/** The verb triggers that may begin at word `at`, the likeliest reading first; with `isWanted`, those of many uses. */
export function verbsAt(
  view: SentenceView,
  at: number,
  isWanted: Wanted | null = null,
): Extract<Trigger, { sort: "verb" }>[] {
  const matches = (isWanted === null ? table : wideTable).allAt(view, at);
  if (matches.length === 0) return NOTHING;
  const found: Extract<Trigger, { sort: "verb" }>[] = [];
  let forms: ReadonlySet<VerbForm> | null = null;
  let chain: readonly Link[] | null = null;
  for (const match of matches) {
    // Phrases of one verb are of the same forms: what is read of the word is read once.
    if (match.forms !== forms) {
      forms = match.forms;
      chain = readsAsVerb(view, at, forms) ? NOT_READ : null;
    }
    if (chain === null) continue;
    const last = at + match.length - 1;
    const { objects, subjects } = match.value;
    if (isWanted !== null && !isWanted(match.value, at, last)) continue;
    if (isAdjective(view, at)) continue;
    if (chain === NOT_READ) chain = readChain(view, at, forms);
    const own = chain[0];
    if (own === undefined) continue;
    if (match.value.negated === true && own.negation === null) continue;
    if (subjects !== undefined && !subjects.includes(lowerAt(view, counted(view, subjectWord(view, at))))) continue;
    if (hasOtherSense(view, at, match.value.type)) continue;
    if (match.value.people === true && !isOfPeople(view, at)) continue;
    let object = -1;
    let reduced = false;
    const participleAlone =
      match.forms.has("participle") && !own.passive && !own.perfect && own.modal === null && own.finite === "past";
    if (objects !== undefined) {
      // "was charged with": what "with" brings in stands behind a passive, too.
      const isBehind = objects.every((word) => PREPOSITIONS.has(word));
      object =
        own.passive && !isBehind
          ? objectBefore(view, own.first, objects, 14)
          : objectAfter(view, last + 1, objects, match.value.reach ?? OBJECT_REACH);
      // "staged a hunger strike", "launched war games".
      if (object !== -1 && match.value.type === "ASSAULT" && isOfNoForce(view, object)) continue;
      if (isBehind && object !== -1 && participleAlone) reduced = isHeadlinePassive(view, at, last, match.value);
      const joined = match.value.wide !== true || grammarAt(view, at)?.relation === "acl";
      if (object === -1 && participleAlone && joined) {
        object = objectRightBefore(view, own.first, objects);
        reduced = object !== -1;
      }
      if (object === -1) continue;
    } else if (participleAlone) {
      const next = lowerAt(view, last + 1);
      reduced =
        (grammarAt(view, at)?.relation === "acl" && isOfNumber(view, at)) ||
        isHeadlinePassive(view, at, last, match.value) ||
        isJoinedPassive(view, at) ||
        next === "by" ||
        (next === "of" && match.value.type === "ACCUSE");
    }
    found.push({ sort: "verb", first: at, last, verb: match.value, chain, reduced, object });
  }
  return found;
}

/** "Eight of the nine sailors": those of whom a number is told; else the word itself. */
function counted(view: SentenceView, at: number): number {
  const { upos = "", children = [] } = grammarAt(view, at) ?? {};
  if (upos !== "NUM") return at;
  const isOf = (child: number): boolean =>
    (grammarAt(view, child)?.children ?? []).some((one) => lowerAt(view, one) === "of");
  return children.find((child) => grammarAt(view, child)?.relation === "nmod" && isOf(child)) ?? at;
}

/** "Sorland's visiting president": an -ing form between an owner and a noun. */
const isAdjective = (view: SentenceView, at: number): boolean =>
  grammarAt(view, at)?.xpos === "VBG" &&
  grammarAt(view, at - 1)?.xpos === "POS" &&
  /^(?:NOUN|PROPN)$/.test(grammarAt(view, at + 1)?.upos ?? "") &&
  !CONJOINED.test(lowerAt(view, at + 2));
/** "Kell's meeting Dorvet and …" is what Kell is doing, or a noun. */
const CONJOINED = /^(?:and|with|in|on|at)$/;

/** "Premier arrested in Norvik", "Gorilla killed after boy falls into moat": no auxiliary in a headline, and nobody it is done to behind it. */
function isHeadlinePassive(view: SentenceView, at: number, last: number, { frame, type }: EventVerb): boolean {
  if (!isHeadline(view) || at === 0 || (frame !== "target" && frame !== "both" && type !== "COURT")) return false;
  const next = wordAt(view, last + 1);
  // "Bank charged with fraud"
  if (type === "COURT" && last > at && /^(?:with|of)$/.test(lowerAt(view, last))) return true;
  return (
    next === undefined || PREPOSITIONS.has(next.lower) || next.time !== -1 || /^(?:to|[,:;.–—-])$/.test(next.lower)
  );
}

/** "were killed or wounded": the auxiliary is for both. */
function isJoinedPassive(view: SentenceView, at: number): boolean {
  const { relation = "", head = -1, children = [] } = grammarAt(view, at) ?? {};
  if (relation !== "conj" || head === -1 || head > at || objectWord(view, at) !== -1) return false;
  if (children.some((child) => /^(?:nsubj|aux|csubj)/.test(grammarAt(view, child)?.relation ?? ""))) return false;
  return (grammarAt(view, head)?.children ?? []).some((child) => grammarAt(view, child)?.relation === "aux:pass");
}

/** A word of force that is none beside its neighbour: "hunger strike", "war games". */
const isOfNoForce = (view: SentenceView, at: number): boolean =>
  FIGURATIVE_FORCE.has(lowerAt(view, at - 1)) || PLAYED_FORCE.has(lowerAt(view, at + 1));

/** "with 100 others wounded", "two people killed": they were. */
const isOfNumber = (view: SentenceView, at: number): boolean =>
  (grammarAt(view, grammarAt(view, at)?.head ?? -1)?.children ?? []).some(
    (child) => child < at && grammarAt(view, child)?.relation === "nummod",
  );

/** "capable of hitting the capital": what could be done. */
const isAbility = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at - 1) === "of" && /^(?:in)?capable$/.test(lowerAt(view, at - 2));

/** "Airline ignites Twitter storm": in a headline with a verb of its own, what that verb acts on. */
function isObjectInHeadline(view: SentenceView, at: number): boolean {
  const { upos = "", relation = "", head = -1 } = grammarAt(view, at) ?? {};
  return (
    view.kind !== "body" &&
    upos === "NOUN" &&
    relation === "obj" &&
    head !== -1 &&
    head < at &&
    /^VB[DZP]$/.test(grammarAt(view, head)?.xpos ?? "")
  );
}

/** "17 dead as Norvik ferry goes down": a present form right before a verb of its own tense is that verb's subject. */
const isSubjectInHeadline = (view: SentenceView, at: number, forms: ReadonlySet<VerbForm>): boolean =>
  view.kind !== "body" &&
  forms.has("base") &&
  !forms.has("past") &&
  /^(?:NOUN|PROPN)$/.test(grammarAt(view, at)?.upos ?? "") &&
  /^VB[ZD]$/.test(grammarAt(view, at + 1)?.xpos ?? "");

/** Many of these words are nouns too; without a tagger the word before decides. */
function readsAsVerb(view: SentenceView, at: number, forms: ReadonlySet<VerbForm>): boolean {
  const word = wordAt(view, at);
  if (word === undefined || word.mention !== -1) return false;
  // Names of things are capitalised in running text; headlines capitalise everything.
  if (at > 0 && /^\p{Lu}/u.test(word.text) && view.kind === "body") return false;
  const grammar = grammarAt(view, at);
  if (isOfHelped(view, at) || isAbility(view, at)) return false;
  if (grammar !== undefined && grammar.upos !== "" && view.kind === "body")
    return grammar.upos === "VERB"
      ? (grammar.relation !== "amod" || isPlea(view, at)) && grammar.relation !== "compound"
      : grammar.upos !== "PROPN" && forms.has("past") && !forms.has("base") && isBeforeObject(view, at);
  if (isObjectInHeadline(view, at) || isSubjectInHeadline(view, at, forms)) return false;
  const before = lowerAt(view, at - 1);
  if (DETERMINERS.has(before) && before !== "that" && before !== "both" && before !== "all") return false;
  if (before === "'s" || before === "’" || before === "'") return false;
  if (STATUS_MODIFIERS.get(before) !== undefined && wordAt(view, at - 1)?.mention === -1) return false;
  if (forms.has("past") || forms.has("participle")) return !PREPOSITIONS.has(before) || SUBORDINATING.has(before);
  if (forms.has("ing")) return true;
  if (before === "to" || MODALS.has(before) || DO_FORMS.has(before) || NEGATIONS.has(before)) return true;
  if (PREPOSITIONS.has(before)) return false;
  if (forms.has("s")) return isSubjectLike(view, at - 1) || hasSubject(view, at);
  return isSubjectLike(view, at - 1) || PLAIN_ADVERBS.has(before) || COORDINATORS.has(before);
}

/** "Ada Kell, a clerk, pleaded guilty": no adjective, whatever the parser takes it for. */
const isPlea = (view: SentenceView, at: number): boolean =>
  grammarAt(view, at)?.lemma === "plead" && /^(?:guilty|not|no)$/.test(lowerAt(view, at + 1));

/** "Tarsel buries its dead": a present form with a subject of its own before it. */
const hasSubject = (view: SentenceView, at: number): boolean =>
  grammarAt(view, at)?.xpos === "VBZ" &&
  (grammarAt(view, at)?.children ?? []).some((child) => child < at && grammarAt(view, child)?.relation === "nsubj");

/** "a fire swept through", "the mud buried part of": a past form behind a noun, with what it acts on right after it. */
const isBeforeObject = (view: SentenceView, at: number): boolean => {
  const next = lowerAt(view, at + 1);
  const before = grammarAt(view, at - 1)?.upos;
  const behind = before === "NOUN" || before === "PROPN" || before === "PRON";
  return behind && (DETERMINERS.has(next) || PREPOSITIONS.has(next) || grammarAt(view, at + 1)?.upos === "NUM");
};
const SUBORDINATING: ReadonlySet<string> = new Set(["after", "before", "since", "until", "as", "than"]);

function isSubjectLike(view: SentenceView, at: number): boolean {
  const word = wordAt(view, at);
  if (word === undefined) return false;
  if (isNationalAdjective(word.text)) return false;
  if (word.mention !== -1 || word.full !== -1) return true;
  if (/^(?:he|she|they|we|i|you|it|who|which|that)$/.test(word.lower)) return true;
  if (PLAIN_ADVERBS.has(word.lower) || /ly$/.test(word.lower)) return at > 0 && isSubjectLike(view, at - 1);
  return /^[a-z]{3,}s$/.test(word.lower) && !BE_FORMS.has(word.lower) && !HAVE_FORMS.has(word.lower);
}

function objectAfter(view: SentenceView, from: number, objects: readonly string[], reach: number): number {
  for (let at = from; at < Math.min(view.words.length, from + reach); at++) {
    const lower = lowerAt(view, at);
    if (objects.includes(lower)) {
      const next = lowerAt(view, at + 1);
      if (objects.includes(next) || next === "bill") continue;
      return at;
    }
    if (/^[;:?!]$/.test(lower) || (CLAUSE_OPENERS.has(lower) && at > from)) return -1;
    if (lower === "," && at - from > 5) return -1;
  }
  return -1;
}

/** "the bill passed in May", "the bill, introduced in April,". */
function objectRightBefore(view: SentenceView, from: number, objects: readonly string[]): number {
  const at = lowerAt(view, from - 1) === "," ? from - 2 : from - 1;
  return objects.includes(lowerAt(view, at)) ? at : -1;
}

function objectBefore(view: SentenceView, from: number, objects: readonly string[], reach: number): number {
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const lower = lowerAt(view, at);
    if (objects.includes(lower)) return at;
    if (/^[;:?!]$/.test(lower) || lower === "that") return -1;
  }
  return -1;
}
