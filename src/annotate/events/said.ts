import type { Status } from "../../core/vocabulary.ts";
import type { Link } from "./verb-chain.ts";

/** What a verb, noun or phrase beside an event noun says of it. */
export type Said = {
  /** The class of the word; null for a verb that only says that the event was acted on. */
  readonly status: Status | "act" | null;
  /** First and last word, for evidence. */
  readonly first: number;
  readonly last: number;
  readonly chain: readonly Link[];
};
