import { PRIVATE_PEOPLE } from "../../../languages/en/person-nouns.ts";
import { lowerAt, type SentenceView } from "../sentence-view.ts";
import { type Cast, kindOf, type Party } from "./party.ts";
import { isTown } from "./towns.ts";

/**
 * "The Norvik businesswoman", "a Foreign Ministry reporter": what names a town or a body right before somebody who does not
 * act for it says which one she is. A country stands for its people.
 */
export const isOfPrivatePerson = (view: SentenceView, last: number, cast: Cast, party: Party): boolean =>
  PRIVATE_PEOPLE.has(lowerAt(view, last + 1)) && (isTown(cast, party) || kindOf(cast, party) === "organization");
