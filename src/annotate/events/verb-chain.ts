import {
  BE_FORMS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  NEGATIONS,
  PLAIN_ADVERBS,
  PREPOSITIONS,
} from "../../languages/en/function-words.ts";
import { GOVERNING_ADJECTIVES, GOVERNING_VERBS, STATUS_NOUNS } from "../../languages/en/status-words.ts";
import type { VerbForm } from "../../languages/en/verb-forms.ts";
import { verbClasses, wordClasses } from "./phrase-table.ts";
import { lowerAt, type SentenceView, wordAt } from "./sentence-view.ts";

export type Governing = keyof typeof GOVERNING_VERBS;

/** A verb with its auxiliaries, or an adjective or noun that governs an infinitive ("due to", "plans to"). */
export type Link = {
  /** Index of the word itself, and of the first of its auxiliaries. */
  readonly at: number;
  readonly first: number;
  readonly kind: "verb" | "adjective" | "noun" | "headline" | "unknown";
  /** What it says of what it governs; null for the innermost link. */
  readonly governs: Governing | null;
  readonly modal: number | null;
  readonly negation: number | null;
  readonly finite: "past" | "present" | "none";
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
};

const governingVerbs = verbClasses<Governing>(GOVERNING_VERBS);
const statusNouns = wordClasses(STATUS_NOUNS);
const LONGEST_GROUP = 9;
const NO_FORMS: ReadonlySet<VerbForm> = new Set();
const ING: ReadonlySet<VerbForm> = new Set<VerbForm>(["ing"]);

/** The verb at word `at` and what governs it, innermost first: "was scheduled to meet" gives meet, scheduled. */
export function readChain(view: SentenceView, at: number, forms: ReadonlySet<VerbForm>): Link[] {
  const chain = [readGroup(view, at, forms, "verb", null)];
  for (let depth = 0; depth < 4; depth++) {
    const inner = chain[chain.length - 1];
    if (inner === undefined) break;
    const outer = governorOf(view, inner);
    if (outer === null) break;
    chain.push(outer);
  }
  return chain;
}

const isAdverb = (lower: string): boolean => PLAIN_ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith("ly"));

/** Reads the auxiliaries, negations and adverbs before a word. */
function readGroup(
  view: SentenceView,
  at: number,
  forms: ReadonlySet<VerbForm>,
  kind: Link["kind"],
  governs: Governing | null,
): Link {
  let first = at;
  let modal: number | null = null;
  let negation: number | null = null;
  let be: string | null = null;
  let have: string | null = null;
  let does: string | null = null;
  let infinitive = false;
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_GROUP); index--) {
    const lower = lowerAt(view, index);
    if (NEGATIONS.has(lower)) negation = index;
    else if (lower === "to") {
      infinitive = true;
      first = index;
      break;
      // "she'd spoken" is "had", "she'd speak" is "would".
    } else if (/^['’]d$/.test(lower) && forms.has("participle") && !forms.has("base")) {
      have = "had";
    } else if (MODALS.has(lower)) {
      modal = index;
      if (lower === "cannot") negation = index;
    } else if (
      BE_FORMS.has(lower) &&
      !(lower === "'s" && (wordAt(view, index - 1)?.mention ?? -1) !== -1 && !forms.has("ing") && kind === "verb")
    ) {
      be = be === null || be === "been" || be === "being" || be === "be" ? lower : be;
    } else if (HAVE_FORMS.has(lower)) have = lower;
    else if (DO_FORMS.has(lower)) does = lower;
    else if (!isAdverb(lower)) break;
    first = index;
    if (lower === "had" || lower === "did" || lower === "was" || lower === "were") {
      // Only "not" and adverbs can stand before a finite auxiliary, and they are of no use here.
      if (NEGATIONS.has(lowerAt(view, index - 1))) negation = index - 1;
      break;
    }
  }
  // "will at last get", "has, for now, agreed": the tree knows an auxiliary over what is inserted.
  if (modal === null && be === null && have === null && does === null && !infinitive && kind === "verb") {
    const apart = auxiliaryApart(view, at, first);
    const lower = lowerAt(view, apart);
    if (MODALS.has(lower)) modal = apart;
    else if (HAVE_FORMS.has(lower)) have = lower;
    if (apart !== -1) {
      first = apart;
      if (NEGATIONS.has(lowerAt(view, apart + 1))) negation = apart + 1;
    }
  }
  // Adverbs that only stand before the group are not part of it.
  while (first < at && isAdverb(lowerAt(view, first))) first++;
  if (modal === null && be === null && have === null && does === null && view.question) {
    const opening = inverted(view, first);
    if (opening !== null) {
      const lower = lowerAt(view, opening.at);
      if (MODALS.has(lower)) modal = opening.at;
      else if (BE_FORMS.has(lower)) be = lower;
      else if (HAVE_FORMS.has(lower)) have = lower;
      else does = lower;
      negation ??= opening.negation;
    }
  }
  const passive = be !== null && kind === "verb" && forms.has("participle") && !forms.has("ing");
  const progressive = be !== null && forms.has("ing");
  return {
    at,
    first,
    kind,
    governs,
    modal,
    negation,
    finite: finiteness(infinitive, modal, have, be, does, forms, kind),
    perfect: have !== null,
    progressive,
    passive,
    infinitive,
  };
}

