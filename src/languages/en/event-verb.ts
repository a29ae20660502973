import type { EventType } from "../../core/vocabulary.ts";

/**
 * Verbs that name an event. `verbs` are base forms, with the words that must follow ("call on").
 * `frame` says what must stand around the verb before it counts:
 * - "mutual": two parties on one footing, joined before the verb or one after it ("A and B met", "A met with B");
 * - "both": a party on each side ("A condemned B");
 * - "source": a party before the verb is enough;
 * - "target": a party after the verb (or before a passive) is enough;
 * - "any": nothing; the field that the words around are of makes the verb an event;
 * - "place": a party before and a place after ("A visited Norvik").
 * `objects`: one of these words must stand in what follows (or before a passive): "impose … sanctions".
 * `via`: words between the verb and the other party ("met with B").
 */
export type EventVerb = {
  readonly type: EventType;
  readonly mode?: string;
  readonly noun: string;
  readonly verbs: readonly string[];
  readonly frame: "mutual" | "both" | "source" | "target" | "place" | "any";
  readonly objects?: readonly string[];
  /** How many words after the verb the object may stand at most; 12 where not said. Light verbs need theirs close. */
  readonly reach?: number;
  readonly via?: readonly string[];
  /** True where nothing may follow the other party but the end, a time or a place: "called Kell", not "called Kell a liar". */
  readonly closed?: true;
  /** One of these words must stand near. */
  readonly beside?: ReadonlySet<string>;
  /** None of these words may stand near. */
  readonly unless?: ReadonlySet<string>;
  /** The subject must be one of these words, or end in one. */
  readonly subjects?: readonly string[];
  /** True where only the verb with "not" or "never" before it tells the event. */
  readonly negated?: true;
  /** True where it is told of people: the subject of a passive or the object must be people or a number of them. */
  readonly people?: boolean;
  /** True for a word of so many uses that what it tells is read on the page, and not shown as an event of a dossier. */
  readonly wide?: true;
};
