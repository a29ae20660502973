import { PLACES_OF_CARE, TREATED } from "../../../languages/en/care-words.ts";
import { HUBS, LANDSCAPE, PLACE_FOLLOWERS, PLACE_NOUNS } from "../../../languages/en/name-context.ts";
import { type Cast, kindOf, type Party, partyOf } from "../participants/party.ts";
import { grammarAt, lowerAt, opensPlan, type SentenceView, wordAt } from "../sentence-view.ts";

const REACH = 18;
const BREAKS: ReadonlySet<string> = new Set(
  "; : ? ! that which who when while because since if although but after before until amid and".split(" "),
);

const WITHIN: ReadonlySet<string> = new Set(["in", "at"]);
/** A fire may be off a coast or near a town, and a plane come down into a river, where no meeting is held. */
const THEREABOUTS: ReadonlySet<string> = new Set(["in", "at", "off", "near", "outside", "on", "aboard", "into"]);

/** How far before its noun a hospital's phrase may begin. Words. */
const CARE_REACH = 9;

/**
 * "in Norvik", "at the palace", "on the sidelines of the forum in Norvik" after word `from`; or "In Norvik, …" at the
 * head. Of what befalls a place also "off Norvik".
 */
export function findPlace(
  view: SentenceView,
  from: number,
  blocked: ReadonlySet<number>,
  cast: Cast,
  befalls = false,
): Party | null {
  const prepositions = befalls ? THEREABOUTS : WITHIN;
  // "at the Sorland Consulate in Norvik": the town, where it is told, and the building where it is not.
  let building: Party | null = null;
  for (let at = from + 1; at <= Math.min(from + REACH, view.words.length - 1); at++) {
    const lower = lowerAt(view, at);
    if (blocked.has(at) || (BREAKS.has(lower) && lower !== "and" && !opensPlan(view, at))) break;
    const place = befalls && isTreatedAt(view, at) ? null : placeAt(view, at, cast, prepositions);
    if (place !== null && kindOf(cast, place) === "place") return place;
    building ??= place;
  }
  if (building !== null) return building;
  return lowerAt(view, 0) === "in" ? placeAt(view, 0, cast, prepositions) : null;
}

/** "were taken to a hospital [in] Norvik": where the hurt are brought is not where it happened. */
function isTreatedAt(view: SentenceView, at: number): boolean {
  if (!PLACES_OF_CARE.has(lowerAt(view, at - 1))) return false;
  for (let before = at - 2; before > at - CARE_REACH; before--) {
    const lower = lowerAt(view, before);
    if (lower === "to") return true;
    if (WITHIN.has(lower)) return TREATED.has(lowerAt(view, before - 1));
  }
  return false;
}

/** "The victims in Norvik": of people who came to harm only a place right behind their word is where they did. */
export function placeOfVictims(view: SentenceView, last: number, cast: Cast): Party | null {
  return placeAt(view, last + 1, cast, THEREABOUTS);
}

/** "Nurses at the hospital in Norvik went on strike": where those of the subject are, right before word `first`. */
export function findPlaceBefore(view: SentenceView, first: number, cast: Cast): Party | null {
  let found: Party | null = null;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const word = wordAt(view, at);
    if (word === undefined || BREAKS.has(word.lower) || word.lower === ",") break;
    found = placeAt(view, at, cast, WITHIN) ?? found;
  }
  return found;
}

/** Adjectives and nouns of places that may stand between the preposition and the name: "in the northern trading hub of Norvik". */
const LONGEST = 6;

function placeAt(view: SentenceView, at: number, cast: Cast, prepositions: ReadonlySet<string>): Party | null {
  const lower = lowerAt(view, at);
  if (!prepositions.has(lower)) return null;
  const next = nameAfter(view, at + 1);
  const word = wordAt(view, next);
  if (word === undefined || word.full === -1 || isOfOther(view, next)) return null;
  const party = partyOf(cast, word.full);
  // "in Marvanian waters": the adjective is no place to be in.
  if (party === null || cast.mentions[word.full]?.by === "description") return null;
  const kind = kindOf(cast, party);
  return kind === "place" || (kind === "organization" && WITHIN.has(lower) && lowerAt(view, at + 1) === "the")
    ? party
    : null;
}

/** The word at which the place's name begins: over an article, a country that has it, and what kind of place it is. */
function nameAfter(view: SentenceView, from: number): number {
  let at = from;
  if (/^(?:the|a|an)$/.test(lowerAt(view, at))) at++;
  const owner = wordAt(view, at)?.full ?? -1;
  if (owner !== -1) {
    const after = behindName(view, at);
    return /^(?:'s|\u2019s|'|\u2019)$/.test(lowerAt(view, after)) && (wordAt(view, after + 1)?.full ?? -1) !== -1
      ? after + 1
      : at;
  }
  for (let last = at; last < at + LONGEST; last++) {
    const word = wordAt(view, last);
    if (word === undefined || word.time !== -1 || !/^[a-z][a-z-]*$/.test(word.text)) return at;
    if (!isKindOfPlace(word.lower)) continue;
    const name = lowerAt(view, last + 1) === "of" ? last + 2 : -1;
    return (wordAt(view, name)?.full ?? -1) === -1 ? at : name;
  }
  return at;
}

/** "at the Sorland consulate": the name only tells which; a province, a valley or a town has its own. */
function isOfOther(view: SentenceView, at: number): boolean {
  const after = behindName(view, at);
  const { upos, xpos } = grammarAt(view, after) ?? { upos: "", xpos: "" };
  const lower = lowerAt(view, after);
  if (upos !== "NOUN" || xpos === "CD" || wordAt(view, after)?.time !== -1) return false;
  return grammarAt(view, at)?.head === after && !isKindOfPlace(lower) && !LANDSCAPE.has(lower);
}

const isKindOfPlace = (word: string): boolean => PLACE_NOUNS.has(word) || PLACE_FOLLOWERS.has(word) || HUBS.has(word);

function behindName(view: SentenceView, at: number): number {
  const full = wordAt(view, at)?.full ?? -1;
  let after = at;
  while (full !== -1 && wordAt(view, after)?.full === full) after++;
  return after;
}
