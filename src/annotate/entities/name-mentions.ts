import type { EntityKind } from "../../core/vocabulary.ts";
import type { Gender } from "../../languages/en/titles-and-roles.ts";
import type { Entry } from "./gazetteer.ts";
import type { Role } from "./roles.ts";
import type { Word, WordedSentence } from "./words.ts";

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
  readonly votes: Readonly<Partial<Record<EntityKind, number>>>;
  /** Found in capitals that tell nothing, on the evidence of the rest of the page. */
  readonly headline: boolean;
};

/** Votes below which a name stays without a kind. */
const ENOUGH = 0.9;

/** The kind with the most votes, and how many; "other" where nothing speaks for any. */
export function winner(votes: Readonly<Partial<Record<EntityKind, number>>>): { kind: EntityKind; score: number } {
  let kind: EntityKind = "other";
  let score = ENOUGH;
  for (const candidate of ["person", "organization", "place", "outlet", "work", "other"] as const) {
    const value = votes[candidate] ?? 0;
    if (value > score) {
      kind = candidate;
      score = value;
    }
  }
  return { kind, score };
}

/** Adds up the votes of several mentions. */
export function summed(
  all: readonly Readonly<Partial<Record<EntityKind, number>>>[],
): Partial<Record<EntityKind, number>> {
  const total: Partial<Record<EntityKind, number>> = {};
  for (const votes of all) {
    for (const kind of ["person", "organization", "place", "outlet", "work", "other"] as const) {
      const value = votes[kind];
      if (value !== undefined) total[kind] = (total[kind] ?? 0) + value;
    }
  }
  return total;
}
