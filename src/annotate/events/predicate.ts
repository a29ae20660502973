import {
  BE_FORMS,
  CLAUSE_OPENERS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  NEGATIONS,
  PLAIN_ADVERBS,
} from "../../languages/en/function-words.ts";
import { GOVERNING_ADJECTIVES, GOVERNING_VERBS } from "../../languages/en/status-words.ts";
import type { VerbForm } from "../../languages/en/verb-forms.ts";
import { verbClasses } from "./phrase-table.ts";
import type { Said } from "./said.ts";
import { lowerAt, type SentenceView, wordAt } from "./sentence-view.ts";
import { happeningVerbs, statusPhrases, statusVerbs } from "./status-tables.ts";
import { type Link, readChain } from "./verb-chain.ts";

const governing = verbClasses(GOVERNING_VERBS);
const FARTHEST = 45;
const NO_FORMS: ReadonlySet<VerbForm> = new Set();
const PARTICIPLE: ReadonlySet<VerbForm> = new Set<VerbForm>(["participle"]);
const PARTICIPLE_OR_PAST: ReadonlySet<VerbForm> = new Set<VerbForm>(["participle", "past"]);

const isAuxiliary = (lower: string): boolean =>
  BE_FORMS.has(lower) || HAVE_FORMS.has(lower) || DO_FORMS.has(lower) || MODALS.has(lower);
const isAdverb = (lower: string): boolean => PLAIN_ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith("ly"));

/**
 * What is said of the noun that ends at word `head`: the verb group after it, over what belongs to the noun ("between A
 * and B", ", intended to precede the summit,"). "close" looks only at a relative clause or participle right after it,
 * "clause" no farther than the next comma.
 */
export function predicateFrom(
  view: SentenceView,
  head: number,
  reach: "sentence" | "clause" | "close" = "sentence",
): Said | null {
  const close = reach === "close";
  const end = Math.min(view.words.length, head + 1 + (close ? 8 : FARTHEST));
  for (let at = head + 1; at < end; at++) {
    const lower = lowerAt(view, at);
    if (lower === "(") {
      at = closing(view, at, ")", end);
      continue;
    }
    if (lower === "," || isSpacedDash(view, at)) {
      if (reach === "clause") return null;
      const next = lowerAt(view, at + 1);
      if (next === "which" && isAuxiliary(lowerAt(view, at + 2)) && !close) {
        const relative = mainVerb(view, at + 2);
        const past = closing(view, at + 2, lower, end);
        const main = past < end && isAuxiliary(lowerAt(view, past + 1)) ? mainVerb(view, past + 1) : null;
        return main ?? relative;
      }
      if (next === "which" || next === "that") continue;
      const inserted = participle(view, at + 1, close);
      if (inserted !== null && (close || inserted.status !== "planned")) return inserted;
      if (close) return null;
      const after = closing(view, at + 1, lower, end);
      if (after >= end) return null;
      at = after;
      continue;
    }
    if (lower === ";" || lower === ":" || lower === "?" || lower === "!") return null;
    if ((lower === "which" || lower === "that") && isAuxiliary(lowerAt(view, at + 1))) {
      const relative = mainVerb(view, at + 1);
      return (close ? null : afterRelative(view, at + 1, end)) ?? relative;
    }
    if ((lower === "which" || lower === "that") && at <= head + 2) continue;
    if (CLAUSE_OPENERS.has(lower) && lower !== "before" && lower !== "after") return null;
    if (isAuxiliary(lower) && !(lower === "'s" && wordAt(view, at - 1)?.mention !== -1)) {
      return !close || /^(?:which|that)$/.test(lowerAt(view, at - 1)) ? mainVerb(view, at) : null;
    }
    const found = participle(view, at, close);
    if (found !== null) return found;
    // "a message indicating that …": what follows is said of something else.
    if (
      lower.length > 5 &&
      lower.endsWith("ing") &&
      wordAt(view, at)?.mention === -1 &&
      !DETERMINERS.has(lowerAt(view, at - 1))
    )
      return null;
  }
  return null;
}

