import { ACTING_NOUNS } from "../../../languages/en/acting-nouns.ts";
import { CLAUSE_OPENERS, COORDINATORS, DETERMINERS, PREPOSITIONS } from "../../../languages/en/function-words.ts";
import { BODIES_OF_PERSONS, PEOPLE_OF_PERSONS } from "../../../languages/en/people-words.ts";
import { FORMS_OF_SAYING } from "../../../languages/en/saying-forms.ts";
import { grammarAt, lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import { groupBefore, officeAfter, withOffice } from "./groups.ts";
import { officesEndingAt } from "./office-group.ts";
import { type Cast, firstOfMention, type Group, kindOf, NO_ENTITY, NO_GROUP, partyOf } from "./party.ts";
import { hangsBelow } from "./plain-phrases.ts";
import { isOfPrivatePerson } from "./private-people.ts";
import { theTwoAt } from "./the-two.ts";

/** Subordinators that are prepositions too: what follows them may be a subject. */
const SUBORDINATORS: ReadonlySet<string> = new Set(["after", "before", "since", "until", "as", "than", "while"]);

/** As `nearestSubject`; of "an aide who met", nobody who is named before the aide. */
export function subjectBefore(
  view: SentenceView,
  before: number,
  cast: Cast,
  excluded: (start: number) => boolean,
): Group {
  const found = nearestSubject(view, before, cast, excluded);
  const noun = plainAntecedent(view, before, cast);
  if (noun === -1 || found.parties.length === 0 || found.last >= noun) return found;
  const isBelow = hangsBelow(view, found.first, noun);
  const isOwn = found.parties.some((party) => kindOf(cast, party) === "person") && found.last === noun - 1;
  return isBelow && !isOwn ? found : NO_GROUP;
}

/** How far before the name of who is to act the word stands that asks for it. */
const ASKED_REACH = 7;

/** "called for Kell to resign", "called on the transport minister, Rosa Kell, to resign": who is to do it, and not who asks. */
export function askedToAct(view: SentenceView, before: number, cast: Cast): Group {
  const to = lowerAt(view, before) === "to" ? before : before - 1;
  const name = lowerAt(view, to - 1) === "," ? to - 2 : to - 1;
  if (lowerAt(view, to) !== "to" || name < 2 || (wordAt(view, name)?.full ?? -1) === -1) return NO_GROUP;
  const group = groupBefore(view, name, cast);
  if (group.first < 2) return NO_GROUP;
  for (let at = group.first - 1; at > Math.max(0, group.first - ASKED_REACH); at--) {
    const lower = lowerAt(view, at);
    if (/^(?:on|upon|for)$/.test(lower)) return CALLING.has(lowerAt(view, at - 1)) ? group : NO_GROUP;
    if (/^[.;:!?]$/.test(lower) || wordAt(view, at)?.full !== -1 || grammarAt(view, at)?.upos === "VERB") break;
  }
  return NO_GROUP;
}
const CALLING: ReadonlySet<string> = new Set("call calls called calling".split(" "));

/** The noun that "who" right before a verb stands for, where it is no name and has none told beside it; -1 where there is none. */
function plainAntecedent(view: SentenceView, before: number, cast: Cast): number {
  if (lowerAt(view, before - 1) !== "who") return -1;
  const at = lowerAt(view, before - 2) === "," ? before - 3 : before - 2;
  const full = wordAt(view, at)?.full ?? -1;
  return (full === -1 || partyOf(cast, full) === null) && /^(?:NOUN|PROPN)$/.test(grammarAt(view, at)?.upos ?? "")
    ? at
    : -1;
}

/**
 * The subject of the verb group that begins at word `before`: the nearest party on its left in the clause that hangs on
 * no preposition and owns nothing; the first one where "and" joins the verb to an earlier one.
 */
function nearestSubject(view: SentenceView, before: number, cast: Cast, excluded: (start: number) => boolean): Group {
  // A verb joined on by "and" or ", …ing" has the subject of the one before, which opens the clause.
  const joint = lowerAt(view, before - 1);
  const participial = joint === "," && lowerAt(view, before).endsWith("ing");
  const coordinated = COORDINATORS.has(joint) || joint === "then" || participial;
  let found = NO_GROUP;
  let antecedent = -1;
  for (let at = beforeInsertion(view, before); at >= 0; at--) {
    const word = wordAt(view, at);
    if (word === undefined) break;
    const lower = word.lower;
    if (lower === ";" || lower === ":" || /^["“”]$/.test(lower)) break;
    // "Kell (Labour, Norvik) defended it", "Kell, like most of them, defended it"
    const opening = lower === ")" ? openingBefore(view, at, "(") : lower === "," ? likenessBefore(view, at) : -1;
    if (opening !== -1) {
      at = opening;
      continue;
    }
    // A relative pronoun right before the verb stands for the party before it.
    if ((lower === "who" || lower === "which" || lower === "that") && at === before - 1) {
      if (lowerAt(view, at - 1) === ",") at--;
      if (lower === "who") antecedent = at - 1;
      continue;
    }
    if (FORMS_OF_SAYING.has(lower) && word.full === -1) {
      // "Dorvet, Kell said, met …" goes on; "Kell said the envoy met …" begins anew.
      if (lowerAt(view, at + 1) !== ",") break;
      continue;
    }
    if (SUBORDINATORS.has(lower) && lower !== "as" && lower !== "than") break;
    if ((lower === "who" || lower === "which") && governs(view, at, before)) {
      if (lowerAt(view, at - 1) === ",") at--;
      continue;
    }
    const offices = officesEndingAt(view, at, cast);
    if (offices.parties.length > 0) {
      if (!hangsOnPreposition(view, offices.first)) {
        found = offices;
        if (!coordinated) return found;
      }
      at = offices.first;
      continue;
    }
    if (lower === "that" || (CLAUSE_OPENERS.has(lower) && found.parties.length > 0)) break;
    if (CLAUSE_OPENERS.has(lower) && at < before - 1 && !PREPOSITIONS.has(lower)) break;
    const pair = theTwo(view, at, before, cast);
    if (pair.parties.length > 0) return pair;
    // "as the two countries failed to agree": whoever stands before is not the subject.
    if (lower === "two" && /^(?:the|these|those)$/.test(lowerAt(view, at - 1)) && before - at <= 5) return NO_GROUP;
    if (word.full === -1 || partyOf(cast, word.full) === null) continue;
    // "His death came after a shooting that killed": whose it is does nothing.
    if (OWNERS.has(lower)) continue;
    const group = groupBefore(view, at, cast);
    const first = group.first === -1 ? firstOfMention(view, at) : group.first;
    const owner = lowerAt(view, at + 1) === "'s" || lowerAt(view, at + 1) === "’";
    // "a pardon for Kell, who was sentenced": whom the preposition before her brings in is who it is told of.
    if (at === antecedent && group.parties.every((party) => kindOf(cast, party) === "person")) return group;
    const inserted = group.parties.some((party) => excluded(party.start));
    if (owner && at >= before - 5 && !coordinated) return ownerOf(view, group, before, cast);
    if (!owner && !inserted && !isModifier(view, at, cast, group) && !hangsOnPreposition(view, first)) {
      found = group;
      if (!coordinated) return found;
    }
    at = first;
  }
  return found;
}

/** The mark that opens what the one at word `at` closes; -1 where none stands near. */
function openingBefore(view: SentenceView, at: number, mark: string): number {
  for (let back = at - 1; back >= Math.max(0, at - 15); back--) if (lowerAt(view, back) === mark) return back;
  return -1;
}

/** The comma before ", like most of its neighbours,"; -1 where the comma at word `at` closes nothing of the kind. */
function likenessBefore(view: SentenceView, at: number): number {
  const opening = openingBefore(view, at, ",");
  return opening !== -1 && /^(?:like|unlike)$/.test(lowerAt(view, opening + 1)) ? opening : -1;
}

const OWNERS: ReadonlySet<string> = new Set("his her their its my our your".split(" "));

/** "Dorvet, who is due to meet": nothing but the verb's own governors between the pronoun and the verb. */
function governs(view: SentenceView, pronoun: number, before: number): boolean {
  const named = wordAt(view, lowerAt(view, pronoun - 1) === "," ? pronoun - 2 : pronoun - 1);
  if (named === undefined || named.full === -1 || before - pronoun > 6) return false;
  const between = view.words.slice(pronoun + 1, before);
  return between.every(({ full, lower }) => full === -1 && /^[a-z'-]+$/.test(lower) && !FORMS_OF_SAYING.has(lower));
}

/** "Marvania's foreign minister met …": a country or body acts through its people; "Kell's ministry" is not Kell. */
function ownerOf(view: SentenceView, group: Group, before: number, cast: Cast): Group {
  const party = group.parties[group.parties.length - 1];
  if (party === undefined) return NO_GROUP;
  const possessor = view.words.findIndex((word) => word.start >= party.end);
  if (kindOf(cast, party) !== "person") {
    return { ...group, parties: [withOffice(party, officeAfter(view, possessor), cast)] };
  }
  const head = before - 1;
  if (!BODIES_OF_PERSONS.has(lowerAt(view, head))) return NO_GROUP;
  const words = view.words.filter((word, at) => word.start >= party.start && at <= head);
  const end = wordAt(view, head)?.end ?? party.end;
  const name = words
    .map((word, at) => (at > 0 && word.start > (words[at - 1]?.end ?? 0) ? ` ${word.text}` : word.text))
    .join("");
  return { ...group, parties: [{ entity: NO_ENTITY, name, start: party.start, end }] };
}
/** "Kell aides", "the Vasic administration": the person named is not the one who acts. */
export function isModifier(view: SentenceView, last: number, cast: Cast, group: Group): boolean {
  const party = group.parties[group.parties.length - 1];
  if (party === undefined) return false;
  if (isOfPrivatePerson(view, last, cast, party)) return true;
  if (kindOf(cast, party) !== "person") return false;
  if (PEOPLE_OF_PERSONS.has(lowerAt(view, last + 1))) return true;
  // "Kell prison guards": the name hangs on people behind it.
  const { relation = "", head = -1 } = grammarAt(view, firstOfMention(view, last)) ?? {};
  return relation === "compound" && head > last && head <= last + 3 && ACTING_NOUNS.has(lowerAt(view, head));
}
/** Where to look from: over ", who flew in late," right before the verb. */
function beforeInsertion(view: SentenceView, before: number): number {
  if (lowerAt(view, before - 1) !== "," || lowerAt(view, before).endsWith("ing")) return before - 1;
  for (let at = before - 2; at >= Math.max(0, before - 25); at--) {
    if (lowerAt(view, at) === ",") return /^(?:who|which|whose)$/.test(lowerAt(view, at + 1)) ? at - 1 : before - 1;
  }
  return before - 1;
}

/** "they", "the two diplomats" right before the verb. */
function theTwo(view: SentenceView, at: number, before: number, cast: Cast): Group {
  const lower = lowerAt(view, at);
  const pair = cast.pairs[0];
  if (lower === "they" && at >= before - 2 && pair !== undefined) return { parties: pair, first: at, last: at };
  const from = lower === "two" ? at - 1 : lower === "both" ? at : -1;
  if (from < 0 || before - at > 5 || hangsOnPreposition(view, from)) return NO_GROUP;
  const group = theTwoAt(view, from, cast);
  return group.last < before ? group : NO_GROUP;
}

function hangsOnPreposition(view: SentenceView, first: number): boolean {
  let at = first - 1;
  for (let step = 0; step < 3; step++, at--) {
    const lower = lowerAt(view, at);
    if (PREPOSITIONS.has(lower)) return !SUBORDINATORS.has(lower);
    if (!DETERMINERS.has(lower) && !/^(?:former|top|senior|new|several|many|deputy|outgoing|veteran)$/.test(lower))
      return false;
  }
  return false;
}
