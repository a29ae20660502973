import type { EventAnnotation, PageEntity } from "../../core/layers.ts";
import { bySpan } from "../../core/span.ts";
import type { PageStage } from "../../core/stage.ts";
import { isHeading, openingEnd } from "../../document/opening.ts";
import { Attributed } from "./attributed.ts";
import { DraftCoder } from "./coding/draft-coder.ts";
import { type EventCoder, shippedCoder } from "./coding/event-coder.ts";
import { type Draft, recent } from "./discourse.ts";
import { isHappening } from "./happening-types.ts";
import { isLawName } from "./law-name.ts";
import { surroundingsOf } from "./learned/holder-candidates.ts";
import { type StandingReader, shippedStanding } from "./learned/standing-reader.ts";
import { findOrder, type Order } from "./order/find-order.ts";
import { readSentence } from "./read-sentence.ts";
import type { Reader } from "./reader.ts";
import { sentenceViews } from "./sentence-views.ts";

const NAME = "events";
const VERSION = "45";
type Needs =
  | "tokens"
  | "sentences"
  | "tags"
  | "dependencies"
  | "quotes"
  | "times"
  | "entities"
  | "mentions"
  | "attributions";

/**
 * Finds mentions of political, legal, corporate and violent events with who took part, when, where and how far the event
 * has got on the word of whoever says so. Event types are PLOVER's (Halterman et al. 2023, "PLOVER and POLECAT") and a few
 * of our own. Reads the article's blocks only; gives nothing from words put into a mouth. `coderOf` opens what codes the
 * events in PLOVER's types; with null the rules alone do. Of slight events a record needs those of a page's title and first
 * lines, and disasters, courts' steps, companies' deeds and strikes: with `scope` "record" no others are read, which are
 * most of all and take half the time.
 */
export const eventsStageOf = (
  coderOf: (() => EventCoder) | null,
  standingOf: (() => StandingReader) | null = shippedStanding,
  scope: "all" | "record" = "all",
): PageStage<Needs, "events"> => ({
  name: NAME,
  version: VERSION,
  needs: ["tokens", "sentences", "tags", "dependencies", "quotes", "times", "entities", "mentions", "attributions"],
  gives: ["events"],
  annotate(page, layers) {
    const drafts: Draft[] = [];
    const orders: Order[] = [];
    const { cast, views } = sentenceViews(page, layers);
    const attributed = new Attributed(layers.attributions.annotations);
    const opening = openingEnd(page);
    const reader: Reader = {
      page,
      attributed,
      entities: cast.entities,
      mentions: cast.mentions,
      drafts,
      slight: [] as Draft[],
      pairs: [],
      named: [],
      firstAdded: layers.entities.annotations.length,
      learned: standingOf === null || layers.tags.annotations.length === 0 ? null : standingOf(),
      isFull: ({ sentence, kind }) => scope === "all" || sentence.start < opening || isHeading(kind),
      law: onlyLaw(layers.entities.annotations),
    };
    const read = [...views];
    for (const [index, view] of read.entries()) {
      readSentence(surroundingsOf(read, index), reader);
      orders.push(...findOrder(view, recent(drafts, view.sentence.id, 0)));
    }
    const full = new Set(read.flatMap((view) => (reader.isFull(view) ? [view.sentence.id] : [])));
    for (const draft of reader.slight) if (full.has(draft.sentence) || isHappening(draft)) drafts.push(draft);
    const coder = new DraftCoder(layers, coderOf);
    drafts.sort((a, b) => bySpan(a, b) || (a.noun < b.noun ? -1 : a.noun > b.noun ? 1 : 0));
    const ids = new Map(drafts.map((draft, id) => [draft, id] as const));
    const annotations = drafts.map(({ sentence, earlier, certain: _, ...draft }, id) => {
      const takesUp = earlier === undefined ? undefined : ids.get(earlier);
      const code = coder.code(draft, sentence);
      const coded = { ...draft, ...(code === null ? {} : { code }), ...orderOf(id, ids, orders) };
      return takesUp === undefined ? { id, ...coded } : { id, ...coded, takesUp };
    });
    return { events: { by: { name: NAME, version: VERSION }, annotations } };
  },
});

/** The events that an event came after, where words say so. */
function orderOf(
  id: number,
  ids: ReadonlyMap<Draft, number>,
  orders: readonly Order[],
): { readonly after?: NonNullable<EventAnnotation["after"]> } {
  const after = orders.flatMap(({ later, earlier, span }) => {
    const event = ids.get(earlier);
    return ids.get(later) === id && event !== undefined ? [{ event, span }] : [];
  });
  return after.length === 0 ? {} : { after };
}

/** Finds events, their codes by the package's weights. */
export const eventsStage: PageStage<Needs, "events"> = eventsStageOf(shippedCoder);

/** The same, but for slight events that no record shows or joins. */
export const recordEventsStage: PageStage<Needs, "events"> = eventsStageOf(shippedCoder, shippedStanding, "record");

function onlyLaw(entities: readonly PageEntity[]): PageEntity | null {
  const laws = entities.filter((entity) => entity.kind === "work" && isLawName(entity.name));
  return laws.length === 1 ? (laws[0] ?? null) : null;
}