/** A modal or a form of "have" farther before the verb than its group goes; -1 where none hangs on it. */
function auxiliaryApart(view: SentenceView, at: number, first: number): number {
  for (const child of view.grammar[at]?.children ?? []) {
    if (child >= first || child < at - LONGEST_GROUP || view.grammar[child]?.relation !== "aux") continue;
    const lower = lowerAt(view, child);
    if (child === 0 || view.question || !(MODALS.has(lower) || HAVE_FORMS.has(lower))) continue;
    if (view.grammar.slice(child + 1, first).every(({ upos, xpos }) => isInserted(upos, xpos))) return child;
  }
  return -1;
}

/** What an adverbial between an auxiliary and its verb is made of. */
const isInserted = (upos: string, xpos: string): boolean =>
  xpos === "," || (upos !== "" && !/^(?:VERB|AUX|SCONJ|CCONJ|PUNCT|PRON)$/.test(upos));

function finiteness(
  infinitive: boolean,
  modal: number | null,
  have: string | null,
  be: string | null,
  does: string | null,
  forms: ReadonlySet<VerbForm>,
  kind: Link["kind"],
): Link["finite"] {
  if (infinitive || modal !== null) return "none";
  if (have !== null) return have === "had" ? "past" : have === "having" ? "none" : "present";
  if (be !== null) return be === "was" || be === "were" ? "past" : be === "be" || be === "being" ? "none" : "present";
  if (does !== null) return does === "did" ? "past" : "present";
  if (kind !== "verb") return "none";
  if (forms.has("past")) return "past";
  if (forms.has("s") || forms.has("base")) return "present";
  return "none";
}

/** The auxiliary that opens a question ("Why did the meeting not take place?"). */
function inverted(view: SentenceView, before: number): { at: number; negation: number | null } | null {
  for (let index = 0; index < Math.min(4, before); index++) {
    const lower = lowerAt(view, index);
    if (MODALS.has(lower) || BE_FORMS.has(lower) || HAVE_FORMS.has(lower) || DO_FORMS.has(lower)) {
      return { at: index, negation: NEGATIONS.has(lowerAt(view, index + 1)) ? index + 1 : null };
    }
  }
  return null;
}

