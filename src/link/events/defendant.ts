import type { ReadPage } from "../../core/stage.ts";
import type { EventMention, PartyOf } from "./page-event.ts";

/** Of whom a page's courts speak this much more often than of anybody else, all that they do concerns. */
const CLEAR = 2;

/**
 * Fills in whom the steps of a court's course concern where the words leave it out ("the trial opens in May", "was found
 * guilty of nine counts"): the one person that the page's other steps are about. Steps that name anybody are left as they
 * are, as are all where two are tried.
 */
export function withDefendant(
  mentions: readonly EventMention[],
  { layers }: ReadPage,
  partyOf: PartyOf,
): EventMention[] {
  const defendant = defendantOf(layers.events.annotations, partyOf);
  if (defendant === null) return [...mentions];
  return mentions.map((mention) =>
    mention.family?.startsWith("court ") === true && mention.parties.length === 0
      ? { ...mention, parties: [defendant] }
      : mention,
  );
}

function defendantOf(events: ReadPage["layers"]["events"]["annotations"], partyOf: PartyOf): string | null {
  const times = new Map<string, number>();
  for (const { type, participants } of events) {
    if (type !== "COURT") continue;
    for (const id of new Set(participants.map(partyOf).flatMap((one) => (one?.kind === "person" ? [one.id] : []))))
      times.set(id, (times.get(id) ?? 0) + 1);
  }
  const [first, second] = [...times].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first !== undefined && first[1] >= CLEAR * Math.max(1, second?.[1] ?? 0) ? first[0] : null;
}
