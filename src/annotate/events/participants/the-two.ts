import { COORDINATORS, DETERMINERS, PREPOSITIONS } from "../../../languages/en/function-words.ts";
import { ANY_TWO_PERSONS, ROLES_OF_TWO, TWO_STATES } from "../../../languages/en/pair-words.ts";
import { lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import { type Cast, type Group, kindOf, NO_GROUP, type Party } from "./party.ts";

/** "the two", "the two diplomats", "both leaders" from word `at`: the pair named last that the noun can mean. */
export function theTwoAt(view: SentenceView, at: number, cast: Cast): Group {
  if (cast.pairs.length === 0) return NO_GROUP;
  const index = lowerAt(view, at) === "the" ? at + 1 : at;
  const word = lowerAt(view, index);
  if (word !== "two" && !(word === "both" && index === at)) return NO_GROUP;
  if (word === "two" && index === at) return NO_GROUP;
  let last = index;
  let noun = "";
  for (let step = 1; step <= 3; step++) {
    const lower = lowerAt(view, index + step);
    if (!/^[a-z-]+$/.test(lower) || PREPOSITIONS.has(lower) || DETERMINERS.has(lower) || COORDINATORS.has(lower)) break;
    if (/s$|^men$|^women$/.test(lower)) {
      last = index + step;
      noun = lower;
      break;
    }
  }
  // "both" alone and "the two weeks" are not people.
  if (noun === "" ? word === "both" : !isPeople(noun)) return NO_GROUP;
  const pair = pairFor(noun, cast);
  return pair === null || isThirdNear(view, at, noun, pair, cast) ? NO_GROUP : { parties: pair, first: at, last };
}

const isPeople = (noun: string): boolean =>
  ANY_TWO_PERSONS.has(noun) ||
  TWO_STATES.has(noun) ||
  ROLES_OF_TWO[noun] !== undefined ||
  /^(?:has|is|was)$/.test(noun);

/** True where somebody else of whom the words could be true is named in the sentence before: then it cannot be told. */
function isThirdNear(view: SentenceView, at: number, noun: string, pair: readonly Party[], cast: Cast): boolean {
  const asked = ROLES_OF_TWO[noun];
  return view.mentions.some((mention) => {
    const entity = cast.entities[mention.entity];
    if (entity?.kind !== "person" || mention.start >= (wordAt(view, at)?.start ?? 0)) return false;
    if (pair.some((party) => party.entity === entity.id)) return false;
    return (
      asked === undefined || entity.roles.some((role) => asked.some((word) => role.value.toLowerCase().includes(word)))
    );
  });
}

function pairFor(noun: string, cast: Cast): readonly Party[] | null {
  if (TWO_STATES.has(noun)) return null;
  const asked = ROLES_OF_TWO[noun];
  if (asked === undefined) return cast.pairs[0] ?? null;
  const rolesOf = (party: Party): readonly string[] =>
    (cast.entities[party.entity]?.roles ?? []).map((role) => role.value.toLowerCase());
  const fits = (party: Party): boolean => rolesOf(party).some((role) => asked.some((word) => role.includes(word)));
  const fitting = cast.pairs.find(
    (pair) => pair.some(fits) && pair.every((party) => fits(party) || rolesOf(party).length === 0),
  );
  if (fitting !== undefined) return fitting;
  // Nobody's role is known: only where the page has named no other two.
  const only = cast.pairs[0];
  if (cast.pairs.length > 1 || only === undefined) return null;
  return only.every((party) => rolesOf(party).length === 0 && kindOf(cast, party) === "person") ? only : null;
}
