import type { Status } from "../../core/vocabulary.ts";
import { MEASURE_NOUNS } from "../../languages/en/event-nouns.ts";
import {
  BE_FORMS,
  CLAUSE_OPENERS,
  COORDINATORS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
} from "../../languages/en/function-words.ts";
import { STATUS_MODIFIERS, STATUS_NOUNS } from "../../languages/en/status-words.ts";
import type { VerbForm } from "../../languages/en/verb-forms.ts";
import { wordClasses } from "./phrase-table.ts";
import { predicateFrom } from "./predicate.ts";
import type { Said } from "./said.ts";
import { grammarAt, lowerAt, type SentenceView, wordAt } from "./sentence-view.ts";
import { actVerbs, declaringVerbs, statusVerbs } from "./status-tables.ts";
import { type Link, readChain } from "./verb-chain.ts";

/** An event noun with what stands around it that may tell its status. Word indexes, `last` inclusive. */
export type NounSite = {
  readonly first: number;
  readonly head: number;
  readonly determiner: string;
  readonly modifiers: readonly { readonly at: number; readonly status: Status }[];
  readonly governor: Said | null;
  readonly statusNoun: Said | null;
  readonly predicate: Said | null;
  /** The preposition before the phrase, and where it stands. */
  readonly preposition: { readonly at: number; readonly word: string } | null;
};

const STOPPED: ReadonlySet<string> = new Set(["postponed", "cancelled", "suspended"]);
/** Which verbs are asked first about an object: an encounter, a deed, or a deed that saying does ("announced sanctions"). */
const GOVERNORS = {
  encounter: [statusVerbs, actVerbs],
  deed: [actVerbs, statusVerbs],
  declared: [declaringVerbs, actVerbs, statusVerbs],
} as const;
const statusNouns = wordClasses(STATUS_NOUNS);

/** Reads around the noun that fills words `nounFirst`..`head`; `deed` as in GOVERNORS. */
export function readNounSite(
  view: SentenceView,
  nounFirst: number,
  head: number,
  deed: keyof typeof GOVERNORS,
): NounSite {
  const first = phraseStart(view, nounFirst);
  const modifiers: { at: number; status: Status }[] = [];
  for (let at = first; at < nounFirst; at++) {
    const status = STATUS_MODIFIERS.get(lowerAt(view, at));
    if (status !== undefined && wordAt(view, at)?.mention === -1) modifiers.push({ at, status });
  }
  const governor = governorBefore(view, first, deed) ?? giverBefore(view, first, head, deed);
  const preposition = governor === null ? prepositionBefore(view, first) : null;
  const statusNoun = statusNounAround(view, first, head, preposition, governor);
  const subject = governor === null && preposition === null;
  const part = statusNoun !== null || (governor?.chain.some((link) => link.kind === "noun") ?? false);
  const said =
    subject || part
      ? predicateFrom(view, Math.max(head, statusNoun?.last ?? head))
      : (clauseAfter(view, head, preposition) ?? predicateFrom(view, head, "close"));
  // "Plans for the meeting were discussed": of what is said of plans, only what stops them is said of the meeting.
  const predicate = part && said !== null && !STOPPED.has(said.status ?? "") ? null : said;
  return { first, head, determiner: lowerAt(view, first), modifiers, governor, statusNoun, predicate, preposition };
}

