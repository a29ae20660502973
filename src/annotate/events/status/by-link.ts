import {
  LINKS_OF_DEEDS_NOT_DONE,
  LINKS_OF_DEEDS_TO_COME,
  LINKS_TO_KNOWN_THINGS,
} from "../../../languages/en/clause-links.ts";
import type { SentenceView } from "../sentence-view.ts";
import { endsLink } from "./links.ts";
import { type Reality, reality } from "./reality.ts";
import { clauseAbove } from "./surrounding-reality.ts";

type Direction = "past" | "future" | null;

/**
 * What the phrase that ends at word `at`, right before a noun's own, says of the event that the noun names: "in lieu of
 * talks", "for fear of an attack", "in response to the raid". Null for any other.
 */
export function byLink(
  view: SentenceView,
  at: number,
  head: number,
  direction: Direction,
  depth: number,
): Reality | null {
  const words = [{ first: at, last: at }];
  if (endsLink(view, at, LINKS_OF_DEEDS_NOT_DONE)) {
    // "will fight instead of talks": no more than will be without it.
    const clause = clauseAbove(view, head, direction, depth);
    const isOpen = clause !== null && /^(?:planned|expected|proposed)$/.test(clause.status);
    return { ...reality(isOpen ? clause.status : "held", "denies", words), firm: true };
  }
  if (endsLink(view, at, LINKS_OF_DEEDS_TO_COME)) return { ...reality("expected", "asserts", words), firm: true };
  if (endsLink(view, at, LINKS_TO_KNOWN_THINGS))
    return { ...reality("held", "asserts", words), granted: true, firm: true };
  return null;
}
