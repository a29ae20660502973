import type { EventVerb } from "./event-verb.ts";
import { CONFLICT_VERBS } from "./event-verbs-conflict.ts";
import { DIPLOMACY_VERBS } from "./event-verbs-diplomacy.ts";
import { INSTITUTION_VERBS } from "./event-verbs-institutions.ts";

/** All event verbs; of two that fit, the first with its object in place is taken. */
export const EVENT_VERBS: readonly EventVerb[] = [...DIPLOMACY_VERBS, ...INSTITUTION_VERBS, ...CONFLICT_VERBS];
