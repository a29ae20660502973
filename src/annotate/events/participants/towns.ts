import { type Cast, kindOf, type Party } from "./party.ts";
import { isCountry } from "./with-nationals.ts";

/** A place that is no country: what bears its name happens there, and it does nothing itself. */
export function isTown(cast: Cast, party: Party): boolean {
  return kindOf(cast, party) === "place" && !(cast.entities[party.entity]?.names ?? []).some(isCountry);
}
