import type { ReadPage } from "../../core/stage.ts";
import { dateBounds } from "../../measure/date-bounds.ts";
import { type EventMention, type PageEvent, partiesOf } from "./page-event.ts";
import { placeKind } from "./places.ts";

/** What a page tells beside one event; two pages that share much of it are about the same days. */
export type PageContext = {
  /** Things told, by key, with the weight that sharing one has. */
  readonly items: ReadonlyMap<string, number>;
  /** Days since 1970, of publication; null for an undated page. */
  readonly published: number | null;
};

/** An event that was taken off is told in few pages; that two presidents talked, in many. */
const WEIGHT_OF_PHASE = { off: 1, ahead: 0.3, happened: 0.2, open: 0.2 } as const;
const WEIGHT_OF_EVENT_PLACE = 0.4;
const WEIGHT_OF_PLACE = 0.25;
const WEIGHT_OF_SOURCE = 0.35;
const WEIGHT_OF_ENTITY = 0.15;
/** Parties of an event that are paired; a list of forty delegations must not make 780 pairs. */
const MOST_PARTIES = 6;

/** The context of a page. `entityOf` gives the dossier's entity for a page's; `events` are the page's own, grouped. */
export function pageContext(
  { page, layers }: ReadPage,
  events: readonly PageEvent[],
  entityOf: (pageEntity: number) => { readonly id: string; readonly kind: string } | null,
): PageContext {
  const items = new Map<string, number>();
  const add = (key: string, weight: number) => items.set(key, Math.max(weight, items.get(key) ?? 0));
  for (const { mentions } of events) {
    for (const [signature, weight] of signatures(mentions)) add(signature, weight);
    for (const { place } of mentions) {
      if (place !== null && place.kind !== "country") add(`event place ${place.key}`, WEIGHT_OF_EVENT_PLACE);
    }
  }
  for (const { chain } of layers.attributions.annotations) {
    // The first link is the page's own outlet; who is relayed behind it tells what the page rests on.
    for (const { kind, entity } of chain.slice(1)) {
      const found = entity === null ? null : entityOf(entity);
      if (found !== null && (kind === "outlet" || kind === "agency" || kind === "document")) {
        add(`source ${found.id}`, WEIGHT_OF_SOURCE);
      }
    }
  }
  for (const entity of layers.entities.annotations) {
    const found = entityOf(entity.id);
    if (found === null) continue;
    if (entity.kind !== "place") add(`entity ${found.id}`, WEIGHT_OF_ENTITY);
    else if (placeKind(entity.name) === "place") add(`entity ${found.id}`, WEIGHT_OF_PLACE);
  }
  const day = page.published === null ? null : dateBounds(page.published.value);
  return { items, published: day !== null && day.first === day.last ? day.first : null };
}

/** Keys of an event for telling whether another page tells it too: each pair of its parties with noun and phase. */
function signatures(mentions: readonly EventMention[]): [string, number][] {
  const parties = partiesOf(mentions).slice(0, MOST_PARTIES);
  const found: [string, number][] = [];
  for (const { annotation, phase } of mentions) {
    if (phase === "open") continue;
    parties.forEach((first, index) => {
      for (const second of parties.slice(index + 1)) {
        found.push([`event ${annotation.noun} ${phase} ${first} ${second}`, WEIGHT_OF_PHASE[phase]]);
      }
    });
  }
  return found;
}

/** How many pages tell each item. */
export function pagesTelling(contexts: readonly PageContext[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { items } of contexts) for (const key of items.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * What two pages share beside the event in question (its noun and parties are left out): 0 for nothing, 1 for what
 * speaks for the same days, more for more. An item that nearly every page tells counts next to nothing.
 */
export function sharedContext(
  a: PageContext,
  b: PageContext,
  pages: number,
  telling: ReadonlyMap<string, number>,
  without: { readonly noun: string; readonly parties: readonly string[] },
): number {
  const left = new Set(without.parties);
  const weights: number[] = [];
  for (const [key, weight] of a.items) {
    const other = b.items.get(key);
    if (other === undefined || isOfEvent(key, without.noun, left)) continue;
    const count = telling.get(key) ?? 2;
    const rarity = count <= 2 ? 1 : Math.log((pages + 1) / count) / Math.log((pages + 1) / 2);
    weights.push(Math.min(weight, other) * rarity);
  }
  // Summed in order of size, so that the sum does not depend on which page is which.
  weights.sort((x, y) => x - y);
  return weights.reduce((sum, weight) => sum + weight, 0) + daysApart(a.published, b.published);
}

function isOfEvent(key: string, noun: string, parties: ReadonlySet<string>): boolean {
  if (key.startsWith("entity ")) return parties.has(key.slice("entity ".length));
  if (!key.startsWith(`event ${noun} `)) return false;
  return key
    .split(" ")
    .slice(-2)
    .every((party) => parties.has(party));
}

function daysApart(a: number | null, b: number | null): number {
  if (a === null || b === null) return 0;
  const days = Math.abs(a - b);
  if (days <= 1) return 0.8;
  if (days <= 3) return 0.5;
  if (days <= 7) return 0.2;
  return days > 30 ? -1 : 0;
}
