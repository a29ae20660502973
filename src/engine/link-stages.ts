import { claimsStage } from "../link/claims/claims-stage.ts";
import { copiesStage } from "../link/copies/copies.ts";
import { boundsStage } from "../link/dates/bounds-stage.ts";
import { datesStage } from "../link/dates/dates.ts";
import { denialsStage } from "../link/denials/denials-stage.ts";
import { differencesStage } from "../link/differences/differences-stage.ts";
import { linkEntitiesStage } from "../link/entities/link-entities.ts";
import { linkEventsStage } from "../link/events/link-events.ts";
import { mattersStage } from "../link/matters/matters.ts";
import { originsStage } from "../link/origins/origins-stage.ts";
import { tracesStage } from "../link/origins/traces-stage.ts";
import { positionsStage } from "../link/positions/positions-stage.ts";
import { sayingsStage } from "../link/positions/sayings-stage.ts";
import { readoutsStage } from "../link/readouts/readouts-stage.ts";
import { relationsStage } from "../link/relations/relations-stage.ts";
import { timelineStage } from "../link/timeline/timeline-stage.ts";
import { unknownsStage } from "../link/unknowns/unknowns-stage.ts";
import { warningsStage } from "../link/warnings/warnings-stage.ts";
import { type AnyLinkStage, checkOrder } from "./check-order.ts";

/**
 * What is found across pages, in this order. The array is the configuration. Matters come first because nothing is
 * joined across two matters; warnings before claims because a page that is cut off is not silent on what it lost.
 */
export const LINK_STAGES: readonly AnyLinkStage[] = [
  mattersStage,
  linkEntitiesStage,
  copiesStage,
  linkEventsStage,
  boundsStage,
  datesStage,
  tracesStage,
  originsStage,
  warningsStage,
  relationsStage,
  readoutsStage,
  denialsStage,
  claimsStage,
  differencesStage,
  unknownsStage,
  sayingsStage,
  positionsStage,
  timelineStage,
];

/**
 * Stages that follow one another and each look at one matter at a time: most of the work, which threads share. What
 * stands before them is little, and would have to be handed to the threads and back.
 */
export const STAGES_APART: readonly AnyLinkStage[] = [
  warningsStage,
  relationsStage,
  readoutsStage,
  denialsStage,
  claimsStage,
  differencesStage,
  unknownsStage,
  sayingsStage,
];

checkOrder(LINK_STAGES, [
  "matters",
  "entities",
  "copies",
  "bounds",
  "dates",
  "events",
  "traces",
  "origins",
  "relations",
  "readouts",
  "denials",
  "claims",
  "differences",
  "unknowns",
  "sayings",
  "positions",
  "timeline",
  "warnings",
]);
