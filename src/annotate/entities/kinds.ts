import type { EntityKind } from "../../core/vocabulary.ts";
import { FINITE_AUXILIARIES } from "../../languages/en/discourse-words.ts";
import { GIVEN_NAMES } from "../../languages/en/given-names.ts";
import {
  BODY_FOLLOWERS,
  PERSON_FOLLOWERS,
  PERSON_NEIGHBOURS,
  PLACE_FOLLOWERS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  SAYING_VERBS,
} from "../../languages/en/name-context.ts";
import { FUNCTION_WORDS, NAME_PARTICLES, NAME_SUFFIXES } from "../../languages/en/name-words.ts";
import {
  NOT_BODIES,
  ORGANIZATION_ENDINGS,
  ORGANIZATION_OPENINGS,
  OTHER_ENDINGS,
  OUTLET_ENDINGS,
  PORTFOLIO_WORDS,
  WORK_ENDINGS,
} from "../../languages/en/organizations.ts";
import { PLACE_BEGINNINGS, PLACE_DIRECTIONS, PLACE_ENDINGS } from "../../languages/en/places.ts";
import { BODY_NOUNS, ROLE_NOUNS } from "../../languages/en/titles-and-roles.ts";
import type { Evidence } from "./evidence.ts";
import { type Entry, matchAt } from "./gazetteer.ts";
import type { Role } from "./roles.ts";
import type { Word } from "./words.ts";

/** A name where it stands, as the recognisers of kinds see it. */
export type Sighting = {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly entry: Entry | null;
  readonly roles: readonly Role[];
  readonly certain: EntityKind | null;
  readonly evidence: Evidence;
};
export type Votes = Partial<Record<EntityKind, number>>;
type Recogniser = (sighting: Sighting, votes: Votes) => void;

const vote = (votes: Votes, kind: EntityKind, weight: number): void => {
  votes[kind] = (votes[kind] ?? 0) + weight;
};
const lowered = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((word) => word.toLowerCase()));
const placeEndings = lowered(PLACE_ENDINGS);
const placeBeginnings = lowered(PLACE_BEGINNINGS);
const placeDirections = lowered(PLACE_DIRECTIONS);
const MANY_READINGS = 3;

const listed: Recogniser = ({ entry }, votes) => {
  if (entry !== null && !entry.adjective) vote(votes, entry.kind, entry.canonical === null ? 5 : 8);
};

const titled: Recogniser = ({ certain, roles }, votes) => {
  if (certain !== null) vote(votes, certain, 6);
  for (const role of roles) {
    const kind = ROLE_NOUNS.has(role.head) ? "person" : BODY_NOUNS.get(role.head);
    vote(votes, role.head === "" ? "person" : (kind ?? "person"), 6);
  }
};

/** "Ministry of …", "… Holdings", "Battle of …", "Lake …": a word of the name says what it names. */
const worded: Recogniser = ({ words, from, to }, votes) => {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return;
  const year = /^\d/.test(last.text) ? words[to - 3]?.lower : undefined;
  const end = year ?? last.lower.replace(/\.$/, "");
  const long = to - from > 1;
  if (!long) {
    if (WORK_ENDINGS.has(end) || OTHER_ENDINGS.has(end)) vote(votes, "other", 2);
    else if (ORGANIZATION_ENDINGS.has(end) && !ROLE_NOUNS.has(end)) vote(votes, "organization", 2);
    return;
  }
  const given = GIVEN_NAMES.has(first.lower) && to - from === 2;
  let opened = false;
  for (let index = from; index < to - 1; index++) {
    const word = words[index];
    const next = words[index + 1]?.lower;
    if (word === undefined || !(next === "of" || next === "for" || next === "on")) continue;
    if (ORGANIZATION_OPENINGS.has(word.lower)) {
      vote(votes, "organization", 6);
      opened = true;
    } else if (next === "of" && placeBeginnings.has(word.lower)) {
      vote(votes, "place", 6);
      opened = true;
    } else if (OTHER_ENDINGS.has(word.lower)) {
      vote(votes, "other", 6);
      opened = true;
    } else if (WORK_ENDINGS.has(word.lower)) {
      vote(votes, "work", 6);
      opened = true;
    }
    if (opened) return;
  }
  if (WORK_ENDINGS.has(end)) vote(votes, "work", 6);
  else if (OTHER_ENDINGS.has(end)) vote(votes, "other", 6);
  else if (placeEndings.has(last.text.replace(/\.$/, "").toLowerCase()) && last.capital)
    vote(votes, "place", given ? 2 : 5.5);
  else if (ORGANIZATION_ENDINGS.has(end)) vote(votes, "organization", given ? 2.5 : 6);
  else if (OUTLET_ENDINGS.has(end)) vote(votes, "outlet", given ? 1 : 5);
  else if (PORTFOLIO_WORDS.has(end)) vote(votes, "organization", 3);
  if (placeBeginnings.has(first.lower) && to - from <= 3) vote(votes, "place", 3);
  else if (placeDirections.has(first.lower) && to - from === 2) vote(votes, "place", 2.5);
};

