import type { TextSpan } from "../../core/span.ts";
import {
  ADJECTIVE_OPENERS,
  ADVERB_PHRASES,
  EXTRA_ADVERBS,
  NEVER_VERBS,
  NOT_ADVERBS,
  NOUN_OPENERS,
  PEOPLE_WITHOUT_NOUN,
  RECEIVING_FORMS,
  SUBJECT_WORDS,
} from "../../languages/en/cue-words.ts";
import {
  BE_FORMS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  NEGATIONS,
  PLAIN_ADVERBS,
  PREPOSITIONS,
} from "../../languages/en/function-words.ts";
import { EVIDENTIAL_ADVERBS } from "../../languages/en/hedges.ts";
import { CARRIER_NOUNS, CARRYING_PARTICIPLES, MEDIA_NOUNS } from "../../languages/en/relay-words.ts";
import { MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { LEADING_VERBS, NOUN_FORMS, REPORTING_FORMS, type ReportingVerb } from "../../languages/en/reporting-verbs.ts";
import { OUTLET_HEADS } from "../../languages/en/unnamed-sources.ts";
import type { VerbForm } from "../../languages/en/verb-forms.ts";
import { isSaidOfOthers } from "./said-of-others.ts";
import { baseIsVerb, opensContent, thirdPersonIsVerb } from "./verb-or-noun.ts";
import { isCapital, isWord, type SentenceView, type Unit } from "./view.ts";

/** A verb of reporting as it stands in a sentence; `from`, `to`, `head` index the sentence's units, `to` exclusive. */
export type Cue = {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly verb: ReportingVerb;
  /** finite: has a subject of its own; participle: "…, adding that"; passive: "was described"; reduced: "announced by". */
  readonly shape: "finite" | "participle" | "passive";
  /** The words were not said: "will say", "might argue". */
  readonly unreal: boolean;
  readonly negated: boolean;
  readonly hedges: readonly TextSpan[];
};

const ADVERB = /^\p{Ll}{2,}ly$/u;

/** All verbs of reporting in a sentence, outside its quotations, left to right. */
export function findCues(sentence: SentenceView): Cue[] {
  const cues: Cue[] = [];
  const { units } = sentence;
  const heading = sentence.kind === "title" || sentence.kind === "heading";
  let free = 0;
  for (let head = 0; head < units.length; head++) {
    const unit = units[head];
    if (unit === undefined || unit.quote !== null) continue;
    const candidates = REPORTING_FORMS.get(unit.lower);
    if (candidates === undefined) continue;
    if (isCapital(unit) && head > 0 && !heading && !/^[,;:—–(]$/.test(units[head - 1]?.text ?? "")) continue;
    if (NEVER_VERBS.has(unit.lower)) continue;
    // "continuing to claim": one cue with the verb that it leads to.
    const after = units[head + 1]?.lower === "on" ? head + 2 : head + 1;
    if (
      LEADING_VERBS.has(unit.lower) &&
      units[after]?.lower === "to" &&
      REPORTING_FORMS.has(units[after + 1]?.lower ?? "")
    )
      continue;
    const cue = cueAt(units, head, free);
    if (cue === null) continue;
    cues.push(cue);
    free = cue.to;
    head = cue.to - 1;
  }
  return cues;
}

function cueAt(units: readonly Unit[], head: number, free: number): Cue | null {
  const unit = units[head];
  if (unit === undefined) return null;
  for (const { verb, forms } of REPORTING_FORMS.get(unit.lower) ?? []) {
    const to = afterParticles(units, head, verb);
    if (to < 0) continue;
    // "would go on working" says nothing; "he went on: “Q”" does.
    if (verb.lemma === "go on" && units[to]?.quote == null && !/^(?:[,:.]|that)$/.test(units[to]?.lower ?? "."))
      continue;
    const group = readGroup(units, head, free);
    const shape = shapeOf(units, head, to, group, forms);
    if (shape === null) continue;
    return {
      from: group.from,
      to,
      head,
      verb,
      shape,
      // "The Courier can reveal": it does.
      // "would only say “Q”", "would say only that": it was said.
      unreal:
        group.modal &&
        !(
          (/^(?:only|merely|simply)$/.test(units[head - 1]?.lower ?? "") ||
            /^(?:only|merely|simply)$/.test(units[to]?.lower ?? "")) &&
          (opensContent(units[to] ?? unit) || /^(?:,|only|merely|simply)$/.test(units[to]?.lower ?? ""))
        ) &&
        !group.leading &&
        !(group.can && /^(?:reveal|disclose|confirm|report)$/.test(verb.lemma)),
      negated: group.negated,
      hedges: group.hedges,
    };
  }
  return null;
}

/** Where the verb with its particles ends, or -1 when they do not follow. One object pronoun may stand between. */
function afterParticles(units: readonly Unit[], head: number, verb: ReportingVerb): number {
  let at = head + 1;
  for (const particle of verb.particles) {
    if (units[at]?.lower !== particle) return -1;
    at++;
  }
  return at;
}

type Group = {
  from: number;
  be: boolean;
  have: boolean;
  modal: boolean;
  can: boolean;
  did: boolean;
  to: boolean;
  leading: boolean;
  leadingParticiple: boolean;
  negated: boolean;
  hedges: TextSpan[];
};

/** Walks left over adverbs and auxiliaries. */
function readGroup(units: readonly Unit[], head: number, free: number): Group {
  const group: Group = {
    from: head,
    be: false,
    have: false,
    modal: false,
    can: false,
    did: false,
    to: false,
    leading: false,
    leadingParticiple: false,
    negated: false,
    hedges: [],
  };
  let at = head - 1;
  const limit = Math.max(free, head - 8);
  let from = head;
  for (; at >= limit; at--) {
    const unit = units[at];
    if (unit === undefined || unit.quote !== null) break;
    const word = unit.lower;
    if (EVIDENTIAL_ADVERBS.has(word)) group.hedges.push({ start: unit.start, end: unit.end });
    if (word === "cannot") group.negated = true;
    if (NEGATIONS.has(word)) group.negated = true;
    else if (BE_FORMS.has(word) && !(/^['’]s$/.test(word) && !aboutToBe(units, at))) group.be = true;
    else if (HAVE_FORMS.has(word)) group.have = true;
    // "he’d said": had, where the verb's form is no infinitive.
    else if (/^['’]d$/.test(word) && isParticipleOnly(units[head]?.lower ?? "")) group.have = true;
    else if (MODALS.has(word)) {
      group.modal = true;
      group.can = word === "can";
    } else if (DO_FORMS.has(word)) group.did = true;
    else if (word === "to") {
      const lead = units[at - 1]?.lower ?? "";
      group.to = true;
      if (!LEADING_VERBS.has(lead) && !(lead === "on" && LEADING_VERBS.has(units[at - 2]?.lower ?? ""))) break;
      if (lead === "had" || lead === "has" || lead === "have" || lead === "was" || lead === "were" || lead === "is")
        break;
      group.leading = true;
      group.leadingParticiple = lead !== "on" && lead.endsWith("ing");
      at -= lead === "on" ? 2 : 1;
    } else if (ADVERB_PHRASES.has(`${units[at - 1]?.lower ?? ""} ${word}`)) at--;
    else if (!isAdverb(word) || standsAlone(units, at)) break;
    from = at;
  }
  // A group does not begin with an adverb that opens the sentence or follows a comma alone ("Later, …").
  group.from = Math.max(from, 0);
  return group;
}

/** "Both said", "…, both said": a quantity with nothing before it that it could go with is the subject itself. */
export function standsAlone(units: readonly Unit[], at: number): boolean {
  if (!/^(?:both|all)$/.test(units[at]?.lower ?? "")) return false;
  const before = units[at - 1];
  return before === undefined || !isWord(before) || /^(?:and|but|that|as)$/.test(before.lower);
}

/** How many units may name who holds the documents. */
const LONGEST_HOLDER = 6;

/** "Bank statements reviewed by the Courier show": documents, who holds them, and what they show. */
function documentsShow(units: readonly Unit[], head: number): boolean {
  if (units[head]?.lower !== "show" || !isCapital(units[head - 1])) return false;
  const by = units.findLastIndex(({ lower }, at) => at < head && at > head - LONGEST_HOLDER && lower === "by");
  const noun = units[by - 2]?.lower ?? "";
  return (
    by > 1 &&
    CARRYING_PARTICIPLES.has(units[by - 1]?.lower ?? "") &&
    (CARRIER_NOUNS.has(noun) || MESSAGE_NOUNS.has(noun))
  );
}

function isParticipleOnly(form: string): boolean {
  const all = REPORTING_FORMS.get(form) ?? [];
  return all.some(({ forms }) => forms.has("participle")) && all.every(({ forms }) => !forms.has("base"));
}

/** "one told", "both insisted that", "a third believes": words for people that stand as often before a noun. */
function standsForSomebody(units: readonly Unit[], head: number, to: number, forms: ReadonlySet<VerbForm>): boolean {
  const word = units[head]?.lower ?? "";
  if (!PEOPLE_WITHOUT_NOUN.has(units[head - 1]?.lower ?? "")) return false;
  if (/^(?:said|told|says)$/.test(word)) return true;
  // "her claims", "them report": no subjects.
  if (/^(?:her|him|them|us|me)$/.test(units[head - 1]?.lower ?? "") || NOUN_FORMS.has(word)) return false;
  const next = units[to];
  return next !== undefined && (forms.has("s") || forms.has("base") || forms.has("past")) && opensContent(next);
}

/** "Whitley's said on Friday that A": a name that ends so, and no thing that somebody owns. */
function saysOfName(units: readonly Unit[], head: number, to: number, forms: ReadonlySet<VerbForm>): boolean {
  if (!/^['’]s$/.test(units[head - 1]?.text ?? "") || !isCapital(units[head - 2])) return false;
  if (NOUN_FORMS.has(units[head]?.lower ?? "") || !(forms.has("past") || forms.has("s"))) return false;
  const next = units[to];
  if (next === undefined || /^(?:[.,:]|on|in|at)$/.test(next.lower) || next.quote !== null) return true;
  return /^(?:said|told|says)$/.test(units[head]?.lower ?? "") || (opensContent(next) && !isCapital(next));
}

/** True when "'s" stands for "is": before a participle rather than after a name that owns something. Left to the caller's shape test. */
function aboutToBe(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.lower ?? "";
  return SUBJECT_WORDS.has(before) || before === "there";
}

export function isAdverb(word: string): boolean {
  return (
    (word.endsWith("ly") && ADVERB.test(word) && !NOT_ADVERBS.has(word)) ||
    PLAIN_ADVERBS.has(word) ||
    EXTRA_ADVERBS.has(word)
  );
}

function shapeOf(
  units: readonly Unit[],
  head: number,
  to: number,
  group: Group,
  forms: ReadonlySet<VerbForm>,
): Cue["shape"] | null {
  const before = units[group.from - 1];
  const next = units[to];
  const previous = units[head - 1]?.lower ?? "";
  if (forms.has("ing")) {
    if (group.be) return "finite";
    if (NOUN_OPENERS.has(previous) || previous === "of") return null;
    return "participle";
  }
  if (group.be && forms.has("participle")) return "passive";
  // "was hauled in and told that A": whom somebody told; who tells names a hearer first.
  const heard = /^(?:that|to|not)$/.test(next?.lower ?? "") && !OUTLET_HEADS.has(units[to + 1]?.lower ?? "");
  if (units[head]?.lower === "told" && previous === "and" && heard) return "passive";
  if (group.have) return forms.has("participle") ? "finite" : null;
  if (group.modal || group.did) return forms.has("base") ? "finite" : null;
  if (group.to) {
    if (!forms.has("base") || !group.leading) return null;
    return group.leadingParticiple && !group.be ? "participle" : "finite";
  }
  // "a report that quoted": here "that" opens a relative clause.
  const relative =
    previous === "that" &&
    forms.has("past") &&
    (MESSAGE_NOUNS.has(units[head - 2]?.lower ?? "") || /^(?:cited|quoted)$/.test(units[head]?.lower ?? "")) &&
    /ed$/.test(units[head]?.lower ?? "");
  // "a person close to her told", "another insists": no noun and no adjective.
  const afterHer = standsForSomebody(units, head, to, forms);
  const named = saysOfName(units, head, to, forms);
  if (named) return "finite";
  if (NOUN_OPENERS.has(previous) && !relative && !afterHer) return null;
  // "there were reports that", "these are claims": what follows a form of "be" is a noun.
  if (group.be) return null;
  if (forms.has("past")) {
    // "said by telephone"
    if (next?.lower === "by" && !MEDIA_NOUNS.has(units[to + 1]?.lower ?? "")) return null;
    // "officials briefed on the matter", "people informed of the plan": they were told.
    if (RECEIVING_FORMS.has(units[head]?.lower ?? "") && /^(?:on|about|of)$/.test(next?.lower ?? "")) return null;
    if (isSaidOfOthers(units[head]?.lower ?? "", next?.lower ?? "", units[to + 1]?.lower ?? "")) return null;
    if (ADJECTIVE_OPENERS.has(previous) && !relative && !afterHer) return null;
    // "The as yet stated …": a verb needs something before it that can be its subject, or a quotation.
    if (before !== undefined && PREPOSITIONS.has(before.lower)) return null;
    if (NOUN_FORMS.has(units[head]?.lower ?? "") && (next === undefined || !opensContent(next))) return null;
    return "finite";
  }
  // "note of press reports that": of two nouns behind a preposition the second is no verb.
  if (/^(?:press|media|newspaper|news|agency)$/.test(previous) && PREPOSITIONS.has(units[head - 2]?.lower ?? ""))
    return null;
  if (forms.has("s")) return thirdPersonIsVerb(units, group.from, to, units[head]?.lower ?? "") ? "finite" : null;
  if (forms.has("base"))
    return baseIsVerb(units, group.from, to, units[head]?.lower ?? "") || documentsShow(units, head) ? "finite" : null;
  return null;
}
