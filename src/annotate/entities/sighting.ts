import type { EntityKind } from "../../core/vocabulary.ts";
import type { Evidence } from "./evidence.ts";
import type { Entry } from "./gazetteer.ts";
import type { Role } from "./roles.ts";
import type { Word } from "./words.ts";

/** A name where it stands, as the recognisers of kinds see it. */
export type Sighting = {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly entry: Entry | null;
  readonly roles: readonly Role[];
  readonly certain: EntityKind | null;
  readonly evidence: Evidence;
};

/**
 * What speaks for each kind of a name. "actor" speaks for whatever can say and want: a person, but also a body or a
 * capital where the page shows that the name is one.
 */
export type Votes = Partial<Record<EntityKind | "actor", number>>;
export type Recogniser = (sighting: Sighting, votes: Votes) => void;

export const vote = (votes: Votes, kind: EntityKind | "actor", weight: number): void => {
  votes[kind] = (votes[kind] ?? 0) + weight;
};