const personal: Recogniser = ({ words, from, to }, votes) => {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return;
  const length = to - from;
  if (GIVEN_NAMES.has(first.lower) && length <= 5) vote(votes, "person", length > 1 ? 5 : 2.6);
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word === undefined) continue;
    if (index > from && index < to - 1 && /^\p{Lu}\.?$/u.test(word.text)) vote(votes, "person", 3);
    if (index > from && !word.capital && NAME_PARTICLES.has(word.lower)) vote(votes, "person", 1);
    if (index === to - 1 && index > from && NAME_SUFFIXES.has(word.lower.replace(/\.$/, ""))) vote(votes, "person", 4);
    if (index > from && index < to && length <= 4 && GIVEN_NAMES.has(word.lower)) vote(votes, "person", 1);
  }
  if (/^\p{Lu}\.$/u.test(first.text) && length > 1) vote(votes, "person", 3);
};

const acronym: Recogniser = ({ words, from, to, entry }, votes) => {
  const word = words[from];
  if (word === undefined || to - from > 3 || entry !== null) return;
  if (NOT_BODIES.has(word.text) || /^\p{Lu}{2,6}s$/u.test(word.text)) vote(votes, "other", 3);
  if (!word.allCapitals || NOT_BODIES.has(word.text)) return;
  if (to - from === 1 && word.text.length <= 7) vote(votes, "organization", 3);
  else if (/^\d/.test(words[to - 1]?.text ?? "")) vote(votes, "other", 3);
};

