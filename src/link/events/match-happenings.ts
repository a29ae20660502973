import { compareHappenings, familyOf } from "./happening-conflict.ts";
import { DEAL, isDisaster, isStrike, sameFamily, TOLL } from "./happening-family.ts";
import { type PageEvent, partiesOf } from "./page-event.ts";

const WEIGHTS = {
  sameKind: 0.4,
  sameDay: 0.3,
  samePlace: 0.25,
  sharedParty: 0.3,
  theirs: 0.15,
  sameNews: 0.1,
  sameStep: 0.1,
  context: 0.2,
} as const;
/** Pages that share this much besides are of one matter for what each tells of once. */
const ENOUGH_CONTEXT = 0.8;

/**
 * How likely two pages tell of one disaster, step of a court's course or doing of a company: the same kind, on pages of
 * one matter, with a day, a place or a party in common. Null where the pages are of two matters or nothing is shared.
 */
export function matchHappenings(
  a: PageEvent,
  b: PageEvent,
  {
    context,
    oneMatter,
    sameNews,
  }: { readonly context: number; readonly oneMatter: boolean; readonly sameNews: boolean },
): { readonly score: number; readonly features: { readonly [feature: string]: number } } | null {
  const [family, other] = [familyOf(a.mentions), familyOf(b.mentions)];
  if (family === null || family === TOLL || other === null || !sameFamily(family, other) || !oneMatter) return null;
  const agreement = compareHappenings(a.mentions, b.mentions, family);
  if (agreement === null) return null;
  const { sameDay, samePlace, parties } = agreement;
  const sharedParty = Math.min(1, parties);
  // Whom a court or a company has to do with must be known; a fire needs a day or a place.
  if (isDisaster(family) ? sameDay + samePlace === 0 : sharedParty + samePlace === 0) return null;
  const features = {
    sameKind: 1,
    sameDay,
    samePlace,
    sharedParty,
    theirs: isTheirs(family, parties, samePlace) ? 1 : 0,
    sameNews: sameNews ? 1 : 0,
    // A verdict and a sentence may be one day's work; where a page tells of both, like goes with like.
    sameStep: family.startsWith("court ") && modesShared(a, b) ? 1 : 0,
    context: context >= ENOUGH_CONTEXT ? 1 : 0,
  };
  let score = 0;
  for (const [name, weight] of Object.entries(WEIGHTS)) score += weight * features[name as keyof typeof WEIGHTS];
  return { score: Math.round(score * 1000) / 1000, features };
}

/** Hardly anybody is tried, hardly any place of work struck, and hardly any company courted by another, twice in one matter. */
function isTheirs(family: string, parties: number, samePlace: number): boolean {
  if (family === DEAL) return parties > 1;
  return (parties > 0 && family.startsWith("court ")) || (samePlace === 1 && isStrike(family));
}

function modesShared(a: PageEvent, b: PageEvent): boolean {
  const modes = new Set(a.mentions.map(({ annotation }) => annotation.mode));
  return b.mentions.some(({ annotation }) => modes.has(annotation.mode));
}

/** Keys that two accounts of one happening share one of: its kind with each place, day and party. */
export function happeningKeys(event: PageEvent): string[] {
  const family = familyOf(event.mentions);
  if (family === null || family === TOLL) return [];
  const kind = isDisaster(family) ? "disaster" : family;
  return [
    ...event.mentions.flatMap(({ place, date }) => [
      ...(place === null || place.kind === "country" ? [] : [`${kind} in ${place.key}`]),
      ...(date === null || !/\d\d-\d\d$/.test(date) ? [] : [`${kind} on ${date.slice(4)}`]),
    ]),
    ...partiesOf(event.mentions).map((party) => `${kind} of ${party}`),
  ];
}