/** Where the noun phrase begins: over modifiers and names, up to its determiner or possessor. */
function phraseStart(view: SentenceView, nounFirst: number): number {
  let start = nounFirst;
  let unknown = 0;
  for (let at = nounFirst - 1; at >= Math.max(0, nounFirst - 14); at--) {
    const word = wordAt(view, at);
    if (word === undefined) break;
    const lower = word.lower;
    if (lower === "'s" || ((lower === "'" || lower === "’") && /s$/.test(lowerAt(view, at - 1))))
      return possessorStart(view, at);
    if (lower === ")" && lowerAt(view, at - 1) === "'s") continue;
    if (lower === "that" && !isDemonstrative(view, at)) break;
    if (DETERMINERS.has(lower)) {
      start = at;
      break;
    }
    if (lower === "of" && MEASURE_NOUNS.has(lowerAt(view, at - 1))) {
      at--;
      start = at;
      continue;
    }
    if (
      word.mention !== -1 ||
      word.time !== -1 ||
      STATUS_MODIFIERS.get(lower) !== undefined ||
      isDash(lower) ||
      /^\d/.test(lower)
    ) {
      if (word.full !== -1 && start !== nounFirst && wordAt(view, start)?.full === -1 && unknown > 1) break;
      if (isVerbHere(view, at)) break;
      start = at;
      continue;
    }
    if (/^["“”]$/.test(lower) && start === nounFirst) continue;
    // What stands between a verb or preposition and the noun belongs to the noun: "held lengthy talks".
    if (PREPOSITIONS.has(lower) || isVerbHere(view, at)) return at + 1;
    if (!/^\p{L}/u.test(lower) || COORDINATORS.has(lower) || CLAUSE_OPENERS.has(lower) || isAuxiliary(lower)) break;
    unknown++;
    if (unknown > 3) break;
    // An adjective that no list knows: only the determiner or the name before it can vouch for it.
    if (lower.includes("-") || /^\p{Lu}/u.test(word.text)) start = at;
  }
  return start;
}

/** "after that call", not "said that talks". */
function isDemonstrative(view: SentenceView, at: number): boolean {
  const before = lowerAt(view, at - 1);
  return at === 0 || PREPOSITIONS.has(before) || before === "," || COORDINATORS.has(before);
}

function possessorStart(view: SentenceView, mark: number): number {
  let start = mark;
  for (let at = mark - 1; at >= Math.max(0, mark - 12); at--) {
    const word = wordAt(view, at);
    if (word === undefined) break;
    if (word.full !== -1 || /^\p{Lu}/u.test(word.text) || /^[A-Z]\.$/.test(word.text)) start = at;
    else if (COORDINATORS.has(word.lower) && (wordAt(view, at - 1)?.full ?? -1) !== -1) start = at;
    else if ((DETERMINERS.has(word.lower) && word.lower !== "that") || word.lower === "(") {
      // "yesterday's (A and B's) call"
      const dated = word.lower === "(" && lowerAt(view, at - 1) === "'s" && (wordAt(view, at - 2)?.time ?? -1) !== -1;
      start = dated ? at - 2 : at;
      break;
    } else if (start !== mark || PREPOSITIONS.has(word.lower) || isAuxiliary(word.lower) || !/^\p{L}/u.test(word.lower))
      break;
  }
  return start;
}

function isVerbHere(view: SentenceView, at: number): boolean {
  const lower = lowerAt(view, at);
  if (wordAt(view, at)?.mention !== -1) return false;
  const verb = statusVerbs.word(lower) ?? actVerbs.word(lower);
  if (verb === undefined) return false;
  const before = lowerAt(view, at - 1);
  if (DETERMINERS.has(before) || STATUS_MODIFIERS.get(before) !== undefined || before === "'s") return false;
  // "scheduled talks" after a verb or at the start of a clause is a modifier; "have scheduled talks" is not.
  if (STATUS_MODIFIERS.get(lower) !== undefined) {
    return isAuxiliary(before) || (wordAt(view, at - 1)?.full ?? -1) !== -1;
  }
  return true;
}

const isDash = (lower: string): boolean => lower === "–" || lower === "-" || lower === "‑";
const isAuxiliary = (lower: string): boolean =>
  BE_FORMS.has(lower) || HAVE_FORMS.has(lower) || DO_FORMS.has(lower) || MODALS.has(lower) || NEGATIONS.has(lower);

/** The verb whose object the phrase is: "called off the summit", "hold a meeting". */
function governorBefore(view: SentenceView, first: number, deed: keyof typeof GOVERNORS): Said | null {
  let last = first - 1;
  while (last >= 0 && /^["“”(]$/.test(lowerAt(view, last))) last--;
  // "agreed on and held talks"
  for (let at = last; at >= Math.max(0, last - 3); at--) {
    for (const table of GOVERNORS[deed]) {
      for (const match of table.allAt(view, at)) {
        if (at + match.length !== last + 1) continue;
        if (readsAsNoun(view, at, match.forms)) continue;
        const chain = readChain(view, at, match.forms);
        return { status: match.value, first: chain[0]?.first ?? at, last, chain };
      }
    }
  }
  return null;
}

/** "offered both sides talks": whom it is offered stands between, and grammar tells whose object the noun is. */
function giverBefore(view: SentenceView, first: number, head: number, deed: keyof typeof GOVERNORS): Said | null {
  const { relation, head: verb = -1 } = grammarAt(view, head) ?? {};
  if (relation !== "obj" || verb < 0 || verb >= first) return null;
  const children = grammarAt(view, verb)?.children ?? [];
  const given = children.some((child) => child < first && /^i?obj$/.test(grammarAt(view, child)?.relation ?? ""));
  if (!given) return null;
  for (const table of GOVERNORS[deed]) {
    for (const match of table.allAt(view, verb)) {
      if (match.length > 1 || readsAsNoun(view, verb, match.forms)) continue;
      const chain = readChain(view, verb, match.forms);
      return { status: match.value, first: chain[0]?.first ?? verb, last: verb, chain };
    }
  }
  return null;
}

/** "no plans for", "Plans for": a noun that looks like a verb. */
function readsAsNoun(view: SentenceView, at: number, forms: ReadonlySet<VerbForm>): boolean {
  const before = wordAt(view, at - 1);
  if (before !== undefined && DETERMINERS.has(before.lower) && before.lower !== "that") return true;
  if (forms.has("past") || forms.has("ing") || forms.has("participle")) return false;
  return (
    before === undefined ||
    (statusNouns.word(lowerAt(view, at)) !== undefined && before.full === -1 && !isVerbal(before.lower))
  );
}
const isVerbal = (lower: string): boolean =>
  isAuxiliary(lower) || /^(?:to|he|she|they|we|i|you|who|which|that|and)$/.test(lower);

function prepositionBefore(view: SentenceView, first: number): NounSite["preposition"] {
  let at = first - 1;
  while (at >= 0 && /^["“”(]$/.test(lowerAt(view, at))) at--;
  const word = lowerAt(view, at);
  return PREPOSITIONS.has(word) ? { at, word } : null;
}

/** "postponement of the meeting", "meeting cancellation", "plans to hold a meeting". */
function statusNounAround(
  view: SentenceView,
  first: number,
  head: number,
  preposition: NounSite["preposition"],
  governor: Said | null,
): Said | null {
  if (preposition !== null && ["of", "for", "to", "on", "about"].includes(preposition.word)) {
    for (let at = preposition.at - 1; at >= Math.max(0, preposition.at - 2); at--) {
      const noun = statusNouns.word(lowerAt(view, at));
      if (noun === undefined) continue;
      return { status: noun.value, first: at, last: first - 1 < at ? at : first - 1, chain: [nounChain(view, at)] };
    }
  }
  const after = statusNouns.word(lowerAt(view, head + 1));
  if (
    after !== undefined &&
    after.value !== "held" &&
    governor?.status !== after.value &&
    wordAt(view, head + 1)?.mention === -1
  ) {
    return { status: after.value, first: head + 1, last: head + 1, chain: [nounChain(view, head + 1)] };
  }
  return null;
}

/** A noun as a link, with the negation that its own phrase carries ("no plans for"). */
function nounChain(view: SentenceView, at: number): Link {
  let negation: number | null = null;
  for (let index = at - 1; index >= Math.max(0, at - 7); index--) {
    const lower = lowerAt(view, index);
    if (lower === "no" || NEGATIONS.has(lower)) {
      negation = index;
      break;
    }
    if (lower === "any") negation = farNegation(view, index);
    if (/^[,;:.]$/.test(lower)) break;
  }
  return {
    at,
    first: at,
    kind: "noun",
    governs: null,
    modal: null,
    negation,
    finite: "none",
    perfect: false,
    progressive: false,
    passive: false,
    infinitive: false,
  };
}

/** The negation that "any" hangs on: "neither … was there any mention of". */
function farNegation(view: SentenceView, from: number): number | null {
  for (let at = from - 1; at >= 0; at--) if (NEGATIONS.has(lowerAt(view, at)) || lowerAt(view, at) === "no") return at;
  return null;
}

/** "after the summit was called off": the preposition is a conjunction, and the noun a subject. */
function clauseAfter(view: SentenceView, head: number, preposition: NounSite["preposition"]): Said | null {
  if (preposition === null || !/^(?:after|before|since|until|as)$/.test(preposition.word)) return null;
  return predicateFrom(view, head, "clause");
}