/** What stands around the name. */
const surrounded: Recogniser = ({ words, from, to }, votes) => {
  const before = words[from - 1];
  const after = words[to];
  const next = words[to + 1];
  const last = words[to - 1];
  const long = to - from >= 5;
  const acronymic = words[from]?.allCapitals === true && to - from === 1;
  if (!acronymic && !long && after !== undefined) {
    if (last?.possessive === true) vote(votes, "person", 0.3);
    else if (FINITE_AUXILIARIES.has(after.lower)) vote(votes, "person", 0.5);
  }
  if (after !== undefined && !last?.possessive) {
    if (SAYING_VERBS.has(after.lower) && !after.capital) vote(votes, long || acronymic ? "organization" : "person", 2);
    if (PERSON_FOLLOWERS.has(after.lower) && !acronymic) vote(votes, "person", 2);
    if (PLACE_FOLLOWERS.has(after.lower) && after.space) vote(votes, "place", 3);
    // "a Marvic folk song": a word that leans on a noun is mostly no one's name.
    const leans = /^[a-z]{3,}$/.test(after.text) && !FUNCTION_WORDS.has(after.lower) && !SAYING_VERBS.has(after.lower);
    if (leans && to - from === 1 && !/(?:ed|s)$/.test(after.lower)) vote(votes, "other", 0.6);
    if (BODY_FOLLOWERS.has(after.lower)) vote(votes, "organization", 1.5);
    if (OTHER_ENDINGS.has(after.lower) && after.space && to - from === 1) vote(votes, "other", 1.5);
    if (dash(after.text) && (next?.lower === "based" || next?.lower === "born")) vote(votes, "place", 4);
    if (after.text === ",") {
      if (/^\d{2}$/.test(next?.text ?? "") && /^[,.]$/.test(words[to + 2]?.text ?? "")) vote(votes, "person", 5);
      if (next?.lower === "who" || next?.lower === "whose") vote(votes, "person", 3);
      if (next?.lower === "where") vote(votes, "place", 4);
      const listedNext = matchAt(words, to + 1);
      if (
        listedNext?.entry.kind === "place" &&
        listedNext.entry.country !== null &&
        before?.lower !== "," &&
        !acronymic
      )
        vote(votes, "place", 2);
    }
  } else if (last?.possessive === true && after !== undefined) {
    if (PERSON_NEIGHBOURS.has(after.lower)) vote(votes, "person", 2);
    if (/^(?:capital|border|government|economy|coast|president|prime|foreign|population)$/.test(after.lower))
      vote(votes, "place", 1.5);
  }
  if (before === undefined || words[from]?.space === false) return;
  if (SAYING_VERBS.has(before.lower) && !before.capital && !acronymic) vote(votes, "person", 1);
  if (PLACE_PREPOSITIONS.has(before.lower)) vote(votes, "place", long ? 1 : 2.5);
  else if (before.lower === "at" || before.lower === "from" || before.lower === "to") vote(votes, "place", 0.7);
  if (before.lower === "of" && PLACE_NOUNS.has(words[from - 2]?.lower ?? "")) vote(votes, "place", 4);
  const office = before.lower === "of" && ROLE_NOUNS.has(words[from - 2]?.lower ?? "");
  if (office || (!before.possessive && BODY_NOUNS.get(before.lower) === "organization")) vote(votes, "organization", 2);
  if (PLACE_NOUNS.has(before.lower) && !before.possessive) vote(votes, "place", 1.5);
  if (before.lower === "the" && to - from === 1 && !acronymic) vote(votes, "organization", 1);
  if (PERSON_NEIGHBOURS.has(before.lower)) vote(votes, "person", 1.5);
};
const dash = (text: string): boolean => text === "-" || text === "–";

/** What is left to the look of the words: two or three that are no everyday words are mostly a person. */
const shaped: Recogniser = ({ words, from, to, evidence }, votes) => {
  let everyday = 0;
  let capitals = 0;
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word === undefined || !word.letter) continue;
    if (word.capital) capitals++;
    if (!evidence.uncommon(word)) everyday++;
  }
  if (words[from]?.allCapitals === true) return;
  const before = words[from - 1];
  const articled = before !== undefined && words[from]?.space === true && /^(?:the|a|an)$/.test(before.lower);
  if (articled && capitals >= 2) {
    // "the Kelva Dorn": an article stands before no person's name.
    vote(votes, "organization", 0.7);
    return;
  }
  if (capitals >= 2 && capitals <= MANY_READINGS && everyday === 0) vote(votes, "person", 1.6);
  else if (capitals === 1 && everyday === 0) vote(votes, "person", 0.1);
  else if (capitals >= 2 && everyday > 0) vote(votes, "organization", 0.8);
  else if (capitals > MANY_READINGS) vote(votes, "organization", 1);
};

/** All that speak for a kind; their votes add up, so the order says nothing. */
const RECOGNISERS: readonly Recogniser[] = [listed, titled, worded, personal, acronym, surrounded, shaped];

/** What speaks for each kind of a name where it stands. */
export function votesFor(sighting: Sighting): Votes {
  const votes: Votes = {};
  for (const recogniser of RECOGNISERS) recogniser(sighting, votes);
  return votes;
}