/** What is said after a relative clause without commas: "the talks that were planned for Friday | have been put off". */
function afterRelative(view: SentenceView, from: number, end: number): Said | null {
  let at = from;
  while (isAuxiliary(lowerAt(view, at)) || NEGATIONS.has(lowerAt(view, at)) || isAdverb(lowerAt(view, at))) at++;
  for (at++; at < end; at++) {
    const lower = lowerAt(view, at);
    if (/^[,;:?!]$/.test(lower) || CLAUSE_OPENERS.has(lower)) return null;
    // The name or noun right before an auxiliary would be the subject of another clause only after an opener.
    if (
      isAuxiliary(lower) &&
      !/^(?:'s|to|be|been|being)$/.test(lower) &&
      !/^(?:and|or|to)$/.test(lowerAt(view, at - 1))
    )
      return mainVerb(view, at);
  }
  return null;
}

function isSpacedDash(view: SentenceView, at: number): boolean {
  const word = wordAt(view, at);
  if (word === undefined || !/^[–—-]{1,2}$/.test(word.lower)) return false;
  return word.start > (wordAt(view, at - 1)?.end ?? 0) && word.end < (wordAt(view, at + 1)?.start ?? 0);
}

function closing(view: SentenceView, from: number, mark: string, end: number): number {
  for (let at = from; at < end; at++) if (lowerAt(view, at) === mark) return at;
  return end;
}

/** The verb after auxiliaries, with those that it governs: "is expected to be held" leads to "held". */
function mainVerb(view: SentenceView, from: number): Said | null {
  let at = from;
  for (let step = 0; step < 12 && at < view.words.length; step++, at++) {
    const lower = lowerAt(view, at);
    if (lower === "have" || lower === "has" || lower === "had") continue;
    if (isAuxiliary(lower) || NEGATIONS.has(lower) || isAdverb(lower) || lower === "to") continue;
    const phrase = statusPhrases.at(view, at);
    if (phrase !== undefined) return said(view, phrase.value, from, at, phrase.length, NO_FORMS);
    const nextTo = lowerAt(view, at + 1) === "to";
    if (nextTo && (governing.word(lower) !== undefined || GOVERNING_ADJECTIVES.get(lower) !== undefined)) continue;
    if (lower === "put" || lower === "placed" || lower === "left") {
      const put = statusPhrases.at(view, at + 1);
      if (put !== undefined) return said(view, put.value, from, at, put.length + 1, PARTICIPLE_OR_PAST);
      if (/^(?:off|back)$/.test(lowerAt(view, at + 1))) return said(view, "postponed", from, at, 2, PARTICIPLE);
    }
    const happening = happeningVerbs.at(view, at);
    const status = statusVerbs.at(view, at);
    const match = (status?.length ?? 0) >= (happening?.length ?? 0) ? status : happening;
    if (match !== undefined) return said(view, match.value, from, at, match.length, match.forms);
    const adjective = GOVERNING_ADJECTIVES.get(lower);
    if (adjective !== undefined && adjective !== "failed") return said(view, adjective, from, at, 1, NO_FORMS);
    return null;
  }
  return null;
}

/** A verb without an auxiliary: "scheduled for Thursday", "took place", a headline's "postponed". */
function participle(view: SentenceView, at: number, close: boolean): Said | null {
  const lower = lowerAt(view, at);
  if (DETERMINERS.has(lowerAt(view, at - 1))) return null;
  const phrase = statusPhrases.at(view, at);
  if (phrase !== undefined && !close) return said(view, phrase.value, at, at, phrase.length, NO_FORMS);
  if (lowerAt(view, at + 1) === "to" && governing.word(lower) !== undefined) return close ? null : mainVerb(view, at);
  const happening = happeningVerbs.at(view, at);
  const asked = view.question && NEGATIONS.has(lowerAt(view, at - 1));
  if (happening !== undefined && (happening.forms.has("past") || happening.forms.has("s") || asked)) {
    return said(view, "held", at, at, happening.length, happening.forms);
  }
  const status = statusVerbs.at(view, at);
  // Beside a noun that is no subject only a participle with something after it belongs to that noun.
  if (close && status !== undefined && !isFollowed(view, at + status.length)) return null;
  if (status === undefined || !status.forms.has("participle")) {
    if (lower === "remains" || lower === "remained" || lower === "stays" || lower === "stayed") {
      const after = statusPhrases.at(view, at + 1) ?? statusVerbs.at(view, at + 1) ?? null;
      if (after !== null) return said(view, after.value, at, at + 1, after.length, NO_FORMS);
    }
    return null;
  }
  if (status.value === "held" && !/^(?:held|convened|hosted|concluded|chaired)$/.test(lower)) return null;
  if (status.value === "proposed" && !/^(?:proposed|suggested|requested)$/.test(lower)) return null;
  return said(view, status.value, at, at, status.length, status.forms);
}

function isFollowed(view: SentenceView, at: number): boolean {
  return (wordAt(view, at)?.time ?? -1) !== -1 || /^(?:for|on|in|at|by|until|to|next|between)$/.test(lowerAt(view, at));
}

function said(
  view: SentenceView,
  status: Said["status"],
  first: number,
  at: number,
  length: number,
  forms: ReadonlySet<VerbForm>,
): Said {
  const chain: Link[] = readChain(view, at, forms);
  return { status, first: Math.min(first, at), last: at + length - 1, chain };
}