/** What governs an infinitive or a gerund; null where nothing does. */
function governorOf(view: SentenceView, inner: Link): Link | null {
  let before = inner.first - 1;
  while (
    before >= 0 &&
    !isAdjective(view, before) &&
    (isAdverb(lowerAt(view, before)) || NEGATIONS.has(lowerAt(view, before)))
  ) {
    before--;
  }
  if (before < 0) return null;
  const gerund = inner.finite === "none" && !inner.infinitive && inner.modal === null && !inner.progressive;
  if (inner.infinitive) {
    return (
      governorAt(view, before) ??
      objectControl(view, before) ??
      bare(view, before, isHeadline(view, before) ? "headline" : "unknown")
    );
  }
  if (!gerund) return null;
  const lower = lowerAt(view, before);
  if (PREPOSITIONS.has(lower)) {
    const word = lowerAt(view, before - 1);
    if (statusNouns.word(word) !== undefined) return nounLink(view, before - 1);
    return governorAt(view, before - 1);
  }
  return governorAt(view, before);
}

const isAdjective = (view: SentenceView, at: number): boolean =>
  GOVERNING_ADJECTIVES.get(lowerAt(view, at)) !== undefined;

function governorAt(view: SentenceView, at: number): Link | null {
  const lower = lowerAt(view, at);
  // "in order to" gives a purpose and orders nothing.
  if (lower === "order" && lowerAt(view, at - 1) === "in") return null;
  const adjective = GOVERNING_ADJECTIVES.get(lower);
  if (adjective !== undefined) return readGroup(view, at, NO_FORMS, "adjective", adjective);
  const verb = governingVerbs.word(lower);
  if (verb !== undefined && !precededByDeterminer(view, at)) return readGroup(view, at, verb.forms, "verb", verb.value);
  if (statusNouns.word(lower) !== undefined) return nounLink(view, at);
  if (lower === "going") return readGroup(view, at, ING, "verb", "planned");
  if (BE_FORMS.has(lower)) return bare(view, at, "verb", "planned");
  if (HAVE_FORMS.has(lower)) return bare(view, at, "verb", "planned");
  return null;
}

function precededByDeterminer(view: SentenceView, at: number): boolean {
  const lower = lowerAt(view, at - 1);
  return lower === "the" || lower === "a" || lower === "an" || lower === "no" || lower === "their" || lower === "his";
}

/** "urged Kell to meet Dorvet": the verb stands before the one who is to act. */
function objectControl(view: SentenceView, before: number): Link | null {
  for (let index = before; index >= Math.max(0, before - 7); index--) {
    const lower = lowerAt(view, index);
    if (lower === "," || lower === ";" || lower === "that" || lower === ":") return null;
    const verb = governingVerbs.word(lower);
    if (verb !== undefined && index < before && !precededByDeterminer(view, index)) {
      return readGroup(view, index, verb.forms, "verb", verb.value);
    }
  }
  return null;
}

function nounLink(view: SentenceView, at: number): Link {
  const value = statusNouns.word(lowerAt(view, at))?.value;
  const governs: Governing =
    value === "planned" || value === "expected" ? value : value === "held" ? "happened" : "proposed";
  let negation: number | null = null;
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const lower = lowerAt(view, index);
    if (lower === "no" || NEGATIONS.has(lower)) negation = index;
  }
  return { ...bare(view, at, "noun", governs), negation };
}

function bare(_view: SentenceView, at: number, kind: Link["kind"], governs: Governing | null = null): Link {
  return {
    at,
    first: at,
    kind,
    governs: governs ?? (kind === "headline" ? "planned" : null),
    modal: null,
    negation: null,
    finite: "none",
    perfect: false,
    progressive: false,
    passive: false,
    infinitive: false,
  };
}

/** "Kell to meet Dorvet": a name right before "to", with no verb before it. */
function isHeadline(view: SentenceView, before: number): boolean {
  if (view.kind === "body" || view.kind === "quote") return false;
  return (wordAt(view, before)?.full ?? -1) !== -1 || /^\p{Lu}/u.test(wordAt(view, before)?.text ?? "");
}
