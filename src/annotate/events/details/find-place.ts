import { type Cast, kindOf, type Party, partyOf } from "../participants/party.ts";
import { lowerAt, opensPlan, type SentenceView } from "../sentence-view.ts";

const REACH = 18;
const BREAKS = /^(?:[;:?!]|that|which|who|when|while|because|since|if|although|but|after|before|until|amid|and)$/;

/** "in Norvik", "at the palace", "on the sidelines of the forum in Norvik" after word `from`; or "In Norvik, …" at the head. */
export function findPlace(view: SentenceView, from: number, blocked: ReadonlySet<number>, cast: Cast): Party | null {
  for (let at = from + 1; at <= Math.min(from + REACH, view.words.length - 1); at++) {
    const lower = lowerAt(view, at);
    if (blocked.has(at) || (BREAKS.test(lower) && lower !== "and" && !opensPlan(view, at))) break;
    const place = placeAt(view, at, cast);
    if (place !== null) return place;
  }
  return lowerAt(view, 0) === "in" ? placeAt(view, 0, cast) : null;
}

function placeAt(view: SentenceView, at: number, cast: Cast): Party | null {
  const lower = lowerAt(view, at);
  if (lower !== "in" && lower !== "at") return null;
  let next = at + 1;
  if (/^(?:the|a|an)$/.test(lowerAt(view, next))) next++;
  const word = view.words[next];
  if (word === undefined || word.full === -1) return null;
  const party = partyOf(cast, word.full);
  // "in Marvanian waters": the adjective is no place to be in.
  if (party === null || cast.mentions[word.full]?.by === "description") return null;
  const kind = kindOf(cast, party);
  return kind === "place" || (kind === "organization" && lowerAt(view, at + 1) === "the") ? party : null;
}
