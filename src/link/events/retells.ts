import { sharedCount } from "../../measure/jaccard.ts";
import { conflict } from "./conflict.ts";
import { type EventMention, partiesOf } from "./page-event.ts";
import { sharesState } from "./states.ts";

/**
 * True where a mention in a page's first lines tells again what its title or first lines have told: a deed of one kind
 * under one noun and as far along, by the same country or by somebody of both, and nothing against it.
 */
export function retells(group: readonly EventMention[], mention: EventMention): boolean {
  if (!mention.lead || mention.series || mention.phase === "open") return false;
  const { type, noun } = mention.annotation;
  const isOfKind = (one: EventMention) =>
    one.lead && one.phase === mention.phase && one.annotation.type === type && one.annotation.noun === noun;
  if (!group.some((one) => isOfKind(one) && !one.series)) return false;
  const shared =
    sharedCount(new Set(partiesOf(group)), new Set(mention.parties)) > 0 || sharesState(group, [mention]) > 0;
  return shared && conflict(group, [mention]) === null;
}
