import { FINITE_AUXILIARIES } from "../../languages/en/discourse-words.ts";
import {
  ACTING_PASTS,
  BODY_FOLLOWERS,
  INTERVIEW_WORDS,
  LIFE_EVENTS,
  NAME_GOVERNORS,
  OUTLET_FOLLOWERS,
  OUTLET_VERBS,
  PERSON_FOLLOWERS,
  PERSON_NEIGHBOURS,
  PLACE_BELONGINGS,
  PLACE_FOLLOWERS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  SAYING_VERBS,
  VESSEL_NOUNS,
} from "../../languages/en/name-context.ts";
import { COMMON_WORDS, FUNCTION_WORDS } from "../../languages/en/name-words.ts";
import { ORGANIZATION_ENDINGS, OTHER_ENDINGS, OUTLET_ENDINGS } from "../../languages/en/organizations.ts";
import { PERSON_NOUNS } from "../../languages/en/person-nouns.ts";
import { BODY_NOUNS, ROLE_NOUNS } from "../../languages/en/titles-and-roles.ts";
import { matchAt } from "./gazetteer.ts";
import { type Recogniser, type Sighting, type Votes, vote } from "./sighting.ts";

const dash = (text: string): boolean => text === "-" || text === "–";

const BEING = new Set(["is", "was", "were"]);

const PAST_TENSE = /^[a-z]{2,20}ed$/;

/** A word of capitals: "NCA" says and wants things, and is a body. */
const acronymic = ({ words, from, to }: Sighting): boolean => words[from]?.allCapitals === true && to - from === 1;

/** What the words behind a name tell, where the name is no possessor. */
function behind(sighting: Sighting, votes: Votes): void {
  const { words, from, to } = sighting;
  const before = words[from - 1];
  const after = words[to];
  const next = words[to + 1];
  if (after === undefined) return;
  const long = to - from >= 5;
  const body = long || acronymic(sighting);
  // "the mayor of Kelvar said": what a preposition governs is not the one who says it.
  const governed = before !== undefined && words[from]?.space === true && NAME_GOVERNORS.has(before.lower);
  const acts =
    FINITE_AUXILIARIES.has(after.lower) ||
    (after.space && !after.capital && (PAST_TENSE.test(after.lower) || ACTING_PASTS.has(after.lower)));
  if (!body && !governed && acts) vote(votes, "actor", 0.5);
  if (SAYING_VERBS.has(after.lower) && !after.capital && !governed) {
    if (OUTLET_VERBS.has(after.lower)) vote(votes, "outlet", 1);
    vote(votes, body ? "organization" : "actor", 2);
  }
  if (PERSON_FOLLOWERS.has(after.lower) && !acronymic(sighting) && !governed) vote(votes, "person", 2);
  if (BEING.has(after.lower) && LIFE_EVENTS.has(next?.lower ?? "") && !governed) vote(votes, "person", 3);
  if (PLACE_FOLLOWERS.has(after.lower) && after.space) vote(votes, "place", 3);
  if (after.space && (OUTLET_FOLLOWERS.has(after.lower) || (after.lower === "news" && next?.lower === "agency")))
    vote(votes, "outlet", 3);
  // "a Marvic folk song": a word that leans on a noun is mostly no one's name.
  const leans = /^[a-z]{3,}$/.test(after.text) && !FUNCTION_WORDS.has(after.lower) && !SAYING_VERBS.has(after.lower);
  if (leans && to - from === 1 && !/(?:ed|s)$/.test(after.lower)) vote(votes, "other", 0.6);
  if (BODY_FOLLOWERS.has(after.lower)) vote(votes, "organization", 1.5);
  if (OTHER_ENDINGS.has(after.lower) && after.space && to - from === 1) vote(votes, "other", 1.5);
  if (dash(after.text) && (next?.lower === "based" || next?.lower === "born")) vote(votes, "place", 4);
  if (after.text !== ",") return;
  if (/^\d{2}$/.test(next?.text ?? "") && /^[,.]$/.test(words[to + 2]?.text ?? "")) vote(votes, "person", 5);
  // "the harbour master, Sten Kolby, told": a phrase with a name to it acts.
  const apposed = before?.text === "," && !governed && words[from - 2]?.letter === true && !words[from - 2]?.capital;
  if (apposed && next !== undefined && !body) {
    if (SAYING_VERBS.has(next.lower)) vote(votes, "actor", 2);
    else if (FINITE_AUXILIARIES.has(next.lower) || PAST_TENSE.test(next.lower)) vote(votes, "actor", 1);
  }
  if (next?.lower === "who" || next?.lower === "whose") vote(votes, "person", 3);
  if (next?.lower === "where") vote(votes, "place", 4);
  const listed = matchAt(words, to + 1);
  const within = listed?.entry.kind === "place" && listed.entry.country !== null && next?.allCapitals !== true;
  if (within && before?.lower !== "," && !acronymic(sighting)) vote(votes, "place", 2);
}

