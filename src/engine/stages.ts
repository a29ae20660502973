import { attributionsStage } from "../annotate/attributions/attributions.ts";
import { entitiesStage } from "../annotate/entities/entities.ts";
import { eventsStage } from "../annotate/events/events-stage.ts";
import { quantitiesStage } from "../annotate/quantities/quantities-stage.ts";
import { quotesStage } from "../annotate/quotes/quotes.ts";
import { repairsStage } from "../annotate/repairs/repairs.ts";
import { timesStage } from "../annotate/times/times-stage.ts";
import { tokensStage } from "../annotate/tokens/tokens.ts";
import { type AnyPageStage, checkOrder } from "./check-order.ts";

/**
 * What is read from a page, in this order. The array is the configuration. Repairs come first because every later
 * stage reads through them; quotes before entities and attributions because words in a mouth are read in their own
 * frame; events last because what is said of an event hangs on who says it.
 */
export const PAGE_STAGES: readonly AnyPageStage[] = [
  repairsStage,
  tokensStage,
  quotesStage,
  timesStage,
  quantitiesStage,
  entitiesStage,
  attributionsStage,
  eventsStage,
];

checkOrder(PAGE_STAGES, [
  "repairs",
  "tokens",
  "sentences",
  "quotes",
  "times",
  "quantities",
  "entities",
  "mentions",
  "attributions",
  "events",
]);
