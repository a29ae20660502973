import { sharedCount } from "../../measure/jaccard.ts";
import { compareDays } from "./compare-days.ts";
import { ANY_DISASTER, DEAL, isAffair, isCampaign, isDisaster, isStrike, TOLL } from "./happening-family.ts";
import { type EventMention, partiesOf } from "./page-event.ts";
import { comparePlaces } from "./places.ts";

/**
 * The kind of happening that all mentions tell of, those of a disaster's toll and those that only call it a disaster aside;
 * null where they tell of none or several.
 */
export function familyOf(mentions: readonly EventMention[]): string | null {
  let found: string | null = null;
  let any = false;
  for (const { family } of mentions) {
    if (family === null) return null;
    if (family === TOLL) continue;
    if (family === ANY_DISASTER) any = true;
    else if (found !== null && family !== found) return null;
    else found = family;
  }
  if (any && found !== null && !isDisaster(found)) return null;
  return found ?? (any ? ANY_DISASTER : mentions.length > 0 ? TOLL : null);
}

/** True where two groups of mentions tell of other days, and of no day in common. */
export function otherDays(a: readonly EventMention[], b: readonly EventMention[]): boolean {
  let other = false;
  for (const x of a) {
    for (const y of b) {
      const dates = compareDays(x, y);
      if (dates === "same" && isDay(x)) return false;
      other ||= dates === "conflict";
    }
  }
  return other;
}

const isDay = ({ date }: EventMention): boolean => date !== null && /\d\d-\d\d$/.test(date);

/** What speaks for two groups of mentions of one kind of happening being one. */
export type Agreement = {
  readonly sameDay: number;
  readonly samePlace: number;
  readonly parties: number;
};

/**
 * Compares two groups of one kind of happening: null where a day, a place or those who take part say that they are two.
 * How far it has got parts nothing: a strike is called, held and called off.
 */
export function compareHappenings(
  a: readonly EventMention[],
  b: readonly EventMention[],
  family: string,
): Agreement | null {
  let [sameDay, samePlace, otherDay, otherPlace] = [0, 0, 0, 0];
  const [own, other] = [partiesOf(a), partiesOf(b)];
  const parties = sharedCount(new Set(own), new Set(other));
  const disaster = isDisaster(family);
  const courted = family === DEAL && parties > 1;
  for (const x of a) {
    for (const y of b) {
      const dates = compareDays(x, y);
      if (dates === "conflict") otherDay = 1;
      else if (dates === "same" && isDay(x)) sameDay = 1;
      if (x.place !== null && y.place !== null && !courted) {
        const places = comparePlaces(x.place, y.place);
        // What stands in a town is no other place than the town: only two that are known for two part.
        const known = [x, y].some(({ place }) => place?.kind === "country" || (place?.kind === "seat" && !disaster));
        if (places === "conflict" && known) return null;
        if (places === "conflict") otherPlace = 1;
        if (places === "same" && x.place.kind !== "country") samePlace = 1;
      }
    }
  }
  // A town and a street of it, or the capital around it: where both name one place, another that either names beside it parts nothing.
  if (disaster && otherPlace === 1 && samePlace === 0) return null;
  // A strike or a trial has many days, and so has one company's suit for another, wherever they are; a fire has one.
  const lasting = isCampaign(family) || family === "court trial" || courted;
  if (otherDay === 1 && sameDay === 0 && !lasting) return null;
  if (family === "court verdict" && twoSteps(a, b)) return null;
  // Of two whom the same appoint or marry, each has a day of his own.
  if (isAffair(family) && partTargets(a, b)) return null;
  const disjoint = own.length > 0 && other.length > 0 && parties === 0;
  if (disjoint && !disaster && !(isStrike(family) && samePlace === 1)) return null;
  if (lasting && otherDay === 1 && samePlace === 0 && parties === 0) return null;
  return { sameDay, samePlace, parties };
}

/** True where both name whom it befalls, and nobody of both. */
function partTargets(a: readonly EventMention[], b: readonly EventMention[]): boolean {
  const [x, y] = [a, b].map((group) => new Set(group.flatMap(({ targets }) => targets))) as [Set<string>, Set<string>];
  return x.size > 0 && y.size > 0 && sharedCount(x, y) === 0;
}

/** A verdict that has been given, and the sentence that is still to come: often told in one breath, not one step. */
function twoSteps(a: readonly EventMention[], b: readonly EventMention[]): boolean {
  return a.some((x) =>
    b.some(
      (y) =>
        x.annotation.mode !== y.annotation.mode &&
        ((x.phase === "happened" && isAhead(y)) || (y.phase === "happened" && isAhead(x))),
    ),
  );
}

const isAhead = ({ phase }: EventMention): boolean => phase === "ahead" || phase === "off";
