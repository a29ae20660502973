import type { EventVerb } from "./event-verb.ts";
import { AFFAIR_VERBS } from "./event-verbs-affairs.ts";
import { COMPANY_VERBS } from "./event-verbs-companies.ts";
import { CONFLICT_VERBS } from "./event-verbs-conflict.ts";
import { COOPERATION_VERBS } from "./event-verbs-cooperation.ts";
import { COURT_VERBS } from "./event-verbs-courts.ts";
import { DIPLOMACY_VERBS } from "./event-verbs-diplomacy.ts";
import { DISASTER_VERBS } from "./event-verbs-disasters.ts";
import { FORCE_VERBS } from "./event-verbs-force.ts";
import { GIVING_WAY_VERBS } from "./event-verbs-giving-way.ts";
import { INSTITUTION_VERBS } from "./event-verbs-institutions.ts";
import { OFFICE_VERBS, PEOPLE_VERBS } from "./event-verbs-people.ts";
import { REFUSING_VERBS } from "./event-verbs-refusing.ts";
import { WORDS_AGAINST_VERBS } from "./event-verbs-words-against.ts";
import { WORK_VERBS } from "./event-verbs-works.ts";

const wide = (verbs: readonly EventVerb[]): EventVerb[] => verbs.map((verb) => ({ ...verb, wide: true as const }));

/** All event verbs; of two that fit, the first with its object in place is taken. */
export const EVENT_VERBS: readonly EventVerb[] = [
  ...DIPLOMACY_VERBS,
  ...INSTITUTION_VERBS,
  ...CONFLICT_VERBS,
  ...OFFICE_VERBS,
  ...wide(DISASTER_VERBS),
  ...wide(COURT_VERBS),
  ...wide(COMPANY_VERBS),
  ...wide(COOPERATION_VERBS),
  ...wide(GIVING_WAY_VERBS),
  ...wide(WORDS_AGAINST_VERBS),
  ...wide(REFUSING_VERBS),
  ...wide(FORCE_VERBS),
];

/** What befalls people and their offices, and what is published, paid, founded or found: asked where no other verb tells. */
export const LATER_VERBS: readonly EventVerb[] = [...PEOPLE_VERBS, ...WORK_VERBS, ...AFFAIR_VERBS];
