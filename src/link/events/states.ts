import { sharedCount } from "../../measure/jaccard.ts";
import type { EventMention } from "./page-event.ts";

/** How many countries do what both groups tell. */
export function sharesState(a: readonly EventMention[], b: readonly EventMention[]): number {
  return sharedCount(statesOf(a), statesOf(b));
}

/** The countries that do it, by any mention. */
export function statesOf(mentions: readonly EventMention[]): Set<string> {
  return new Set(mentions.flatMap(({ states }) => states));
}
