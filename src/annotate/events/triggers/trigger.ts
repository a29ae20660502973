import type { EventNoun } from "../../../languages/en/event-nouns.ts";
import type { EventVerb } from "../../../languages/en/event-verb.ts";
import type { NounSite } from "../noun-site.ts";
import type { Link } from "../verb-chain.ts";

/** A word that may name an event, before anyone has asked who takes part and how far it has got. Words, `last` inclusive. */
export type Trigger =
  | {
      readonly sort: "verb";
      readonly first: number;
      readonly last: number;
      readonly verb: EventVerb;
      readonly chain: readonly Link[];
      readonly reduced: boolean;
      /** Word of the object noun that the verb asks for, -1 where it asks for none. */
      readonly object: number;
    }
  | {
      readonly sort: "noun";
      readonly first: number;
      readonly last: number;
      readonly noun: EventNoun;
      readonly site: NounSite;
    };
