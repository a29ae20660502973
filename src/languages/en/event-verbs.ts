import type { EventVerb } from "./event-verb.ts";
import { CONFLICT_VERBS } from "./event-verbs-conflict.ts";
import { COOPERATION_VERBS } from "./event-verbs-cooperation.ts";
import { DIPLOMACY_VERBS } from "./event-verbs-diplomacy.ts";
import { FORCE_VERBS } from "./event-verbs-force.ts";
import { HAPPENING_EVENT_VERBS } from "./event-verbs-happenings.ts";
import { INSTITUTION_VERBS } from "./event-verbs-institutions.ts";
import { WORDS_AGAINST_VERBS } from "./event-verbs-words-against.ts";

const wide = (verbs: readonly EventVerb[]): EventVerb[] => verbs.map((verb) => ({ ...verb, wide: true as const }));

/** All event verbs; of two that fit, the first with its object in place is taken. */
export const EVENT_VERBS: readonly EventVerb[] = [
  ...DIPLOMACY_VERBS,
  ...INSTITUTION_VERBS,
  ...CONFLICT_VERBS,
  ...wide(HAPPENING_EVENT_VERBS),
  ...wide(COOPERATION_VERBS),
  ...wide(WORDS_AGAINST_VERBS),
  ...wide(FORCE_VERBS),
];
