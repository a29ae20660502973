import type { Mention, PageEntity } from "../../../core/layers.ts";
import { COORDINATORS, DETERMINERS, PREPOSITIONS } from "../../../languages/en/function-words.ts";
import { lowerAt, type SentenceView } from "../sentence-view.ts";

/** Entity of a party that the page knows by its words alone ("Kell's ministry"). */
export const NO_ENTITY = -1;
/** Somebody who takes part: an entity of the page at one place of its text. */
export type Party = { readonly entity: number; readonly name: string; readonly start: number; readonly end: number };
/** Parties found together, with the words that hold them (last inclusive). */
export type Group = { readonly parties: readonly Party[]; readonly first: number; readonly last: number };
export const NO_GROUP: Group = { parties: [], first: -1, last: -1 };

/** What the rules about parties look things up in. `mentions` is the page's whole layer. */
export type Cast = {
  readonly entities: readonly PageEntity[];
  readonly mentions: readonly Mention[];
  /** The two persons (else bodies) last named together on the page; empty where none were. */
  readonly pair: readonly Party[];
};

const ACTORS: ReadonlySet<string> = new Set(["person", "organization", "place", "outlet"]);

/** The mention as a party, where its entity can act. */
export function partyOf(cast: Cast, mention: number): Party | null {
  const found = cast.mentions[mention];
  if (found === undefined) return null;
  const entity = cast.entities[found.entity];
  if (entity === undefined || !ACTORS.has(entity.kind)) return null;
  return { entity: entity.id, name: entity.name, start: found.start, end: found.end };
}

export function kindOf(cast: Cast, party: Party): string {
  return cast.entities[party.entity]?.kind ?? "other";
}

/** Last word that the mention at word `at` covers with its titles and apposition. */
export function lastOfMention(view: SentenceView, at: number): number {
  const id = view.words[at]?.full ?? -1;
  let last = at;
  while (id !== -1 && view.words[last + 1]?.full === id) last++;
  return last;
}
export function firstOfMention(view: SentenceView, at: number): number {
  const id = view.words[at]?.full ?? -1;
  let first = at;
  while (id !== -1 && view.words[first - 1]?.full === id) first--;
  return first;
}

/** "the two", "both leaders": the pair named last, unless the noun after asks for a role that they do not have. */
function pairAt(view: SentenceView, at: number, cast: Cast): Group {
  let index = at;
  if (lowerAt(view, index) === "the") index++;
  const word = lowerAt(view, index);
  if (word !== "two" && !(word === "both" && index === at)) return NO_GROUP;
  if (cast.pair.length !== 2) return NO_GROUP;
  let last = index;
  for (let step = 1; step <= 3; step++) {
    const lower = lowerAt(view, index + step);
    if (!/^[a-z-]+$/.test(lower) || PREPOSITIONS.has(lower) || DETERMINERS.has(lower) || COORDINATORS.has(lower)) break;
    if (/s$|^men$|^women$/.test(lower)) {
      last = index + step;
      if (!fitsRole(cast, lower)) return NO_GROUP;
      break;
    }
    if (step === 3) break;
  }
  return { parties: cast.pair, first: at, last };
}

/** Nouns that say nothing about which two. */
const ANY_TWO: ReadonlySet<string> = new Set(
  "sides men women officials diplomats leaders parties politicians figures counterparts governments countries nations states capitals interlocutors".split(
    " ",
  ),
);

function fitsRole(cast: Cast, plural: string): boolean {
  const persons = cast.pair.every((party) => cast.entities[party.entity]?.kind === "person");
  if (/^(?:countries|nations|states|capitals|governments)$/.test(plural)) return !persons;
  if (ANY_TWO.has(plural)) return true;
  const singular = plural.replace(/s$/, "");
  // A role is asked for: somebody's stated role must not contradict it.
  return cast.pair.every((party) => {
    const roles = cast.entities[party.entity]?.roles ?? [];
    return roles.length === 0
      ? singular !== "president"
      : roles.some((role) => role.value.toLowerCase().includes(singular));
  });
}

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
    if (!joined && !listGoesOn(view, next)) break;
    const more = oneAfter(view, next, cast, 3);
    if (more.parties.length === 0) break;
    parties.push(...more.parties);
    last = more.last;
  }
  return { parties, first: first.first, last };
}

