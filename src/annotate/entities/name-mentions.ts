import { ENTITY_KINDS, type EntityKind } from "../../core/vocabulary.ts";
import type { Gender } from "../../languages/en/titles-and-roles.ts";
import type { Entry } from "./gazetteer.ts";
import type { LearnedKind } from "./learned-names/labels.ts";
import type { Role } from "./roles.ts";
import type { Votes } from "./sighting.ts";
import type { Word, WordedSentence } from "./words.ts";

/** How a name came to be found: what its confidence is made of. */
export type Telling = {
  /** What the finder takes just these words for, and how likely; null where it does not see them as a name. */
  readonly learned: { readonly kind: LearnedKind; readonly likelihood: number } | null;
  /** The finder sees another name in some of these words. */
  readonly crossed: boolean;
  /** What the rules take just these words for; null where they do not cut them so. */
  readonly ruled: EntityKind | null;
};

/** A name in the text with all that its own sentence tells of it, before names are joined. */
export type NameMention = {
  readonly sentence: WordedSentence;
  /** Words of the name in the sentence, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly fullStart: number;
  readonly fullEnd: number;
  /** The name as written. */
  readonly text: string;
  /** Its words, without marks. */
  readonly words: readonly Word[];
  /** Keys of its words joined: names alike but for case and dots have one. */
  readonly key: string;
  readonly entry: Entry | null;
  readonly roles: readonly Role[];
  readonly gender: Gender | null;
  readonly country: string | null;
  /** What speaks for each kind. */
  readonly votes: Readonly<Votes>;
  /** What the trained finder and the rules make of just this stretch. */
  readonly told: Telling;
  /** Found in capitals that tell nothing, on the evidence of the rest of the page. */
  readonly headline: boolean;
};

/** Votes below which a name stays without a kind. */
const ENOUGH = 0.9;
/** Votes for a place, and for a body, that make what the name says and wants the doing of a capital or of a body. */
const PLACE_ENOUGH = 2.4;
const BODY_ENOUGH = 1.5;

/** Whose votes those for an actor are: a person's, unless the page rather shows a place or a body. */
function actorKind(votes: Readonly<Votes>): EntityKind {
  const { person = 0, place = 0, organization = 0, outlet = 0, actor = 0 } = votes;
  const body = Math.max(organization, outlet);
  if (place >= PLACE_ENOUGH && place > person) return "place";
  if (body < BODY_ENOUGH || body <= person + actor / 2) return "person";
  return outlet > organization ? "outlet" : "organization";
}

/** The kind with the most votes, and how many; "other" where nothing speaks for any. */
export function winner(votes: Readonly<Votes>): { kind: EntityKind; score: number } {
  const { actor = 0 } = votes;
  const acting = actor > 0 ? actorKind(votes) : null;
  let kind: EntityKind = "other";
  let score = ENOUGH;
  for (const candidate of ORDER) {
    const value = (votes[candidate] ?? 0) + (candidate === acting ? actor : 0);
    if (value > score) {
      kind = candidate;
      score = value;
    }
  }
  return { kind, score };
}
/** Kinds in the order in which they win a draw. */
const ORDER = ["person", "organization", "place", "outlet", "work", "other"] as const;

/** Adds up the votes of several mentions. */
export function summed(all: readonly Readonly<Votes>[]): Votes {
  const total: Votes = {};
  for (const votes of all) {
    for (const kind of VOTED) {
      const value = votes[kind];
      if (value !== undefined) total[kind] = (total[kind] ?? 0) + value;
    }
  }
  return total;
}
const VOTED = [...ENTITY_KINDS, "actor"] as const;
