import type { Mention, PageEntity } from "../../../core/layers.ts";
import { type SentenceView, wordAt } from "../sentence-view.ts";

/** Entity of a party that the page knows by its words alone ("Kell's ministry"). */
export const NO_ENTITY = -1;
/** Somebody who takes part: an entity of the page at one place of its text. */
export type Party = {
  /** The office that a country stands for: "minister" in "Marvania's foreign minister"; the person is not named. */
  readonly office?: string;
  /** The whole title ("foreign minister") and the country's own words, where a phrase names offices alone. */
  readonly title?: string;
  readonly of?: string;
  readonly entity: number;
  readonly name: string;
  readonly start: number;
  readonly end: number;
};
/** Parties found together, with the words that hold them (last inclusive). */
export type Group = { readonly parties: readonly Party[]; readonly first: number; readonly last: number };
export const NO_GROUP: Group = { parties: [], first: -1, last: -1 };

/** What the rules about parties look things up in. `mentions` is the page's whole layer. */
export type Cast = {
  readonly entities: readonly PageEntity[];
  readonly mentions: readonly Mention[];
  /** Persons named together in twos so far, the last first. */
  readonly pairs: readonly (readonly Party[])[];
};

const ACTORS: ReadonlySet<string> = new Set(["person", "organization", "place", "outlet"]);

/** The mention as a party, where its entity can act. */
export function partyOf(cast: Cast, mention: number): Party | null {
  const found = cast.mentions[mention];
  if (found === undefined) return null;
  const entity = cast.entities[found.entity];
  if (entity === undefined || !ACTORS.has(entity.kind)) return null;
  return { entity: entity.id, name: entity.name, start: found.start, end: found.end };
}

export function kindOf(cast: Cast, party: Party): string {
  return cast.entities[party.entity]?.kind ?? "other";
}

/** Last word that the mention at word `at` covers with its titles and apposition. */
export function lastOfMention(view: SentenceView, at: number): number {
  const id = wordAt(view, at)?.full ?? -1;
  let last = at;
  while (id !== -1 && wordAt(view, last + 1)?.full === id) last++;
  return last;
}
export function firstOfMention(view: SentenceView, at: number): number {
  const id = wordAt(view, at)?.full ?? -1;
  let first = at;
  while (id !== -1 && wordAt(view, first - 1)?.full === id) first--;
  return first;
}
