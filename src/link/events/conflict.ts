import { nounLikeness } from "../../languages/en/event-noun-kin.ts";
import { sharedCount } from "../../measure/jaccard.ts";
import { compareDays } from "./compare-days.ts";
import { compareHappenings, familyOf } from "./happening-conflict.ts";
import { sameFamily } from "./happening-family.ts";
import { type EventMention, partiesOf } from "./page-event.ts";
import { comparePlaces } from "./places.ts";
import { statesOf } from "./states.ts";

/**
 * Why two groups of mentions cannot be of one event, whatever else they share: another noun, day or place, other
 * people, or done in one and not in the other with neither day nor place to say that it is the same. Null where nothing
 * stands against it.
 */
export function conflict(a: readonly EventMention[], b: readonly EventMention[]): string | null {
  const [family, other] = [familyOf(a), familyOf(b)];
  if (family !== null && other !== null && sameFamily(family, other))
    return compareHappenings(a, b, family) === null ? "happening" : null;
  if (!a.some((x) => b.some((y) => nounLikeness(x.annotation.noun, y.annotation.noun) > 0))) return "noun";
  if (isLaw(a) && isLaw(b)) return lawsConflict(a, b) ? "participants" : null;
  if (peopleConflict(partiesOf(a), partiesOf(b)) || statesConflict(a, b)) return "participants";
  let [sameDay, samePlace] = [false, false];
  for (const x of a) {
    for (const y of b) {
      const dates = compareDays(x, y);
      if (dates === "conflict") return "date";
      sameDay ||= dates === "same";
      if (x.place !== null && y.place !== null) {
        const places = comparePlaces(x.place, y.place);
        if (places === "conflict") return "place";
        samePlace ||= places === "same" && x.place.kind !== "country";
      }
    }
  }
  return phasesConflict(a, b) && !sameDay && !samePlace ? "status" : null;
}

const isLaw = (group: readonly EventMention[]): boolean => group.every(({ annotation }) => annotation.type === "LAW");

/** The course of a law has many actors and days; only another law's name makes another law of it. */
function lawsConflict(a: readonly EventMention[], b: readonly EventMention[]): boolean {
  const [x, y] = [a, b].map((group) => new Set(group.flatMap(({ laws }) => laws))) as [Set<string>, Set<string>];
  return x.size > 0 && y.size > 0 && sharedCount(x, y) === 0;
}

/** Two or more on each side of whom fewer than two are shared, or some on each side of whom none is. */
function peopleConflict(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const shared = sharedCount(new Set(a), new Set(b));
  return shared === 0 || (shared < 2 && a.length > 1 && b.length > 1);
}

/** True where one country does the one and another the other; who meets or agrees does it to nobody. */
function statesConflict(a: readonly EventMention[], b: readonly EventMention[]): boolean {
  if ([...a, ...b].some(({ annotation }) => annotation.type === "CONSULT" || annotation.type === "AGREE")) return false;
  const [x, y] = [statesOf(a), statesOf(b)];
  return (
    x.size > 0 &&
    y.size > 0 &&
    sharedCount(x, y) === 0 &&
    sharedCount(new Set(partiesOf(a)), new Set(partiesOf(b))) === 0
  );
}

/** True where one side says that it happened and the other that it is to come or was taken off. */
export function phasesConflict(a: readonly EventMention[], b: readonly EventMention[]): boolean {
  const happened = (group: readonly EventMention[]) => group.some(({ phase }) => phase === "happened");
  const notYet = (group: readonly EventMention[]) => group.some(({ phase }) => phase === "ahead" || phase === "off");
  return (happened(a) && notYet(b)) || (notYet(a) && happened(b));
}
