import { GIVEN_NAMES } from "../../../languages/en/given-names.ts";
import {
  BODY_FOLLOWERS,
  PERSON_FOLLOWERS,
  PLACE_FOLLOWERS,
  PLACE_PREPOSITIONS,
  SAYING_VERBS,
} from "../../../languages/en/name-context.ts";
import {
  CALENDAR_WORDS,
  COMMON_WORDS,
  FUNCTION_WORDS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
} from "../../../languages/en/name-words.ts";
import {
  ORGANIZATION_ENDINGS,
  ORGANIZATION_OPENINGS,
  OTHER_ENDINGS,
  OUTLET_ENDINGS,
  PORTFOLIO_WORDS,
  WORK_ENDINGS,
} from "../../../languages/en/organizations.ts";
import { PLACE_BEGINNINGS, PLACE_DIRECTIONS, PLACE_ENDINGS } from "../../../languages/en/places.ts";
import {
  BODY_NOUNS,
  HONORIFICS,
  PLURAL_OFFICES,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
} from "../../../languages/en/titles-and-roles.ts";

type Listed = { has(word: string): boolean };
const lowered = (list: readonly string[]): Listed => new Set(list.map((word) => word.toLowerCase()));

/** The lists whose words are marked, a bit each. The order is part of the trained weights. */
const LISTS: readonly Listed[] = [
  GIVEN_NAMES,
  { has: () => false },
  ROLE_NOUNS,
  ORGANIZATION_ENDINGS,
  ORGANIZATION_OPENINGS,
  PORTFOLIO_WORDS,
  lowered(PLACE_ENDINGS),
  lowered(PLACE_BEGINNINGS),
  COMMON_WORDS,
  FUNCTION_WORDS,
  NAME_PARTICLES,
  SAYING_VERBS,
  OUTLET_ENDINGS,
  WORK_ENDINGS,
  CALENDAR_WORDS,
  lowered(PLACE_DIRECTIONS),
  OTHER_ENDINGS,
  ROLE_MODIFIERS,
  PLURAL_OFFICES,
  BODY_NOUNS,
  PLACE_PREPOSITIONS,
  PERSON_FOLLOWERS,
  NAME_SUFFIXES,
  BODY_FOLLOWERS,
  PLACE_FOLLOWERS,
];
const HONORIFIC = 1 << 1;

/** A bit for every list that a word is in, with or without the full stop of an abbreviation. */
export function listsOf(text: string, lower: string): number {
  const bare = lower.endsWith(".") ? lower.slice(0, -1) : lower;
  let bits = 0;
  LISTS.forEach((list, index) => {
    if (list.has(lower) || list.has(bare)) bits |= 1 << index;
  });
  if (HONORIFICS.has(text) || HONORIFICS.has(text.endsWith(".") ? text.slice(0, -1) : text)) bits |= HONORIFIC;
  return bits;
}
