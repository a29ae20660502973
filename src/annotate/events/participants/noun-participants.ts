import { DONE_TO, HELP, SPEAKS_OF, SUFFERED } from "../../../languages/en/deeds-done-to.ts";
import type { EventNoun } from "../../../languages/en/event-nouns.ts";
import { BE_FORMS, CLAUSE_OPENERS, DO_FORMS, HAVE_FORMS, MODALS } from "../../../languages/en/function-words.ts";
import { OCCASIONS } from "../../../languages/en/order-words.ts";
import type { NounSite } from "../noun-site.ts";
import { grammarAt, lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import { lemmaAt } from "../status/effect-tables.ts";
import { receivingVerbs } from "../status-tables.ts";
import { groupAfter } from "./groups.ts";
import { type Cast, type Party, partyOf } from "./party.ts";
import { subjectBefore } from "./subject-before.ts";
import { isTown } from "./towns.ts";

/** What the subject does to an event that it is itself a party to: holds it, plans it, calls it off. */
const TAKES_PART: ReadonlySet<string> = new Set(["held", "act", "planned", "postponed", "cancelled", "suspended"]);

const isReceived = (view: SentenceView, at: number): boolean => receivingVerbs.word(lowerAt(view, at)) !== undefined;
const DOES: ReadonlySet<string> = new Set(["held", "act"]);
/** Who offers to do something together would take part. */
const PROPOSES: ReadonlySet<string> = new Set(["offer", "propose"]);

export type NounParties = { readonly source: Party[]; readonly target: Party[]; readonly place: Party | null };

/**
 * Who takes part in the event that a noun names: inside its phrase ("the A–B meeting", "A and B's call", "their talks"),
 * after it ("between A and B", "with B", "by A", "on B"), and the subject of the verb that it is the object of.
 */
export function partiesOfNoun(
  view: SentenceView,
  site: NounSite,
  noun: EventNoun,
  cast: Cast,
  excluded: (start: number) => boolean,
): NounParties {
  const source: Party[] = [];
  const target: Party[] = [];
  const inside = insidePhrase(view, site, noun, cast);
  const between = afterNoun(view, site, noun, cast);
  // "Kell's arrest" befell her; "Marvania's killing of a trader" is what Marvania did.
  const suffered = SUFFERED.has(lowerAt(view, site.head)) && !isToldOf(view, site.head);
  (suffered ? target : source).push(...inside.parties);
  source.push(...between.source);
  target.push(...between.target);
  const joint = between.joint || inside.parties.length > 1;
  const act = site.governor;
  const innermost = act?.chain[0];
  if (!joint && innermost !== undefined && !innermost.passive && innermost.kind === "verb") {
    const proposes = noun.type === "COOPERATE" && PROPOSES.has(lemmaAt(view, innermost.at));
    // Who proposes it says so, and takes part all the same.
    const opens = proposes ? (act?.chain.at(-1)?.first ?? innermost.first) : innermost.first;
    const subject = subjectBefore(view, opens, cast, proposes ? () => false : excluded).parties;
    const takesPart = noun.mutual ? TAKES_PART : DOES;
    const speaks = !noun.mutual && SPEAKS_OF.has(lemmaAt(view, innermost.at));
    if (act !== null && (takesPart.has(act.status ?? "") || proposes) && !speaks)
      (isReceived(view, innermost.at) ? target : source).unshift(...subject);
  }
  if (site.predicate !== null) {
    const last = site.predicate.last;
    if (lowerAt(view, last + 1) === "by" && (site.predicate.status === "held" || !noun.mutual)) {
      source.push(...groupAfter(view, last + 2, cast).parties);
    }
  }
  if (noun.mutual && !joint && target.length > 0 && source.length === 0) source.push(...company(view, site, cast));
  return { source, target, place: inside.place };
}

/** True where "of" follows the noun: who stands before it did it. */
export const isToldOf = (view: SentenceView, head: number): boolean => lowerAt(view, head + 1) === "of";

/** Who was in "a call with B": "A said during a call with B", "After a meeting with B, A said". */
function company(view: SentenceView, site: NounSite, cast: Cast): readonly Party[] {
  const { preposition } = site;
  if (preposition === null || !/^(?:during|in|at|after|following)$/.test(preposition.word)) return [];
  // "Kell said during a call with Dorvet", "Kell, during a call with Dorvet"
  const back = /^(?:said|says|told|warned|added|agreed|discussed)$/.test(lowerAt(view, preposition.at - 1)) ? 2 : 1;
  const before = wordAt(view, preposition.at - back);
  if (before !== undefined && before.full !== -1) {
    const party = partyOf(cast, before.full);
    return party === null ? [] : [party];
  }
  if (preposition.at > 1) return [];
  for (let at = site.head + 1; at < Math.min(site.head + 25, view.words.length); at++) {
    if (lowerAt(view, at) === "," && (wordAt(view, at + 1)?.full ?? -1) !== -1)
      return groupAfter(view, at + 1, cast, 0).parties;
  }
  return [];
}

function insidePhrase(
  view: SentenceView,
  site: NounSite,
  noun: EventNoun,
  cast: Cast,
): { parties: Party[]; place: Party | null } {
  const parties: Party[] = [];
  let place: Party | null = null;
  let previous = -1;
  for (let at = site.first; at <= site.head; at++) {
    const word = wordAt(view, at);
    if (word === undefined) break;
    if ((word.lower === "their" || word.lower === "two") && at === site.first + (word.lower === "two" ? 1 : 0)) {
      if (word.lower === "their" && noun.mutual) parties.push(...(cast.pairs[0] ?? []));
      continue;
    }
    if (word.mention === -1 || word.mention === previous) continue;
    previous = word.mention;
    const party = partyOf(cast, word.mention);
    if (party === null) continue;
    const after = wordAfterMention(view, at);
    const before = lowerAt(view, at - 1);
    const joined =
      after === "'s" || /^[–‑-]$/.test(after) || /^[–‑-]$/.test(before) || after === "and" || before === "and";
    // "the Norvik summit" is a summit in Norvik; "the Marvania–Sorland summit" is not in either.
    // So is the Norvik attack an attack there; of sanctions and demands a capital may stand for its country.
    if (!joined && (noun.mutual || IN_PLACES.has(noun.type)) && isTown(cast, party)) place = party;
    else parties.push(party);
  }
  return { parties, place };
}

const IN_PLACES: ReadonlySet<string> = new Set(["ASSAULT", "PROTEST", "COERCE", "DISASTER"]);

function wordAfterMention(view: SentenceView, at: number): string {
  const id = wordAt(view, at)?.mention;
  let index = at + 1;
  while (wordAt(view, index)?.mention === id && id !== -1 && index < view.words.length) index++;
  return lowerAt(view, index);
}

/** Acts of words or of the street against something that somebody did. */
const STANDPOINTS: ReadonlySet<string> = new Set(["PROTEST", "ACCUSE", "REJECT", "COMPANY"]);
const STOPS: ReadonlySet<string> = new Set([";", ":", "?", "!", ".", "(", "that", "which", "who"]);

/** "with Kell's help" */
export const isHelp = (view: SentenceView, last: number): boolean =>
  [1, 2].some((step) => HELP.has(lowerAt(view, last + step)) && /^['’]s?$/.test(lowerAt(view, last + step - 1)));

/** "the murder of Kell", "the shooting death of Kell" */
const isOfDeed = (view: SentenceView, head: number, at: number): boolean =>
  DONE_TO.has(lowerAt(view, head)) &&
  (at === head + 1 || (at === head + 2 && /^deaths?$/.test(lowerAt(view, head + 1))));

function afterNoun(
  view: SentenceView,
  site: NounSite,
  noun: EventNoun,
  cast: Cast,
): { source: Party[]; target: Party[]; joint: boolean } {
  const source: Party[] = [];
  const target: Party[] = [];
  let joint = false;
  let isAgainst = false;
  // What follows the predicate belongs to it: "the call followed a conversation between …".
  const predicate =
    site.predicate !== null && site.predicate.first > site.head ? site.predicate.first : view.words.length;
  for (let at = site.head + 1; at < Math.min(site.head + 22, predicate); at++) {
    const lower = lowerAt(view, at);
    if (STOPS.has(lower) || MODALS.has(lower) || BE_FORMS.has(lower) || HAVE_FORMS.has(lower) || DO_FORMS.has(lower))
      break;
    if (lower === "," && !/^(?:between|with|by)$/.test(lowerAt(view, at + 1))) break;
    // "Mass shooting at a festival Police arrive at": another clause.
    if (/^VB[DZP]$/.test(grammarAt(view, at)?.xpos ?? "")) break;
    if (CLAUSE_OPENERS.has(lower) || OCCASIONS.has(lower)) break;
    const close = at <= site.head + 9;
    isAgainst ||= lower === "against" || lower === "over" || lower === "at";
    if (lower === "between" || lower === "among") {
      const group = groupAfter(view, at + 1, cast, 8);
      source.push(...group.parties);
      joint = group.parties.length > 1;
      at = Math.max(at, group.last);
    } else if (lower === "with" && close) {
      const group = groupAfter(view, at + 1, cast, 8);
      if (!isHelp(view, group.last)) target.push(...group.parties);
      at = Math.max(at, group.last);
    } else if (lower === "of" && noun.mutual && at === site.head + 1) {
      const group = groupAfter(view, at + 1, cast, 8);
      source.push(...group.parties);
      joint = group.parties.length > 1;
      at = Math.max(at, group.last);
    } else if (lower === "of" && isOfDeed(view, site.head, at)) {
      const group = groupAfter(view, at + 1, cast, 8);
      target.push(...group.parties);
      at = Math.max(at, group.last);
    } else if ((lower === "by" || (lower === "from" && noun.noun === "message")) && close) {
      const group = groupAfter(view, at + 1, cast);
      // "demonstrations against abuses by the army": whose deed is protested against is no protester.
      (isAgainst && STANDPOINTS.has(noun.type) ? target : source).push(...group.parties);
      at = Math.max(at, group.last);
    } else if (
      !noun.mutual &&
      close &&
      (lower === "against" || lower === "on" || (lower === "at" && noun.type === "ASSAULT"))
    ) {
      const group = groupAfter(view, at + 1, cast, 4);
      target.push(...group.parties);
      at = Math.max(at, group.last);
    } else if (
      lower === "to" &&
      at === site.head + 1 &&
      (noun.noun === "message" || noun.noun === "phone call" || noun.noun === "visit")
    ) {
      const group = groupAfter(view, at + 1, cast, 4);
      if (noun.noun !== "visit") target.push(...group.parties);
      at = Math.max(at, group.last);
    }
  }
  return { source, target, joint };
}
