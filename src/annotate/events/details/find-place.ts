import { type Cast, kindOf, type Party, partyOf } from "../participants/party.ts";
import { lowerAt, opensPlan, type SentenceView } from "../sentence-view.ts";

const REACH = 18;
const BREAKS = /^(?:[;:?!]|that|which|who|when|while|because|since|if|although|but|after|before|until|amid|and)$/;

const WITHIN: ReadonlySet<string> = new Set(["in", "at"]);
/** A fire may be off a coast or near a town, and a plane come down into a river, where no meeting is held. */
const THEREABOUTS: ReadonlySet<string> = new Set(["in", "at", "off", "near", "outside", "on", "aboard", "into"]);

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
  for (let at = from + 1; at <= Math.min(from + REACH, view.words.length - 1); at++) {
    const lower = lowerAt(view, at);
    if (blocked.has(at) || (BREAKS.test(lower) && lower !== "and" && !opensPlan(view, at))) break;
    const place = placeAt(view, at, cast, prepositions);
    if (place !== null) return place;
  }
  return lowerAt(view, 0) === "in" ? placeAt(view, 0, cast, prepositions) : null;
}

/** "The victims in Norvik": of people who came to harm only a place right behind their word is where they did. */
export function placeOfVictims(view: SentenceView, last: number, cast: Cast): Party | null {
  return placeAt(view, last + 1, cast, THEREABOUTS);
}

/** "Nurses at the hospital in Norvik went on strike": where those of the subject are, right before word `first`. */
export function findPlaceBefore(view: SentenceView, first: number, cast: Cast): Party | null {
  let found: Party | null = null;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const word = view.words[at];
    if (word === undefined || BREAKS.test(word.lower) || word.lower === ",") break;
    found = placeAt(view, at, cast, WITHIN) ?? found;
  }
  return found;
}

function placeAt(view: SentenceView, at: number, cast: Cast, prepositions: ReadonlySet<string>): Party | null {
  const lower = lowerAt(view, at);
  if (!prepositions.has(lower)) return null;
  let next = at + 1;
  if (/^(?:the|a|an)$/.test(lowerAt(view, next))) next++;
  const word = view.words[next];
  if (word === undefined || word.full === -1) return null;
  const party = partyOf(cast, word.full);
  // "in Marvanian waters": the adjective is no place to be in.
  if (party === null || cast.mentions[word.full]?.by === "description") return null;
  const kind = kindOf(cast, party);
  return kind === "place" || (kind === "organization" && WITHIN.has(lower) && lowerAt(view, at + 1) === "the")
    ? party
    : null;
}