/** "A, B and C": a comma joins only where an "and" comes later in the list. */
function listGoesOn(view: SentenceView, from: number): boolean {
  if ((view.words[from]?.full ?? -1) === -1) return false;
  for (let at = from; at < from + 14; at++) {
    const lower = lowerAt(view, at);
    if (COORDINATORS.has(lower)) return (view.words[at + 1]?.full ?? -1) !== -1;
    if (lower !== "," && (view.words[at]?.full ?? -1) === -1) return false;
  }
  return false;
}

function oneAfter(view: SentenceView, from: number, cast: Cast, reach: number): Group {
  const pair = pairAt(view, from, cast);
  if (pair.parties.length > 0) return pair;
  let counterpart = false;
  for (let at = from; at <= from + reach && at < view.words.length; at++) {
    const word = view.words[at];
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
      // "his Russian counterpart, Sergei Lavrov": the adjective is not the party.
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
      if (after === "'s") return possessed(view, last, party);
      return { parties: [party], first: at, last: modifiedNoun(view, last) };
    }
    if (!/^[\p{L}\d][\p{L}\d.-]*$/u.test(word.lower)) break;
    if (PREPOSITIONS.has(word.lower) || COORDINATORS.has(word.lower) || word.lower === "that") break;
    if (word.time !== -1) break;
  }
  return NO_GROUP;
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
function possessed(view: SentenceView, last: number, party: Party): Group {
  return { parties: [party], first: last, last: modifiedNoun(view, last + 1) };
}

const PEOPLE_NOUNS =
  /^(?:officials?|negotiators?|diplomats?|leaders?|delegations?|envoys?|ministers?|presidents?|forces|troops|soldiers|government|army|military|police|lawmakers|senators|authorities|representatives?|parliament|side|president|prime|foreign|defence|defense|navy|team|ministry|embassy|ambassador|counterparts?)$/;

/** "Marvanian and Norvik officials": the noun that names of places stand before belongs to them. */
function modifiedNoun(view: SentenceView, last: number): number {
  let end = last;
  for (let at = last + 1; at <= last + 3; at++) {
    if (!PEOPLE_NOUNS.test(lowerAt(view, at))) break;
    end = at;
  }
  return end;
}

/** The parties that end at word `at`, with all that are joined to them before: "A, B and C". */
export function groupBefore(view: SentenceView, at: number, cast: Cast): Group {
  const mention = view.words[at]?.full ?? -1;
  const party = mention === -1 ? null : partyOf(cast, mention);
  if (party === null) return NO_GROUP;
  const parties = [party];
  let first = firstOfMention(view, at);
  let joined = false;
  for (let guard = 0; guard < 8; guard++) {
    let before = first - 1;
    const mark = lowerAt(view, before);
    if (COORDINATORS.has(mark)) {
      joined = true;
      before--;
      if (lowerAt(view, before) === ",") before--;
    } else if (mark === "," && (joined || headlineList(view, before))) before--;
    else break;
    const id = view.words[before]?.full ?? -1;
    const other = id === -1 ? null : partyOf(cast, id);
    if (other === null) break;
    parties.unshift(other);
    first = firstOfMention(view, before);
  }
  return { parties, first, last: at };
}

/** Headlines join with a comma alone: "Kell, Dorvet hold talks". */
function headlineList(view: SentenceView, comma: number): boolean {
  return (view.kind === "title" || view.kind === "heading") && firstOfMention(view, comma - 1) === 0;
}
