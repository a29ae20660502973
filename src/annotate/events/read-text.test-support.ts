import type { EventAnnotation } from "../../core/layers.ts";
import { attributionsStage } from "../attributions/attributions.ts";
import { entitiesStage } from "../entities/entities.ts";
import { dependenciesStage } from "../grammar/dependencies-stage.ts";
import { tagsStage } from "../grammar/tags-stage.ts";
import { quotesStage } from "../quotes/quotes.ts";
import { repairsStage } from "../repairs/repairs.ts";
import { timesStage } from "../times/times-stage.ts";
import { tokensStage } from "../tokens/tokens.ts";
import { shippedCoder } from "./coding/event-coder.ts";
import { eventsStage, eventsStageOf, recordEventsStage } from "./events-stage.ts";
import { madeUpPage } from "./made-up-page.ts";

/** The events of a text that the rules alone find, all stages before read, tags and grammar among them; for tests. */
export const eventsOfText = (text: string): readonly EventAnnotation[] =>
  eventsBy(eventsStageOf(shippedCoder, null), text);

/** The same with what the package's weights find and say. */
export const learnedEventsOfText = (text: string): readonly EventAnnotation[] => eventsBy(eventsStage, text);

/** The same as a dossier reads it. */
export const recordEventsOfText = (text: string): readonly EventAnnotation[] => eventsBy(recordEventsStage, text);

function eventsBy(stage: typeof eventsStage, text: string): readonly EventAnnotation[] {
  const { page, layers } = readText(text);
  return stage.annotate(page, layers).events.annotations;
}

/** A text as the events stage is given it. */
export function readText(text: string) {
  const { page } = madeUpPage(text);
  const repairs = repairsStage.annotate(page, {});
  const tokens = { ...repairs, ...tokensStage.annotate(page, repairs) };
  const tags = { ...tokens, ...tagsStage.annotate(page, tokens) };
  const grammar = { ...tags, ...dependenciesStage.annotate(page, tags) };
  const quotes = { ...grammar, ...quotesStage.annotate(page, grammar) };
  const times = { ...quotes, ...timesStage.annotate(page, quotes) };
  const entities = { ...times, ...entitiesStage.annotate(page, times) };
  const layers = { ...entities, ...attributionsStage.annotate(page, entities) };
  return { page, layers };
}