/** What a possessive tells by what it owns. */
function owning(sighting: Sighting, votes: Votes): void {
  const { words, to } = sighting;
  const after = words[to];
  if (after === undefined) return;
  if (!acronymic(sighting) && to - sighting.from < 5) vote(votes, "person", 0.3);
  if (PERSON_NEIGHBOURS.has(after.lower)) vote(votes, "person", 2);
  if (PLACE_BELONGINGS.has(after.lower)) vote(votes, "place", 1.5);
}

/** What a noun for people right before a full name is worth: as much as a title, and half as much again. */
const AFTER_NOUN = 9;

function namesInFull({ words, from, to }: Sighting): boolean {
  const name = words.slice(from, to);
  return (
    name.length > 1 &&
    name.every((word) => word.capital || !word.letter || word.lower.length < 4) &&
    !name.some((word) => ORGANIZATION_ENDINGS.has(word.lower) || COMMON_WORDS.has(word.lower))
  );
}

/** What the words before a name tell. */
function ahead(sighting: Sighting, votes: Votes): void {
  const { words, from, to } = sighting;
  const before = words[from - 1];
  if (before === undefined || words[from]?.space === false) return;
  const body = acronymic(sighting);
  if (before.lower === "told" || before.lower === "tells") {
    // "told Orsa on Monday" is an interview; "told Kell that" is talk.
    const interview = INTERVIEW_WORDS.has(words[to]?.lower ?? "") || /^[.,;]$/.test(words[to]?.text ?? "");
    vote(votes, interview ? "outlet" : "person", 1);
  } else if (SAYING_VERBS.has(before.lower) && !before.capital && !body) vote(votes, "actor", 1);
  if (PLACE_PREPOSITIONS.has(before.lower)) vote(votes, "place", to - from >= 5 ? 1 : 2.5);
  else if (before.lower === "at" || before.lower === "from" || before.lower === "to") vote(votes, "place", 0.7);
  const head = words[from - 2]?.lower ?? "";
  if (before.lower === "of") {
    if (PLACE_NOUNS.has(head)) vote(votes, "place", 4);
    if (ROLE_NOUNS.has(head)) vote(votes, "organization", 2);
    if (head === "crew" || VESSEL_NOUNS.has(head)) vote(votes, "other", 4);
  }
  if (!before.possessive && BODY_NOUNS.get(before.lower) === "organization") vote(votes, "organization", 2);
  if (VESSEL_NOUNS.has(before.lower) && !before.possessive) vote(votes, "other", 12);
  if (PLACE_NOUNS.has(before.lower) && !before.possessive) vote(votes, "place", 1.5);
  if (PERSON_NEIGHBOURS.has(before.lower)) vote(votes, "person", 1.5);
  // "hydrologist Ada Kell": what somebody does, right before a name of two words or more.
  if (PERSON_NOUNS.has(before.lower) && !before.possessive && namesInFull(sighting)) vote(votes, "person", AFTER_NOUN);
  if (before.lower !== "the" || body) return;
  if (head === "of" && words[from - 3]?.lower === "crew") vote(votes, "other", 8);
  if (to - from > 1) return;
  vote(votes, OUTLET_ENDINGS.has(words[from]?.lower ?? "") ? "outlet" : "organization", 1);
}

/** What stands around a name and tells its kind. */
export const surrounded: Recogniser = (sighting, votes) => {
  if (sighting.words[sighting.to - 1]?.possessive === true) owning(sighting, votes);
  else behind(sighting, votes);
  ahead(sighting, votes);
};
