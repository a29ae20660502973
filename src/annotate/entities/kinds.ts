import { GIVEN_NAMES } from "../../languages/en/given-names.ts";
import { NAMED_EVENT_NOUNS, OUTLET_BEGINNINGS, VESSEL_PREFIXES } from "../../languages/en/name-context.ts";
import { FOR_OPENINGS } from "../../languages/en/name-links.ts";
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
import { surrounded } from "./around-name.ts";
import { type Recogniser, type Sighting, type Votes, vote } from "./sighting.ts";
import type { Word } from "./words.ts";

const lowered = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((word) => word.toLowerCase()));
const placeEndings = lowered(PLACE_ENDINGS);
const placeBeginnings = lowered(PLACE_BEGINNINGS);
const placeDirections = lowered(PLACE_DIRECTIONS);
const MANY_READINGS = 3;
/** A longer word in capitals may be a name that the page shouts. */
const MOST_LETTERS = 4;

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
    if (ORGANIZATION_OPENINGS.has(word.lower) || (next === "for" && FOR_OPENINGS.has(word.lower))) {
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
  else if (PORTFOLIO_WORDS.has(end) || listsFields(words, from, to)) vote(votes, "organization", 3);
  if (NAMED_EVENT_NOUNS.has(first.lower)) vote(votes, "other", 6);
  if (VESSEL_PREFIXES.has(first.text)) vote(votes, "other", 8);
  if (OUTLET_BEGINNINGS.has(first.lower)) vote(votes, "outlet", 4);
  if (placeBeginnings.has(first.lower) && to - from <= 3) vote(votes, "place", 3);
  else if (placeDirections.has(first.lower) && to - from === 2) vote(votes, "place", 2.5);
};

/** "Energy, Mines and Industry Marvania": fields of government before what ends the name. */
function listsFields(words: readonly Word[], from: number, to: number): boolean {
  const joints = words.slice(from, to).filter(({ text }) => text === "," || text === "and").length;
  return joints > 0 && PORTFOLIO_WORDS.has(words[to - 2]?.lower ?? "") && PORTFOLIO_WORDS.has(words[from]?.lower ?? "");
}

const personal: Recogniser = ({ words, from, to }, votes) => {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return;
  const length = to - from;
  const before = words[from - 1];
  const after = words[to];
  // "the Anna Vell sailed": an article stands before a person's name only where the name leans on a noun.
  const shown = before?.lower === "the" && first.space && (after?.letter !== true || FUNCTION_WORDS.has(after.lower));
  const given = shown && !last.possessive && length > 1 ? 1 : length > 1 ? 5 : 2.6;
  // "ANA": letters, whatever name they would make.
  const letters = length === 1 && first.allCapitals && first.text.length <= MOST_LETTERS;
  if (GIVEN_NAMES.has(first.lower) && length <= 5 && !letters) vote(votes, "person", given);
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

/** What is left to the look of the words, and to how the last of them recurs. */
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
  const recurs = evidence.alone(words[to - 1]?.lower ?? "") > 0;
  // Looks alone make no person: ships, brands and places look the same. A surname that recurs by itself does.
  if (capitals >= 2 && capitals <= MANY_READINGS && everyday === 0) vote(votes, "person", recurs ? 2.5 : 0.8);
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
