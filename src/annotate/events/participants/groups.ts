import { COORDINATORS, PREPOSITIONS } from "../../../languages/en/function-words.ts";
import { OFFICE_NOUNS } from "../../../languages/en/people-words.ts";
import { lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import { officesAt } from "./office-group.ts";
import {
  type Cast,
  firstOfMention,
  type Group,
  kindOf,
  lastOfMention,
  NO_GROUP,
  type Party,
  partyOf,
} from "./party.ts";
import { peopleOf } from "./people-of.ts";
import { isOfPrivatePerson } from "./private-people.ts";
import { theTwoAt } from "./the-two.ts";

const NAME_FILLERS = 5;

/** The party that begins at or shortly after word `from`, with all that are joined to it by commas and "and". */
export function groupAfter(view: SentenceView, from: number, cast: Cast, reach = NAME_FILLERS): Group {
  const first = oneAfter(view, from, cast, reach);
  if (first.parties.length === 0) return NO_GROUP;
  const parties = [...first.parties];
  let last = first.last;
  for (let guard = 0; guard < 8; guard++) {
    let next = last + 1;
    let comma = false;
    if (lowerAt(view, next) === ",") {
      comma = true;
      next++;
    }
    const joined = COORDINATORS.has(lowerAt(view, next)) || /^[–-]$/.test(lowerAt(view, next));
    if (!joined && !comma) break;
    if (joined) next++;
    const isKnownList =
      parties.length >= MANY - 1 && (wordAt(view, next)?.full ?? -1) !== -1 && COORDINATORS.has(afterList(view, next));
    if (!joined && !isKnownList && !listGoesOn(view, next)) break;
    const more = oneAfter(view, next, cast, 3);
    if (more.parties.length === 0) break;
    parties.push(...more.parties);
    last = more.last;
  }
  return { parties, first: first.first, last };
}

/** Commas behind names, after which what "and" brings in may be no name: "A, B, C, and, on terms, D". */
const MANY = 3;

/** What stands behind the names and commas from word `from` on. */
function afterList(view: SentenceView, from: number): string {
  let at = from;
  while (at < from + 14 && (lowerAt(view, at) === "," || (wordAt(view, at)?.full ?? -1) !== -1)) at++;
  return lowerAt(view, at);
}

/** "A, B and C": a comma joins only where an "and" comes later in the list, with one more name unless there are many. */
function listGoesOn(view: SentenceView, from: number): boolean {
  if ((wordAt(view, from)?.full ?? -1) === -1) return false;
  let commas = 0;
  for (let at = from; at < from + 14; at++) {
    const lower = lowerAt(view, at);
    if (lower === ",") commas++;
    if (COORDINATORS.has(lower)) return commas >= MANY || (wordAt(view, at + 1)?.full ?? -1) !== -1;
    if (lower !== "," && (wordAt(view, at)?.full ?? -1) === -1) return false;
  }
  return false;
}

function oneAfter(view: SentenceView, from: number, cast: Cast, reach: number): Group {
  const pair = theTwoAt(view, from, cast);
  if (pair.parties.length > 0) return pair;
  const offices = officesFrom(view, from, cast);
  if (offices.parties.length > 0) return offices;
  let counterpart = false;
  for (let at = from; at <= from + reach && at < view.words.length; at++) {
    const word = wordAt(view, at);
    if (word === undefined) break;
    if (/^counterparts?$/.test(word.lower)) {
      counterpart = true;
      if (lowerAt(view, at + 1) === ",") at++;
      continue;
    }
    if (word.full !== -1) {
      const mention = cast.mentions[word.full];
      const last = lastOfMention(view, at);
      const after = lowerAt(view, last + 1);
      // "his Norvik counterpart, Ilan Dorvet": the adjective is not the party.
      if (!counterpart && /^counterparts?$/.test(after)) {
        at = last;
        continue;
      }
      if (!counterpart && counterpartAhead(view, last + 1)) {
        at = last;
        continue;
      }
      const party = mention === undefined ? null : partyOf(cast, mention.id);
      if (party === null) return NO_GROUP;
      if (isOfPrivatePerson(view, last, cast, party)) return NO_GROUP;
      const others = peopleOf(view, last, party, cast);
      if (others.parties.length > 0) return others;
      if (after === "'s") return possessed(view, last, party, cast);
      return { parties: [withOffice(party, officeAfter(view, last), cast)], first: at, last: modifiedNoun(view, last) };
    }
    if (!/^[\p{L}\d][\p{L}\d.-]*$/u.test(word.lower)) break;
    if (PREPOSITIONS.has(word.lower) || COORDINATORS.has(word.lower) || word.lower === "that") break;
    if (word.time !== -1) break;
  }
  return NO_GROUP;
}

/** "the foreign ministers of Marvania and Sorland"; with their names after a comma, these. */
function officesFrom(view: SentenceView, from: number, cast: Cast): Group {
  const offices = officesAt(view, from, cast);
  if (offices.parties.length === 0 || lowerAt(view, offices.last + 1) !== ",") return offices;
  const mention = wordAt(view, offices.last + 2)?.full ?? -1;
  const holder = mention === -1 ? null : partyOf(cast, mention);
  if (holder === null || kindOf(cast, holder) !== "person") return offices;
  const holders = groupAfter(view, offices.last + 2, cast, 0);
  return holders.parties.length >= offices.parties.length ? holders : offices;
}

function counterpartAhead(view: SentenceView, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const lower = lowerAt(view, at);
    if (/^counterparts?$/.test(lower)) return true;
    if (!/^[a-z-]+$/.test(lower) || PREPOSITIONS.has(lower) || COORDINATORS.has(lower)) return false;
  }
  return false;
}

