import { attributionsStage } from "../annotate/attributions/attributions.ts";
import { entitiesStage } from "../annotate/entities/entities.ts";
import { eventsStage, recordEventsStage } from "../annotate/events/events-stage.ts";
import { dependenciesStage } from "../annotate/grammar/dependencies-stage.ts";
import { tagsStage } from "../annotate/grammar/tags-stage.ts";
import { quantitiesStage } from "../annotate/quantities/quantities-stage.ts";
import { quotesStage } from "../annotate/quotes/quotes.ts";
import { repairsStage } from "../annotate/repairs/repairs.ts";
import { timesStage } from "../annotate/times/times-stage.ts";
import { tokensStage } from "../annotate/tokens/tokens.ts";
import type { LayerName } from "../core/layers.ts";
import { type AnyPageStage, checkOrder } from "./check-order.ts";

/**
 * What is read from a page, in this order. The array is the configuration. Repairs come first because every later
 * stage reads through them; quotes before entities and attributions because words in a mouth are read in their own
 * frame; events last because what is said of an event hangs on who says it.
 */
export const PAGE_STAGES: readonly AnyPageStage[] = [
  repairsStage,
  tokensStage,
  tagsStage,
  dependenciesStage,
  quotesStage,
  timesStage,
  quantitiesStage,
  entitiesStage,
  attributionsStage,
  eventsStage,
];

/** What a page is read for. Tags and dependencies are made only where a stage needs them, or somebody asks. */
const WANTED: readonly LayerName[] = [
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
];

checkOrder(PAGE_STAGES, [...WANTED, "tags", "dependencies"]);

/** The stages that give the wanted layers, and those that give what these need; in their order. */
export function stagesFor(wanted: readonly LayerName[], stages = PAGE_STAGES): readonly AnyPageStage[] {
  const needed = new Set<LayerName>(wanted);
  return stages
    .toReversed()
    .filter((stage) => {
      if (!stage.gives.some((name) => needed.has(name))) return false;
      for (const need of stage.needs) needed.add(need);
      return true;
    })
    .toReversed();
}

/** The stages that read all of what a page says. */
export const READ_STAGES: readonly AnyPageStage[] = stagesFor(WANTED);

/** The stages that a page goes through on its way into the record, which shows no slight event by itself. */
export const RECORD_STAGES: readonly AnyPageStage[] = READ_STAGES.map((stage) =>
  stage === eventsStage ? recordEventsStage : stage,
);
