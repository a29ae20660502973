import { SELDOM_EVENTS } from "../../languages/en/event-noun-kin.ts";
import { type EventMention, type PageEvent, partiesOf } from "./page-event.ts";

/**
 * Talks that a page takes for known, out of the mentions that are too slight for a dossier by themselves: "the summit of
 * the two leaders", "the ministers' meeting is off", where the page names nobody who takes part and tells of no other
 * under that noun. Each is `loose`.
 */
export function knownTellings(
  page: string,
  events: readonly PageEvent[],
  slight: readonly EventMention[],
): readonly PageEvent[] {
  const told = new Set(events.flatMap(({ mentions }) => mentions.map(({ annotation }) => annotation.noun)));
  const known = slight.filter((mention) => isTakenForKnown([mention]) && !told.has(mention.annotation.noun));
  return [...Map.groupBy(known, ({ annotation }) => annotation.noun).values()].map((mentions) => ({
    page,
    mentions,
    loose: true,
  }));
}

/** True for talks that name nobody and no place, and that come seldom or were taken off: the reader knows which. */
export function isTakenForKnown(mentions: readonly EventMention[]): boolean {
  return (
    mentions.some(({ definite }) => definite) &&
    mentions.every(({ annotation, series, place }) => annotation.type === "CONSULT" && !series && place === null) &&
    partiesOf(mentions).length === 0 &&
    mentions.every(({ countries }) => countries.length === 0) &&
    (mentions.some(({ phase }) => phase === "off") ||
      mentions.every(({ annotation }) => SELDOM_EVENTS.has(annotation.noun)))
  );
}