/** "Marvania's foreign minister": the owner stands for its people, up to the end of the phrase. */
function possessed(view: SentenceView, last: number, party: Party, cast: Cast): Group {
  return {
    parties: [withOffice(party, officeAfter(view, last + 1), cast)],
    first: last,
    last: modifiedNoun(view, last + 1),
  };
}

/** "the Marvanian and U.S. foreign ministers", "Marvania's president": the office after word `last`, "" where there is none. */
export function officeAfter(view: SentenceView, last: number): string {
  for (let at = last + 1; at <= last + 3; at++) {
    const lower = lowerAt(view, at);
    const office = /^(minister|president|secretary|leader|chancellor|premier|envoy|ambassador)s?$/.exec(lower)?.[1];
    if (office !== undefined) return office;
    if (!/^(?:foreign|prime|defence|defense|deputy|interior|finance|vice|special|former|new)$/.test(lower)) return "";
  }
  return "";
}

export function withOffice(party: Party, office: string, cast: Cast): Party {
  return office === "" || kindOf(cast, party) !== "place" ? party : { ...party, office };
}

/** "Marvanian and Norvik officials": the noun that names of places stand before belongs to them. */
function modifiedNoun(view: SentenceView, last: number): number {
  let end = last;
  for (let at = last + 1; at <= last + 3; at++) {
    if (!OFFICE_NOUNS.has(lowerAt(view, at))) break;
    end = at;
  }
  return end;
}

/** The parties that end at word `at`, with all that are joined to them before: "A, B and C". */
export function groupBefore(view: SentenceView, at: number, cast: Cast): Group {
  const mention = wordAt(view, at)?.full ?? -1;
  const party = mention === -1 ? null : partyOf(cast, mention);
  if (party === null) return NO_GROUP;
  const office = officeAfter(view, at);
  const parties = [withOffice(party, office, cast)];
  let first = firstOfMention(view, at);
  let joined = false;
  for (let guard = 0; guard < 8; guard++) {
    let before = first - 1;
    const mark = lowerAt(view, before);
    if (COORDINATORS.has(mark)) {
      joined = true;
      before--;
      if (lowerAt(view, before) === ",") before--;
      // "the ministers of A and B, C and D": the comma parts two lists.
    } else if (mark === "," && joined && COORDINATORS.has(lowerAt(view, firstOfMention(view, before - 1) - 1))) break;
    else if (mark === "," && (joined || headlineList(view, before))) before--;
    else break;
    const id = wordAt(view, before)?.full ?? -1;
    const other = id === -1 ? null : partyOf(cast, id);
    if (other === null) break;
    parties.unshift(withOffice(other, office, cast));
    first = firstOfMention(view, before);
  }
  return { parties, first, last: at };
}

/** Headlines join with a comma alone: "Kell, Dorvet hold talks". */
function headlineList(view: SentenceView, comma: number): boolean {
  return (view.kind === "title" || view.kind === "heading") && firstOfMention(view, comma - 1) === 0;
}
